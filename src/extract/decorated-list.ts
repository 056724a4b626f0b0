import type { List, Table } from 'mdast'
import { bareEmoji } from '../text/bare-emoji.ts'
import { isAscii, mark } from './inline/emoji.ts'
import { plainText } from './inline/phrase.ts'
import type { Scan } from './scan.ts'
import { type Block, ownBlock } from './block.ts'

/** Emoji that judge or warn: a list of those and a marker has one. */
const judging = /[✅☑✔❎❌✖⚠🚫⛔❗❕❓❔‼⁉ℹ🔴🟠🟡🟢🔵⭐🌟👍👎🆗]/u

/** Fewer blocks side by side may wear what they like. */
const leastWorn = 3

type End = 'start' | 'end'

/** How much of a text is looked at. */
const reach = 40

const marks = new RegExp(mark, 'gu')

/** Whether `gap` parts an emoji neither from the end of a text nor from another emoji. */
const isNarrow = (gap: string): boolean => gap.length <= 3 && !/[\p{L}\p{N}]/u.test(gap)

/** The one emoji that `text` wears at its start or its end; `💡 ✅ Lamps` wears none: its author marked what wore one. */
function signAt(end: End, text: string): string | undefined {
  if (isAscii(text)) return undefined
  const near = end === 'start' ? text.slice(0, reach) : text.slice(-reach)
  const found = Array.from(near.matchAll(marks), ({ 0: sign, index }) => ({
    sign,
    from: index,
    to: index + sign.length,
  }))
  const [one, other] = end === 'start' ? found : found.toReversed()
  if (!one) return undefined
  const outer = end === 'start' ? near.slice(0, one.from) : near.slice(one.to)
  const [first, second] = end === 'start' ? [one, other] : [other, one]
  const isAlone = !first || !second || !isNarrow(near.slice(first.to, second.from))
  return isNarrow(outer) && isAlone ? bareEmoji(one.sign) : undefined
}

/** Whether each of `blocks` wears an emoji of its own at `end`, and several of these are pictures. */
function areDecorated(blocks: readonly (Block['node'] | null)[], end: End, scan: Scan): boolean {
  if (blocks.length < leastWorn) return false
  const signs = new Set<string>()
  let pictures = 0
  for (const block of blocks) {
    const sign = block && signAt(end, plainText(block.children))
    if (!sign || signs.has(sign)) return false
    signs.add(sign)
    if (!judging.test(sign) && sign.search(scan.markers.pattern) < 0) pictures++
  }
  return pictures > 1
}

/**
 * Whether a block is one of several, the items of a list or the cells of a column, that each wear another emoji:
 * `🧭 Course`, `📝 Log`, `🪢 Knots`.
 */
export function decorationReader(scan: Scan): (block: Block) => boolean {
  const known = new Map<List | Table, Map<string, boolean>>()
  return ({ node, list, cell }) => {
    const run = scan.phrase(node).runs.find(({ role }) => role === 'start' || role === 'end')
    const group = list ?? cell?.table
    // A marked header marks its column.
    if (!group || !run || cell?.row === 0) return false
    const end = run.role === 'start' ? 'start' : 'end'
    const key = `${cell?.column ?? ''}${end}`
    const of = known.get(group) ?? new Map<string, boolean>()
    known.set(group, of)
    let decorated = of.get(key)
    if (decorated === undefined) {
      const blocks =
        group.type === 'list'
          ? group.children.map((item) => ownBlock(item))
          : group.children.slice(1).map((row) => row.children[cell!.column] ?? null)
      decorated = areDecorated(blocks, end, scan)
      of.set(key, decorated)
    }
    return decorated
  }
}
