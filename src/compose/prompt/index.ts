import type { Fact } from '../../types/index.ts'
import { breadcrumb } from '../breadcrumb.ts'
import type { Piece, Question } from '../question.ts'
import { stems } from '../language/stem.ts'
import type { Draft, Rule } from './draft.ts'
import { refusal } from './guards.ts'
import { labelOf } from './label.ts'
import { ladder } from './ladder.ts'
import { whole, wholeText } from './rules/whole.ts'
import { runOf, statement, textOf, type AskContext, type Statement } from './statement.ts'

export { ruleNames } from './ladder.ts'
export type { AskContext } from './statement.ts'

/** What a card shows in place of a blank, in plain text. */
export const blankSign = '▢'

/** Ask about `fact`: the first question of the ladder that passes the guards. Depends on this fact alone. */
export function ask(fact: Fact, context: AskContext): Question {
  const taken = narrow(statement(fact, context))
  for (const rule of ladder) {
    if (rule.name === 'whole') break
    if ((rule.language && !context.language) || context.off.has(rule.name)) continue
    for (const draft of rule.propose(taken)) {
      const crumbs = path(taken, draft)
      if (refusal(draft, taken, crumbs) === null) return question(taken, rule, draft, crumbs)
    }
  }
  const draft = wholeText(taken)
  return question(taken, whole, draft, path(taken, draft))
}

/** Only the marked clause, or what follows `Note:`, is asked. */
function narrow(taken: Statement): Statement {
  const { fact, text, pack } = taken
  const clause = fact.marked.find((marked) => marked !== '' && text.includes(marked))
  if (clause !== undefined && clause.length < text.length) {
    const start = text.lastIndexOf(clause)
    return { ...taken, scope: runOf(taken, { start, end: start + clause.length }) }
  }
  const found = labelOf(taken)
  if (!found || !pack?.noteLabels.has(textOf(taken, found.label).toLowerCase())) return taken
  return { ...taken, scope: found.rest }
}

function path({ fact, pack }: Statement, draft: Draft): string[] {
  const answer = typeof draft.answer === 'string' ? '' : draft.plain
  return breadcrumb(fact, pack, { stems: stems(answer, pack), name: draft.name ?? null })
}

function question(taken: Statement, rule: Rule, draft: Draft, crumbs: readonly string[]): Question {
  return {
    rule: rule.name,
    confidence: draft.confidence ?? rule.confidence,
    front: draft.front,
    answer: draft.answer,
    prompt: plain(draft.front, taken.text),
    plainAnswer: draft.plain,
    breadcrumb: [...crumbs],
    hint: draft.hint ?? '',
    variant: 0,
  }
}

function plain(pieces: readonly Piece[], text: string): string {
  return pieces
    .map((piece) =>
      piece.type === 'words'
        ? piece.text
        : piece.type === 'blank'
          ? blankSign
          : text.slice(piece.start, piece.end),
    )
    .join('')
}
