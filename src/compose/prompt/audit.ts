import type { Fact } from '../../types/index.ts'
import { copied, names, place } from '../breadcrumb/index.ts'
import type { LanguagePack } from '../language/pack.ts'
import { blankSign, type Question } from '../question.ts'
import { frontOf } from '../unique.ts'
import { answersOf } from './points/answers.ts'
import { offers } from './guards/offers.ts'

/** What makes a card useless whatever it asks. */
export type Defect = 'empty-front' | 'same-front' | 'answer-in-front' | 'no-subject'

/** A card as a learner meets it, in bare words. */
export interface Audited {
  fact: Fact
  breadcrumb: string[]
  prompt: string
  hint: string
  answer: string
}

/** The bare words of a question. */
export function audited(fact: Fact, question: Question): Audited {
  const { breadcrumb, prompt, hint, plainAnswer } = question
  return { fact, breadcrumb, prompt, hint, answer: plainAnswer }
}

/** Every defect of the cards of one deck. `packOf`: the words of a fact's language, where they are known. */
export function audit<Card extends Audited>(
  cards: readonly Card[],
  packOf: (fact: Fact) => LanguagePack | null,
): { card: Card; defect: Defect }[] {
  const fronts = new Map<string, number>()
  for (const card of cards) fronts.set(frontOf(card), (fronts.get(frontOf(card)) ?? 0) + 1)
  return cards.flatMap((card) => {
    const found: Defect[] = []
    if (!/[\p{L}\p{N}]/u.test(words(card))) found.push('empty-front')
    if (fronts.get(frontOf(card))! > 1) found.push('same-front')
    if (givesAway(card, packOf(card.fact))) found.push('answer-in-front')
    if (!hasSubject(card, packOf(card.fact))) found.push('no-subject')
    return found.map((defect) => ({ card, defect }))
  })
}

function words({ breadcrumb, prompt }: Audited): string {
  return [...breadcrumb, prompt.replaceAll(blankSign, ' ')].join(' ')
}

/** Word for word; of points or cells asked for, half of them. */
function givesAway(
  { fact, answer, prompt, breadcrumb }: Audited,
  pack: LanguagePack | null,
): boolean {
  const seen = offers(prompt, answer, pack) ? breadcrumb : [prompt, ...breadcrumb]
  if (copied([answer], seen)) return true
  const points = (['details', 'row'] as const)
    .map((kind) => answersOf(fact, kind, pack))
    .find((texts) => texts.length > 0 && texts.join('; ') === answer)
  const known = points?.filter((point) => copied([point], seen)).length ?? 0
  return known > 0 && known >= points!.length / 2
}

/** Breadcrumb or prompt name a thing; only where nothing above the fact does, neither has to. */
function hasSubject(card: Audited, pack: LanguagePack | null): boolean {
  return names(words(card), pack) || !place(card.fact, pack).place.some((part) => part.named)
}
