import type { SheetSettings } from '../../../options.ts'
import type { Dataset, StampedCard } from '../../../types/index.ts'
import { sectionsOf } from '../content/blocks.ts'
import type { Section } from '../content/block.ts'
import { type Reduction, ladder } from '../content/reduction.ts'
import { type Topic, topicsOf } from '../content/sections.ts'
import { type MeasuredBlock, measureSections } from '../measure/blocks.ts'
import type { Measurer } from '../measure/index.ts'
import type { Paper } from '../paper.ts'
import type { SheetTemplate } from '../template.ts'
import type { Words } from '../words.ts'
import { atomsOf } from './atoms.ts'
import { type Room, fill } from './columns.ts'
import { type Fit, largestFit } from './fit.ts'
import { columnHeights, frameOf } from './frame.ts'
import { type Furniture, layFurniture } from './furniture.ts'
import { rankCards } from './rank.ts'
import type { Spacing } from './spacing.ts'

/** All that laying out a sheet needs to know. */
export interface Job {
  dataset: Dataset
  /** Facts for the sheet, in reading order. */
  cards: readonly StampedCard[]
  settings: SheetSettings
  template: SheetTemplate
  paper: Paper
  words: Words
  measurer: Measurer
  furniture: Furniture
}

/** What goes on the sheet, and how large. */
export interface Choice extends Fit {
  reduction: Reduction
  pages: number
  sections: readonly Section[]
  blocks: readonly MeasuredBlock[]
  spacing: Spacing
  shown: ReadonlySet<string>
  /** Facts whose text is shortened. */
  cut: readonly string[]
}

/** Characters of a fact where not all facts fit: longer ones would crowd out many others. */
const longestChosen = 420

/** Choose content, type size and number of columns for `pages` pages; null: not all facts fit, and `mayChoose` is false. */
export function chooseContent(job: Job, pages: number, mayChoose: boolean): Choice | null {
  const { cards, template } = job
  let fallback: Choice | null = null
  if (cards.length <= capacity(job, pages))
    for (const reduction of ladder) {
      const comfort = Math.max(job.settings.floor, template.sizes.comfort)
      const choice = tryContent(job, cards, reduction, pages, job.settings.floor)
      if (choice && choice.size >= comfort) return choice
      fallback ??= choice
    }
  if (fallback || !mayChoose) return fallback
  return chooseFacts(job, pages)
}

/** More facts than this cannot fit, for each takes a line. */
function capacity({ paper, settings }: Job, pages: number): number {
  const lines = (paper.height - paper.top - paper.bottom) / settings.floor
  return Math.ceil(lines * maxColumns * pages)
}

const maxColumns = 6

function tryContent(
  job: Job,
  cards: readonly StampedCard[],
  reduction: Reduction,
  pages: number,
  floor: number,
  longest = Infinity,
): Choice | null {
  const content = contentOf(job, cards, reduction, longest)
  const spacing = spacingOf(job.template, reduction, 1)
  const fit = largestFit(
    (size, columns) => fits(job, content.blocks, spacing, size, columns, pages),
    limitsOf(job, floor),
  )
  return (
    fit && {
      ...fit,
      ...content,
      reduction,
      pages,
      spacing,
      shown: new Set(cards.map((card) => card.fact.id)),
    }
  )
}

/** Blocks of `cards`, measured. */
function contentOf(job: Job, cards: readonly StampedCard[], reduction: Reduction, longest: number) {
  const shown = new Map(cards.map((card) => [card.fact.id, card]))
  const cut: string[] = []
  const sections = sectionsOf(topicsOf(cards, job.dataset), {
    reduction,
    sizes: job.template.sizes,
    words: job.words,
    markers: new Map(job.dataset.markers.map((marker) => [marker.emoji, marker])),
    cards: shown,
    nested: nestedIn(shown),
    longest,
    onCut: (id) => cut.push(id),
  })
  return { sections, blocks: measureSections(sections, job.measurer), cut }
}

/** Facts that hang below another one of `cards`. */
function nestedIn(cards: ReadonlyMap<string, StampedCard>): Set<string> {
  const nested = new Set<string>()
  const visit = (details: StampedCard['fact']['details']) => {
    for (const detail of details) {
      if (detail.fact !== null && cards.has(detail.fact)) nested.add(detail.fact)
      else visit(detail.details)
    }
  }
  for (const card of cards.values()) visit(card.fact.details)
  return nested
}

