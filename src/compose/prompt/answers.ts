import type { AnyFact } from '../../types/index.ts'

/** What a card without a blank asks for: the points below a fact, or the other cells of its row. */
export function answersOf(fact: AnyFact, answer: 'details' | 'row'): string[] {
  const texts =
    answer === 'details'
      ? fact.details.map(({ text }) => text)
      : (fact.row?.cells.slice(1).map(({ text }) => text) ?? [])
  return texts.filter((text) => /[\p{L}\p{N}]/u.test(text))
}
