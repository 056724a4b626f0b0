import { encode, undo, type Charset } from './charsets.ts'
import { rewriter, type Rewrite } from './rewrite.ts'
import { widthOf } from './whole.ts'

/**
 * What a run may become: letters of Latin-1, punctuation, symbols, emoji. Ranges, for what Unicode assigns grows with
 * each version of Node. Other letters are left out: in scripts that use them, a run that happens to be UTF-8 is likelier.
 */
const plausible: readonly (readonly [from: number, to: number])[] = [
  [0xa0, 0xff],
  // Punctuation and symbols, without the controls of the writing direction.
  [0x2000, 0x2029],
  [0x202f, 0x2065],
  [0x206a, 0x2bff],
  [0x3000, 0x303f],
  [0xfe0e, 0xfe0f],
  [0xfffd, 0xfffd],
  [0x1_f000, 0x1_fbff],
  [0xe_0020, 0xe_007f],
]

function isPlausible(text: string): boolean {
  for (const char of text) {
    const code = char.codePointAt(0)!
    if (!plausible.some(([from, to]) => from <= code && code <= to)) return false
  }
  return true
}

/** Undo `chain` on those runs of characters beyond ASCII that round-trip as a whole into something plausible. */
export function mendRuns(text: string, chain: readonly Charset[]): Rewrite {
  const { replace, finish } = rewriter(text)
  const outer = chain[0]!
  for (const [start, end] of runsOf(text, outer)) {
    const run = text.slice(start, end)
    const mended = undoAll(run, chain)
    if (mended === null || !isPlausible(mended)) continue
    if (looksWritten(run, text.charAt(start - 1), text.charAt(end))) continue
    if (chain.length > 1) replace(start, end, mended)
    else
      replaceEach(run, mended, outer, (from, to, char) => replace(start + from, start + to, char))
  }
  return finish()
}

/** The runs of characters of `text` that `charset` has beyond ASCII. By hand, for a pattern runs out of stack on the long ones. */
function* runsOf(text: string, { bytes }: Charset): Generator<[start: number, end: number]> {
  let start = -1
  for (let at = 0; at < text.length; at++) {
    const inside = bytes[text.charCodeAt(at)]! >= 0x80
    if (inside && start < 0) start = at
    if (inside || start < 0) continue
    yield [start, at]
    start = -1
  }
  if (start >= 0) yield [start, text.length]
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
