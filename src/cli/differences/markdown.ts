import { diffWordsWithSpace } from 'diff'
import { countsOf, type Difference, type KindOfChange, kindsOfChange, placeOf } from './index.ts'

/** Characters; a comment on GitHub holds 65,536. */
const limit = 60_000

/** `text` as Markdown that shows it as it is, on one line. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>()#+\-.!|~@$:]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\s+/g, ' ')

function words(before: string, after: string): string {
  return diffWordsWithSpace(before, after)
    .map(({ added, removed, value }) => {
      const text = plain(value)
      if (added) return `<ins>${text}</ins>`
      return removed ? `<del>${text}</del>` : text
    })
    .join('')
}

function line({ kind, before, after }: Difference): string {
  const side = after ?? before
  if (!side) return ''
  const edited = before && after && kind !== 'moved' && before.text !== after.text
  const said = edited ? words(before.text, after.text) : plain(side.text)
  const was = before && after && before.path !== after.path ? `, from \`${code(before.path)}\`` : ''
  return `- ${said} (\`${code(placeOf(side))}\`${was})\n`
}

const code = (text: string) => text.replaceAll('`', "'").replace(/\s+/g, ' ')

/** For a comment on a pull request: a list of each kind, cut where a comment would be too long. */
export function markdown(differences: readonly Difference[]): string {
  if (differences.length === 0) return '### keyfacts: nothing changed\n'
  let room = limit
  let left = 0
  const section = (kind: KindOfChange): string => {
    const lines = differences.filter((one) => one.kind === kind).map(line)
    const shown = lines.filter((one) => {
      const fits = one.length <= room
      if (fits) room -= one.length
      else left++
      return fits
    })
    return shown.length === 0 ? '' : `\n**${kind}**\n\n${shown.join('')}`
  }
  const sections = kindsOfChange.map(section).join('')
  const more = left > 0 ? `\n… and ${left} more\n` : ''
  return `### keyfacts: ${countsOf(differences)}\n${sections}${more}`
}
