import { failure } from '../../messages/index.ts'
import type { SheetSettings } from '../../options/index.ts'

/** Width and height in points (72 to the inch), upright. */
const papers: Readonly<Record<string, readonly [number, number]>> = {
  a3: [841.89, 1190.55],
  a4: [595.28, 841.89],
  a5: [419.53, 595.28],
  a6: [297.64, 419.53],
  b4: [708.66, 1000.63],
  b5: [498.9, 708.66],
  letter: [612, 792],
  legal: [612, 1008],
  tabloid: [792, 1224],
  executive: [521.86, 756],
}

/** A page and its margins, points. */
export interface Paper {
  width: number
  height: number
  top: number
  right: number
  bottom: number
  left: number
}

/**
 * The page to set. Without a name it is Letter for `en-US`, else A4; `standard` is the margin in millimetres where the
 * settings have none.
 *
 * @throws a failure for a name that is not known
 */
export function paperOf(
  name: string | null,
  lang: string,
  settings: Pick<SheetSettings, 'landscape' | 'margins'>,
  standard: number,
): Paper {
  const wanted = (name ?? (/^en-us\b/i.test(lang) ? 'letter' : 'a4')).toLowerCase()
  const size = Object.hasOwn(papers, wanted) ? papers[wanted] : undefined
  if (!size) throw failure('paper-unknown', wanted, Object.keys(papers).join(', '))
  const [short, long] = size
  const { landscape, margins } = settings
  const all = margins ?? standard
  const sides = typeof all === 'number' ? { top: all, right: all, bottom: all, left: all } : all
  return {
    width: landscape ? long : short,
    height: landscape ? short : long,
    top: points(sides.top),
    right: points(sides.right),
    bottom: points(sides.bottom),
    left: points(sides.left),
  }
}

const points = (millimetres: number): number => (millimetres * 72) / 25.4
