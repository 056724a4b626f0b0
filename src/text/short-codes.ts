import { createRequire } from 'node:module'
import { bareEmoji } from './bare-emoji.ts'

/** `:memo:`, as GitHub and chat programs write emoji. */
const shortCode = /^:([a-z0-9_+-]{1,50}):$/u

/** gemoji's list, loaded only where a configured marker asks for it: it takes longer to load than a small build. */
function list(): typeof import('gemoji') {
  return createRequire(import.meta.url)('gemoji') as typeof import('gemoji')
}

/** The short codes of `emoji`, with or without U+FE0F. */
export function shortCodesOf(emoji: string): string[] {
  if (!/[^\p{ASCII}]/u.test(emoji)) return []
  const found = list().gemoji.find((entry) => bareEmoji(entry.emoji) === bareEmoji(emoji))
  return (found?.names ?? []).map((name) => `:${name}:`)
}

/** The emoji that `text` is the short code of; null where it is none. */
export function emojiOfShortCode(text: string): string | null {
  const name = shortCode.exec(text)?.[1]
  if (name === undefined) return null
  const { nameToEmoji } = list()
  return Object.hasOwn(nameToEmoji, name) ? bareEmoji(nameToEmoji[name]!) : null
}
