import { rewriter, unchanged, type Rewrite } from './rewrite.ts'

// U+001F, for one, separates the fields of a note in Anki's database.
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b-\u001f]/u
// oxlint-disable-next-line no-control-regex
const controls = /^\ufeff+|[\u0000-\u0008\u000b-\u001f]+/gu

/**
 * Remove the characters U+0000 to U+001F but tab and line feed, which no note means. A second BOM goes too: behind the first one, or
 * where a damaged one was mended, it is no text either. Expects LF line ends.
 */
export function removeControls(text: string): Rewrite {
  if (!control.test(text) && !text.startsWith('\ufeff')) return unchanged(text)
  const { replace, finish } = rewriter(text)
  for (const { 0: run, index } of text.matchAll(controls)) replace(index, index + run.length, '')
  return finish()
}

/** How many control characters `text` has, and the first one's offset; -1: none. */
export function findControls(text: string): { count: number; first: number } {
  const first = text.search(control)
  if (first < 0) return { count: 0, first }
  let count = 0
  for (const { 0: run } of text.matchAll(controls))
    count += run.startsWith('\ufeff') ? 0 : run.length
  return { count, first }
}
