import { blank, type Draft } from '../draft.ts'
import { nounPhrase } from '../grammar/phrase.ts'
import { content, runOf, spanOf, type Run, type Statement } from '../statement.ts'

/** The first letters of so many words, and nobody reads them. */
const long = 4

const inside: ReadonlySet<string> = new Set(nounPhrase)
const things: ReadonlySet<string> = new Set(['noun', 'name'])

/**
 * `Assign | red lamps to the pilots`: of a blank of four words or more its noun phrases, the first one first. What leads
 * to them is left to be read, and the fewer words are asked.
 */
export function* cores(statement: Statement, { hidden, bare, all }: Draft): Generator<Draft> {
  const { pack } = statement
  if (!pack || pack.verbsLast || bare || all || hidden.length !== 1) return
  const run = runOf(statement, hidden[0]!)
  if (run.to - run.from < long || spanOf(statement, run).end !== hidden[0]!.end) return
  // `when to | paint old hulls`: what is done is the question.
  const { tags, tokens } = statement
  const asks = run.from - (tags[run.from - 1] === 'to' ? 2 : 1)
  if (pack.questions.has(tokens[asks]?.lower ?? '')) return
  for (const found of nounPhrases(statement, run))
    yield blank(statement, [spanOf(statement, found)])
}

/** The noun phrases of a run, each without its article; none that `and` joins to another one. */
function nounPhrases(statement: Statement, { from, to }: Run): Run[] {
  const { tags, tokens, pack } = statement
  const found: Run[] = []
  const depth = (i: number): number => tokens[i]!.depth
  // `a berth | that has cranes`: the clause tells which.
  const opens = (i: number): boolean =>
    tags[i] === 'rel' || (i > from && pack!.demonstratives.has(tokens[i]!.lower))
  for (let i = from; i < to && !opens(i); i++) {
    if (!inside.has(tags[i]!)) continue
    let end = i + 1
    while (end < to && inside.has(tags[end]!) && tags[end] !== 'det' && depth(end) === depth(i))
      end++
    let start = i
    while (start < end && leads(statement, start)) start++
    const run = { from: start, to: end }
    const joined =
      ['and', 'comma', 'sign', 'adv'].includes(tags[i - 1] ?? '') || tags[end] === 'and'
    const part = run.to - run.from < to - from && tokens[start]?.spaced && !joined
    const asks = pack!.questions.has(tokens[start]?.lower ?? '')
    if (part && !asks && things.has(tags[end - 1]!) && saying(statement, run) > 1) found.push(run)
    // `fishing | in the inner harbour`: what follows is a circumstance; of `the exploitation of …` it is the matter.
    const leaves = tags[end] === 'adjunct' || tags[end] === 'prep'
    const of = pack!.genitives.has(tokens[end]?.lower ?? '')
    if (leaves && !of && saying(statement, { from: i, to: end }) > 0) break
    i = end - 1
  }
  return found
}

/** `the | lamp`, `lighting | the lamp`. */
function leads({ tags, tokens, pack }: Statement, i: number): boolean {
  const { lower } = tokens[i]!
  const doing = tags[i] === 'part' && lower.endsWith('ing') && tags[i + 1] !== 'part'
  return tags[i] === 'det' || doing || pack!.articles.has(lower)
}

/** How many words much else could not stand for. */
function saying(statement: Statement, run: Run): number {
  const { pack } = statement
  const own = content(statement, run)
  return own.filter(({ lower }) => !pack!.generic.has(lower) && !pack!.vague.has(lower)).length
}
