import type { Paper } from '../paper.ts'
import type { SheetTemplate } from '../template.ts'

/** Where columns stand on the pages, points; y downwards from the top of the page. */
export interface Frame {
  size: number
  columns: number
  pages: number
  /** Of one column. */
  width: number
  gutter: number
  left: number
  /** Top of the columns, by page. */
  tops: number[]
  bottom: number
}

/** Height of header and footer at a type size, points; the header of the first page and of the others. */
export interface FurnitureHeights {
  header: number
  running: number
  footer: number
}

/** The frame of `columns` columns at `size`. */
export function frameOf(
  paper: Paper,
  size: number,
  columns: number,
  pages: number,
  heights: FurnitureHeights,
  template: SheetTemplate,
): Frame {
  const gutter = Math.min(Math.max(template.page.gutter * size, 8), 22)
  const room = paper.width - paper.left - paper.right
  return {
    size,
    columns,
    pages,
    width: (room - (columns - 1) * gutter) / columns,
    gutter,
    left: paper.left,
    tops: Array.from(
      { length: pages },
      (_, page) => paper.top + (page === 0 ? heights.header : heights.running),
    ),
    bottom: paper.height - paper.bottom - heights.footer,
  }
}

/** Heights of all columns of all pages, times the type size. */
export function columnHeights(frame: Frame): number[] {
  return frame.tops.flatMap((top) =>
    Array.from({ length: frame.columns }, () => (frame.bottom - top) / frame.size),
  )
}
