import type { Fact } from '../../types/index.ts'
import { breadcrumb } from '../breadcrumb.ts'
import type { Piece, Question } from '../question.ts'
import type { Draft, Rule } from './draft.ts'
import { ladder } from './ladder.ts'
import { statement, type AskContext, type Statement } from './statement.ts'

export { ruleNames } from './ladder.ts'
export type { AskContext } from './statement.ts'

/** What a card shows in place of a blank, in plain text. */
export const blankSign = '▢'

/** Ask about `fact`: the first question of the ladder that passes the guards. Depends on this fact alone. */
export function ask(fact: Fact, context: AskContext): Question {
  const taken = statement(fact, context)
  for (const rule of ladder) {
    if (rule.language && !context.language) continue
    if (context.off.has(rule.name) && rule.name !== 'whole') continue
    for (const draft of rule.propose(taken)) return question(taken, rule, draft)
  }
  throw new Error('the last rule of the ladder always asks')
}

function question(taken: Statement, rule: Rule, draft: Draft): Question {
  return {
    rule: rule.name,
    confidence: draft.confidence ?? rule.confidence,
    front: draft.front,
    answer: draft.answer,
    prompt: plain(draft.front, taken.text),
    plainAnswer: draft.plain,
    breadcrumb: breadcrumb(taken.fact),
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
