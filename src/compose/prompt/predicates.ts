import { clauses, predicate, sentences, type Predicate } from './clause.ts'
import { enumeration, phrase, unknown } from './phrase.ts'
import { content, type Run, type Statement } from './statement.ts'

/** The main verbs of the scope, clause by clause. */
export function* predicates(statement: Statement): Generator<Predicate> {
  for (const sentence of sentences(statement))
    for (const clause of clauses(statement, sentence)) {
      const found = predicate(statement, clause)
      if (!found) continue
      // `Ensure the subnet is large`: what is to be ensured is a clause of its own.
      const inner = found.rest.from < found.rest.to ? predicate(statement, found.rest) : null
      const clausal = inner !== null && inner.subject.to > inner.subject.from
      // `does not mean that the tides are high`: what it does not mean is in that clause alone.
      const that = clausal && statement.tags[found.rest.from] === 'rel'
      if (!that) yield found
      if (clausal) yield that ? { ...inner, negated: inner.negated || found.negated } : inner
    }
}

/** With its phrases a blank has at most so many words that say something. */
const most = 5

/**
 * What may be hidden of what follows a verb, best first: with its phrases while it stays short, else the noun phrase;
 * without what headings and parents say, where something else is left.
 */
export function* objects(statement: Statement, { from, to }: Run): Generator<Run> {
  const narrow = phrase(statement, from, to, false)
  const wide = phrase(statement, from, to, true)
  if (!wide || !narrow) return
  // `export data to a disk`: data says nothing, where it goes does.
  const after = hollow(statement, narrow) ? phrase(statement, narrow.to, to, true) : null
  if (after) yield after
  // `the colour of the buoy that marks …`: what stands before the clause is not cut off from it.
  const head = headOf(statement, wide)
  if (head) yield head
  const size = content(statement, wide).length
  const list = enumeration(statement, wide, to)
  const found = list.to > wide.to ? [list] : size <= most ? [wide, narrow] : [narrow, wide]
  for (const run of found) {
    const left = unknown(statement, run, false)
    if (left) yield left
    yield run
  }
  // `have to use managed disks`: without the verb.
  for (const { from, to } of found)
    if (statement.tags[from] === 'verb' && to > from + 1) {
      const object = phrase(statement, from + 1, to, true)
      if (object) yield object
    }
  for (const run of found) {
    const left = unknown(statement, run, true)
    if (left) yield left
  }
}

/** What a clause tells more about stands at the end of `run`: the noun before that. */
function headOf({ tags, tokens, pack }: Statement, { from, to }: Run): Run | null {
  const clause = tags[to] === 'rel' && !pack?.verbsLast
  const joint = tags.slice(from, to).findIndex((tag) => tag === 'prep')
  if (!clause || joint < 1) return null
  const words = tokens.slice(from, from + joint)
  return words.every(({ lower }) => pack?.generic.has(lower)) ? null : { from, to: from + joint }
}

function hollow({ tokens, tags, pack }: Statement, { from, to }: Run): boolean {
  const joins = tags[to] === 'prep' || tags[to] === 'adjunct'
  return joins && tokens.slice(from, to).every((token) => pack?.generic.has(token.lower))
}
