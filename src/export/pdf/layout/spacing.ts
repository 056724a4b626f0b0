import type { Block } from '../content/block.ts'
import type { MeasuredBlock } from '../measure/blocks.ts'
import type { SheetTemplate } from '../template.ts'

/** How the lines and gaps of a sheet are set; all times the type size. */
export interface Spacing {
  leading: number
  /** Times all gaps between blocks. */
  air: number
  tight: boolean
  sizes: SheetTemplate['sizes']
}

/** Gap between two facts. */
const gaps = {
  loose: { section: 1.1, heading: 0.62, fact: 0.34, lead: 0.4, detail: 0.1, code: 0.14, row: 0.06 },
  tight: { section: 0.6, heading: 0.3, fact: 0.17, lead: 0.2, detail: 0.02, code: 0.06, row: 0.03 },
}
/** Gap after what stands above facts. */
const below = {
  loose: { section: 0.42, heading: 0.1, lead: 0.1 },
  tight: { section: 0.24, heading: 0.06, lead: 0.04 },
}

/** Gap between `block` and the one before it. */
export function gapBefore(block: Block, before: Block | undefined, spacing: Spacing): number {
  if (!before) return 0
  const mode = spacing.tight ? 'tight' : 'loose'
  const after =
    before.kind === 'section' || before.kind === 'heading' || before.kind === 'lead'
      ? below[mode][before.kind]
      : null
  if (after !== null) return after * (1 + (spacing.air - 1) * 0.5)
  const own = gaps[mode][block.kind]
  const nested = block.kind === 'fact' && block.depth > 0 ? 0.7 : 1
  return own * nested * spacing.air
}

/** How much of a column's slack goes before `block`: none after a heading, most before a section. */
export function stretch(block: Block, before: Block | undefined): number {
  if (!before || before.kind === 'section' || before.kind === 'heading' || before.kind === 'lead')
    return 0
  return {
    section: 3,
    heading: 1.8,
    lead: 1.2,
    fact: block.depth > 0 ? 0.6 : 1,
    detail: 0.15,
    code: 0.15,
    row: 0,
  }[block.kind]
}

/** Space above and below the text of a section's bar. */
export const barPadding = (spacing: Spacing): number => (spacing.tight ? 0.14 : 0.26)

/** Height of one line of `measured`. */
export function lineHeight(measured: MeasuredBlock, spacing: Spacing): number {
  const tall = Math.max(1, ...measured.cells.map((cell) => cell.tall))
  const { kind } = measured.block
  const { sizes } = spacing
  const scale =
    kind === 'section'
      ? sizes.section
      : kind === 'heading'
        ? sizes.heading
        : kind === 'detail' || kind === 'code' || kind === 'row'
          ? spacing.tight
            ? 1
            : sizes.detail
          : 1
  return scale * spacing.leading * tall
}
