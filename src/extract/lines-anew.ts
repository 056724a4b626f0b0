import { isFunctionWord } from '../text/guess-language.ts'
import { plainText } from './inline/phrase.ts'
import { leadingSign } from './legend/symbol.ts'
import type { MarkerPattern } from './marker-pattern.ts'
import { endsHard, openingOf, startsLine, type Line } from './paragraph-lines.ts'

/** `A. Red`, of which the next is `B. Green`. */
const isPoint = /^\s*[\p{Lu}\p{N}]{1,2}[.)]\s/u
/** A sign that closes a sentence, or a question. */
const isClosed = /[.!?。！？]["'”’)\]*_]{0,3}$/u
/** A sign behind which words are to come. */
const isOpen = /[\p{Pd}\p{Ps}\p{Sm},;&/]$/u
const noLetter = /[^\p{L}]/u
/** UTF-16 units of a line's end that hold its last word, if that is a short one. */
const looked = 20

/**
 * Those of `lines` without a sign that their author began anew, as where a tool shows a line end as one. All lines must start like a
 * sentence, and a marker one that is not the first; and the line right above must have had room for the word that such a line starts with,
 * and be able to end there, or both be points of a list. A capital alone tells nothing: `burns all night and needs⏎Oil`.
 *
 * @param value the text that the lines were parsed from; without places in it none is known to be begun anew
 */
export function linesAnew(
  lines: readonly Line[],
  { value, markers }: { value: string; markers: MarkerPattern },
): ReadonlySet<Line> {
  const anew = new Set<Line>()
  const signs = lines.map(({ children }) => leadingSign(openingOf(children), markers))
  if (!signs.slice(1).some((sign) => sign?.marker)) return anew
  const texts = lines.map(({ children }) => plainText(children).trim())
  if (!texts.every((text, index) => signs[index] || startsLine.test(text))) return anew
  const width = lines.reduce((most, { position }) => Math.max(most, position?.end.column ?? 0), 0)
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    if (!above || signs[index]) continue
    const [text, said] = [texts[index]!, texts[index - 1]!]
    const isNext = isPoint.test(text) && isPoint.test(said.slice(signs[index - 1]?.sign.length))
    if (isNext || (hadRoom(above, line, width, value) && mayPart(said, text))) anew.add(line)
  }
  return anew
}

/** Whether the first word of `line` fits behind the line `above` in a column of `width`; a hard line end asks for no room. */
function hadRoom(above: Line, line: Line, width: number, value: string): boolean {
  if (endsHard(above)) return true
  if (!above.position || !line.position) return false
  const { start, end } = line.position
  const word = value.slice(start.offset, end.offset).search(/\s|$/u)
  return above.position.end.column + 1 + word <= width
}

/** Whether `above` is no text that `text` goes on with: by its last sign or word, or as only the two together end a sentence. */
function mayPart(above: string, text: string): boolean {
  const end = above.slice(-looked)
  if (isClosed.test(end)) return true
  if (isClosed.test(text) || isOpen.test(end)) return false
  return !isFunctionWord(end.split(noLetter).at(-1)!)
}
