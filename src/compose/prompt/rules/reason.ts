import type { Tag } from '../../language/pack.ts'
import { sentences } from '../grammar/clause.ts'
import { blank, type Rule } from '../draft.ts'
import { content, spanOf, type Run, type Statement } from '../statement.ts'
import { consequences } from '../blanks/consequence.ts'

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
        // `otherwise than by day`; `would otherwise sink`, `an otherwise calm sea`
        if (pack?.than.has(tokens[i + 1]!.lower) || isWithin(tags, i)) continue
        if (tokens[i]!.lower === pack?.as && isLikened(statement, i)) continue
        // `because of the wind`; `X as well as they …` gives no reason.
        if (tags[i - 1] === 'adv' && !pack?.reasons.has(tokens[i]!.lower)) continue
        const joined = tags[i + 1] === 'prep' && pack?.genitives.has(tokens[i + 1]!.lower)
        const of = joined ? 1 : 0
        const because = { from: i + 1 + of, to: endOf(statement, sentence, i) }
        for (const run of consequences(statement, because))
          yield blank(statement, [spanOf(statement, run)])
      }
  },
}

/** Between a verb and what helps it, or before an adjective, no reason opens. */
function isWithin(tags: readonly Tag[], i: number): boolean {
  return within.has(tags[i - 1]!) || (tags[i - 1] === 'det' && tags[i + 1] === 'adj')
}

const within: ReadonlySet<Tag> = new Set<Tag>(['modal', 'to', 'rel'])

const helping: ReadonlySet<Tag> = new Set<Tag>(['modal', 'do'])
const verbal: ReadonlySet<Tag> = new Set<Tag>([
  'verb',
  'be',
  'do',
  'have',
  'part',
  'adv',
  'neg',
  'modal',
])

/** So many words stand in `as many lamps as`. */
const near = 6

/** `as they would with a bell`, `as it had done`: no verb of its own follows; `as many lamps as they need`. */
function isLikened({ tokens, tags, pack }: Statement, i: number): boolean {
  const helped = helping.has(tags[i + 2] ?? 'stop')
  const next = tags[i + 3] ?? 'stop'
  const done = tags[i + 2] === 'have' && next === 'do'
  if (done || (helped && !verbal.has(next))) return true
  const first = tokens.slice(Math.max(0, i - near), i).findIndex(({ lower }) => lower === pack?.as)
  return first >= 0 && tags[Math.max(0, i - near) + first + 1] === 'det'
}

/** Before a reason so many words that say something are told. */
const before = 3

/** `So, because | the wind drops, | the boat waits`: where little is told before, it is told behind the comma. */
function endOf(statement: Statement, { from, to }: Run, because: number): number {
  const { tags, tokens } = statement
  if (content(statement, { from, to: because }).length >= before) return to
  for (let i = because + 3; i < to - 1; i++)
    if (tags[i] === 'comma' && tokens[i]!.depth === tokens[because]!.depth) return i
  return to
}
