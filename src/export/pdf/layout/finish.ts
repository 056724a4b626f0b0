import { arrange } from './arrange.ts'
import { balance } from './balance.ts'
import type { Choice, Job } from './job.ts'
import { placeFurniture } from './place-furniture.ts'
import type { PlacedSheet } from './placed.ts'
import { breakContent } from './room.ts'

/** Put the chosen content in its place on the pages. */
export function finish(job: Job, { content, setting }: Choice, footer: string): PlacedSheet {
  const broken = breakContent(job, content, setting)
  const columns = broken && balance(broken.atoms, broken.room)
  if (!columns) throw new Error('Expected content that fits')
  const { atoms, room, frame, spacing } = broken
  const { blocks } = content
  const { continued } = room
  const rtl = isRightToLeft(job)
  return {
    width: job.paper.width,
    height: job.paper.height,
    pages: setting.pages,
    size: setting.size,
    columns: setting.columns,
    used: columns.map(({ used }, index) => used / (room.heights[index] ?? used)),
    parts: arrange({ blocks, atoms, columns, frame, spacing, continued, rtl, stretchTo: 1 }),
    ...placeFurniture(job, broken, footer, rtl, continuations(content, atoms, columns, continued)),
  }
}

/** By column, what goes on at its top: the titles of its section and heading; `''`: nothing. */
function continuations(
  { blocks, sections }: Choice['content'],
  atoms: readonly { block: number }[],
  columns: readonly { start: number }[],
  continued: (atom: number) => number,
): string[] {
  return columns.map(({ start }) => {
    const measured = blocks[atoms[start]?.block ?? 0]
    if (!measured || continued(start) === 0) return ''
    const title = sections[measured.section]?.title ?? ''
    return measured.heading === '' ? title : `${title} › ${measured.heading}`
  })
}

const rightToLeft = /^(?:ar|he|fa|ur|yi|ps|sd|ug|dv|ckb)\b/i

/** Whether columns run from right to left: so does the language or, where that is not known, the title. */
const isRightToLeft = ({ dataset, furniture }: Job): boolean =>
  rightToLeft.test(dataset.lang) || (dataset.lang === 'und' && furniture.title.rtl)
