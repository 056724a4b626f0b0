import type { Tag } from '../../language/pack.ts'
import { sentences } from '../clause.ts'
import { blank, type Rule } from '../draft.ts'
import { spanOf } from '../statement.ts'

const cuts: ReadonlySet<Tag> = new Set<Tag>([
  'prep',
  'adjunct',
  'to',
  'comma',
  'colon',
  'dash',
  'sub',
  'rel',
  'and',
  'be',
  'finite',
  'modal',
])

/** The end of the sentence, from the boundary nearest its middle. */
export const tail: Rule = {
  name: 'tail',
  confidence: 'low',
  language: false,
  *propose(statement) {
    const { tags } = statement
    for (const sentence of sentences(statement)) {
      const middle = sentence.from + (sentence.to - sentence.from) * 0.55
      const found = []
      for (let i = sentence.from + 1; i < sentence.to - 1; i++)
        if (cuts.has(tags[i]!)) found.push(i)
      for (const at of found
        .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
        .slice(0, 3))
        yield blank(statement, [spanOf(statement, { from: at + 1, to: sentence.to })])
    }
  },
}
