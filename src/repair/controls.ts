import { rewriter, type Rewrite } from './rewrite.ts'

/** Text without the controls of a text, and what was there. */
export interface Controls extends Rewrite {
  /** Control characters removed. */
  controls: number
  /** Offset of the first; -1: none. */
  first: number
}

// U+001F, for one, separates the fields of a note in Anki's database.
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b-\u001f]/u
const isControl = (code: number): boolean => code < 0x20 && code !== 0x09 && code !== 0x0a

/**
 * Remove the characters U+0000 to U+001F but tab and line feed, which no note means. A second BOM goes too, uncounted: behind the first
 * one, or where a damaged one was mended, it is no text either. Expects LF line ends.
 */
export function removeControls(text: string): Controls {
  const first = text.search(control)
  let marks = 0
  while (text.charCodeAt(marks) === 0xfeff) marks++
  const { replace, finish } = rewriter(text)
  if (marks > 0) replace(0, marks, '')
  let controls = 0
  for (let at = first < 0 ? text.length : first; at < text.length; at++) {
    const start = at
    while (isControl(text.charCodeAt(at))) at++
    if (at === start) continue
    replace(start, at, '')
    controls += at - start
  }
  return { ...finish(), controls, first }
}
