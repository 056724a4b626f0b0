import type { Tag } from '../../language/pack.ts'
import { blank, type Rule } from '../draft.ts'
import { nounPhrase } from '../phrase.ts'
import { content, spanOf, type Run, type Statement } from '../statement.ts'

/** What a thing is called, and the words in its bracket that make it known. */
const called = 4
const telling = 2

const naming: ReadonlySet<Tag> = new Set<Tag>([...nounPhrase, 'prep', 'and', 'sign'])

/** `Storm cone (hoisted when a gale is near)`, and nothing else: what the bracket tells of. */
export const gloss: Rule = {
  name: 'gloss',
  confidence: 'low',
  language: true,
  *propose(statement) {
    const thing = glossed(statement)
    if (thing) yield { ...blank(statement, [spanOf(statement, thing)]), bare: true }
  },
}

function glossed(statement: Statement): Run | null {
  const { tags, scope, tokens, pack } = statement
  const end = tags[scope.to - 1] === 'stop' ? scope.to - 1 : scope.to
  const open = tags.indexOf('open', scope.from)
  if (open <= scope.from || tags.indexOf('close', open) !== end - 1) return null
  if (tokens[open]!.text !== '(') return null
  const from = tags[scope.from] === 'det' ? scope.from + 1 : scope.from
  const thing = { from, to: open }
  if (from >= open || !tags.slice(from, open).every((tag) => naming.has(tag))) return null
  const words = content(statement, thing).filter(({ type }) => type === 'word')
  if (words.length === 0 || words.length > called) return null
  const tells = content(statement, { from: open + 1, to: end - 1 })
  const says = tells.filter(({ lower }) => pack?.generic.has(lower) !== true)
  return says.length >= telling ? thing : null
}
