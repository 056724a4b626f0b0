import { diffWordsWithSpace } from 'diff'
import { paint } from '../paint.ts'
import { printable } from '../printable.ts'
import { countsOf, type Difference, placeOf } from './index.ts'

const signs = { added: '+', edited: '~', moved: '>', revived: '*', retired: '-' } as const
const styles = {
  added: 'green',
  edited: 'yellow',
  moved: 'cyan',
  revived: 'green',
  retired: 'red',
} as const

/** The words that went and came: coloured, or as `[-old-]{+new+}` (the form of `git diff --word-diff`). */
function words(before: string, after: string, color: boolean): string {
  return diffWordsWithSpace(before, after)
    .map(({ added, removed, value }) => {
      const text = printable(value)
      if (added) return color ? paint('green', text) : `{+${text}+}`
      if (removed) return color ? paint(['red', 'strikethrough'], text) : `[-${text}-]`
      return text
    })
    .join('')
}

function wordsOf({ kind, before, after }: Difference, color: boolean): string {
  if (before && after && kind !== 'moved' && before.text !== after.text) {
    return words(before.text, after.text, color)
  }
  return printable((after ?? before)?.text ?? '')
}

/** Where it was, if not where it is. */
function origin({ before, after }: Difference): string {
  if (!before || !after) return ''
  const was = before.path === after.path ? before.headings.join(' › ') : before.path
  const moved = before.path !== after.path || was !== after.headings.join(' › ')
  return moved ? `\n      from ${printable(was)}` : ''
}

/** For people: a line or two a fact, then the counts. */
export function text(differences: readonly Difference[], color: boolean): string {
  if (differences.length === 0) return 'nothing changed\n'
  const lines = differences.map((difference) => {
    const { kind, before, after } = difference
    const side = after ?? before
    const place = side ? printable(placeOf(side)) : ''
    const head = `${signs[kind]} ${kind}`.padEnd(9)
    return `${color ? paint(styles[kind], head) : head} ${place}\n    ${wordsOf(difference, color)}${origin(difference)}\n`
  })
  return `${lines.join('')}${countsOf(differences)}\n`
}
