/** A breadcrumb is folded to this many steps, the innermost ones, of this many characters. */
const most = { steps: 2, length: 36 }

/** What stands above a fact, short enough to stand before it. */
export function foldContext(context: readonly string[]): string[] {
  return context
    .slice(-most.steps)
    .map((text) => clipText(text.replace(/[\s:–—-]+$/u, ''), most.length))
    .filter(Boolean)
}

/** At most `length` characters, cut between words where that keeps most of it, with `…`. */
export function clipText(text: string, length: number): string {
  const characters = Array.from(text)
  if (characters.length <= length) return text
  const cut = characters.slice(0, length).join('')
  const space = cut.search(/\s+\S*$/u)
  return `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/u, '')}…`
}
