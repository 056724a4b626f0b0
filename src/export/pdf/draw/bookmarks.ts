import type { Objects, Ref } from './objects.ts'
import { numeral, textString } from './values.ts'

/** Leads to a place; points, y downwards. */
export interface Bookmark {
  title: string
  page: number
  x: number
  y: number
}

/** Write the bookmarks (ISO 32000-1, 12.3.3), if any; the entries of the catalog that show them. */
export function writeBookmarks(
  bookmarks: readonly Bookmark[],
  pages: readonly Ref[],
  height: number,
  objects: Objects,
): string {
  if (bookmarks.length === 0) return ''
  const root = objects.reserve()
  const refs = bookmarks.map(() => objects.reserve())
  bookmarks.forEach(({ title, page, x, y }, index) => {
    const before = index > 0 ? ` /Prev ${refs[index - 1]}` : ''
    const after = index < refs.length - 1 ? ` /Next ${refs[index + 1]}` : ''
    const place = `[${pages[page]} /XYZ ${numeral(x)} ${numeral(height - y)} 0]`
    objects.write(
      `<</Title ${textString(title)} /Parent ${root}${before}${after} /Dest ${place}>>`,
      refs[index],
    )
  })
  const ends = `/First ${refs[0]} /Last ${refs.at(-1)} /Count ${refs.length}`
  objects.write(`<</Type /Outlines ${ends}>>`, root)
  return `/Outlines ${root} /PageMode /UseOutlines`
}
