import { plainFormat } from '../content/format.ts'
import { type Line, breakLines } from '../measure/lines.ts'
import type { Format, Paragraph } from '../model.ts'
import type { Frame } from './frame.ts'
import { type FurnitureLayout, widthOf } from './furniture.ts'
import type { Job } from './job.ts'
import { type LinePlace, placeLine } from './place.ts'
import type { PlacedLine, PlacedNote, PlacedSheet } from './placed.ts'
import type { Broken } from './room.ts'

type Placed = Pick<PlacedSheet, 'title' | 'legend' | 'notes' | 'footers' | 'rules'>

/** What stands around the facts, in its place. `continuations` says by column which section goes on there. */
export function placeFurniture(
  job: Job,
  { frame, furniture, spacing }: Broken,
  footer: string,
  rtl: boolean,
  continuations: readonly string[],
): Placed {
  return {
    ...placeHeader(job, furniture, rtl),
    notes: [
      ...continuations.flatMap((title, column) =>
        title === '' ? [] : [continuedNote(job, title, frame, column, rtl, spacing.leading)],
      ),
      ...runningHeads(job, frame, furniture, rtl),
    ],
    footers: job.template.furniture.footer ? placeFooters(job, frame, footer, furniture, rtl) : [],
    rules: rulesOf(job, frame, furniture),
  }
}

const side = (rtl: boolean): LinePlace['align'] => (rtl ? 'right' : 'left')

function placeHeader({ paper, furniture }: Job, layout: FurnitureLayout, rtl: boolean) {
  const width = paper.width - paper.left - paper.right
  const { titleSize, legendSize, titleLines } = layout
  const at = (y: number, size: number, align: LinePlace['align']): LinePlace => ({
    x: paper.left,
    y: paper.top + y,
    width,
    align,
    size,
  })
  const titleY = (line: number) => line * titleSize * 1.12 + titleSize * 0.86
  const title = breakLines(furniture.title, width / titleSize).map((line, index) =>
    placeLine(line, furniture.title.rtl, at(titleY(index), titleSize, side(rtl))),
  )
  if (!furniture.legend) return { title, legend: [] }
  const last = titleY(titleLines - 1)
  const lines = breakLines(furniture.legend, layout.legendBelow ? width / legendSize : Infinity)
  const legend = lines.map((line, index) => {
    const below = layout.legendBelow ? (index + 1) * legendSize * 1.4 + legendSize * 0.1 : 0
    return placeLine(line, false, at(last + below, legendSize, side(layout.legendBelow === rtl)))
  })
  return { title, legend }
}

/** Under the header a rule, between columns hairlines. */
function rulesOf({ paper, template }: Job, frame: Frame, layout: FurnitureLayout): Placed['rules'] {
  const thickness = Math.max(0.8, layout.titleSize * 0.055)
  const y = paper.top + layout.header - layout.titleSize * 0.34 - thickness
  const width = paper.width - paper.left - paper.right
  const rules: Placed['rules'] = []
  for (let page = 0; page < frame.pages; page++) {
    const top = frame.tops[page] ?? 0
    rules.push(
      page === 0
        ? { page, x: paper.left, y, width, height: thickness, ink: 'title' }
        : { page, x: paper.left, y: top - layout.footerSize, width, height: 0.5, ink: 'title' },
    )
    if (!template.furniture.hairlines) continue
    for (let column = 1; column < frame.columns; column++) {
      const x = frame.left + column * (frame.width + frame.gutter) - frame.gutter / 2 - 0.2
      rules.push({ page, x, y: top, width: 0.4, height: frame.bottom - top, ink: 'rule' })
    }
  }
  return rules
}

const quiet: Format = { ...plainFormat, ink: 'quiet' }
const nothing: Line = { tokens: [], width: 0, spaced: false }

/** `paragraph` on one line. */
function single(paragraph: Paragraph, place: LinePlace): PlacedLine {
  const [line = nothing] = breakLines(paragraph, Infinity)
  return placeLine(line, paragraph.rtl, place)
}

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
  const text = oneLine(job, title, ` ${job.words.continued}`, frame.width / size)
  const line = single(text, {
    x: frame.left + place * (frame.width + frame.gutter),
    y: (frame.tops[page] ?? 0) + (leading * 0.42 + 0.3) * frame.size,
    width: frame.width,
    align: side(rtl),
    size,
  })
  return { page, line }
}

/** `text` and `tail`, shortened to fit `width` (times the type size). */
function oneLine({ measurer }: Job, text: string, tail: string, width: number): Paragraph {
  const format: Format = { ...quiet, style: 'italic' }
  const characters = Array.from(text)
  const make = (length: number): Paragraph => {
    const shown =
      length < characters.length ? `${characters.slice(0, length).join('').trim()}…` : text
    return measurer.paragraph([{ text: shown + tail, format }])
  }
  let low = 0
  let high = characters.length + 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (widthOf(make(middle)) <= width) low = middle
    else high = middle
  }
  return low > 0 ? make(low) : measurer.paragraph([{ text: tail.trim(), format }])
}

/** The title, small, on the pages after the first. */
function runningHeads(job: Job, frame: Frame, layout: FurnitureLayout, rtl: boolean): PlacedNote[] {
  const { paper, dataset } = job
  const width = paper.width - paper.left - paper.right
  const size = layout.footerSize
  const text = oneLine(job, dataset.title, '', width / size)
  const place = { x: paper.left, y: paper.top + size * 0.8, width, align: side(rtl), size }
  return frame.tops.slice(1).map((_, index) => ({ page: index + 1, line: single(text, place) }))
}

function placeFooters(
  job: Job,
  frame: Frame,
  footer: string,
  layout: FurnitureLayout,
  rtl: boolean,
): PlacedNote[] {
  const { paper, words, measurer } = job
  const width = paper.width - paper.left - paper.right
  return frame.tops.map((_, page) => {
    const number = frame.pages > 1 ? `${words.page(page + 1, frame.pages)} · ` : ''
    const text = measurer.paragraph([{ text: number + footer, format: quiet }])
    const size = Math.min(layout.footerSize, width / widthOf(text))
    const y = paper.height - paper.bottom - layout.footerSize * 0.25
    return { page, line: single(text, { x: paper.left, y, width, align: side(rtl), size }) }
  })
}
