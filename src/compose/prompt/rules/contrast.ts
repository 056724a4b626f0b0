import { clauses, predicate, sentences } from '../grammar/clause.ts'
import { blank, type Draft, type Rule } from '../draft.ts'
import { phrase } from '../grammar/phrase.ts'
import { objects } from '../grammar/predicates.ts'
import { spanOf, type Run, type Statement } from '../statement.ts'

/** `A instead of B`: A. `not A but B`: B. `more than A`: a name A. `A does X, it doesn't do Y`: X. */
export const contrast: Rule = {
  name: 'contrast',
  confidence: 'medium',
  language: true,
  *propose(statement) {
    for (const sentence of sentences(statement)) {
      const found = clauses(statement, sentence)
      for (const clause of found) {
        yield* insteadOf(statement, clause)
        yield* notBut(statement, clause)
        yield* moreThan(statement, clause)
      }
      yield* denied(statement, found)
    }
  },
}

function* insteadOf(statement: Statement, { from, to }: Run): Generator<Draft> {
  const { tokens, pack } = statement
  for (let i = from + 2; i < to - 1; i++) {
    const two = `${tokens[i]!.lower} ${tokens[i + 1]!.lower}`
    if (!pack?.contrasts.has(two) && !pack?.contrasts.has(tokens[i]!.lower)) continue
    const inner = { from: innermost(statement, from, i), to: i }
    const found = predicate(statement, inner) ?? predicate(statement, { from, to: i })
    if (!found) return
    for (const run of objects(statement, { from: found.rest.from, to: i }))
      yield blank(statement, [spanOf(statement, run)])
    return
  }
}

/** Where the clause opens that the token at `to` stands in: `…, because | the lamp is lit | instead of`. */
function innermost({ tags }: Statement, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (tags[i] === 'sub') return i + 1
  return from
}

function* notBut(statement: Statement, { from, to }: Run): Generator<Draft> {
  const { tokens, tags, pack } = statement
  let negated = false
  for (let i = from; i < to - 1; i++) {
    if (pack?.negations.has(tokens[i]!.lower)) negated = true
    if (
      !negated ||
      tags[i + 1] === 'neg' ||
      tags[i] !== 'and' ||
      !pack?.adversatives.has(tokens[i]!.lower)
    )
      continue
    const found = predicate(statement, { from: i + 1, to })
    // `but still warns the ships`: who does it was named before.
    const inner = tags.slice(from, i).some((tag) => tag === 'sub' || tag === 'rel')
    const same = found && found.subject.from === found.subject.to && !inner
    const rest = same ? found.rest : { from: i + 1, to }
    for (const run of objects(statement, rest)) yield blank(statement, [spanOf(statement, run)])
    return
  }
}

function* moreThan(statement: Statement, { from, to }: Run): Generator<Draft> {
  const { tokens, tags, pack } = statement
  for (let i = from + 1; i < to - 1; i++) {
    if (!pack?.than.has(tokens[i]!.lower)) continue
    const other = phrase(statement, i + 1, to, false)
    if (other && tags.slice(other.from, other.to).includes('name'))
      yield blank(statement, [spanOf(statement, other)])
    return
  }
}

/** `aggregates findings - it doesn't generate them`: the verb that is denied says which verb to ask for. */
function* denied(statement: Statement, found: readonly Run[]): Generator<Draft> {
  const { tags } = statement
  for (const [i, clause] of found.slice(0, -1).entries()) {
    const says = predicate(statement, clause)
    const denies = predicate(statement, found[i + 1]!)
    if (!says || says.negated || !denies?.negated || denies.rest.from >= denies.rest.to) continue
    const onlyPronouns = tags.slice(denies.rest.from, denies.rest.to).every((tag) => tag === 'pron')
    if (onlyPronouns) yield blank(statement, [spanOf(statement, says.verb)])
  }
}
