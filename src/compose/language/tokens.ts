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

/*
 * One alternative per kind, no nested repetition over the same characters: linear in the text. Scripts written
 * without spaces are cut where the script changes.
 */
const pattern = new RegExp(
  [
    String.raw`(?<arrow>[-=]{1,2}>|[→⇒➔➜⟶⟹↦]|<[-=]{1,2}>?|[←↔⇔])`,
    String.raw`(?<number>[$€£¥#~≈<>≤≥±+]?[/:]?\d[\d.,:/×x^-]*\d[%‰°+]?|[$€£¥#~≈<>≤≥±+]?[/:]?\d[%‰°+]?)`,
    String.raw`(?<cjk>[\p{Script=Han}々〆]+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+|[\p{Script=Thai}]+)`,
    String.raw`(?<word>[\p{L}_@.](?=[\p{L}\p{N}_])[\p{L}\p{M}\p{N}_]*(?:['’.\-/&@:+#*][\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*)*(?:\+\+|#)?|\p{L}\p{M}*(?:['’.\-/&@:+#][\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*(?:\+\+|#)?)`,
    String.raw`(?<sign>\.{2,}|…|\P{Z})`,
  ].join('|'),
  'gu',
)

const opening = '([{（［｛【「『〈《'
const closing = ')]}）］｝】」』〉》'

/** Cut `text` into tokens, in order; white space is left out. */
export function tokens(text: string): Token[] {
  const out: Token[] = []
  let depth = 0
  let last = -1
  for (const match of text.matchAll(pattern)) {
    const value = match[0]
    if (/^\s/u.test(value)) continue
    const groups = match.groups as Record<string, string | undefined>
    const start = match.index
    if (value.length === 1 && closing.includes(value) && depth > 0) depth--
    out.push({
      type: groups.arrow
        ? 'arrow'
        : groups.number
          ? 'number'
          : (groups.word ?? groups.cjk)
            ? 'word'
            : 'sign',
      text: value,
      lower: value.toLowerCase().replaceAll('’', "'"),
      start,
      end: start + value.length,
      depth,
      spaced: start !== last,
    })
    if (value.length === 1 && opening.includes(value)) depth++
    last = start + value.length
  }
  return out
}
