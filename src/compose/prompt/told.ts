import type { Predicate } from './clause.ts'
import { blank } from './draft.ts'
import { isLone } from './lone.ts'
import { objects, predicates } from './predicates.ts'
import { content, spanOf, type Run, type Statement } from './statement.ts'

/** A clause of more words that say something is not asked whole. */
const longest = 12

/**
 * What to hide of a clause that answers the one before it, best first. `you have to | hoist the flag`: who does it and
 * that one must is read; `the lamp is lit by night`, `the lamp is red` are asked whole.
 */
export function* told(statement: Statement, clause: Run): Generator<Run> {
  const fits = content(statement, clause).length <= longest
  const found = [...predicates({ ...statement, scope: clause })].flatMap((one) => {
    const state = states(statement, one.verb, clause.to)
    const runs = state ? [state] : [...objects(statement, one.rest)]
    const full = !state && isFull(statement, clause, one)
    return runs.map((run) => ({ run, full }))
  })
  // One common word says less than its clause.
  const lone = (run: Run): boolean => isLone(blank(statement, [spanOf(statement, run)]), statement)
  const asked = fits ? found.filter(({ run }) => !lone(run)) : found
  for (const { run, full } of asked) if (!full) yield run
  if (fits) yield clause
  for (const { run, full } of asked) if (full) yield run
}

/** `the lamp is lit by night`, `there is a leak in the hull`, `drop the sail, moor and wait`: what is told is no object alone. */
function isFull({ tags }: Statement, clause: Run, { subject, verb, copula }: Predicate): boolean {
  const own = tags.slice(clause.from, clause.to)
  const several =
    own[own.indexOf('comma') + 1] !== 'rel' && own.includes('comma') && own.includes('and')
  const who = tags.slice(subject.from, subject.to)
  const named = who.some((tag) => tag === 'noun' || tag === 'name')
  return several || tags[verb.to - 1] === 'part' || (copula && who.length > 0 && !named)
}

/** `the flag is | torn or lost`: what it is, where the clause ends with it. */
function states({ tags }: Statement, verb: Run, to: number): Run | null {
  const joined = tags[verb.to] === 'and' && tags[verb.to + 1] === 'part' && verb.to + 2 === to
  return joined && tags[verb.to - 1] === 'part' ? { from: verb.to - 1, to } : null
}
