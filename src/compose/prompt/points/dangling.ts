import type { LanguagePack, Tag } from '../../language/pack.ts'
import { tokens } from '../../language/tokens.ts'

/** A longer line is a statement. */
const longest = 60

const open: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct', 'be'])
/** Such a word may also be one of several items: `Painting`, `Scraping`. */
const alike: ReadonlySet<Tag> = new Set<Tag>(['verb', 'finite', 'part'])

/** `Ranges from`, `Combining` where it stands alone: what stands below ends the line. */
export function dangles(text: string, alone: boolean, pack: LanguagePack | null): boolean {
  if (!pack || pack.verbsLast || text.length > longest) return false
  const last = pack.tag(tokens(text)).at(-1)
  return last !== undefined && (open.has(last) || (alone && alike.has(last)))
}
