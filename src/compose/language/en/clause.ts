import type { Tag } from '../pack.ts'
import { boundaries } from '../signs.ts'
import type { Token } from '../tokens.ts'
import type { Lexicon, Word } from './word.ts'

const phrasal: ReadonlySet<Tag> = new Set<Tag>(['det', 'adj', 'part', 'num', 'noun', 'name'])

/** How many words a clause is looked through to each side; keeps the work linear. */
export const reach = 30

/** What stands before, adverbs and `not` left out. */
export function near(tags: readonly Tag[], i: number): Tag | undefined {
  let at = i - 1
  while (tags[at] === 'adv' || tags[at] === 'neg') at--
  return tags[at]
}

/** `in the log files on …`, `reading old logs at …`: the phrase before is led by a preposition or a participle. */
export function governedBy(tags: readonly Tag[], i: number): boolean {
  let at = i - 1
  while (phrasal.has(tags[at]!) && tags[at] !== 'part') at--
  const lead = tags[at]
  return lead === 'prep' || lead === 'adjunct' || lead === 'part'
}

/** `to cut and dry the fish`: the word after `and` goes with the verb after `to`. */
export function inInfinitive(tags: readonly Tag[], i: number): boolean {
  for (let at = i - 2; at > Math.max(0, i - reach); at--) {
    const tag = tags[at]!
    if (tag === 'verb' && tags[at - 1] === 'to') return true
    if (boundaries.has(tag) || tag === 'rel' || tag === 'sub' || tag === 'finite' || tag === 'be')
      return false
  }
  return false
}

/** Whether an order stands before in the same phrase, and none that a clause of its own follows: `Ensure the lamp turns`. */
export function governed(
  tags: readonly Tag[],
  tokens: readonly Token[],
  i: number,
  lexicon: Lexicon,
): boolean {
  for (let at = i - 1; at >= 0; at--) {
    const tag = tags[at]!
    if (tag === 'finite' || tag === 'verb') return !lexicon.reporters.has(tokens[at]!.lower)
    if (!phrasal.has(tag)) return false
  }
  return false
}

/** Whether the clause around `i` has a verb beyond doubt, before or after. */
export function hasFinite(words: readonly Word[], tags: readonly Tag[], i: number): boolean {
  for (const step of [-1, 1]) {
    for (let at = i + step; Math.abs(at - i) <= reach; at += step) {
      const word = words[at]
      if (!word) break
      const { forms, noun } = word
      const tag = tags[at] ?? word.tag
      if (
        tag === 'comma' ||
        tag === 'stop' ||
        tag === 'arrow' ||
        tag === 'dash' ||
        tag === 'colon' ||
        tag === 'sub' ||
        tag === 'rel'
      )
        break
      if (tag === 'be' || tag === 'modal' || tag === 'do' || tag === 'have' || tag === 'finite')
        return true
      if (!noun && tag === null && forms.length === 1 && forms[0] === 's') return true
    }
  }
  return false
}
