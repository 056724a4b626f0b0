import type { Block } from '../content/block.ts'
import type { Reduction } from '../content/reduction.ts'
import type { MeasuredBlock } from '../measure/blocks.ts'
import type { SheetTemplate } from '../template.ts'

/** How the lines and gaps of a sheet are set; all times the type size. */
export interface Spacing {
  leading: number
  /** From 0, as close as it reads, to 1, at ease. */
  ease: number
  /** Times the gaps between blocks: more than 1 where few facts have a page to fill. */
  air: number
}

/** Type of this size, points, is set as close as it reads; of that size, at ease. */
const closeAt = 6
const easyAt = 13

/**
 * Spacing for a type size: small type is there because room is short, so it has little space between; what is saved
 * makes the type larger. `air` above 1 opens everything up.
 */
export function spacingOf(
  sizes: SheetTemplate['sizes'],
  reduction: Reduction,
  size: number,
  air: number,
): Spacing {
  const ease = Math.min(Math.max((size - closeAt) / (easyAt - closeAt), 0), 1)
  const own = reduction.tight ? ease * 0.4 : ease
  const leading = between(sizes.tightLeading, sizes.leading, own) * (1 + (air - 1) * 0.07)
  return { leading, ease: own, air }
}

type Kind = Block['kind']

/** Gaps before a block, as close as it reads and at ease. */
const gaps: Record<Kind, readonly [number, number]> = {
  section: [0.34, 1.2],
  heading: [0.28, 0.7],
  lead: [0.14, 0.42],
  fact: [0.04, 0.4],
  detail: [0, 0.1],
  code: [0.06, 0.16],
  row: [0, 0.06],
}
/** Gaps after what stands above facts. */
const below: Partial<Record<Kind, readonly [number, number]>> = {
  section: [0.1, 0.46],
  heading: [0, 0.12],
  lead: [0, 0.1],
}

const between = (close: number, easy: number, ease: number): number => close + (easy - close) * ease

/** Gap between `block` and the one before it. */
export function gapBefore(block: Block, before: Block | undefined, spacing: Spacing): number {
  if (!before) return 0
  const after = below[before.kind]
  if (after) return between(...after, spacing.ease) * (1 + (spacing.air - 1) * 0.3)
  const nested = block.kind === 'fact' && block.depth > 0 ? 0.6 : 1
  return between(...gaps[block.kind], spacing.ease) * nested * spacing.air
}

const shares: Record<Kind, number> = {
  section: 2.4,
  heading: 1.6,
  lead: 1.2,
  fact: 1,
  detail: 0.15,
  code: 0.15,
  row: 0,
}

/** How much of a column's slack goes before `block`: none after a heading, most before a section. */
export function stretch(block: Block, before: Block | undefined): number {
  if (!before || below[before.kind]) return 0
  return block.kind === 'fact' && block.depth > 0 ? 0.6 : shares[block.kind]
}

/** Space above and below the text of a section's bar. */
export const barPadding = ({ ease }: Spacing): number => between(0.03, 0.26, ease)

/** Height of one line of `measured`. */
export function lineHeight({ block, cells }: MeasuredBlock, { leading }: Spacing): number {
  return block.scale * leading * Math.max(1, ...cells.map((cell) => cell.tall))
}
