import type { Format, Span } from '../model.ts'
import { texSilent, texSymbols, texWrappers } from '../../../text/tex-symbols.ts'
import { chemistrySpans } from './chemistry.ts'

/** Where a reader is in TeX; moves as it is read. */
interface Reader {
  tokens: readonly string[]
  at: number
}

/** Deeper groups are read as they are written. */
const deepest = 24

/** TeX as text that can be read: `\frac{a}{b}` is a/b, powers are raised, what has no character keeps its name. */
export function mathSpans(tex: string, format: Format): Span[] {
  const tokens =
    tex.replaceAll(/\\begin\{\w+\*?\}(?:\{[^{}]*\})?|\\end\{\w+\*?\}/g, ' ').match(token) ?? []
  const reader: Reader = { tokens, at: 0 }
  const spans: Span[] = []
  while (reader.at < tokens.length)
    spans.push(...sequence(reader, format, 0), ...stray(reader, format))
  return tidy(spans)
}

const letter = /^\p{L}$/u
const isSpace = (text: string | undefined): boolean => text !== undefined && /^\s+$/.test(text)

const token = /\\[a-zA-Z]+\*?|\\.|\s+|[{}^_&]|[^\\\s{}^_&]/gu

/** A closing brace that nothing opened. */
function stray(reader: Reader, format: Format): Span[] {
  if (reader.at >= reader.tokens.length) return []
  reader.at++
  return [{ text: '}', format }]
}

function sequence(reader: Reader, format: Format, depth: number): Span[] {
  const spans: Span[] = []
  while (reader.at < reader.tokens.length && reader.tokens[reader.at] !== '}')
    spans.push(...one(reader, format, depth))
  return spans
}

/** The next thing: a character, a command with its arguments, or a group. */
function one(reader: Reader, format: Format, depth: number): Span[] {
  const next = reader.tokens[reader.at++] ?? ''
  if (next === '{') return group(reader, format, depth)
  if (next === '^') return argument(reader, shifted(format, 0.38), depth)
  if (next === '_') return argument(reader, shifted(format, -0.16), depth)
  if (next === '&' || isSpace(next)) return [{ text: ' ', format }]
  if (next === '\\\\') return [{ text: '; ', format }]
  if (next.startsWith('\\')) return command(next.slice(1), reader, format, depth)
  return [character(next, format)]
}

function group(reader: Reader, format: Format, depth: number): Span[] {
  if (depth > deepest) return [{ text: '{', format }]
  const spans = sequence(reader, format, depth + 1)
  reader.at++
  return spans
}

/** One argument of a command: a group or a single thing. */
function argument(reader: Reader, format: Format, depth: number): Span[] {
  while (isSpace(reader.tokens[reader.at])) reader.at++
  return reader.tokens[reader.at] === '}' || depth > deepest ? [] : one(reader, format, depth + 1)
}

/** An argument as it is written, without its braces. */
function written(reader: Reader): string {
  while (isSpace(reader.tokens[reader.at])) reader.at++
  const from = reader.at
  let open = 0
  do {
    const next = reader.tokens[reader.at++]
    if (next === '{') open++
    if (next === '}') open--
  } while (open > 0 && reader.at < reader.tokens.length)
  const text = reader.tokens.slice(from, reader.at).join('')
  return text.startsWith('{') ? text.slice(1, open === 0 ? -1 : undefined) : text
}

function command(name: string, reader: Reader, format: Format, depth: number): Span[] {
  if (/^[dt]?frac$/.test(name)) {
    const [over, under] = [argument(reader, format, depth), argument(reader, format, depth)]
    return [...inBrackets(over), { text: '/', format }, ...inBrackets(under)]
  }
  if (name === 'ce') return chemistrySpans(written(reader), format, shifted)
  if (name === 'sqrt')
    return [{ text: '√', format }, ...inBrackets(argument(reader, format, depth))]
  if (name.startsWith('text') || name === 'mathrm' || name === 'operatorname' || name === 'mbox')
    return upright(argument(reader, format, depth), format)
  if (texSilent.has(name)) return []
  if (texWrappers.has(name)) return argument(reader, format, depth)
  const symbol = texSymbols.get(name)
  if (symbol !== undefined) {
    // The space that ends the name of a letter is not one of the formula.
    if (letter.test(symbol) && isSpace(reader.tokens[reader.at])) reader.at++
    return [relation(symbol, format)]
  }
  if (/^(?:[,:;! ]|quad|qquad|enspace|thinspace)$/.test(name))
    return [{ text: name === '!' ? '' : ' ', format }]
  return [{ text: /^[a-zA-Z]/.test(name) ? `${name.replace('*', '')} ` : name, format }]
}

/** What stands between two terms has room on both sides. */
function relation(symbol: string, format: Format): Span {
  if (letter.test(symbol)) return character(symbol, format)
  return { text: /^[=<>≤≥≠≈≡∈∉⊂⊆→←⇒⇐↔⇔↦∝±×∪∩∧∨]$/u.test(symbol) ? ` ${symbol} ` : symbol, format }
}

/** Letters are variables: slanted. */
function character(text: string, format: Format): Span {
  const slanted = letter.test(text) && (format.style === 'regular' || format.style === 'bold')
  if (/^[=<>+]$/.test(text)) return { text: ` ${text} `, format }
  return {
    text,
    format: slanted
      ? { ...format, style: format.style === 'bold' ? 'boldItalic' : 'italic' }
      : format,
  }
}

const upright = (spans: readonly Span[], format: Format): Span[] =>
  spans.map((span) => ({ ...span, format: { ...span.format, style: format.style } }))

const shifted = (format: Format, rise: number): Format => ({
  ...format,
  scale: format.scale * 0.72,
  rise: format.rise + rise,
})

/** Brackets around what is more than one term. */
function inBrackets(spans: Span[]): Span[] {
  const [first] = spans
  const text = spans
    .map((span) => span.text)
    .join('')
    .trim()
  if (!first || /^[\p{L}\p{N}.]*$/u.test(text)) return spans
  const { format } = first
  return [
    { text: '(', format: { ...format, style: 'regular' } },
    ...spans,
    { text: ')', format: { ...format, style: 'regular' } },
  ]
}

/** Signs at the beginning have no space before them. */
function tidy(spans: Span[]): Span[] {
  const [first, ...rest] = spans
  return first ? [{ ...first, text: first.text.trimStart() }, ...rest] : spans
}