export function spacingOf({ sizes }: SheetTemplate, { tight }: Reduction, air: number): Spacing {
  const leading = tight ? sizes.tightLeading : sizes.leading
  return { leading: leading * (1 + (air - 1) * 0.06), air, tight, sizes }
}

function limitsOf({ settings, template, paper }: Job, floor: number) {
  const { columns } = settings
  const room = paper.width - paper.left - paper.right
  return {
    floor,
    largest: Math.max(floor, template.sizes.largest),
    columns: columns === 'auto' ? [1, 2, 3, 4, 5, 6] : [columns],
    reads: (count: number, size: number) => legibility(room / count / size),
  }
}

/** How well lines of so many ems read: best at 15 to 28 (34 to 64 characters), up to 1. */
export function legibility(ems: number): number {
  if (ems < 15) return Math.max(0.5, 1 - (15 - ems) * 0.025)
  if (ems > 28) return Math.max(0.5, 1 - (ems - 28) * 0.012)
  return 1
}

/** The room of a frame for `blocks`, times the type size. */
export function roomOf(
  job: Job,
  blocks: readonly MeasuredBlock[],
  atoms: readonly { block: number }[],
  spacing: Spacing,
  at: { size: number; columns: number; pages: number },
) {
  const heights = layFurniture(job.furniture, at.size, job.paper, job.template)
  const frame = frameOf(job.paper, at.size, at.columns, at.pages, heights, job.template)
  const continued = (index: number): number => {
    const measured = blocks[atoms[index]?.block ?? 0]
    if (index === 0 || !measured || measured.block.kind === 'section') return 0
    return continues(blocks, measured) ? spacing.leading : 0
  }
  const room: Room = { heights: columnHeights(frame), continued }
  return { frame, room, heights }
}

/** Whether the section of `measured` has a title to repeat. */
const continues = (blocks: readonly MeasuredBlock[], measured: MeasuredBlock): boolean =>
  blocks.some(({ block, section }) => section === measured.section && block.kind === 'section')

function fits(
  job: Job,
  blocks: readonly MeasuredBlock[],
  spacing: Spacing,
  size: number,
  columns: number,
  pages: number,
): boolean {
  const heights = layFurniture(job.furniture, size, job.paper, job.template)
  const { width } = frameOf(job.paper, size, columns, pages, heights, job.template)
  if (width < 6 * size) return false
  const atoms = atomsOf(blocks, width / size, spacing)
  const { room } = roomOf(job, blocks, atoms, spacing, { size, columns, pages })
  return fill(atoms, room) !== null
}

/** The weightiest facts that fit at the floor. */
function chooseFacts(job: Job, pages: number): Choice | null {
  const { settings, dataset } = job
  const bare = ladder.at(-1) as Reduction
  const reduction: Reduction = { ...bare, name: 'chosen' }
  const priority = [...settings.priority, ...dataset.markers.map((marker) => marker.kind)]
  const ranked = rankCards(topicsOf(job.cards, dataset), priority).slice(0, capacity(job, pages))
  const order = new Map(job.cards.map((card, index) => [card, index]))
  const attempt = (count: number, longest: number) => {
    const chosen = ranked.slice(0, count).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    return tryAtFloor(job, chosen, reduction, pages, longest)
  }
  let longest = longestChosen
  let best: Choice | null = null
  for (; longest > 8 && !best; longest = Math.floor(longest / 2)) {
    let low = 1
    let high = ranked.length
    best = attempt(1, longest)
    while (best && high - low > 1) {
      const middle = (low + high) >> 1
      const choice = attempt(middle, longest)
      if (choice) {
        best = choice
        low = middle
      } else high = middle
    }
  }
  return best
}

function tryAtFloor(
  job: Job,
  cards: readonly StampedCard[],
  reduction: Reduction,
  pages: number,
  longest: number,
) {
  const limited = {
    ...job,
    template: { ...job.template, sizes: { ...job.template.sizes, largest: job.settings.floor } },
  }
  return tryContent(limited, cards, reduction, pages, job.settings.floor, longest)
}

export type { Topic }
