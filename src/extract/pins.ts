import type { Html } from 'mdast'
import { isPinTried, pinOf } from './inline/html.ts'
import type { Phrase } from './inline/phrase.ts'
import type { Scan } from './scan.ts'
import type { Block } from './block.ts'

/** `<!-- id: x -->` in the block or right after it, and Obsidian's id of the block. */
export function pinsOf(
  { siblings, index }: Block,
  { pins, block }: Phrase,
  { path }: Scan,
): string[] {
  const next = siblings[index + 1]
  const below = next?.type === 'html' && pins.length === 0 ? pinOf(next.value) : null
  return [
    ...new Set([
      ...pins,
      ...(below === null ? [] : [below]),
      ...(block === null ? [] : [`${path}^${block}`]),
    ]),
  ]
}

/** The comment in the block or right after it that was to be a key, and is none; null: there is none. */
export function unreadPin({ node, siblings, index }: Block): Html | null {
  const near = [...node.children, siblings[index + 1]]
  return (
    (near.find((one) => one?.type === 'html' && isPinTried(one.value)) as Html | undefined) ?? null
  )
}
