import type { Fact } from '../types/index.ts'
import { tags } from './tags.ts'

/** What many cards have in common, in memory once. */
export interface Shared {
  /** The same letters. */
  text: (text: string) => string
  /** The tags of a fact. */
  tags: (fact: Fact) => string[]
}

export function shared(): Shared {
  const texts = new Map<string, string>()
  const lists = new Map<string, string[]>()
  return {
    text: (text) => orMake(texts, text, () => text),
    tags: (fact) => {
      const { kinds, headings, tags: own } = fact
      return orMake(lists, JSON.stringify([kinds, headings, own]), () => tags(fact))
    },
  }
}

function orMake<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  const value = make()
  known.set(key, value)
  return value
}
