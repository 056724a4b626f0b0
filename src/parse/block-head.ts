import { someBetween } from '../text/some-between.ts'

/** The first line of a block of another tool that holds Markdown. */
export interface BlockHead {
  /** `note`; of a block of MkDocs that folds and names no kind `details`, of a tab `tab`. */
  kind: string
  /** Offsets of its words. */
  title: Span | null
  /** Offset of the line that closes the block; null: what is in the block stands further in than its head. */
  end: number | null
}

/** Offsets; `to` is after the last one. */
export interface Span {
  from: number
  to: number
}

/** By the offsets of their first signs. */
export type BlockHeads = ReadonlyMap<number, BlockHead>

/** Columns that what stands in a block without a line that closes it is further in than its head. */
export const indent = 4

/** Whether one of `marks` is in the line from `start` to `end`, but not in the title of `head`. */
export function isMarkedAround(
  { title }: Pick<BlockHead, 'title'>,
  start: number,
  end: number,
  marks: readonly number[],
): boolean {
  const { from, to } = title ?? { from: end, to: end }
  return someBetween(marks, start, from) || someBetween(marks, to, end)
}
