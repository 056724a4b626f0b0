import { failure } from '../../messages/index.ts'
import type { SheetCard, SheetContext, SheetDataset } from './context.ts'
import { loadFonts } from './fonts/index.ts'
import { finish } from './layout/finish.ts'
import { type LegendEntry, measureFurniture } from './layout/furniture.ts'
import type { PlacedSheet } from './layout/placed.ts'
import type { Choice, Job } from './layout/job.ts'
import { climbDown } from './layout/ladder.ts'
import { spreadOut } from './layout/spread-out.ts'
import { createMeasurer } from './measure/index.ts'
import { paperOf } from './paper.ts'
import { missingIn } from './missing.ts'
import { reportSheet } from './report.ts'
import { footerOf } from './footer.ts'
import type { SheetTemplate } from './template.ts'
import { type Words, wordsOf } from './words.ts'
import { defaultMarkers } from '../../options/default-markers.ts'

/** A sheet, and how it came about. */
export interface MadeSheet {
  job: Job
  sheet: PlacedSheet
  choice: Choice
  /** `16 pt, 2 columns`. */
  summary: string
}

/** Lay the facts of `dataset` out on pages, and say what had to be left out. */
export function makeSheet(
  dataset: SheetDataset,
  context: SheetContext,
  template: SheetTemplate,
): MadeSheet {
  const { settings } = context
  const paper = paperOf(context.paper, dataset.lang, settings, template.page.margins)
  const before = context.memory?.last ?? null
  const fonts = loadFonts(template.fonts, settings.fonts, context.root, before?.fonts)
  const measurer = createMeasurer(fonts, before?.fonts === fonts ? before.measured : null)
  const cards = dataset.cards.filter((card) => isWanted(card, settings.only))
  const words = wordsOf(context.texts, dataset.lang)
  const job: Job = {
    dataset,
    cards,
    settings,
    template,
    paper,
    words,
    measurer,
    furniture: measureFurniture(dataset.title, legendOf(dataset, cards, words), template, measurer),
  }
  const choice = choose(job, context.pages)
  const sheet = finish(job, choice, footerOf(job, choice, context.sourceDate))
  reportSheet(job, choice, missingIn(sheet), context.report)
  if (context.memory) context.memory.last = { fonts, measured: measurer.measured }
  return { job, sheet, choice, summary: summaryOf(choice) }
}

/** Markers that are on the sheet; one with the name that we gave it has that of the language. */
function legendOf(
  { markers }: SheetDataset,
  cards: readonly SheetCard[],
  words: Words,
): LegendEntry[] {
  const standard = new Map(defaultMarkers.map(({ kind, label }) => [kind, label]))
  return markers
    .map((marker) => ({
      ...marker,
      label:
        standard.get(marker.kind) === marker.label
          ? words.kind(marker.kind, marker.label)
          : marker.label,
      count: cards.filter((card) => card.fact.markers.includes(marker.emoji)).length,
    }))
    .filter((entry) => entry.count > 0)
}

const isWanted = ({ fact }: SheetCard, only: readonly string[]): boolean =>
  only.length === 0 || fact.kinds.some((kind) => only.includes(kind))

function choose(job: Job, pages: number | 'auto'): Choice {
  const choice =
    pages === 'auto' ? spreadOut(job) : climbDown(job, pages, job.settings.onOverflow === 'choose')
  if (!choice) throw failure('sheet-full', job.cards.length, String(job.settings.floor))
  return choice
}

function summaryOf({ setting: { size, columns, pages } }: Choice): string {
  const parts = [`${size} pt`, columns === 1 ? '1 column' : `${columns} columns`]
  return [...parts, ...(pages > 1 ? [`${pages} pages`] : [])].join(', ')
}
