import { names } from '../../breadcrumb.ts'
import type { Rule } from '../draft.ts'
import { content, type Statement } from '../statement.ts'
import { said } from '../texts.ts'

/** A description under a heading that names what it describes: which thing is it? */
export const nameIt: Rule = {
  name: 'name-it',
  confidence: 'high',
  language: true,
  *propose(statement) {
    const { fact, text, context, pack, scope } = statement
    const name = fact.headings.at(-1)
    if (!name || fact.context.length > 0 || fact.headings.length < 2 || !names(name, pack)) return
    if (!describes(statement) || content(statement, scope).length < 5) return
    yield {
      front: [
        { type: 'words', text: `${said(context.texts, 'card.name')} ` },
        { type: 'text', start: 0, end: text.length },
      ],
      answer: [
        { type: 'words', text: name },
        { type: 'words', text: ': ' },
        { type: 'text', start: 0, end: text.length },
      ],
      hidden: [],
      plain: name,
      name,
    }
  },
}

/** `Automates …`, `Managed service that …`: no subject of its own. */
function describes({ tokens, tags, scope, pack }: Statement): boolean {
  const first = tokens[scope.from]
  if (!first || !pack) return false
  if (pack.definers.has(first.lower)) return true
  const verb = tags.findIndex(
    (tag) => tag === 'finite' || tag === 'be' || tag === 'modal' || tag === 'rel' || tag === 'to',
  )
  if (verb >= 0 && tags[verb] !== 'rel' && tags[verb] !== 'to') return false
  return tokens
    .slice(scope.from, Math.min(scope.to, scope.from + 6))
    .some((token) => pack.classNouns.has(token.lower))
}
