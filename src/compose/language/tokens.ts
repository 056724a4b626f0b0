/** A word, a number or one sign of a text; `[start, end)` in UTF-16 units. */
export interface Token {
  type: 'word' | 'number' | 'arrow' | 'sign'
  text: string
  lower: string
  start: number
  end: number
  /** How many brackets are open around it. */
  depth: number
  /** Whether white space or the text's start stands before it. */
  spaced: boolean
}

/** Scripts written without spaces: a run of one of them is a word. */
const runs = [
  String.raw`[\p{Script=Han}々〆]+`,
  String.raw`[\p{Script=Katakana}ー]+`,
  String.raw`\p{Script=Hiragana}+`,
  String.raw`[\p{Script=Thai}]+`,
]
const latin = String.raw`[\p{L}--[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Thai}々〆ー]]`

/** An arrow as TeX writes it. */
const texArrow = String.raw`\\(?:(?:[Ll]ong)?[Rr]ightarrow|to|implies|mapsto)(?![A-Za-z])`

/** One alternative per kind, no nested repetition over the same characters: linear in the text. */
function patternOf(letter: string, inner: string, words: readonly string[], flags: string): RegExp {
  // What joins two parts of a word: `don't`, `Pub/Sub`, `t2.micro`, a hyphen that does not break.
  const joint = String.raw`['’.\-‐‑\u00AD\/&@:+#]`
  return new RegExp(
    [
      String.raw`(?:[\-=]{1,2}>|[→⇒➔➜⟶⟹↦]|<[\-=]{1,2}>?|[←↔⇔]|${texArrow})`,
      // A dash as typed: ` -- `.
      String.raw`-{2,3}(?![\->])`,
      String.raw`[$€£¥#~≈<>≤≥±+]?[\/:]?\d(?:[\d.,:\/×x^\-]*\d)?[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]*[%‰°+]?`,
      ...words,
      String.raw`(?:[@._](?=${inner}))?${letter}${inner}*(?:${joint}${inner}+)*(?:\+\+|#)?`,
      String.raw`\.{2,}|\P{Z}`,
    ].join('|'),
    flags,
  )
}

// A sign set high or low belongs to its word: `Mg²⁺`.
const anyText = patternOf(latin, String.raw`[${latin}\p{M}\p{N}_⁺⁻₊₋]`, runs, 'gv')
// The same for most of the notes there are, several times as fast.
const ascii = patternOf('[A-Za-z]', '[A-Za-z0-9_]', [], 'gu')
// oxlint-disable-next-line no-control-regex
const isAscii = /^[\x00-\x7f]*$/u

const arrow = new RegExp(`^(?:[-=]{1,2}>|[→⇒➔➜⟶⟹↦]|<[-=]{1,2}>?|[←↔⇔]|${texArrow})$`, 'u')
const word = /^[@._]?\p{L}/u
const number = /^[$€£¥#~≈<>≤≥±+]?[/:]?\d/u

const opening = '([{（［｛【「『〈《'
const closing = ')]}）］｝】」』〉》'

const space = 0x20
const lastAscii = 0x7f

/** Cut `text` into tokens, in order; white space is left out. */
export function tokens(text: string): Token[] {
  const out: Token[] = []
  let depth = 0
  let last = -1
  const simple = isAscii.test(text)
  for (const match of text.matchAll(simple ? ascii : anyText)) {
    const value = match[0]
    const code = value.charCodeAt(0)
    if (code <= space || (code > lastAscii && /^\s/u.test(value))) continue
    const start = match.index
    const single = value.length === 1
    if (single && closing.includes(value) && depth > 0) depth--
    out.push({
      type: typeOf(value),
      text: value,
      lower: simple ? value.toLowerCase() : plain(value.toLowerCase()),
      start,
      end: start + value.length,
      depth,
      spaced: start !== last,
    })
    if (single && opening.includes(value)) depth++
    last = start + value.length
  }
  return out
}

/** With the apostrophe and hyphen of a keyboard, and without a hyphen that shows only where a line breaks. */
function plain(lower: string): string {
  return lower.replaceAll('’', "'").replaceAll(/[‐‑]/gu, '-').replaceAll('\u00AD', '')
}

function typeOf(value: string): Token['type'] {
  if (isLetter(value.charCodeAt(0) | space)) return 'word'
  if (word.test(value)) return 'word'
  if (number.test(value)) return 'number'
  return arrow.test(value) ? 'arrow' : 'sign'
}

/** A small letter of ASCII; in most texts most tokens begin with one, or with a capital, of which this is asked in small. */
function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}
