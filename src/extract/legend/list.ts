import type { List } from 'mdast'
import type { LegendContext } from './index.ts'
import { explains, readEntry, type Entry } from './symbol.ts'

/** A list of nothing but signs with short explanations, each once; unless a heading or line says so, with `=` or `:` between. */
export function listLegend(
  { children }: List,
  { plain, markers, named, perhapsNamed, introduced }: LegendContext,
): Entry[] | null {
  const entries: Entry[] = []
  for (const item of children) {
    const [own, ...below] = item.children
    if (own?.type !== 'paragraph' || below.length > 0) return null
    const entry = readEntry(plain(own), markers)
    if (!entry) return null
    // A list of facts: found out early, for it may be long.
    if (entry.separator === '' && !named() && !introduced()) return null
    entries.push(entry)
  }
  const [first] = entries
  const parted =
    (entries.length > 1 || perhapsNamed()) &&
    first!.separator !== '' &&
    entries.every(({ separator }) => separator === first!.separator)
  return (parted || named() || introduced()) && explains(entries) ? entries : null
}
