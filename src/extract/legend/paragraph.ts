import type { Paragraph } from 'mdast'
import type { LegendContext } from './index.ts'
import { explains, readEntry, type Entry } from './symbol.ts'
import { labelsLegend } from './words.ts'

/** `Legend: 📝 exam, 💡 practice`, `📝 = exam, 💡 = practice`; on one line or several. */
export function paragraphLegend(
  node: Paragraph,
  { plain, markers, named, perhapsNamed }: LegendContext,
): Entry[] | null {
  const text = plain(node)
  if (text.length > 1000) return null
  const starts: number[] = []
  const { pattern } = markers
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) starts.push(match.index)
  if (starts.length === 0) return null
  const before = text.slice(0, starts[0]).trim()
  const labelled = labelsLegend(before)
  if (before !== '' && !labelled) return null
  const entries = starts.map((start, index) =>
    readEntry(text.slice(start, starts[index + 1]), markers),
  )
  if (!entries.every((entry) => entry !== null) || !explains(entries)) return null
  const parted = entries.every(({ separator }) => separator !== '')
  const several = entries.length > 1
  return (several && (parted || labelled || named())) || (perhapsNamed() && parted) ? entries : null
}
