import type { SheetSettings } from '../../../options/index.ts'
import type { SheetCard, SheetDataset } from '../context.ts'
import type { Section } from '../content/block.ts'
import type { Loss } from '../content/context.ts'
import type { Reduction } from '../content/reduction.ts'
import type { MeasuredBlock } from '../measure/blocks.ts'
import type { Measurer } from '../measure/index.ts'
import type { Paper } from '../paper.ts'
import type { SheetTemplate } from '../template.ts'
import type { Words } from '../words.ts'
import type { Furniture } from './furniture.ts'

/** All that laying out a sheet needs to know. */
export interface Job {
  dataset: SheetDataset
  /** Facts for the sheet, in reading order. */
  cards: readonly SheetCard[]
  settings: SheetSettings
  template: SheetTemplate
  paper: Paper
  words: Words
  measurer: Measurer
  furniture: Furniture
}

/** What goes on the sheet: facts at one rung of the ladder, measured. */
export interface Content {
  reduction: Reduction
  sections: readonly Section[]
  blocks: readonly MeasuredBlock[]
  /** Ids of the facts. */
  shown: ReadonlySet<string>
  /** What is left out or shortened. */
  lost: ReadonlySet<Loss>
  /** Ids of facts whose text is shortened. */
  cut: readonly string[]
}

/** How the content is set. */
export interface Setting {
  size: number
  columns: number
  pages: number
  /** Times the gaps: more than 1 where few facts have a page to fill. */
  air: number
}

/** Content, and how it is set. */
export interface Choice {
  content: Content
  setting: Setting
}
