import type { DatasetMarker } from '../../../types/index.ts'
import type { SheetCard } from '../context.ts'
import type { SheetTemplate } from '../template.ts'
import type { Words } from '../words.ts'
import type { Reduction } from './reduction.ts'

/** What a reduction may leave out or shorten. */
export type Loss = 'details' | 'breadcrumbs'

/** What making blocks needs to know. */
export interface BlockContext {
  reduction: Reduction
  sizes: SheetTemplate['sizes']
  words: Words
  /** By emoji. */
  markers: ReadonlyMap<string, DatasetMarker>
  /** The facts on the sheet, by id. */
  cards: ReadonlyMap<string, SheetCard>
  /** Facts that stand below another one on the sheet. */
  nested: ReadonlySet<string>
  /** Longest text of a fact, characters. */
  longest: number
  /** Takes note of a fact whose text is longer than that. */
  onCut(id: string): void
  /** Takes note that something of this kind is not shown, or not whole. */
  onLoss(kind: Loss): void
}
