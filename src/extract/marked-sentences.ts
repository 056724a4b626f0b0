import type { PhrasingContent, Text } from 'mdast'
import { outsideBrackets } from './inline/brackets.ts'
import { copyInline } from './inline/copy.ts'
import { findEdges } from './inline/edges.ts'
import { flatten } from './inline/flat.ts'
import { blanked } from './inline/remove.ts'
import { leadingSign } from './legend/symbol.ts'
import type { MarkerPattern } from './marker-pattern.ts'
import { pointAt, type Line } from './paragraph-lines.ts'
import { endsSentence, looked, startsSentence } from './sentence-end.ts'

/** A place in the nodes of a line: in the node at `place`, a text, before its UTF-16 unit `index`. */
interface Cut {
  place: number
  index: number
}

/** Where a marker stands behind the end of a sentence. */
interface Start extends Cut {
  /** The marker's, in the source. */
  offset: number
  /** What is said right before it. */
  before: string
}

/** What parts two sentences of one line. */
const blank: Text = { type: 'text', value: ' ' }
const opening: Cut = { place: 0, index: 0 }
const noNames: ReadonlySet<Text> = new Set()
const word = /[\p{L}\p{N}\uFFFC]/u

/**
 * `lines`, of which the first opens with a marker, with each later sentence that opens with one apart, as if it were on a line of its own:
 * `📝 Oil burns slowly. ❗ Never leave it.`, or behind a semicolon. Where the source does not tell the place of a marker, its sentence stays, as does one without
 * words: `Oil burns. 📝 #lamp` has its marker at the end.
 *
 * @param value the text that the lines were parsed from
 */
export function withSentencesApart(
  lines: readonly Line[],
  value: string,
  markers: MarkerPattern,
): readonly Line[] {
  const [first] = lines[0]?.children ?? []
  if (first?.type !== 'text' || !leadingSign(first.value, markers)?.marker) return lines
  return lines.flatMap((line) => sentencesOf(line, value, markers))
}

function sentencesOf(line: Line, value: string, markers: MarkerPattern): Line[] {
  const { children, position } = line
  if (!position) return [line]
  const found = startsOf(children, value, markers)
  const starts = found.filter((start, at) => {
    const nodes = between(children, start, found[at + 1])
    return startsSentence(firstOf(nodes, markers), start.before)
  })
  const sentences: Line[] = []
  let from = opening
  let { start } = position
  for (const cut of starts) {
    const end = pointAt(value, start, endBefore(value, cut.offset))
    const words = withoutEnd(between(children, from, cut))
    sentences.push({ children: words, end: blank, position: { start, end } })
    start = pointAt(value, end, cut.offset)
    from = cut
  }
  if (sentences.length === 0) return [line]
  const rest = between(children, from, undefined)
  return [...sentences, { ...line, children: rest, position: { start, end: position.end } }]
}

/** The markers in the texts among `nodes` that stand behind the end of a sentence, in order. */
function startsOf(
  nodes: readonly PhrasingContent[],
  value: string,
  { pattern }: MarkerPattern,
): Start[] {
  return nodes.flatMap((node, place) => {
    if (node.type !== 'text' || !node.position) return []
    const signs = placesOf(pattern, node.value)
    if (signs.length === 0) return []
    const from = node.position.start.offset ?? 0
    const written = placesOf(pattern, value.slice(from, node.position.end.offset))
    // One that is written as `&#x1F4DD;`.
    if (written.length !== signs.length) return []
    return signs.flatMap((index, at) => {
      const before = saidBefore(nodes, { place, index })
      return endsSentence(before) ? [{ place, index, offset: from + written[at]!, before }] : []
    })
  })
}

function placesOf(pattern: RegExp, text: string): number[] {
  pattern.lastIndex = 0
  return Array.from(text.matchAll(pattern), ({ index }) => index)
}

/** The last of the text of `nodes` before `cut`, code and formulas filled. */
function saidBefore(nodes: readonly PhrasingContent[], { place, index }: Cut): string {
  const node = nodes[place] as Text
  let said = node.value.slice(Math.max(0, index - looked), index)
  for (let at = place - 1; at >= 0 && said.length < looked; at--) {
    said = flatten([nodes[at]!], noNames).open + said
  }
  return said.slice(-looked)
}

/** The nodes from one place of `nodes` to another, at most to the end. */
function between(
  nodes: readonly PhrasingContent[],
  from: Cut,
  to: Cut | undefined,
): PhrasingContent[] {
  const parts = nodes.slice(from.place, to && to.place + 1).map((node, at) => {
    if (node.type !== 'text') return node
    const start = at === 0 ? from.index : 0
    const end = from.place + at === to?.place ? to.index : node.value.length
    const isWhole = start === 0 && end === node.value.length
    return isWhole ? node : { type: 'text' as const, value: node.value.slice(start, end) }
  })
  return parts.filter((node) => node.type !== 'text' || node.value !== '')
}

/** `nodes` without the blank and the semicolon at their end. */
function withoutEnd(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1)
  if (last?.type !== 'text') return nodes
  const value = last.value
    .trimEnd()
    .replace(/[;；]$/u, '')
    .trimEnd()
  return [...nodes.slice(0, -1), ...(value === '' ? [] : [{ type: 'text' as const, value }])]
}

/** The first letter or digit that `nodes` say beside markers, tags, images and what is in brackets, or what stands for code; `''`: none. */
function firstOf(nodes: readonly PhrasingContent[], markers: MarkerPattern): string {
  const said = nodes.filter(({ type }) => type !== 'image' && type !== 'imageReference')
  const { content, names } = copyInline(said, new Map())
  const { open, plain } = flatten(content, names)
  const { hidden } = findEdges(open, plain, markers)
  const words = blanked(open, hidden).replaceAll(markers.pattern, ' ')
  return word.exec(outsideBrackets(words))?.[0] ?? ''
}

/** The offset behind the last sign before `offset` that is no blank. */
function endBefore(value: string, offset: number): number {
  let end = offset
  while (/\s/u.test(value[end - 1] ?? '')) end--
  return end
}
