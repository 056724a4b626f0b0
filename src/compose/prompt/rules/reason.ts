import { sentences } from '../clause.ts'
import { blank, type Rule } from '../draft.ts'
import { content, spanOf, type Run, type Statement } from '../statement.ts'

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
        // `otherwise than by day`
        if (pack?.than.has(tokens[i + 1]!.lower)) continue
        // `because of the wind`; `X as well as they …` gives no reason.
        if (tags[i - 1] === 'adv' && !pack?.reasons.has(tokens[i]!.lower)) continue
        const joined = tags[i + 1] === 'prep' && pack?.genitives.has(tokens[i + 1]!.lower)
        const of = joined ? 1 : 0
        const because = { from: i + 1 + of, to: endOf(statement, sentence, i) }
        if (content(statement, because).length <= longest)
          yield blank(statement, [spanOf(statement, because)])
      }
  },
}

/** Before a reason so many words that say something are told. */
const told = 3

/** `So, because | the wind drops, | the boat waits`: where little is told before, it is told behind the comma. */
function endOf(statement: Statement, { from, to }: Run, because: number): number {
  const { tags, tokens } = statement
  if (content(statement, { from, to: because }).length >= told) return to
  for (let i = because + 3; i < to - 1; i++)
    if (tags[i] === 'comma' && tokens[i]!.depth === tokens[because]!.depth) return i
  return to
}
