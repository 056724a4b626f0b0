import { trimEnd } from '../../../text/trim-signs.ts'

/** Characters of a step where there is room for one, for two, for more. */
const longest = [0, 28, 34, 64]

/** What stands above a fact, short enough to stand before it: the `steps` innermost ones. */
export function foldContext(context: readonly string[], steps: number): string[] {
  if (steps === 0) return []
  const length = longest[steps] ?? 0
  return context
    .slice(-steps)
    .map((text) => clipText(trimEnd(text, /[\s:–—-]/u), length))
    .filter(Boolean)
}

/** At most `length` characters, cut between words where that keeps most of it, with `…`. */
export function clipText(text: string, length: number): string {
  const characters = Array.from(text)
  if (characters.length <= length) return text
  const cut = characters.slice(0, length).join('')
  const space = cut.search(/\s\S*$/u)
  return `${trimEnd(space > cut.length * 0.6 ? cut.slice(0, space) : cut, /[\s,;:.]/u)}…`
}
