import type { Heading, Root } from 'mdast'
import { mark } from './inline/runs.ts'
import { emojiOf } from './inline/phrase.ts'
import type { Scan } from './scan.ts'
import type { Block } from './walk.ts'

const leading = new RegExp(`^[^\\p{L}\\p{N}]{0,3}?(${mark})`, 'u')

/**
 * Depths at which headings wear emoji as decoration: most do, three or more different ones, and not markers alone. Then
 * `## 📝 Notes` between `## 🚀 Start` and `## 📦 Install` marks nothing.
 */
export function decoratedDepths({ children }: Root, scan: Scan): ReadonlySet<number> {
  const levels = new Map<
    number,
    { all: number; worn: number; signs: Set<string>; others: number }
  >()
  for (const node of children) {
    if (node.type !== 'heading') continue
    const level = levels.get(node.depth) ?? { all: 0, worn: 0, signs: new Set(), others: 0 }
    levels.set(node.depth, level)
    level.all++
    const [marker] = emojiOf(scan.phrase(node))
    const sign = marker ?? leading.exec(scan.phrase(node).text)?.[1]
    if (sign === undefined) continue
    level.worn++
    level.signs.add(sign)
    if (marker === undefined) level.others++
  }
  const worn = [...levels].filter(
    ([, level]) => level.others > 0 && level.signs.size >= 3 && level.worn >= level.all * 0.6,
  )
  return new Set(worn.map(([depth]) => depth))
}

/** Whether `block` is an entry of a table of contents: an item that is nothing but a link to a heading. */
export function isContents({ placement, node }: Block, scan: Scan): boolean {
  if (placement !== 'item') return false
  const { content } = scan.phrase(node)
  const [link] = content
  return content.length === 1 && link?.type === 'link' && link.url.startsWith('#')
}

/** Whether the markers of `block` decorate a heading. */
export function isDecorated({ node }: Block, depths: ReadonlySet<number>): boolean {
  return node.type === 'heading' && depths.has((node satisfies Heading).depth)
}
