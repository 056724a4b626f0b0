import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface StructNode {
  role?: string
  children?: StructNode[]
}

/** What another program finds in a PDF. */
export interface ReadPdf {
  pages: number
  /** Text in the order of the file, lines ended by `\n`. */
  text: string
  /** Roles of the tags, nested: `Document(H1 P Sect(H2 L(LI(Lbl LBody))))`. */
  tags: string
  info: Record<string, unknown>
  lang: string | null
  bookmarks: string[]
  links: { url: string; contents: string }[]
}

export async function readPdf(data: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(data), useSystemFonts: false, verbosity: 0 })
    .promise
  const texts: string[] = []
  const links: ReadPdf['links'] = []
  const tags: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    texts.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    )
    tags.push(rolesOf(((await page.getStructTree()) ?? {}) as StructNode))
    for (const annotation of (await page.getAnnotations()) as Record<string, never>[])
      links.push({
        url: annotation['url'] ?? '',
        contents: annotation['contentsObj']?.['str'] ?? '',
      })
  }
  const { info } = await pdf.getMetadata()
  const outline = (await pdf.getOutline()) ?? []
  return {
    pages: pdf.numPages,
    text: texts.join('\n'),
    tags: tags.join('\n'),
    info: info as Record<string, unknown>,
    lang: (info as { Language?: string }).Language ?? null,
    bookmarks: outline.map((item) => item.title),
    links,
  }
}

function rolesOf(node: StructNode): string {
  const inner = (node.children ?? []).map(rolesOf).filter(Boolean).join(' ')
  if (!node.role || node.role === 'Root') return inner
  return inner === '' ? node.role : `${node.role}(${inner})`
}

/** The first page as pixels, 72 to the inch. */
export async function renderPdf(data: Uint8Array): Promise<ImageData> {
  const pdf = await getDocument({ data: new Uint8Array(data), useSystemFonts: false, verbosity: 0 })
    .promise
  const page = await pdf.getPage(1)
  const viewport = page.getViewport({ scale: 1 })
  const factory = pdf.canvasFactory as CanvasFactory
  const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

interface ImageData {
  width: number
  height: number
  /** Red, green, blue, opacity of each pixel. */
  data: Uint8ClampedArray
}

/** The one that pdfjs brings along for Node. */
interface CanvasFactory {
  create(
    width: number,
    height: number,
  ): {
    canvas: { width: number; height: number }
    context: { getImageData(x: number, y: number, width: number, height: number): ImageData }
  }
}
