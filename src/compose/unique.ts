import type { Fact } from '../types/index.ts'
import type { Question } from './question.ts'

/** A question and the fact it asks about. */
export interface Asked {
  fact: Fact
  question: Question
}

/**
 * Make the fronts of a deck unique. `settled` are the facts that the lock has with the same place and text, and the
 * variant each was shipped with: those keep their front, whatever is new. Gives the questions in the order of `asked`.
 */
export function unique(asked: readonly Asked[], _settled: ReadonlyMap<string, number>): Question[] {
  return asked.map(({ question }) => question)
}
