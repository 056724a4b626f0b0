import type { Face } from '../fonts/index.ts'
import { type EmbeddedFont, embedFont } from './embedded-font.ts'
import { type Metadata, infoOf, xmp } from './metadata.ts'
import { type Ref, createObjects } from './objects.ts'
import { type Bookmark, writeBookmarks } from './bookmarks.ts'
import { type Owners, type Tag, addTag, writeTags } from './tags.ts'
import { byteString, numeral, textString } from './values.ts'

/** Points, y downwards. */
interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A tagged document (PDF 1.7, PDF/UA-1). Pages count from 0; what is written goes to their ends. */
export interface Pdf {
  /** The tag of everything. */
  root: Tag
  font(face: Face): EmbeddedFont
  /** Write what is no part of the text. */
  artifact(page: number, operators: string): void
  /** Write what `tag` stands for. */
  content(page: number, tag: Tag, operators: string): void
  link(page: number, tag: Tag, box: Box, url: string, contents: string): void
  bookmark(bookmark: Bookmark): void
  /** All bytes of the finished document. */
  end(): Uint8Array
}

interface PdfOptions {
  /** Points. */
  width: number
  height: number
  pages: number
  metadata: Metadata
}

interface Page {
  ref: Ref
  operators: string[]
  /** By number of the stretch. */
  owners: Tag[]
  links: Ref[]
}

export function createPdf({ width, height, pages: count, metadata }: PdfOptions): Pdf {
  const objects = createObjects()
  const root = addTag(null, 'Document')
  const fonts = new Map<Face, EmbeddedFont>()
  const bookmarks: Bookmark[] = []
  const linkOwners: Tag[] = []
  const pages = Array.from({ length: count }, (): Page => {
    // pages have y upwards
    const turned = `1 0 0 -1 0 ${numeral(height)} cm`
    return { ref: objects.reserve(), operators: [turned], owners: [], links: [] }
  })
  const on = (page: number): Page => pages[page] as Page
  return {
    root,
    font(face) {
      let font = fonts.get(face)
      if (!font) fonts.set(face, (font = embedFont(face, fonts.size, objects)))
      return font
    },
    artifact(page, operators) {
      on(page).operators.push(`/Artifact <</Type /Layout>> BDC\n${operators}\nEMC`)
    },
    content(page, tag, operators) {
      const { owners, operators: written } = on(page)
      tag.kids.push({ page, content: owners.length })
      written.push(`/${tag.type} <</MCID ${owners.length}>> BDC\n${operators}\nEMC`)
      owners.push(tag)
    },
    link(page, tag, { x, y, width, height: tall }, url, contents) {
      const rect = [x, height - y - tall, x + width, height - y].map(numeral).join(' ')
      const key = count + linkOwners.length
      const link = objects.write(
        `<</Type /Annot /Subtype /Link /Rect [${rect}] /Border [0 0 0] /F 4 /A <</S /URI /URI ${byteString(ascii(url))}>> /Contents ${textString(contents)} /StructParent ${key}>>`,
      )
      linkOwners.push(tag)
      tag.kids.push({ page, link })
      on(page).links.push(link)
    },
    bookmark: (bookmark) => void bookmarks.push(bookmark),
    end() {
      for (const font of fonts.values()) font.end()
      const named = [...fonts.values()].map(({ id, ref }) => `/${id} ${ref}`).join(' ')
      const tree = objects.reserve()
      pages.forEach(({ ref, operators, links }, index) => {
        const contents = objects.stream('', operators.join('\n'))
        const annotations = links.length > 0 ? ` /Annots [${links.join(' ')}]` : ''
        objects.write(
          `<</Type /Page /Parent ${tree} /MediaBox [0 0 ${numeral(width)} ${numeral(height)}] /Contents ${contents} /Resources <</Font <<${named}>>>> /StructParents ${index} /Tabs /S${annotations}>>`,
          ref,
        )
      })
      const refs = pages.map(({ ref }) => ref)
      objects.write(`<</Type /Pages /Count ${count} /Kids [${refs.join(' ')}]>>`, tree)
      const owners: Owners[] = [...pages.map((page) => page.owners), ...linkOwners]
      const catalog = [
        `/Type /Catalog /Pages ${tree} /Lang ${textString(metadata.lang)}`,
        `/MarkInfo <</Marked true>> /StructTreeRoot ${writeTags(root, owners, refs, objects)}`,
        `/ViewerPreferences <</DisplayDocTitle true>>`,
        `/Metadata ${objects.plainStream('/Type /Metadata /Subtype /XML ', Buffer.from(xmp(metadata)))}`,
        writeBookmarks(bookmarks, refs, height, objects),
      ]
      const top = objects.write(`<<${catalog.join(' ')}>>`)
      return objects.end(top, objects.write(infoOf(metadata)))
    },
  }
}

/** An address in ASCII, as it must be (ISO 32000-1, 12.6.4.7). */
const ascii = (url: string): string =>
  url.replaceAll(/[^\u0021-\u007e]+/gu, (part) => encodeURIComponent(Buffer.from(part).toString()))
