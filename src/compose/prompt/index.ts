import type { AnyFact } from '../../types/index.ts'
import type { Question } from '../question.ts'
import { lastResort } from './asked.ts'
import { Choice } from './choice.ts'
import { ladder } from './ladder.ts'
import { whole } from './rules/whole.ts'
import { withoutSources } from './sources.ts'
import type { AskContext, Statement } from './statement.ts'
import { takeApart } from './take-apart.ts'

export type { AskContext } from './statement.ts'

/** So many drafts are looked at; no note that a person wrote needs them. */
const tries = 60

/** Ask about `fact`: the first question of the ladder that passes the guards. Depends on this fact alone. */
export function ask(fact: AnyFact, context: AskContext): Question {
  const taken = takeApart(fact, context)
  const choice = new Choice(taken)
  let left = tries
  for (const rule of ladder) {
    if (rule.language && !context.language) continue
    if (context.off.has(rule.name) && rule !== whole) continue
    if (rule.confidence === 'low' && choice.second) return choice.second
    // Of the marked clause nothing can be asked; of the text it stands in something may.
    if (rule === whole && fact.marked.length > 0 && !isAll(taken))
      return ask({ ...fact, marked: [] }, context)
    for (const draft of withoutSources(taken, rule.propose(taken))) {
      if (left-- <= 0 && rule !== whole) break
      const found = choice.consider(rule, draft)
      if (found) return found
    }
  }
  return choice.second ?? lastResort(taken)
}

/** Whether nothing of the text is left out. */
function isAll({ scope, tokens }: Statement): boolean {
  return scope.to - scope.from === tokens.length
}
