import type { Construct, Extension, TokenizeContext, Tokenizer } from 'micromark-util-types'
import { beforeBlock, fenceAfter } from './containers.ts'

const dollar = 36
const opening = new RegExp(String.raw`^${beforeBlock}(\${2,})([^$]*)$`, 'u')

/** A line of dollars that may open a formula. */
interface Opening {
  line: number
  /** How many dollars. */
  size: number
  indent: number
  /** A line since stands outside of the item that the formula is in. */
  left: boolean
}

/**
 * The lines of `value`, from 1, that start with `$$` and yet open no formula of several lines: those that close one,
 * those that nothing closes, and those of a formula that ends in the middle of a line, as in `$$ a` and `= b $$`. Taken
 * for openings, they would hide the text that follows.
 */
export function falseOpenings(value: string): ReadonlySet<number> {
  const lines = new Set<number>()
  if (!value.includes('$$')) return lines
  let open: Opening | null = null
  let code = ''
  for (const [index, text] of value.split('\n').entries()) {
    const before = code
    if (open === null) code = fenceAfter(code, text)
    if (before !== '' || code !== '') continue
    if (!text.includes('$$')) {
      if (open !== null && isOutside(text, open.indent)) open.left = true
      continue
    }
    const [, dollars = '', rest = ''] = opening.exec(text) ?? []
    const found = { line: index + 1, size: dollars.length, indent: text.indexOf('$'), left: false }
    const isLone = dollars !== '' && rest.trim() === ''
    if (open !== null && isLone && found.size >= open.size && mayClose(found, open)) {
      if (open.left) lines.add(open.line)
      lines.add(found.line)
      open = null
      continue
    }
    if (open !== null) lines.add(open.line)
    open = dollars === '' ? null : found
  }
  if (open !== null) lines.add(open.line)
  return lines
}

/** Whether `text` says something and stands so far to the left of `indent` that it is in no item of that indent. */
function isOutside(text: string, indent: number): boolean {
  const start = text.search(/[^ \t>]/u)
  return start >= 0 && start < indent - 1
}

/** Of a formula whose item has ended, only a line as far in as its opening is the end. */
function mayClose(found: Opening, open: Opening): boolean {
  return !open.left || found.indent >= open.indent - 1
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
