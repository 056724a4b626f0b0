import type { ReportSheet } from './context.ts'
import type { Choice, Job } from './layout/job.ts'
import { leftOut } from './left-out.ts'

/** Say what was left out or shortened, and which characters no font has. */
export function reportSheet(
  job: Job,
  { content, setting }: Choice,
  missing: ReadonlySet<string>,
  report: ReportSheet,
): void {
  const { shown, cut, lost } = content
  const size = String(setting.size)
  if (shown.size < job.cards.length) {
    const kinds = leftOut(job, shown).map(({ emoji, left, all }) => `${emoji} ${left} of ${all}`)
    report('sheet-left-out', shown.size, job.cards.length, size, kinds.join(', '))
  } else if (lost.size > 0) report('sheet-shortened', [...lost].sort().reverse().join(' and '))
  if (setting.size < job.template.sizes.comfort) report('sheet-small-type', size)
  if (cut.length > 0) {
    const text = job.cards.find((card) => card.fact.id === cut[0])?.fact.text ?? ''
    report('sheet-fact-cut', cut.length, Array.from(text).slice(0, 40).join(''))
  }
  if (missing.size > 0) report('sheet-characters', named(missing))
}

/** `日 (U+65E5)`, the first dozen. */
function named(characters: ReadonlySet<string>): string {
  const all = [...characters].sort()
  const shown = all.slice(0, 12).map((character) => {
    const points = Array.from(character, (char) => char.codePointAt(0) ?? 0)
    const codes = points.map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`)
    return `${character} (${codes.join(' ')})`
  })
  return all.length > 12 ? `${shown.join(', ')} and ${all.length - 12} more` : shown.join(', ')
}
