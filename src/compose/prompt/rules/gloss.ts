import type { Tag } from '../../language/pack.ts'
import { blank, type Rule } from '../draft.ts'
import { standForAll } from '../grammar/letters.ts'
import { nounPhrase } from '../grammar/phrase.ts'
import { content, spanOf, textOf, type Run, type Statement } from '../statement.ts'

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
    if (!thing) return
    for (const asked of [lettered(statement, thing), thing])
      if (asked) yield { ...blank(statement, [spanOf(statement, asked)]), bare: true }
  },
}

/** `VHF band (very high frequency)`: the words in the bracket would tell the letters, so those ask for them. */
function lettered(statement: Statement, { from, to }: Run): Run | null {
  const { tokens } = statement
  const words = { from: to + 1, to: tokens.findLastIndex(({ text }) => text === ')') }
  const said = textOf(statement, words)
  const letters = tokens.slice(from, to).filter(({ text }) => /^\p{Lu}{2,}s?$/u.test(text))
  return letters.some(({ text }) => standForAll(text, said)) ? words : null
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
  // `(p 12)`: where, not what.
  const says = tells.filter(
    ({ lower }) => pack?.generic.has(lower) !== true && pack?.abbreviations.has(lower) !== true,
  )
  return says.length >= telling ? thing : null
}
