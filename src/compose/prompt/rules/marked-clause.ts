import { clean, withoutEnd } from '../../breadcrumb/index.ts'
import type { Tag } from '../../language/pack.ts'
import { predicate } from '../grammar/clause.ts'
import { blank, type Draft, type Rule } from '../draft.ts'
import { content, spanOf, type Statement } from '../statement.ts'
import { said } from '../texts.ts'

/** A clause with more words that say something is asked by the rules below. */
const most = 8

/** The clause that a marker in the middle of a sentence marks. Where marks fill the text, all of them. */
export const markedClause: Rule = {
  name: 'marked-clause',
  confidence: 'high',
  language: false,
  *propose(statement) {
    const { scope, tokens, tags, fact } = statement
    if (fact.marked.length === 0 || (scope.from === 0 && scope.to === tokens.length)) return
    const every = all(statement)
    if (every) {
      yield every
      return
    }
    // Of a sentence of its own nothing would be left to read.
    if (tags[scope.from - 1] === 'stop') return
    if (tags.slice(scope.from, scope.to).includes('num')) return
    if (hasBold(statement) || goesOn(statement)) return
    if (content(statement, scope).length <= most) yield blank(statement, [spanOf(statement, scope)])
  },
}

/** What a clause is named by that stands before it: `Ebb - …`, `Ebb: …`, `the ebb (…)`. */
const naming: ReadonlySet<Tag> = new Set<Tag>(['dash', 'colon', 'arrow', 'open', 'sign'])

/** `Lamps are lit, | but the horn is sounded in fog`: it says by its own subject and verb what is asked, so a part of it is. */
function goesOn(statement: Statement): boolean {
  const { scope, tags } = statement
  if (naming.has(tags[scope.from - 1]!)) return false
  const clause = predicate(statement, scope)
  return (
    clause !== null && (clause.subject.to > clause.subject.from || clause.modal || clause.copula)
  )
}

/** Whether the author set a part of the clause in bold: that is asked, as in any other text. */
function hasBold({ scope, tokens, marks }: Statement): boolean {
  const start = tokens[scope.from]!.start
  const end = tokens[scope.to - 1]!.end
  return marks.some(
    (mark) =>
      mark.type === 'strong' &&
      mark.start >= start &&
      mark.end <= end &&
      mark.end - mark.start < end - start,
  )
}

/** Lines parted by `<br>`, each with its marker: what stands above them asks for all. */
function all({ fact, text, context }: Statement): Draft | null {
  const above = fact.context.at(-1) ?? fact.headings.at(-1)
  const count = fact.marked.length
  if (count < 2 || above === undefined || !text.startsWith(fact.marked[0]!)) return null
  return {
    front: [{ type: 'words', text: `${withoutEnd(clean(above), '?？')}?` }],
    answer: [{ type: 'text', start: 0, end: text.length }],
    hidden: [],
    plain: text,
    asked: above,
    hint: said(context.texts, 'card.points', { count: String(count) }),
  }
}
