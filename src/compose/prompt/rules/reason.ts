import { sentences } from '../clause.ts'
import { blank, type Rule } from '../draft.ts'
import { content, spanOf } from '../statement.ts'

const longest = 12

/** `… because X`: why. */
export const reason: Rule = {
  name: 'reason',
  confidence: 'medium',
  language: true,
  *propose(statement) {
    const { tokens, tags, pack } = statement
    for (const sentence of sentences(statement))
      for (let i = sentence.from + 2; i < sentence.to - 1; i++) {
        const pronoun =
          tags[i + 1] === 'pron' &&
          tags[i] === 'sub' &&
          pack?.conditions.has(tokens[i]!.lower) !== true
        if (!pack?.reasons.has(tokens[i]!.lower) && !(pronoun && tokens[i]!.lower === pack?.as))
          continue
        const because = { from: i + 1, to: sentence.to }
        if (content(statement, because).length <= longest)
          yield blank(statement, [spanOf(statement, because)])
      }
  },
}
