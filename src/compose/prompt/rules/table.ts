import { clean, withoutEnd } from '../../breadcrumb/index.ts'
import { answersOf, besideName } from '../points/answers.ts'
import type { FactRow } from '../../../types/index.ts'
import { oneOfLong } from '../points/one-of-many.ts'
import type { Rule } from '../draft.ts'

/** A cell up to so many characters is asked as a whole. */
const short = 60
/** Cells of more characters are not said by heart: what they ask by themselves is. */
const long = 200

/** A marked cell: its column in its row. A marked row label: the rest of its row. */
export const table: Rule = {
  name: 'table',
  confidence: 'high',
  language: false,
  *propose(statement) {
    const { fact, text, pack } = statement
    if (!fact.row) return
    if (fact.placement === 'row') {
      const columns = besideName(fact.row)
        .map((cell) => cell.column)
        .filter((column) => column !== '')
      const asks = `${text === '' || columns.length === 0 ? '' : ': '}${columns.join(', ')}?`
      const cells = answersOf(fact, 'row', pack)
      if (text !== '' && !isQuestion(text)) yield* oneOfLong(statement, text.length, cells, long)
      yield {
        front: [
          { type: 'text', start: 0, end: text.length },
          ...(isQuestion(text) ? [] : [{ type: 'words' as const, text: asks }]),
        ],
        answer: 'row',
        hidden: [],
        plain: cells.join('; '),
      }
    } else if (fact.placement === 'cell' && fact.row.column !== '' && text.length <= short) {
      const above = fact.row.label === text ? '' : clean(fact.row.label)
      const label = above.length > short && !isQuestion(above) ? '' : above
      const column = `${thing(fact.row, text, label)}${withoutEnd(fact.row.column, '?？:：')}?`
      yield {
        front: [{ type: 'words', text: isQuestion(label) ? label : column }],
        answer: [{ type: 'text', start: 0, end: text.length }],
        hidden: [],
        plain: text,
        ...(/\p{L}/u.test(label) && { asked: label }),
      }
    }
  },
}

/** `Who rings the bell?` in a row's first cell: that is asked. */
function isQuestion(text: string): boolean {
  return /[?？]$/u.test(text)
}

/** The row's name, read with its column; of one that has but a number, the next cell that says what it is: `3 | Fog bell | …`. */
function thing({ label, column, cells }: FactRow, text: string, name: string): string {
  if (/\p{L}/u.test(name)) return `${withoutEnd(name, '.:：')}: `
  if (/\p{L}/u.test(label)) return ''
  const others = cells.filter((cell) => cell.column !== column)
  const said = others.find((cell) => /\p{L}{2}/u.test(cell.text))
  if (said) return `${withoutEnd(said.text, '.:：')}: `
  // Where the name of the row is what is asked, another number tells which: `Binary 1001: Decimal?`
  const other =
    label === text ? others.find((cell) => cell.text !== '' && cell.text !== text) : undefined
  return other ? `${other.column} ${other.text}: `.trimStart() : ''
}
