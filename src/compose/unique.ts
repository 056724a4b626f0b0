import type { Fact } from '../types/index.ts'
import { fullPath } from './breadcrumb/index.ts'
import { initials } from './initials.ts'
import { shareSeen, stems } from './language/stem.ts'
import type { Question } from './question.ts'

/** A question and the fact it asks about. */
export interface Asked {
  fact: Fact
  question: Question
}

/** Variants: 0 as asked, 1 with the full path, 2 with the answer's first letters too, 3 and on numbered `(2)`, `(3)`, … */
const path = 1
const letters = 2
const numbered = 3

/**
 * Make the fronts of a deck unique. `settled` are the facts that the lock has with the same place and text, with the
 * variant each was shipped with: they choose first, and so keep their front whatever is new or gone. The others follow
 * in the order of their ids, which is the same on every machine. Gives the questions in the order of `asked`.
 */
export function unique(asked: readonly Asked[], settled: ReadonlyMap<string, number>): Question[] {
  const taken = new Set<string>()
  const numbers = new Map<string, number>()
  const chosen = new Map<string, Question>()
  const rank = ({ fact }: Asked): number => (settled.has(fact.id) ? 0 : 1)
  const order = asked.toSorted((a, b) => rank(a) - rank(b) || (a.fact.id < b.fact.id ? -1 : 1))
  const stemsOf = stemMemory()
  for (const each of order) {
    const question = choose(variants(each, stemsOf), settled.get(each.fact.id) ?? 0, taken, numbers)
    taken.add(frontOf(question))
    chosen.set(each.fact.id, question)
  }
  return asked.map(({ fact, question }) => chosen.get(fact.id) ?? question)
}

/** The first variant from `start` on that no other card has. */
function choose(
  vary: (variant: number) => Question,
  start: number,
  taken: ReadonlySet<string>,
  numbers: Map<string, number>,
): Question {
  let base = ''
  for (let variant = Math.min(start, letters); variant < numbered; variant++) {
    const question = vary(variant)
    base = frontOf(question)
    if (variant >= start && !taken.has(base)) return question
  }
  let variant = start >= numbered ? start : (numbers.get(base) ?? numbered)
  let question = vary(variant)
  while (taken.has(frontOf(question))) question = vary(++variant)
  numbers.set(
    base,
    Math.max(numbers.get(base) ?? numbered, start >= numbered ? numbered : variant + 1),
  )
  return question
}

/** The variants of a question by number. */
function variants({ fact, question }: Asked, stemsOf: StemsOf): (variant: number) => Question {
  let whole: string[] | undefined
  return (variant) => {
    if (variant < path) return question
    whole ??= wholePath(fact, question, stemsOf)
    const hints = [
      question.hint,
      variant >= letters ? initials(question.plainAnswer) : '',
      variant >= numbered ? `(${variant - numbered + 2})` : '',
    ]
    const hint = [...new Set(hints)].filter((hint) => hint !== '').join(' · ')
    return { ...question, breadcrumb: whole, hint, variant }
  }
}

/** Every heading and parent, under a single heading the file too, but what gives the answer away. */
function wholePath(fact: Fact, question: Question, stemsOf: StemsOf): string[] {
  const answer = typeof question.answer === 'string' ? [] : stems(question.plainAnswer, null)
  const shown = new Set(question.breadcrumb)
  const file = fact.source.path.replace(/\.[^./]*$/u, '')
  const parts = [...(fact.headings.length < 2 ? [file] : []), ...fullPath(fact)]
  const safe = parts.filter(
    (part) => part !== question.lead && shareSeen(answer, stemsOf(part)) <= 0.5,
  )
  return [...new Set([...safe, ...shown])]
}

type StemsOf = (part: string) => ReadonlySet<string>

/** Many facts stand below the same headings. */
function stemMemory(): StemsOf {
  const known = new Map<string, ReadonlySet<string>>()
  return (part) => {
    let found = known.get(part)
    if (!found) known.set(part, (found = new Set(stems(part, null))))
    return found
  }
}

/** What tells a front from another one: its breadcrumb and its visible words. */
export function frontOf({
  breadcrumb,
  prompt,
  hint,
}: Pick<Question, 'breadcrumb' | 'prompt' | 'hint'>): string {
  return [breadcrumb.join('\n'), prompt, hint]
    .join('\n\n')
    .toLowerCase()
    .replaceAll(/[^\S\n]+/gu, ' ')
}
