import type { PhrasingContent } from 'mdast'
import type { Flat } from './flat.ts'

/** `[start, end)` of a flat text. */
export interface Range {
  start: number
  end: number
}

/** Widen `range` over the blanks that its removal would leave doubled, hanging or before a full stop. */
export function withBlanks(plain: string, { start, end }: Range): Range {
  let right = end
  while (right < plain.length && /\s/u.test(plain[right]!)) right++
  let left = start
  while (left > 0 && /\s/u.test(plain[left - 1]!)) left--
  if (left === 0) return { start: 0, end: right }
  if (right === plain.length) return { start: left, end: right }
  if (/[,.;:!?)\]}、。，；：！？）」』】]/u.test(plain[right]!)) return { start: left, end: right }
  const blankBefore = left < start || /[([{（「『【]/u.test(plain[start - 1]!)
  return blankBefore ? { start, end: right } : { start, end }
}

/** Take `ranges` (ascending) out of the text nodes of `flat`. Changes the nodes; leaves empty ones. */
export function remove({ pieces }: Flat, ranges: readonly Range[]): void {
  let first = 0
  for (const piece of pieces) {
    while (first < ranges.length && ranges[first]!.end <= piece.start) first++
    let value = ''
    let at = piece.start
    for (let index = first; index < ranges.length && ranges[index]!.start < piece.end; index++) {
      const range = ranges[index]!
      if (range.start > at)
        value += piece.node.value.slice(at - piece.start, range.start - piece.start)
      at = Math.max(at, Math.min(range.end, piece.end))
    }
    if (at > piece.start) piece.node.value = value + piece.node.value.slice(at - piece.start)
  }
}

/** `nodes` without empty text and without emphasis or links around nothing, trimmed at both ends. */
export function tidy(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const content = prune(nodes)
  trim(content, 0, (text) => text.trimStart())
  trim(content, -1, (text) => text.trimEnd())
  return prune(content)
}

function prune(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  for (const node of nodes) {
    if ('children' in node) node.children = prune(node.children)
    const empty =
      'children' in node ? node.children.length === 0 : node.type === 'text' && node.value === ''
    const last = kept.at(-1)
    if (node.type === 'text' && last?.type === 'text') last.value += node.value
    else if (!empty) kept.push(node)
  }
  return kept
}

function trim(nodes: PhrasingContent[], at: 0 | -1, cut: (text: string) => string): void {
  for (let list = nodes, node = list.at(at); node; node = list.at(at)) {
    if (node.type === 'break') {
      list.splice(at, 1)
    } else if ('children' in node) {
      list = node.children
    } else {
      if (node.type === 'text') node.value = cut(node.value)
      return
    }
  }
}
