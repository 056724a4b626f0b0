import { clauses, phrase, predicate, sentences, type Predicate } from './clause.ts'
import { content, type Run, type Statement } from './statement.ts'

/** The main verbs of the scope, clause by clause. */
export function* predicates(statement: Statement): Generator<Predicate> {
  for (const sentence of sentences(statement))
    for (const clause of clauses(statement, sentence)) {
      const found = predicate(statement, clause)
      if (found) yield found
    }
}

/** What may be hidden of what follows a verb, best first: up to six words with their phrases, else the noun phrase. */
export function objects(statement: Statement, { from, to }: Run): Run[] {
  const narrow = phrase(statement, from, to, false)
  const wide = phrase(statement, from, to, true)
  const size = (run: Run | null): number => (run ? content(statement, run).length : 0)
  const found = size(wide) <= 5 || size(narrow) === 0 ? [wide, narrow] : [narrow, wide]
  return found.filter(
    (run, i) => run !== null && !(i === 1 && found[0] && found[0].to === run.to),
  ) as Run[]
}
