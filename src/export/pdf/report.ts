import type { ReportSheet } from './context.ts'
import type { Choice, Job } from './layout/job.ts'

/** Say what was left out or shortened, and which characters no font has. */
export function reportSheet(
  job: Job,
  choice: Choice,
  missing: ReadonlySet<string>,
  report: ReportSheet,
): void {
  const size = String(choice.setting.size)
  if (choice.content.shown.size < job.cards.length)
    report(
      'sheet-left-out',
      choice.content.shown.size,
      job.cards.length,
      size,
      leftOut(job, choice),
    )
  if (choice.setting.size < job.template.sizes.comfort) report('sheet-small-type', size)
  if (choice.content.cut.length > 0) {
    const [first] = choice.content.cut
    const text = job.cards.find((card) => card.fact.id === first)?.fact.text ?? ''
    report('sheet-fact-cut', choice.content.cut.length, Array.from(text).slice(0, 40).join(''))
  }
  if (missing.size > 0) report('sheet-characters', named(missing))
}

function leftOut({ cards, dataset }: Job, { content: { shown } }: Choice): string {
  return dataset.markers
    .map((marker) => {
      const own = cards.filter((card) => card.fact.markers.includes(marker.emoji))
      const left = own.filter((card) => !shown.has(card.fact.id)).length
      return { marker, left, all: own.length }
    })
    .filter(({ left }) => left > 0)
    .map(({ marker, left, all }) => `${marker.emoji} ${left} of ${all}`)
    .join(', ')
}

/** `日 (U+65E5)`, the first dozen. */
function named(characters: ReadonlySet<string>): string {
  const all = [...characters].sort()
  const shown = all.slice(0, 12).map((character) => {
    const points = Array.from(character, (char) => char.codePointAt(0) ?? 0)
    return `${character} (${points.map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')})`
  })
  return all.length > 12 ? `${shown.join(', ')} and ${all.length - 12} more` : shown.join(', ')
}
