import { createHash } from 'node:crypto'
import { zlibSync } from 'fflate'

interface PdfObject {
  id: number
  /** Dictionary or other value, Latin-1. */
  value: string
  /** Of a stream. */
  data: Uint8Array | null
}

/**
 * Rewrite a document as pdfkit makes it (uncompressed) into a small one: streams compressed, all other objects in one
 * compressed stream, a compressed table of references (PDF 1.5, ISO 32000-1, 7.5.7 and 7.5.8). fflate compresses the
 * same on every machine, Node's zlib does not. The document's id is a hash of its content.
 */
export function compactPdf(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const { objects, trailer } = readObjects(bytes)
  const writer = createWriter(bytes.subarray(0, bytes.indexOf('\n', bytes.indexOf('\n') + 1) + 1))
  const plain = objects.filter((object) => object.data === null)
  for (const { id, value, data } of objects) if (data) writer.stream(id, value, data)
  const container = objects.length + 1
  const table = container + 1
  writer.objects(container, plain)
  const id = createHash('md5').update(bytes.subarray(0, trailer.start)).digest('hex')
  return writer.end(table, `/Root ${trailer.root} /Info ${trailer.info} /ID [<${id}> <${id}>]`)
}

function readObjects(bytes: Buffer) {
  const tail = bytes.toString('latin1', bytes.lastIndexOf('trailer'))
  const start = Number(/startxref\s+(\d+)/.exec(tail)?.[1])
  const rows = bytes
    .toString('latin1', start, bytes.length - tail.length)
    .split('\n')
    .slice(2)
  const offsets = rows.flatMap((row) =>
    /^\d{10} \d{5} n/.test(row) ? [Number(row.slice(0, 10))] : [],
  )
  const ends = [...offsets, start].sort((a, b) => a - b)
  const following = new Map(ends.map((offset, index) => [offset, ends[index + 1] ?? start]))
  const objects = offsets.map((offset, index) =>
    readObject(index + 1, bytes.subarray(offset, following.get(offset))),
  )
  const root = /\/Root (\d+ 0 R)/.exec(tail)?.[1] ?? ''
  const info = /\/Info (\d+ 0 R)/.exec(tail)?.[1] ?? ''
  return { objects, trailer: { start, root, info } }
}

const streamMark = '\nstream\n'

function readObject(id: number, bytes: Buffer): PdfObject {
  const head = bytes.indexOf('\n') + 1
  const stream = bytes.indexOf(streamMark)
  if (stream < 0) {
    const end = bytes.lastIndexOf('\nendobj')
    return { id, value: bytes.toString('latin1', head, end), data: null }
  }
  const value = bytes.toString('latin1', head, stream)
  const length = Number(/\/Length (\d+)/.exec(value)?.[1])
  const from = stream + streamMark.length
  return { id, value, data: bytes.subarray(from, from + length) }
}

function createWriter(header: Uint8Array) {
  const chunks: Uint8Array[] = [header]
  let length = header.length
  /** Type, then two numbers: offset and 0, or container and index. */
  const entries: [number, number, number][] = [[0, 0, 65535]]
  const put = (text: string | Uint8Array) => {
    const chunk = typeof text === 'string' ? Buffer.from(text, 'latin1') : text
    chunks.push(chunk)
    length += chunk.length
  }
  const stream = (id: number, value: string, data: Uint8Array) => {
    // Metadata stays readable for programs that know nothing of PDF.
    const readable = value.includes('/Subtype /XML')
    const packed = readable ? data : zlibSync(data, { level: 9 })
    const own = value
      .replace(/\/Length \d+/, '')
      .replace(/^<<\s*/, '')
      .replace(/\s*>>$/, '')
    entries[id] = [1, length, 0]
    put(
      `${id} 0 obj\n<<${readable ? '' : '/Filter /FlateDecode '}/Length ${packed.length} ${own}>>\nstream\n`,
    )
    put(packed)
    put('\nendstream\nendobj\n')
  }
  return {
    stream,
    objects(id: number, objects: readonly PdfObject[]) {
      let offset = 0
      const index = objects.map((object, at) => {
        entries[object.id] = [2, id, at]
        const place = `${object.id} ${offset}`
        offset += object.value.length + 1
        return place
      })
      const head = `${index.join(' ')}\n`
      const body = objects.map((object) => object.value).join('\n')
      const value = `<</Type /ObjStm /N ${objects.length} /First ${head.length}>>`
      stream(id, value, Buffer.from(head + body, 'latin1'))
    },
    end(id: number, trailer: string): Uint8Array {
      const start = length
      entries[id] = [1, start, 0]
      const width = 7
      const value = `<</Type /XRef /Size ${entries.length} /W [1 4 2] ${trailer} /DecodeParms <</Columns ${width} /Predictor 12>>>>`
      stream(id, value, predicted(entries, width))
      put(`startxref\n${start}\n%%EOF\n`)
      const { buffer, byteOffset, byteLength } = Buffer.concat(chunks)
      return new Uint8Array(buffer, byteOffset, byteLength)
    },
  }
}

/** Rows of the table of references, each as its difference to the one before (PNG's "up"), which compresses well. */
function predicted(
  entries: readonly (readonly [number, number, number])[],
  width: number,
): Uint8Array {
  const rows = Buffer.alloc(entries.length * (width + 1))
  let before = Buffer.alloc(width)
  entries.forEach(([type, first, second], index) => {
    const row = Buffer.alloc(width)
    row.writeUInt8(type, 0)
    row.writeUInt32BE(first, 1)
    row.writeUInt16BE(second, 5)
    const at = index * (width + 1)
    rows.writeUInt8(2, at)
    for (let byte = 0; byte < width; byte++)
      rows.writeUInt8(((row[byte] ?? 0) - (before[byte] ?? 0)) & 0xff, at + 1 + byte)
    before = row
  })
  return rows
}
