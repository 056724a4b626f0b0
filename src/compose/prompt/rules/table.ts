import { withoutEnd } from '../../breadcrumb/index.ts'
import { answersOf } from '../answers.ts'
import type { Rule } from '../draft.ts'

/** A cell up to so many characters is asked as a whole. */
const short = 60

/** A marked cell: its column in its row. A marked row label: the rest of its row. */
export const table: Rule = {
  name: 'table',
  confidence: 'high',
  language: false,
  *propose({ fact, text }) {
    if (!fact.row) return
    if (fact.placement === 'row') {
      const columns = fact.row.cells
        .slice(1)
        .map((cell) => cell.column)
        .filter((column) => column !== '')
      yield {
        front: [
          { type: 'text', start: 0, end: text.length },
          { type: 'words', text: `${text === '' ? '' : ': '}${columns.join(', ')}?` },
        ],
        answer: 'row',
        hidden: [],
        plain: answersOf(fact, 'row').join('; '),
      }
    } else if (fact.placement === 'cell' && fact.row.column !== '' && text.length <= short) {
      yield {
        front: [{ type: 'words', text: `${withoutEnd(fact.row.column, '?？:：')}?` }],
        answer: [{ type: 'text', start: 0, end: text.length }],
        hidden: [],
        plain: text,
      }
    }
  },
}
