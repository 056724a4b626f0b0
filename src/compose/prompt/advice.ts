import type { Fact } from '../../types/index.ts'
import type { Question } from '../question.ts'

/** A text of fewer words, about which nothing can be asked, is no statement. */
const few = 4

/**
 * What to tell the author about a card: `fragment` where the text says too little to ask about, `unsure` where the
 * ladder had to guess what is worth asking; null: nothing.
 */
export function advice(fact: Fact, { confidence, rule }: Question): 'fragment' | 'unsure' | null {
  if (confidence !== 'low') return null
  const words = fact.text.split(/\s+/u).length
  return rule === 'whole' && words < few && fact.details.length === 0 ? 'fragment' : 'unsure'
}
