import type { Construct, Extension, TokenizeContext, Tokenizer } from 'micromark-util-types'

const dollar = 36
const container = String.raw`^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*`
const opening = new RegExp(String.raw`${container}(\${2,})([^$]*)$`, 'u')
const fence = new RegExp(`${container}(\`{3,}(?=[^\`]*$)|~{3,})`, 'u')

/**
 * The lines of `value`, from 1, that start with `$$` and yet open no formula of several lines: those that close one,
 * those that nothing closes, and those of a formula that ends in the middle of a line, as in `$$ a` and `= b $$`. Taken
 * for openings, they would hide the text that follows.
 */
export function falseOpenings(value: string): ReadonlySet<number> {
  const lines = new Set<number>()
  if (!value.includes('$$')) return lines
  let open: { line: number; size: number } | null = null
  let code = ''
  for (const [index, text] of value.split('\n').entries()) {
    const [, ticks = ''] = open === null ? (fence.exec(text) ?? []) : []
    if (code !== '') {
      if (ticks.startsWith(code)) code = ''
      continue
    }
    code = ticks
    if (code !== '' || !text.includes('$$')) continue
    const [, dollars = '', rest = ''] = opening.exec(text) ?? []
    if (open !== null && dollars.length >= open.size && rest.trim() === '') {
      lines.add(index + 1)
      open = null
      continue
    }
    if (open !== null) lines.add(open.line)
    open = dollars === '' ? null : { line: index + 1, size: dollars.length }
  }
  if (open !== null) lines.add(open.line)
  return lines
}

/** `extension`, whose formulas of several lines start on none of `lines`. */
export function withoutOpenings(extension: Extension, lines: ReadonlySet<number>): Extension {
  const formula = extension.flow?.[dollar]
  if (formula === undefined) return extension
  const flow = { ...extension.flow, [dollar]: [formula].flat().map((one) => except(one, lines)) }
  return { ...extension, flow }
}

function except(formula: Construct, lines: ReadonlySet<number>): Construct {
  const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
    return lines.has(this.now().line) ? nok : formula.tokenize.call(this, effects, ok, nok)
  }
  return { ...formula, tokenize }
}
