import { said } from '../texts.ts'
import { withoutEnd } from '../../breadcrumb/index.ts'
import { predicate } from '../clause.ts'
import { answersOf } from '../answers.ts'
import type { Draft, Rule } from '../draft.ts'
import type { Statement } from '../statement.ts'

/** A label without a verb is at most so long. */
const longest = 7

/** What stands below a line that announces it: `Use cases:` → the points. */
export const list: Rule = {
  name: 'list',
  confidence: 'high',
  language: false,
  *propose(statement) {
    const { fact, text } = statement
    if (fact.details.length === 0 || text === '') return
    if (/[:：?？]$/u.test(text) || dangles(statement)) yield points(statement)
    else if (isLabel(statement)) yield { ...points(statement), confidence: 'medium' }
  },
}

/** `Common records include`: what stands below ends the sentence. */
function dangles({ tags, tokens, fact, pack }: Statement): boolean {
  const last = tags.at(-1)
  // A German clause may well end with its verb: `Zu den Quellen zählen`, but not `Werte, die gemessen werden`.
  if (pack?.verbsLast && (tokens.length > 5 || last !== 'finite')) return false
  const open =
    last === 'finite' || last === 'verb' || last === 'prep' || last === 'be' || last === 'adjunct'
  return open && fact.details.length > 0
}

function isLabel(statement: Statement): boolean {
  const { tokens, tags, pack, text, fact } = statement
  if (pack?.kindLabels.has(withoutEnd(text, '.:：?？!').toLowerCase())) return true
  if (fact.details.length < 2 && fact.details[0]?.type === 'item') return false
  const shown = tokens.filter((token) => token.depth === 0).length
  if (shown === 0 || shown > longest || tags.includes('stop')) return false
  if (fact.placement === 'heading') return true
  return !pack || predicate(statement, { from: 0, to: tokens.length }) === null
}

/** The text as a question, what stands below as its answer. */
export function points(statement: Statement): Draft {
  const { fact, text, context } = statement
  const count = fact.details.reduce(
    (sum, detail) => sum + (detail.type === 'table' ? detail.details.length : 1),
    0,
  )
  const sentence = isSentence(statement)
  const end = sentence ? text.length : withoutEnd(text, ':：?？').length
  const sign = sentence ? (/[:：?？]$/u.test(text) ? '' : ' …') : '?'
  return {
    front: [
      { type: 'text', start: 0, end },
      ...(sign === '' ? [] : [{ type: 'words' as const, text: sign }]),
    ],
    answer: 'details',
    hidden: [],
    plain: answersOf(fact, 'details').join('; '),
    hint: count > 1 ? said(context.texts, 'card.points', { count: String(count) }) : '',
  }
}

/** `You can choose between:` against `Use cases:`. */
function isSentence({ tokens, tags, text, pack }: Statement): boolean {
  if (pack?.kindLabels.has(withoutEnd(text, '.:：?？!').toLowerCase())) return false
  const words = tokens.filter(({ type }) => type === 'word').length
  const verbal = tags.some((tag) => tag === 'finite' || tag === 'be' || tag === 'modal')
  return words > longest + 3 || verbal || tags.at(-1) === 'stop'
}
