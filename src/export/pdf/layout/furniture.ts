import { clipText } from '../content/crumbs.ts'
import { plainFormat } from '../content/format.ts'
import type { Measurer } from '../measure/index.ts'
import { countLines } from '../measure/lines.ts'
import type { Format, Paragraph, Span } from '../model.ts'
import type { Paper } from '../paper.ts'
import type { SheetTemplate } from '../template.ts'
import type { FurnitureHeights } from './frame.ts'

/** What stands around the facts, measured; its sizes depend on the type size. */
export interface Furniture {
  title: Paragraph
  /** Null: none. */
  legend: Paragraph | null
  footer: boolean
}

/** Sizes and heights of the furniture at one type size, points. */
export interface FurnitureLayout extends FurnitureHeights {
  titleSize: number
  titleLines: number
  legendSize: number
  footerSize: number
  /** The legend stands below the title, for it does not fit beside it. */
  legendBelow: boolean
}

export interface LegendEntry {
  emoji: string
  kind: string
  label: string
  count: number
}

/** Characters of a title. */
const longestTitle = 180

/** Measure title and legend. */
export function measureFurniture(
  title: string,
  legend: readonly LegendEntry[],
  template: SheetTemplate,
  measurer: Measurer,
): Furniture {
  const heading: Format = { ...plainFormat, style: 'bold', ink: 'title' }
  const entries = legend.flatMap((entry, index): Span[] => [
    {
      text: `${index > 0 ? '\u00a0\u00a0\u00a0\u00a0' : ''}${entry.emoji}`,
      format: { ...plainFormat, ink: `marker:${entry.kind}` },
    },
    { text: `\u00a0${entry.label.replaceAll(' ', '\u00a0')}\u00a0`, format: plainFormat },
    { text: String(entry.count), format: { ...plainFormat, style: 'bold' } },
    { text: ' ', format: plainFormat },
  ])
  return {
    title: measurer.paragraph([{ text: clipText(title, longestTitle), format: heading }]),
    legend: template.furniture.legend && entries.length > 0 ? measurer.paragraph(entries) : null,
    footer: template.furniture.footer,
  }
}

const between = (low: number, value: number, high: number): number =>
  Math.min(Math.max(value, low), high)

/** A legend is set smaller by this, rather than below the title. */
const leastLegend = 0.8

/** Sizes and heights of the furniture at type size `size`. */
export function layFurniture(
  furniture: Furniture,
  size: number,
  paper: Paper,
  template: SheetTemplate,
): FurnitureLayout {
  const width = paper.width - paper.left - paper.right
  const small = Math.min(1, width / 540)
  const wanted = between(11 * small, size * template.sizes.title, 30 * small)
  // A long title is set smaller, so that two lines hold it.
  const titleSize = Math.min(wanted, (width * 1.8) / widthOf(furniture.title))
  const footerSize = between(5.5, size * 0.75, 8)
  const titleLines = countLines(furniture.title, width / titleSize)
  const usual = between(6.5 * small, size * 0.85, 11 * small)
  const beside = titleLines === 1 ? width - widthOf(furniture.title) * titleSize - 24 : 0
  const fitting = furniture.legend ? beside / widthOf(furniture.legend) : usual
  const legendBelow = fitting < usual * leastLegend
  const legendSize = legendBelow ? usual : Math.min(usual, fitting)
  const legendLines =
    furniture.legend && legendBelow ? countLines(furniture.legend, width / legendSize) : 0
  return {
    titleSize,
    titleLines,
    legendSize,
    footerSize,
    legendBelow,
    header: titleLines * titleSize * 1.12 + legendLines * legendSize * 1.4 + titleSize * 0.56,
    running: footerSize * 2.6,
    footer: furniture.footer ? footerSize * 1.7 + Math.max(0, size - footerSize) * 0.35 : 0,
  }
}

/** Width of a paragraph on one line, times its size. */
export const widthOf = (paragraph: Paragraph): number => paragraph.total
