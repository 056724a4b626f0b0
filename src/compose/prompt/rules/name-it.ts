import { clauses, predicate } from '../clause.ts'
import type { Tag } from '../../language/pack.ts'
import type { Draft, Rule } from '../draft.ts'
import { owner } from '../owner.ts'
import { content, type Statement } from '../statement.ts'
import { said } from '../texts.ts'

/** A description under a heading or parent that names what it describes: which one is it? */
export const nameIt: Rule = {
  name: 'name-it',
  confidence: 'high',
  language: true,
  *propose(statement) {
    if (statement.label || !describes(statement)) return
    const name = owner(statement)
    if (name !== null) yield which(statement, name, 'card.which')
  },
}

/** A phrase without a verb under a name: which thing is it? Asked where nothing in it can be. */
export const nameFragment: Rule = {
  name: 'name-fragment',
  confidence: 'medium',
  language: true,
  *propose(statement) {
    if (statement.label || statement.fact.marked.length > 0 || !isFragment(statement)) return
    const name = owner(statement)
    if (name !== null) yield which(statement, name, 'card.which')
  },
}

const openers: ReadonlySet<Tag> = new Set<Tag>(['det', 'adj', 'noun', 'name', 'part', 'num'])

/** No verb, no `it` or `those` that stands for something said before, four words that say something. */
function isFragment(statement: Statement): boolean {
  const { scope, tags, tokens, pack } = statement
  const first = tokens[scope.from]
  if (!first || !openers.has(tags[scope.from]!) || pack?.negations.has(first.lower)) return false
  const refers = tokens.some((token, i) => tags[i] === 'pron' || pack?.pronouns.has(token.lower))
  if (refers || pack?.hollowHeads.has(first.lower)) return false
  if (clauses(statement, scope).some((clause) => predicate(statement, clause))) return false
  // `Hides a message in a picture`, `A wall that …`, `Plans for …`: it describes; `Training and exercises` does not.
  const own = tags.slice(scope.from, scope.to)
  const describes =
    own[0] === 'part' ||
    own[0] === 'det' ||
    own.some((tag) => tag === 'rel' || tag === 'to' || tag === 'prep')
  return describes && content(statement, scope).length >= 4
}

/** The whole text, and the question whose it is. */
export function which({ text, context }: Statement, name: string, key: string): Draft {
  return {
    front: [
      { type: 'words', text: `${said(context.texts, key)} ` },
      { type: 'text', start: 0, end: text.length },
    ],
    answer: [
      { type: 'words', text: `${name}: ` },
      { type: 'text', start: 0, end: text.length },
    ],
    hidden: [],
    plain: name,
    name,
  }
}

/** `Automates …`, `A managed service that …`: no subject of its own. */
function describes(statement: Statement): boolean {
  const { tokens, tags, scope, pack, fact } = statement
  const first = tokens[scope.from]
  if (!first || !pack) return false
  const size = content(statement, scope).length
  if (pack.definers.has(first.lower)) return size >= 6 && fact.context.length === 0
  const verb = predicate(statement, scope)
  if (verb && verb.subject.to > verb.subject.from) return false
  const classy = tokens
    .slice(scope.from, scope.to)
    .filter((token) => token.depth === first.depth && token.type === 'word')
    .slice(0, 7)
    .some((token) => pack.classNouns.has(token.lower))
  const article = tags[scope.from] === 'det' && !pack.negations.has(first.lower)
  const describing = classy || (article && size >= 5)
  return describing && size >= 4 && !verb && !/^[\p{Ll}]/u.test(first.text)
}
