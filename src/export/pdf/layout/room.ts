import { type Atom, atomsOf } from './atoms.ts'
import { type Room, columnsFor } from './columns.ts'
import { type Frame, columnHeights, frameOf } from './frame.ts'
import { type FurnitureLayout, layFurniture } from './furniture.ts'
import type { Content, Job, Setting } from './job.ts'
import { type Spacing, spacingOf } from './spacing.ts'

/** Content broken into lines, and the columns that are to hold them. */
export interface Broken {
  atoms: readonly Atom[]
  room: Room
  frame: Frame
  furniture: FurnitureLayout
  spacing: Spacing
}

/** What `content` would take if every line were full: much cheaper to tell than where lines break. */
function leastLoad(job: Job, { blocks, reduction }: Content, setting: Setting): number {
  const { size, columns, pages, air } = setting
  const furniture = layFurniture(job.furniture, size, job.paper, job.template)
  const frame = frameOf(job.paper, size, columns, pages, furniture, job.template)
  const { leading } = spacingOf(job.template.sizes, reduction, size, air)
  const width = Math.max(frame.width / size, narrowest)
  let lines = 0
  for (const { block, cells } of blocks)
    if (block.kind !== 'row')
      lines +=
        block.scale * Math.max(1, (cells[0]?.total ?? 0) / (width - block.indent - block.hang))
  return (lines * leading) / columnHeights(frame).reduce((sum, height) => sum + height, 0)
}

/** Narrower columns are of no use, times the type size. */
const narrowest = 6

/** Break `content` as `setting` wants it; null: the columns would be too narrow. */
export function breakContent(job: Job, content: Content, setting: Setting): Broken | null {
  const { size, columns, pages, air } = setting
  const furniture = layFurniture(job.furniture, size, job.paper, job.template)
  const frame = frameOf(job.paper, size, columns, pages, furniture, job.template)
  if (frame.width < narrowest * size) return null
  const spacing = spacingOf(job.template.sizes, content.reduction, size, air)
  const atoms = atomsOf(content.blocks, frame.width / size, spacing)
  const continued = (index: number): number => {
    const measured = content.blocks[atoms[index]?.block ?? 0]
    if (index === 0 || !measured || measured.block.kind === 'section') return 0
    return content.sections[measured.section]?.title === '' ? 0 : spacing.leading
  }
  return { atoms, room: { heights: columnHeights(frame), continued }, frame, furniture, spacing }
}

/** The columns that `content` takes as `setting` wants it, in parts of those there are; Infinity: they would be too narrow. */
export function loadOf(job: Job, content: Content, setting: Setting): number {
  const broken = breakContent(job, content, setting)
  return broken ? columnsFor(broken.atoms, broken.room) / broken.room.heights.length : Infinity
}

/** The same, but where it is clear that the room is not enough perhaps less. */
export function quickLoadOf(job: Job, content: Content, setting: Setting): number {
  const least = leastLoad(job, content, setting)
  return least > 1 ? least : loadOf(job, content, setting)
}
