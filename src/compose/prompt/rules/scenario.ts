import { names, withoutEnd } from '../../breadcrumb/index.ts'
import { predicate } from '../grammar/clause.ts'
import type { Rule } from '../draft.ts'
import { described, owner, withoutAspect } from '../grammar/owner.ts'
import { content, textOf, type Statement } from '../statement.ts'
import { contrast } from './contrast.ts'
import { which } from './name-it.ts'

/** A use case or an example, and the question of what; when a thing is the right one, and which. */
export const scenario: Rule = {
  name: 'scenario',
  confidence: 'high',
  language: true,
  *propose(statement) {
    const use = isUse(statement)
    const below = statement.fact.details.length > 0
    if (!use && !isExample(statement)) {
      const suited = isSuit(statement) && !compares(statement) ? described(statement) : null
      if (suited !== null) yield which(statement, suited, 'card.which')
      return
    }
    if (below) return
    const found = owner(statement)
    // An example of the uses of a thing is one of the thing.
    const name = found && withoutAspect(found, statement.pack)
    if (name === null || !names(name, statement.pack)) return
    // `Use case of what?` need not go on with `Use case:`.
    const { label, tokens } = statement
    const start = use && label ? tokens[label.rest.from]?.start : 0
    yield which(statement, name, use ? 'card.use' : 'card.example', start)
  },
}

function isUse(statement: Statement): boolean {
  const { pack, fact, label } = statement
  const says = label
    ? textOf(statement, label.label)
    : (fact.context.at(-1) ?? fact.headings.at(-1) ?? '')
  return pack?.useCaseLabels.has(withoutEnd(says, ':：').toLowerCase()) === true
}

/** Words that say when. */
const telling = 2

/**
 * `Best for short trips`, `Recommended only if …`: when a thing is the right one. What the author marked, and how much, is asked by
 * itself.
 */
function isSuit(statement: Statement): boolean {
  const { label, tokens, tags, scope, pack, marks } = statement
  if (label || !pack?.suits.has(tokens[scope.from]?.lower ?? '')) return false
  if (tags.slice(scope.from, scope.to).includes('num')) return false
  if (marks.some(({ type }) => type === 'strong')) return false
  let at = scope.from + 1
  while (pack.suitsOnly.has(tokens[at]?.lower ?? '')) at++
  if (!pack.suitsWhen.has(tokens[at]?.lower ?? '')) return false
  // `Best for all is a second rope`: what is best, not for what.
  const verb = predicate(statement, scope)
  const told = verb !== null && verb.subject.to > verb.subject.from && verb.subject.from <= at
  return !told && content(statement, { from: at + 1, to: scope.to }).length >= telling
}

/** `Choose it where more is needed than a lamp`: that is the better question. */
function compares(statement: Statement): boolean {
  return [...contrast.propose(statement)].length > 0
}

function isExample({ tokens, tags, pack }: Statement): boolean {
  const first = tokens[0]
  if (!first) return false
  // `Like a fog bell, it …`, `Including two boats`: what else is so is told.
  const leads = tags[0] === 'prep' || tags[0] === 'adjunct'
  const two = `${first.lower}-${tokens[1]?.lower ?? ''}`
  return (
    (!leads && pack?.exampleOpeners.has(first.lower) === true) ||
    pack?.exampleOpeners.has(two) === true
  )
}
