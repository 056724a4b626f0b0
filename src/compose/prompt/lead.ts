import type { Breadcrumb } from '../breadcrumb/index.ts'
import type { Tag } from '../language/pack.ts'
import { shareSeen } from '../language/stem.ts'
import { tokens } from '../language/tokens.ts'
import { predicate, sentences } from './grammar/clause.ts'
import type { Draft } from './draft.ts'
import { visibleStems } from './guards/judged.ts'
import { isKind } from './grammar/label.ts'
import { spanOf, type Statement } from './statement.ts'

/** A longer heading or parent is read better above the question than within it. */
const longest = 5

/** A text that a verb opens and that says so much of a name names it; any other does by one word. */
const half = 0.5

/** No name: a statement, a formula, cut off, or the letter under which words of a glossary stand. */
const stated = /[:：;?？!！…=<>|`]|\s[-–—]\s|[.,]\s|^\p{Script=Latin}$/u

/**
 * `Signal lamp` above `Must be lit before ▢`: what the text is about, where it has no subject of its own and does not name it;
 * it is read as a part of the question. Null: it stays above.
 */
export function leadOf(statement: Statement, draft: Draft, { texts }: Breadcrumb): string | null {
  const { pack, place, label, text } = statement
  const wanting = wantsSubject(statement)
  // What would give the answer away is not read: the next part is.
  const above = place.filter((part) => texts.includes(part.text))
  // `Limits` names nothing: what stands above it does.
  const kind = wanting && pack?.kindLabels.has(above.at(-1)?.text.toLowerCase() ?? '')
  const last = kind ? above.at(-2) : above.at(-1)
  if (!pack || !last || last.spare || !last.named) return null
  const name = last.text
  if (stated.test(name) || name.split(/\s+/u).length > longest) return null
  const [first] = draft.front
  // `Fog bell: a bell that …` tells of the bell; a question is whole.
  if (label?.named || /[?？]$/u.test(text)) return null
  // What is asked for is the whole text, or the name itself.
  const asksPart = draft.hidden.length > 0 || typeof draft.answer === 'string' || asksPoint(draft)
  if (!asksPart || !first || first.type === 'words' || first.start > 0) return null
  const read = visibleStems({ draft, statement })
  const share = shareSeen([...last.stems], read)
  const says = !asksBehindKind(statement, draft) && hasSubject(statement, wanting)
  if ((wanting ? share > half : share > 0) || says) return null
  const words = tokens(name)
  if (pack.topics.has(words.at(-1)?.lower ?? '')) return null
  return pack.tag(words).some((tag) => clausal.has(tag)) ? null : name
}

/** `Limits: ▢`: what is told has a subject, but nobody reads it. */
function asksBehindKind(statement: Statement, { hidden: [first] }: Draft): boolean {
  const { label } = statement
  if (!label || !first || !isKind(statement, label.label)) return false
  return first.start <= spanOf(statement, label.rest).start
}

/** What stands below the text is asked for, in words of its own. */
function asksPoint({ name, answer }: Draft): boolean {
  return name === undefined && typeof answer !== 'string' && answer[0]?.type === 'words'
}

const clausal: ReadonlySet<Tag> = new Set<Tag>(['pron', 'be', 'modal', 'have', 'do'])

const leads: ReadonlySet<Tag> = new Set<Tag>(['to', 'prep', 'adjunct'])

/** `Can be towed`, `Warns ships`, `Used for fog`: nothing is named that could be meant; `Warn ships` is an order. */
function wantsSubject(statement: Statement): boolean {
  const { tags, tokens, pack } = statement
  if (!pack || pack.verbsLast) return false
  const from = opening(statement)
  if (tags[from] === 'finite') return tokens[from]!.lower.endsWith('s')
  return isPassive(statement) || helping.has(tags[from]!)
}

/** Behind the adverbs that open the text: `Rarely | burns oil`. */
function opening({ tags }: Statement): number {
  const from = tags.findIndex((tag) => tag !== 'adv')
  return Math.max(from, 0)
}

/** `Used to light, warn and guide ships`; in `Painted boats` they are named. */
function isPassive({ tags, tokens }: Statement): boolean {
  const passive = tags[0] === 'part' && !tokens[0]!.lower.endsWith('ing')
  return passive && leads.has(tags[1] ?? 'stop')
}

const helping: ReadonlySet<Tag> = new Set<Tag>(['modal', 'be', 'have', 'neg'])

/** A pronoun names nothing; a condition that opens a text has a subject of its own. */
function hasSubject(statement: Statement, wanting: boolean): boolean {
  const { tags, scope } = statement
  if (tags[0] === 'pron') return false
  if (tags[0] === 'sub') return true
  if (isPassive(statement)) return false
  const [first] = sentences({ ...statement, scope: { from: 0, to: scope.to } })
  const found = first && predicate(statement, first)
  if (!found) return false
  const { from, to } = found.subject
  return to > (wanting ? Math.max(from, opening(statement)) : from)
}
