import { initials } from '../../initials.ts'
import { cleanHeading, withoutEnd } from '../../breadcrumb/index.ts'
import type { Tag } from '../../language/pack.ts'
import { tokens, type Token } from '../../language/tokens.ts'
import { clauses, predicate } from '../grammar/clause.ts'
import type { Rule } from '../draft.ts'
import type { Statement } from '../statement.ts'

/** A longer parent is no question. */
const longest = 80

/** An enumeration under a line that asks for it: `Three kinds of clouds` → `public, private, hybrid`. */
export const parent: Rule = {
  name: 'parent',
  confidence: 'medium',
  language: false,
  *propose(statement) {
    const { fact, text } = statement
    const above = fact.context.at(-1) ?? fact.headings.at(-1)
    if (above === undefined || above.length > longest || !enumerates(statement)) return
    if (asserts(above, statement)) return
    const words = withoutEnd(fact.context.length > 0 ? above : cleanHeading(above), ':：?？.')
    yield {
      front: [{ type: 'words', text: `${words}?` }],
      answer: [{ type: 'text', start: 0, end: text.length }],
      hidden: [],
      plain: text,
      asked: words,
      // `Import?` asks for anything, `Kinds of clouds?` for all of them.
      ...(!/[^s]s(?:\s|$)/u.test(words) && { hint: initials(text) }),
    }
  },
}

/** `Pilots should carry them`: a sentence, that asks for nothing; `Lamps are made of` does. */
function asserts(above: string, { pack }: Statement): boolean {
  const tags = pack?.tag(tokens(withoutEnd(above, ':：?？.'))) ?? []
  const said = tags.some((tag, i) => i > 0 && (tag === 'modal' || tag === 'be'))
  return said && !dangling.has(tags.at(-1)!)
}

const dangling: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct', 'be', 'verb', 'part'])

const spaceless = /^[\p{Script=Han}\p{Script=Hiragana}]/u

/** How many words a token is: a run of Han or Kana may be a sentence. */
function sizeOf({ text }: Token): number {
  return spaceless.test(text) ? Math.ceil(text.length / 3) : 1
}

function enumerates(statement: Statement): boolean {
  const { tags, tokens, scope, pack } = statement
  if (statement.label || scope.to - scope.from > 30) return false
  // Without a language a clause between two commas looks like an item.
  const most = pack || tokens.some(({ text }) => spaceless.test(text)) ? 5 : 3
  let [items, size] = [1, 0]
  for (let i = scope.from; i < scope.to; i++) {
    if (tokens[i]!.depth > 0) continue
    // Chinese and Japanese enumerate with 、 and part clauses with ，.
    if (tokens[i]!.text === '，') return false
    // A comma that closes the line joins nothing.
    if (tags[i] === 'comma' && i < scope.to - 1) [items, size] = [items + 1, 0]
    else if (tags[i] !== 'stop' && (size += sizeOf(tokens[i]!)) > most) return false
  }
  // Two items are joined by `and`: `Paint, varnish of ships` is none.
  if (items === 2 && pack && !tags.slice(scope.from, scope.to).includes('and')) return false
  // `Strong ropes, such as of hemp, will last`: a sentence, whatever stands within it.
  if (tags.slice(scope.from, scope.to).some((tag) => tag === 'modal' || tag === 'be')) return false
  const stop = tags.indexOf('stop')
  if (items < (pack ? 2 : 3) || (stop >= 0 && stop < scope.to - 1)) return false
  return clauses(statement, scope).every((clause) => predicate(statement, clause) === null)
}
