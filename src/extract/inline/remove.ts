import type { PhrasingContent } from 'mdast'
import { firstIndex } from '../../text/first-index.ts'
import type { Flat } from './flat.ts'

/** `[start, end)` of a flat text. */
export interface Range {
  start: number
  end: number
  /** A blank takes its place. */
  parts?: boolean
}

/** Before and after what keeps two words apart, in scripts that part words by blanks. */
const lastOfWord =
  /[\p{L}\p{N}](?<![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])$/u
const firstOfWord =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}]/u

/**
 * Widen `range` over the blanks that its removal would leave doubled or before a full stop; those at the ends are trimmed later.
 * Where it alone stands between two words, a blank is left.
 */
export function withBlanks(plain: string, { start, end }: Range): Range {
  if (
    firstOfWord.test(plain.slice(end, end + 2)) &&
    lastOfWord.test(plain.slice(Math.max(0, start - 2), start))
  ) {
    return { start, end, parts: true }
  }
  let right = end
  while (right < plain.length && /\s/u.test(plain[right]!)) right++
  let left = start
  while (left > 0 && /\s/u.test(plain[left - 1]!)) left--
  if (/[,.;:!?)\]}、。，；：！？）」』】]/u.test(plain[right]!)) {
    // A sign that opens the next line stays there: `Keeper 📝`, `: rings the bell`.
    const breaks = plain.slice(end, right).includes('\n')
    return { start: left, end: breaks ? end : right }
  }
  const blankBefore = left < start || /[([{（「『【]/u.test(plain[start - 1]!)
  return blankBefore ? { start, end: right } : { start, end }
}

/** `plain` from `start` to `end` without `ranges` (ascending), but for a blank where they part words. */
export function cut(plain: string, start: number, end: number, ranges: readonly Range[]): string {
  // The first range that may reach behind `start`: there may be a million.
  const first = firstIndex(ranges.length, (index) => ranges[index]!.end > start)
  let text = ''
  let at = start
  for (let index = first; index < ranges.length && ranges[index]!.start < end; index++) {
    const range = ranges[index]!
    if (range.start > at) text += plain.slice(at, range.start)
    if (range.parts && range.start >= start) text += ' '
    at = Math.max(at, range.end)
  }
  return at < end ? text + plain.slice(at, end) : text
}

/** `text` with blanks for `ranges` (ascending). */
export function blanked(text: string, ranges: readonly Range[]): string {
  let rest = ''
  let at = 0
  for (const { start, end } of ranges) {
    if (start > at) rest += text.slice(at, start)
    if (end > at) rest += ' '.repeat(end - Math.max(at, start))
    at = Math.max(at, end)
  }
  return rest + text.slice(at)
}

/** Take `ranges` (ascending) out of the text nodes of `flat`. Changes the nodes; leaves empty ones. */
export function remove({ plain, pieces }: Flat, ranges: readonly Range[]): void {
  for (const { node, start, end } of pieces) node.value = cut(plain, start, end, ranges)
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
