import type { Tag } from '../../language/pack.ts'
import { boundaries } from '../../language/signs.ts'
import { phrase } from '../grammar/phrase.ts'
import { blank, type Draft, type Rule } from '../draft.ts'
import { objects } from '../grammar/predicates.ts'
import { content, spanOf, type Run, type Statement } from '../statement.ts'

/** `only X`: what alone. */
export const only: Rule = {
  name: 'only',
  confidence: 'medium',
  language: true,
  *propose(statement) {
    const { tokens, tags, scope, pack } = statement
    for (let i = scope.from; i < scope.to; i++) {
      if (!pack?.only.has(tokens[i]!.lower)) continue
      // `not only X`: there is more.
      if (pack.negations.has(tokens[i - 1]?.lower ?? '')) continue
      const from = afterVerb(statement, i + 1)
      if (from < scope.to && tags[from] !== 'stop' && tags[from] !== 'sub') {
        for (const run of objects(statement, { from, to: scope.to })) yield* alone(statement, run)
      } else if (from >= scope.to || tags[from] === 'stop') {
        for (const before of ending(statement, i))
          for (const draft of alone(statement, before)) yield { ...draft, bare: true }
      }
    }
  },
}

/** `Enter the port | by night | only`: what stands right before it, else the first phrase of its clause. */
function* ending(statement: Statement, i: number): Generator<Run> {
  const { tags, tokens, scope, pack } = statement
  const own = tags.slice(scope.from, i)
  const start = scope.from + own.findLastIndex((tag) => boundaries.has(tag)) + 1
  const leads = (tag: Tag, at: number): boolean =>
    (tag === 'prep' || tag === 'adjunct') && !pack!.genitives.has(tokens[scope.from + at]!.lower)
  const led = scope.from + own.findLastIndex(leads) + 1
  const last = led > start ? phrase(statement, led, i, true) : null
  if (last?.to === i) yield last
  const first = phrase(statement, start, i, true)
  if (first) yield first
}

/** With fewer words beside the blank its kind is left to be read. */
const enough = 3

/** What alone; where little is left, first its name without its kind: `Through ▢ charts only`. */
function* alone(statement: Statement, run: Run): Generator<Draft> {
  const { tags, tokens } = statement
  const outside = [
    { from: 0, to: run.from },
    { from: run.to, to: tokens.length },
  ].flatMap((rest) => content(statement, rest))
  let kind = run.from
  while (kind < run.to && tags[kind] === 'name') kind++
  const kinds =
    kind > run.from && kind < run.to && tags.slice(kind, run.to).every((tag) => tag === 'noun')
  if (kinds && outside.length < enough)
    yield blank(statement, [spanOf(statement, { from: run.from, to: kind })])
  yield blank(statement, [spanOf(statement, run)])
}

/** `only be created using the SDK`: past the verb. */
function afterVerb({ tags, scope }: Statement, from: number): number {
  let i = from
  while (
    i < scope.to &&
    (tags[i] === 'be' ||
      tags[i] === 'verb' ||
      tags[i] === 'finite' ||
      tags[i] === 'part' ||
      tags[i] === 'have')
  )
    i++
  return i
}
