import type { LanguagePack, Tag } from '../../language/pack.ts'
import type { Statement } from '../statement.ts'
import { nounLike } from '../grammar/tags.ts'

/** A label has at most so many characters. */
const labelled = 40
/** So many words of a point say what its label is. */
const told = 2
/** Where all are shorter, in characters, what is told of the labels can be said by heart, too. */
const brief = 40

/** `Bow: the front end`, `Bow - the front end` as its two parts. */
export interface Part {
  label: string
  rest: string
}

/** The two parts of a point; null: it has no label. Without the words of its language a dash may be any sign. */
export function partsOf(point: string, pack: LanguagePack | null): Part | null {
  const signs = pack ? /^([^:–—]{2,}?)(?::| [-–—])\s(.+)$/su : /^([^:]{2,}?):\s(.+)$/su
  const found = signs.exec(point.slice(0, labelled + longest))
  if (!found || found[1]!.length > labelled) return null
  return { label: found[1]!, rest: point.slice(found[0].length - found[2]!.length) }
}

/** Characters behind the label that are looked at. */
const longest = 200

/**
 * `Sector light; Beacon`: what the points below a line are called, where it asks for several things (`Lights`, `Two lamps`) and
 * each point is one of them with what is told of it; null: the points are asked as they are.
 */
export function termsOf(statement: Statement, points: readonly string[]): string[] | null {
  const { pack } = statement
  if (!pack || points.length < 2 || !asksForThings(statement)) return null
  const parts = points.map((point) => partsOf(point, pack))
  if (!parts.every((part) => part !== null) || points.every(({ length }) => length <= brief))
    return null
  const labels = parts.map(({ label }) => label)
  // Of which something is told twice, in a table and in points, there are fewer things than points.
  if (new Set(labels).size < labels.length) return null
  const names = labels.every(
    (label) => !pack.kindLabels.has(label.toLowerCase()) && /\p{L}{2}/u.test(label),
  )
  const tell = parts.every(({ rest }) => (rest.match(/\p{L}{3,}/gu) ?? []).length >= told)
  return names && tell ? labels : null
}

/** Behind them a phrase or clause begins that only tells of the things before. */
const apart: ReadonlySet<Tag> = new Set<Tag>([
  'prep',
  'adjunct',
  'to',
  'rel',
  'finite',
  'be',
  'modal',
  'colon',
  'dash',
])
const verbs: ReadonlySet<Tag> = new Set<Tag>(['finite', 'verb'])

/** `Lights of a harbour`, `It has two lamps:`, `Ensures`; `To light a lamp`, `Its colour` ask for something else. */
function asksForThings({ tokens, tags, pack }: Statement): boolean {
  if (tags.includes('stop')) return false
  if (tokens.some(({ lower }) => pack!.versus.has(lower) || pack!.questions.has(lower)))
    return false
  const to = tags.at(-1) === 'colon' ? tags.length - 1 : tags.length
  const first = tags.findIndex((tag) => apart.has(tag))
  const plural = (i: number): boolean =>
    i >= 0 && nounLike.has(tags[i]!) && /[^su]s$/u.test(tokens[i]!.lower)
  return (
    plural((first < 0 ? to : first) - 1) ||
    (to < tags.length && plural(to - 1)) ||
    verbs.has(tags[to - 1]!)
  )
}
