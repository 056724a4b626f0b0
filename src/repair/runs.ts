import { encode, undo, type Charset } from './charsets.ts'
import { rewriter, type Rewrite } from './rewrite.ts'
import { widthOf } from './whole.ts'

/**
 * What a run may become: letters of Latin-1, punctuation, symbols, emoji. Ranges, for what Unicode assigns grows with
 * each version of Node. Other letters are left out: in scripts that use them, a run that happens to be UTF-8 is likelier.
 */
const plausible =
  /^[\ufe0e-\ufe0f\u00a0-\u00ff\u2000-\u2029\u202f-\u2065\u206a-\u2bff\u3000-\u303f\ufffd\u{1f000}-\u{1fbff}\u{e0020}-\u{e007f}]+$/u

/** Undo `chain` on those runs of characters beyond ASCII that round-trip as a whole into something plausible. */
export function mendRuns(text: string, chain: readonly Charset[]): Rewrite {
  const { replace, finish } = rewriter(text)
  const outer = chain[0]!
  for (const { 0: run, index } of text.matchAll(outer.run)) {
    const mended = undoAll(run, chain)
    if (mended === null || !plausible.test(mended)) continue
    const end = index + run.length
    if (looksWritten(run, text.charAt(index - 1), text.charAt(end))) continue
    if (chain.length > 1) replace(index, end, mended)
    else
      replaceEach(run, mended, outer, (from, to, char) => replace(index + from, index + to, char))
  }
  return finish()
}

function undoAll(run: string, chain: readonly Charset[]): string | null {
  let text: string | null = run
  for (const charset of chain) text = text === null ? null : undo(text, charset)
  return text
}

/** Replace character by character, so that each keeps its place. */
function replaceEach(
  run: string,
  mended: string,
  charset: Charset,
  replace: (start: number, end: number, char: string) => void,
): void {
  const bytes = encode(run, charset)!
  let at = 0
  for (const char of mended) {
    const width = widthOf(bytes[at]!)
    replace(at, at + width, char)
    at += width
  }
}

const letter = /\p{L}/u

/**
 * Whether people write `run` like this: a capital word's last letter and a closing sign ("AMANHÃ”", which reads as
 * Ô), or a root that stands alone ("√π", which reads as ù).
 */
function looksWritten(run: string, before: string, behind: string): boolean {
  if (letter.test(behind)) return false
  if (/^√[π∞Ω∂∫≠≤≥±µ∆]$/u.test(run)) return !letter.test(before)
  if (/^\p{Lu}[’”»›…–—•]$/u.test(run)) return /\p{Lu}/u.test(before)
  return /^\p{Ll}[’”»›…–—•]{1,2}$/u.test(run) && letter.test(before)
}
