import { names, withoutEnd } from '../../breadcrumb/index.ts'
import type { Rule } from '../draft.ts'
import { owner, withoutAspect } from '../owner.ts'
import { textOf, type Statement } from '../statement.ts'
import { which } from './name-it.ts'

/** A use case or an example, and the question of what. */
export const scenario: Rule = {
  name: 'scenario',
  confidence: 'high',
  language: true,
  *propose(statement) {
    if (statement.fact.details.length > 0) return
    const use = isUse(statement)
    if (!use && !isExample(statement)) return
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

function isExample({ tokens, pack }: Statement): boolean {
  const first = tokens[0]
  if (!first) return false
  const two = `${first.lower}-${tokens[1]?.lower ?? ''}`
  return pack?.exampleOpeners.has(first.lower) === true || pack?.exampleOpeners.has(two) === true
}
