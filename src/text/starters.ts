import { byUnit } from './by-unit.ts'
import { bareEmoji } from './bare-emoji.ts'

/** A list item's start with an emoji: the bullet or number, a task box, the emoji. */
const start =
  /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?<emoji>\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*)/u

const fence = /^[ \t>]*(?:`{3,}|~{3,})/u

/**
 * Which emoji start list items of `text`, and how many; without U+FE0F. By line and without parsing, for notes without a
 * marker are not parsed.
 */
export function startersOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  let inCode = false
  for (const line of text.split('\n')) {
    if (fence.test(line)) inCode = !inCode
    const emoji = inCode ? undefined : start.exec(line)?.groups?.['emoji']
    if (emoji === undefined) continue
    const bare = bareEmoji(emoji)
    counts.set(bare, (counts.get(bare) ?? 0) + 1)
  }
  return counts
}

/** Emoji and how many list items each starts in all of `files` together, the one of most first. */
export function commonStarters(
  files: Iterable<Readonly<Record<string, number>>>,
): [string, number][] {
  const counts = new Map<string, number>()
  for (const starters of files) {
    for (const [emoji, count] of Object.entries(starters)) {
      counts.set(emoji, (counts.get(emoji) ?? 0) + count)
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || byUnit(a, b))
}
