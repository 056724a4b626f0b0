import type { List, Root, Table } from 'mdast'
import { mark } from './inline/emoji.ts'
import { emojiOf, plainText as wordsOf } from './inline/phrase.ts'
import type { Scan } from './scan.ts'
import { type Block, ownBlock } from './walk.ts'

const leading = new RegExp(`^[^\\p{L}\\p{N}]{0,3}?(${mark})`, 'u')

/** No emoji is ASCII; most headings are, and the pattern takes long to compile. */
const plainText = /^[\0-\x7F]*$/

/** The headings of a file, or of one depth in it. */
interface Level {
  all: number
  /** Those that wear an emoji. */
  worn: number
  signs: Set<string>
  /** Those that wear one that is no marker. */
  others: number
}

const newLevel = (): Level => ({ all: 0, worn: 0, signs: new Set(), others: 0 })

/** Most wear one, hardly any two the same, several that are no markers: who marks uses few signs often. */
function isDecorated({ all, worn, signs, others }: Level): boolean {
  return others > 1 && worn >= all * 0.5 && signs.size >= worn * 0.7
}

/**
 * The depths at which headings wear emoji as decoration: `## 📝 Notes` between `## 🚀 Start` and `## 📦 Install` marks
 * nothing.
 */
export function decoratedDepths({ children }: Root, scan: Scan): ReadonlySet<number> {
  const file = newLevel()
  const levels = new Map<number, Level>()
  for (const node of children) {
    if (node.type !== 'heading') continue
    const level = levels.get(node.depth) ?? newLevel()
    levels.set(node.depth, level)
    const phrase = scan.phrase(node)
    const [marker] = emojiOf(phrase)
    const sign =
      marker ?? (plainText.test(phrase.text) ? undefined : leading.exec(phrase.text)?.[1])
    for (const one of [level, file]) {
      one.all++
      if (sign === undefined) continue
      one.worn++
      one.signs.add(sign)
      if (marker === undefined) one.others++
    }
  }
  // One heading alone is judged by the whole file.
  const worn = [...levels].filter(([, level]) => isDecorated(level.all === 1 ? file : level))
  return new Set(worn.map(([depth]) => depth))
}

/** Whether a block is an entry of a table of contents: a link to a heading, in a list of nothing but such links. */
export function contentsReader(scan: Scan): (block: Block) => boolean {
  const known = new Map<List, boolean>()
  const isEntry = (node: Block['node']): boolean => {
    const { content } = scan.phrase(node)
    const [link] = content
    return content.length === 1 && link?.type === 'link' && link.url.startsWith('#')
  }
  return ({ node, list }) => {
    if (!list || !isEntry(node)) return false
    // A marker inside the link's words belongs to the heading.
    if (node.children.length === 1) return true
    let contents = known.get(list)
    if (contents === undefined) {
      contents = list.children.every((item) => {
        const own = ownBlock(item)
        return own !== null && isEntry(own)
      })
      known.set(list, contents)
    }
    return contents
  }
}

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
  if (plainText.test(text)) return undefined
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
  return isNarrow(outer) && isAlone ? one.sign.replaceAll('\uFE0F', '') : undefined
}

/** Whether each of `blocks` wears an emoji of its own at `end`, and several of these are pictures. */
function areDecorated(blocks: readonly (Block['node'] | null)[], end: End, scan: Scan): boolean {
  if (blocks.length < leastWorn) return false
  const signs = new Set<string>()
  let pictures = 0
  for (const block of blocks) {
    const sign = block && signAt(end, wordsOf(block.children))
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
