import type { Breadcrumb } from '../breadcrumb/index.ts'
import type { Tag } from '../language/pack.ts'
import { shareSeen } from '../language/stem.ts'
import { tokens } from '../language/tokens.ts'
import { predicate, sentences } from './clause.ts'
import type { Draft } from './draft.ts'
import { visibleStems } from './guards/judged.ts'
import type { Statement } from './statement.ts'

/** A longer heading or parent is read better above the question than within it. */
const longest = 5

/** No name: a statement, a formula, or cut off. */
const stated = /[:：;?？!！…=<>|`]|\s[-–—]\s|[.,]\s/u

/**
 * `Signal lamp` above `Must be lit before ▢`: what the text is about, where it has no subject of its own and does not name it;
 * it is read as a part of the question. Null: it stays above.
 */
export function leadOf(statement: Statement, draft: Draft, { texts }: Breadcrumb): string | null {
  const { pack, place, label, text } = statement
  const name = texts.at(-1)
  // What would give the answer away is not read: the next part is.
  const last = place.findLast((part) => part.text === name)
  if (!pack || !last || name === undefined || last.spare || !last.named) return null
  if (stated.test(name) || name.split(/\s+/u).length > longest) return null
  const [first] = draft.front
  // `Fog bell: a bell that …` tells of the bell; a question is whole.
  if (label?.named || /[?？]$/u.test(text)) return null
  // What is asked for is the whole text, or the name itself.
  const asksPart = draft.hidden.length > 0 || typeof draft.answer === 'string'
  if (!asksPart || !first || first.type === 'words' || first.start > 0) return null
  const read = visibleStems({ draft, statement })
  if (shareSeen([...last.stems], read) > 0 || hasSubject(statement)) return null
  const words = tokens(name)
  if (pack.topics.has(words.at(-1)?.lower ?? '')) return null
  return pack.tag(words).some((tag) => clausal.has(tag)) ? null : name
}

const clausal: ReadonlySet<Tag> = new Set<Tag>(['pron', 'be', 'modal', 'have', 'do'])

/** A pronoun names nothing; a condition that opens a text has a subject of its own. */
function hasSubject(statement: Statement): boolean {
  const { tags, scope } = statement
  if (tags[0] === 'pron') return false
  if (tags[0] === 'sub') return true
  const [first] = sentences({ ...statement, scope: { from: 0, to: scope.to } })
  const found = first && predicate(statement, first)
  return !!found && found.subject.to > found.subject.from
}
