import type { Tag } from '../../language/pack.ts'
import { boundaries } from '../../language/signs.ts'
import type { Piece } from '../../question.ts'
import { sentences } from '../grammar/clause.ts'
import { blank, type Draft, type Rule } from '../draft.ts'
import { standForAll } from '../grammar/letters.ts'
import { phrase } from '../grammar/phrase.ts'
import { predicates } from '../grammar/predicates.ts'
import { content, spanOf, textOf, type Run, type Statement } from '../statement.ts'

/** What something means is asked up to so many words that say something. */
const meaning = 10

/** `X is a Y that …`: which thing is described. `… is called X`: X. `X means Y`: Y. */
export const definition: Rule = {
  name: 'definition',
  confidence: 'high',
  language: true,
  *propose(statement) {
    const { tokens, tags, pack } = statement
    yield* stoodFor(statement)
    yield* called(statement)
    for (const { subject, verb, rest, copula, negated, modal } of predicates(statement)) {
      if (negated || subject.from === subject.to) continue
      const means = verb.to === verb.from + 1 && pack?.meanings.has(tokens[verb.from]!.lower)
      // `mean, range`: no verb.
      const verbal = rest.from < rest.to && tags[verb.to] !== 'comma'
      // `This means …`: of something named before.
      const said = content(statement, subject).length > 0 && tags[rest.from] !== 'be'
      if (means && verbal && said && content(statement, rest).length <= meaning)
        yield { ...blank(statement, [spanOf(statement, rest)]), confidence: 'medium' }
      if (!copula) continue
      const from = tags[subject.from] === 'det' ? subject.from + 1 : subject.from
      const term = { from, to: termEnd(statement, { from, to: subject.to }) }
      if (term.from >= term.to || content(statement, term).length > 5) continue
      // `It is a last resort and | is lit by day`: of something named before.
      if (tags[term.to - 1] === 'and') continue
      if (
        tags
          .slice(term.from, term.to)
          .some(
            (tag) =>
              tag === 'pron' ||
              tag === 'prep' ||
              tag === 'comma' ||
              tag === 'open' ||
              tag === 'det',
          )
      )
        continue
      const thing = tags[rest.from] === 'det' && !isQuality(statement, rest.from)
      // `should be a last resort` is advice.
      const describes = thing && content(statement, rest).length >= (modal ? 4 : 3)
      const relative = tags.slice(rest.from, rest.to).includes('rel')
      const classy = tokens
        .slice(rest.from, rest.from + 6)
        .some((token) => pack?.classNouns.has(token.lower))
      const own = classy || relative || isLong(statement, rest) || isAbove(statement, term, rest)
      if (!describes || !own) continue
      yield { ...blank(statement, [spanOf(statement, term)]), name: textOf(statement, term) }
    }
  },
}

/** A description of so many words that say something is one, though it names no class. */
const long = 5

function isLong(statement: Statement, { from, to }: Run): boolean {
  const { tags } = statement
  const stop = tags.slice(from, to).findIndex((tag) => boundaries.has(tag))
  const end = stop < 0 ? to : from + stop
  const of = tags.slice(from, end).includes('prep')
  return of && content(statement, { from, to: end }).length >= long
}

/** `Splice` above `A splice is a set of tucks`: what the section is about is described. */
function isAbove({ place, tokens, tokenStems, pack }: Statement, term: Run, rest: Run): boolean {
  const last = place.at(-1)
  const own = tokenStems.slice(term.from, term.to).flat()
  const same = last && own.length > 0 && own.every((stem) => last.all.has(stem))
  return (
    same === true && last.stems.size <= own.length && pack!.articles.has(tokens[rest.from]!.lower)
  )
}

/** `are more visible to ships`: what it is like, not what it is. */
function isQuality({ tags }: Statement, i: number): boolean {
  return tags[i + 1] === 'adj' && !things.has(tags[i + 2] ?? 'stop')
}

const things: ReadonlySet<Tag> = new Set<Tag>([
  'noun',
  'name',
  'adj',
  'part',
  'num',
  'and',
  'comma',
])

/** `Splicing, a craft of its own, | is …`, `Splicing (in rigging) | is …`: the term without what is added to it. */
function termEnd({ tags }: Statement, { from, to }: Run): number {
  const added = tags.slice(from, to).findIndex((tag) => tag === 'comma' || tag === 'open')
  const closed = tags[to - 1] === 'comma' || tags[to - 1] === 'close'
  return added > 0 && closed && from + added < to - 1 ? from + added : to
}

/** `Vessel traffic service (VTS)` and nothing else, in either order: what the letters stand for. */
function* stoodFor(statement: Statement): Generator<Draft> {
  const { tags, text, scope } = statement
  const all = content(statement, scope).length
  for (const { from, to } of sentences(statement)) {
    const open = tags.indexOf('open', from)
    if (open <= from || open > to - 3 || tags.indexOf('close', open) !== to - 1) continue
    // `1. VTS (vessel traffic service)`
    if (all - content(statement, { from, to }).length > 1) continue
    const before = spanOf(statement, { from, to: open })
    const within = spanOf(statement, { from: open + 1, to: to - 1 })
    const said = [before, within].map(({ start, end }) => text.slice(start, end))
    const asked = isLetters(said[1]!, said[0]!)
      ? before
      : isLetters(said[0]!, said[1]!)
        ? within
        : null
    if (!asked) continue
    const pieces: Piece[] = [
      { type: 'text' as const, start: 0, end: asked.start },
      { type: 'blank' as const, ...asked },
      { type: 'text' as const, start: asked.end, end: text.length },
    ].filter(({ start, end }) => start < end)
    yield {
      front: pieces,
      answer: pieces,
      hidden: [asked],
      plain: text.slice(asked.start, asked.end),
      bare: true,
    }
  }
}

/** `VTS`, `PCI DSS`: letters of words that are more than they. */
function isLetters(letters: string, words: string): boolean {
  return /^\p{Lu}[\p{L} ]*$/u.test(letters) && standForAll(letters.replaceAll(' ', ''), words)
}

/** `called by …`, `called as a witness`, `or named places`: no name is given. */
const leads: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct', 'sub'])
const qualifies: ReadonlySet<Tag> = new Set<Tag>([
  'and',
  'det',
  'prep',
  'adjunct',
  'finite',
  'verb',
  'part',
])

/** `The distance is called X`, `known as X`. */
function* called(statement: Statement): Generator<Draft> {
  const { tokens, tags, scope, pack } = statement
  // In German the name stands before it.
  if (pack?.verbsLast) return
  for (let i = scope.from + 1; i < scope.to - 1; i++) {
    const known = pack?.callings.has(`${tokens[i]!.lower} ${tokens[i + 1]!.lower}`)
    if (!known && !pack?.callings.has(tokens[i]!.lower)) continue
    const from = known ? i + 2 : i + 1
    if (leads.has(tags[from]!) || qualifies.has(tags[i - 1]!)) continue
    if (tokens[i]!.depth > tokens[scope.from]!.depth) continue
    const name = phrase(statement, from, scope.to, false)
    if (name && name.from <= from + 2) yield blank(statement, [spanOf(statement, name)])
  }
}
