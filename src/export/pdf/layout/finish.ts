import { plainFormat } from '../content/format.ts'
import { breakLines } from '../measure/lines.ts'
import type { Paragraph, Span } from '../model.ts'
import { arrange } from './arrange.ts'
import { balance } from './balance.ts'
import type { Frame } from './frame.ts'
import { type FurnitureLayout, widthOf } from './furniture.ts'
import { type LinePlace, placeLine } from './place.ts'
import type { PlacedLine, PlacedNote, PlacedSheet } from './placed.ts'
import type { Choice, Job } from './job.ts'
import { breakContent } from './room.ts'

/** Put the chosen content in its place on the pages. */
export function finish(job: Job, { content, setting }: Choice, footer: string): PlacedSheet {
  const broken = breakContent(job, content, setting)
  if (!broken) throw new Error('Expected content that fits')
  const { atoms, room, frame, furniture, spacing } = broken
  const columns = balance(atoms, room) ?? []
  const rtl = isRightToLeft(job.dataset.lang)
  const { continued } = room
  const { blocks } = content
  const parts = arrange({ blocks, atoms, columns, frame, spacing, continued, rtl, stretchTo: 1 })
  return {
    width: job.paper.width,
    height: job.paper.height,
    pages: setting.pages,
    size: setting.size,
    columns: setting.columns,
    used: columns.map(({ used }, index) => used / (room.heights[index] ?? used)),
    ...placeHeader(job, furniture, rtl),
    parts,
    notes: columns.flatMap((column, index) => {
      const atom = atoms[column.start]
      const measured = atom && blocks[atom.block]
      if (!measured || continued(column.start) === 0) return []
      const title = content.sections[measured.section]?.title ?? ''
      const trail = measured.heading === '' ? [title] : [title, measured.heading]
      return [continuedNote(job, trail.join(' › '), frame, index, rtl, spacing.leading)]
    }),
    footers: job.template.furniture.footer
      ? placeFooters(job, setting.pages, footer, furniture, rtl)
      : [],
    rules: rulesOf(job, frame, furniture),
  }
}

export const isRightToLeft = (lang: string): boolean =>
  /^(?:ar|he|fa|ur|yi|ps|sd|ug|dv|ckb)\b/i.test(lang)

function placeHeader(job: Job, heights: FurnitureLayout, rtl: boolean) {
  const { paper, furniture } = job
  const width = paper.width - paper.left - paper.right
  const titleSize = heights.titleSize
  const line = titleSize * 1.12
  const lines = breakLines(furniture.title, width / titleSize).slice(0, heights.titleLines)
  const align = (rtl: boolean): 'left' | 'right' => (rtl ? 'right' : 'left')
  const title = lines.map((text, index) =>
    placeLine(text, furniture.title.rtl, {
      x: paper.left,
      y: paper.top + index * line + titleSize * 0.86,
      width,
      align: align(rtl),
      size: titleSize,
    }),
  )
  const legend: PlacedLine[] = []
  if (furniture.legend) {
    const [text] = breakLines(furniture.legend, Infinity)
    const below = heights.legendBelow ? heights.legendSize * 1.5 : 0
    const y = paper.top + (heights.titleLines - 1) * line + titleSize * 0.86 + below
    const side = align(heights.legendBelow ? rtl : !rtl)
    const fitting = Math.min(1, width / (widthOf(furniture.legend) * heights.legendSize))
    if (text)
      legend.push(
        placeLine(text, false, {
          x: paper.left,
          y,
          width,
          align: side,
          size: heights.legendSize * fitting,
        }),
      )
  }
  return { title, legend }
}

function rulesOf(
  { paper, template }: Job,
  frame: Frame,
  heights: FurnitureLayout,
): PlacedSheet['rules'] {
  const thickness = Math.max(0.8, heights.titleSize * 0.055)
  const y = paper.top + heights.header - heights.titleSize * 0.34 - thickness
  const width = paper.width - paper.left - paper.right
  const rules: PlacedSheet['rules'] = [
    { page: 0, x: paper.left, y, width, height: thickness, ink: 'title' },
  ]
  if (!template.furniture.hairlines) return rules
  for (let page = 0; page < frame.pages; page++)
    for (let column = 1; column < frame.columns; column++) {
      const x = frame.left + column * (frame.width + frame.gutter) - frame.gutter / 2 - 0.2
      const top = frame.tops[page] ?? 0
      rules.push({ page, x, y: top, width: 0.4, height: frame.bottom - top, ink: 'rule' })
    }
  return rules
}

const quiet = { ...plainFormat, ink: 'quiet' }

function continuedNote(
  job: Job,
  title: string,
  frame: Frame,
  column: number,
  rtl: boolean,
  leading: number,
): PlacedNote {
  const size = frame.size * 0.86
  const page = Math.floor(column / frame.columns)
  const across = column % frame.columns
  const place = rtl ? frame.columns - 1 - across : across
  const x = frame.left + place * (frame.width + frame.gutter)
  const paragraph = oneLine(job, title, ` ${job.words.continued}`, frame.width / size)
  const [line] = breakLines(paragraph, Infinity)
  return {
    page,
    line: placeLine(line ?? { tokens: [], width: 0, spaced: false }, paragraph.rtl, {
      x,
      y: (frame.tops[page] ?? 0) + (leading * 0.42 + 0.3) * frame.size,
      width: frame.width,
      align: rtl ? 'right' : 'left',
      size,
    }),
  }
}

/** `text`, shortened until it fits `width` (times the type size) with `tail`. */
function oneLine(job: Job, text: string, tail: string, width: number): Paragraph {
  const format = { ...quiet, style: 'italic' as const }
  const make = (spans: Span[]) => job.measurer.paragraph(spans)
  const whole = make([{ text: text + tail, format }])
  if (widthOf(whole) <= width) return whole
  const characters = Array.from(text)
  for (let length = characters.length - 1; length > 0; length--) {
    const shorter = make([
      { text: `${characters.slice(0, length).join('').trimEnd()}…${tail}`, format },
    ])
    if (widthOf(shorter) <= width) return shorter
  }
  return make([{ text: tail.trim(), format }])
}

function placeFooters(
  job: Job,
  pages: number,
  footer: string,
  heights: FurnitureLayout,
  rtl: boolean,
): PlacedNote[] {
  const { paper } = job
  const width = paper.width - paper.left - paper.right
  return Array.from({ length: pages }, (_, page) => {
    const text = pages > 1 ? `${job.words.page(page + 1, pages)} · ${footer}` : footer
    const paragraph = job.measurer.paragraph([{ text, format: quiet }])
    const fitting = Math.min(1, width / (widthOf(paragraph) * heights.footerSize))
    const [line] = breakLines(paragraph, Infinity)
    const place: LinePlace = {
      x: paper.left,
      y: paper.height - paper.bottom - heights.footerSize * 0.25,
      width,
      align: rtl ? 'right' : 'left',
      size: heights.footerSize * fitting,
    }
    return {
      page,
      line: placeLine(line ?? { tokens: [], width: 0, spaced: false }, paragraph.rtl, place),
    }
  })
}
