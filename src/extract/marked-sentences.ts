import type { PhrasingContent, Text } from 'mdast'
import { plainText } from './inline/phrase.ts'
import { leadingSign } from './legend/symbol.ts'
import type { MarkerPattern } from './marker-pattern.ts'
import { pointAt, type Line } from './paragraph-lines.ts'

/** What parts two sentences of one line. */
const blank: Text = { type: 'text', value: ' ' }
/** The end of a sentence; not of `e.g.`, nor of a question, which has an answer. */
const endsSentence = /[\p{L}\p{N}\p{Pe}\p{Pf}"'*_](?<![.\s]\p{L})[.!。！]["'”’)\]*_]{0,3}\s*$/u
/** UTF-16 units that `endsSentence` looks at. */
const looked = 12

/**
 * `lines`, of which the first opens with a marker, with each later sentence that opens with one apart, as if it were on a line of its own:
 * `📝 Oil burns slowly. ❗ Never leave it.` Where the source does not tell the place of a marker, its sentence stays.
 *
 * @param value the text that the lines were parsed from
 */
export function withSentencesApart(
  lines: readonly Line[],
  value: string,
  markers: MarkerPattern,
): readonly Line[] {
  const [opening] = lines[0]?.children ?? []
  if (opening?.type !== 'text' || !leadingSign(opening.value, markers)?.marker) return lines
  return lines.flatMap((line) => sentencesOf(line, value, markers))
}

function sentencesOf(line: Line, value: string, markers: MarkerPattern): Line[] {
  const { position } = line
  if (!position) return [line]
  const sentences: Line[] = []
  let children: PhrasingContent[] = []
  let { start } = position
  const first = start.offset ?? 0
  const source = value.slice(first, position.end.offset)
  let from = 1
  for (const [place, node] of line.children.entries()) {
    let told = 0
    const text = node.type === 'text' ? node.value : ''
    const lastWord = endOfWords(text)
    for (const { 0: marker, index } of text.matchAll(markers.pattern)) {
      const before = text.slice(told, index)
      const said = before.length < looked ? plainText(children.slice(-1)) + before : before
      // `Oil burns. 📝` has its marker at the end.
      const isLast = place === line.children.length - 1 && index > lastWord
      if (isLast || !endsSentence.test(said.slice(-looked))) continue
      const at = placeOf(marker, source, from)
      if (at < 0) return [line]
      if (before.trim() !== '') children.push({ type: 'text', value: before.trimEnd() })
      const end = pointAt(value, start, first + endBefore(source, at))
      sentences.push({ children, end: blank, position: { start, end } })
      children = []
      start = pointAt(value, end, first + at)
      from = at + marker.length
      told = index
    }
    if (told === 0) children.push(node)
    else children.push({ type: 'text', value: text.slice(told) })
  }
  return [...sentences, { ...line, children, position: { start, end: position.end } }]
}

/** The offset of the `marker` that opens a sentence of `line` behind `from`; -1: none. */
function placeOf(marker: string, line: string, from: number): number {
  for (let at = line.indexOf(marker, from); at >= 0; at = line.indexOf(marker, at + 1)) {
    if (endsSentence.test(line.slice(Math.max(from - 1, at - looked), at))) return at
  }
  return -1
}

/** The offset behind the last sign before `offset` that is no blank. */
function endBefore(value: string, offset: number): number {
  let end = offset
  while (/\s/u.test(value[end - 1] ?? '')) end--
  return end
}

/** Where the last letter or digit of `text` is; -1: there is none. */
function endOfWords(text: string): number {
  let at = text.length - 1
  while (at >= 0 && !/[\p{L}\p{N}]/u.test(text[at]!)) at--
  return at
}
