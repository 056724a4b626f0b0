import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { pdfExporter } from '../../../src/export/pdf/index.ts'
import type { Dataset } from '../../../src/types/index.ts'
import { makeContext, type TestContext } from './make-context.ts'
import { makeDataset, type ShortFact } from './make-dataset.ts'
import { readPdf, renderPdf } from './read-pdf.ts'

async function pdfOf(dataset: Dataset, context: TestContext = makeContext()): Promise<Uint8Array> {
  const [artifact] = await pdfExporter.export(dataset, context)
  if (!artifact) throw new Error('Expected a sheet')
  expect(artifact.name).toBe('cheatsheet.pdf')
  return artifact.data
}

/** All streams of a document as they are, one character a byte. */
function readBytes(document: Uint8Array): string {
  const data = Buffer.from(document)
  return [...data.toString('latin1').matchAll(/\/FlateDecode \/Length (\d+)>>\nstream\n/g)]
    .map((match) => {
      const from = match.index + match[0].length
      return inflateSync(data.subarray(from, from + Number(match[1]))).toString('latin1')
    })
    .join('\n')
}

const facts: ShortFact[] = [
  { text: 'Water boils at 100 °C', headings: ['Physics', 'Heat'] },
  {
    text: 'Uses:',
    headings: ['Physics', 'Heat'],
    details: ['tea', { text: 'coffee', details: [] }],
  },
  {
    text: 'See the standard for → and ≥',
    headings: ['Physics', 'Links'],
    markers: ['💡'],
    kinds: ['practice'],
    content: [
      { type: 'text', value: 'See ' },
      {
        type: 'link',
        url: 'https://example.org/a?b=c',
        children: [{ type: 'text', value: 'the standard' }],
      },
      { type: 'text', value: ' for → and ≥' },
    ],
  },
]
const dataset = makeDataset(facts, { title: 'Heat & <cold>' })

describe('the document', () => {
  test('has one page with the words of every fact, real emoji among them', async () => {
    const { pages, text } = await readPdf(await pdfOf(dataset))
    expect(pages).toBe(1)
    const flat = text.replaceAll(/\s+/g, ' ')
    for (const { fact } of dataset.cards) expect(flat).toContain(fact.text)
    for (const detail of ['tea', 'coffee']) expect(flat).toContain(detail)
    expect(flat).toContain('📝')
  })

  test('is tagged: headings, lists in lists, labels, links', async () => {
    const { tags, lang } = await readPdf(await pdfOf(dataset))
    expect(tags).toBe(
      'Document(H1 P ' +
        'Sect(H2 L(LI(Lbl LBody) LI(Lbl LBody(L(LI(Lbl LBody) LI(Lbl LBody)))))) ' +
        'Sect(H2 L(LI(Lbl LBody(Link)))) P)',
    )
    expect(lang).toBe('en')
  })

  test('copies characters that no font has, also in words that are broken', async () => {
    const long = `${'x'.repeat(200)}茶${'y'.repeat(200)}`
    const data = await pdfOf(makeDataset([{ text: `tea is 茶, ${long}` }]))
    const text = readBytes(data)
    const tea = '<</ActualText <feff8336>>>'
    expect(text.split(tea).length - 1).toBe(2)
  })

  test('has bookmarks for its sections, and links that say where they lead', async () => {
    const { bookmarks, links } = await readPdf(await pdfOf(dataset))
    expect(bookmarks).toEqual(['Heat', 'Links'])
    expect(links).toEqual([
      { url: 'https://example.org/a?b=c', contents: 'the standard (https://example.org/a?b=c)' },
    ])
  })

  test('links only to addresses on the web', async () => {
    const urls = ['javascript:alert(1)', './notes.md', 'file:///etc/passwd', 'data:text/html,x']
    const hostile = urls.map((url) => ({
      text: 'x',
      content: [{ type: 'link' as const, url, children: [{ type: 'text' as const, value: 'x' }] }],
    }))
    const { links } = await readPdf(await pdfOf(makeDataset(hostile)))
    expect(links).toEqual([])
  })

  test('has its title whole, and escaped where it is XML', async () => {
    const data = await pdfOf(dataset)
    const { info } = await readPdf(data)
    expect(info['Title']).toBe('Heat & <cold>')
    expect(Buffer.from(data).toString('latin1')).toContain('Heat &amp; &lt;cold&gt;')
    expect(Buffer.from(data).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test('is the same bytes every time, and has a date only if it is given one', async () => {
    const first = await pdfOf(dataset)
    const again = await pdfOf(dataset)
    expect(Buffer.compare(first, again)).toBe(0)
    expect((await readPdf(first)).info['CreationDate']).toBeUndefined()
    const dated = await readPdf(await pdfOf(dataset, makeContext({}, { sourceDate: 86_400 })))
    expect(dated.info['CreationDate']).toMatch(/^D:19700102/)
    expect(dated.text).toContain('1970-01-02')
  })

  test('says what it is called in any characters, brackets, line ends and other scripts among them', async () => {
    const titled = makeDataset([{ text: 'x', headings: ['Über (A) \\ 日'] }], {
      title: 'A (title) with \\ brackets',
    })
    const read = await readPdf(await pdfOf(titled))
    expect(read.info['Title']).toBe('A (title) with \\ brackets')
    expect(read.bookmarks).toEqual(['Über (A) \\ 日'])
  })

  test('has everything but its streams in one compressed stream', async () => {
    const data = Buffer.from(await pdfOf(dataset)).toString('latin1')
    const objects = data.match(/\d+ 0 obj\n<<[^]*?>>\n/g) ?? []
    for (const object of objects) expect(object).toMatch(/\/Length \d+>>/)
    expect(objects.filter((object) => object.includes('/Type /ObjStm'))).toHaveLength(1)
  })

  test('is small', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      text: `Fact ${at} is a sentence of about a dozen words that fills a line or two`,
      headings: ['Notes', `Section ${at >> 3}`],
      details: ['one point below it', 'and another'],
    }))
    expect((await pdfOf(makeDataset(many))).length).toBeLessThan(90_000)
  })

  test('has every font embedded, and no standard one', async () => {
    const objects = readBytes(await pdfOf(dataset))
    const fonts = objects.match(/\/Type \/Font\b[^]*?\/BaseFont \/(\S+)/g) ?? []
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/BaseFont \/[A-Z]{6}\+/)
    expect(objects.match(/\/FontFile[23]/g)?.length).toBe(fonts.length / 2)
  })

  test('is printed with ink: the page is not blank', async () => {
    const { width, height, data } = await renderPdf(await pdfOf(dataset))
    expect(width * height).toBeGreaterThan(100_000)
    let dark = 0
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark++
    expect(dark).toBeGreaterThan(200)
  })

  test('says how it is set', async () => {
    const [artifact] = await pdfExporter.export(dataset, makeContext())
    expect(artifact?.summary).toMatch(/^[\d.]+ pt, \d columns?$/)
  })
})
