import { charsets, common, damage as damageAs } from '../../src/repair/charsets.ts'
import type { Charset } from '../../src/repair/charsets.ts'

export const names = charsets.map(({ name }) => name)
/** Of those that may damage a text more than once. */
export const commonNames = common.map(({ name }) => name)

/** `text` as it looks when its UTF-8 is read as `names`, one after the other. */
export const damaged = (text: string, ...names: Charset['name'][]): string =>
  names.reduce(
    (before, name) =>
      damageAs(
        before,
        charsets.find((set) => set.name === name)!,
      ),
    text,
  )
