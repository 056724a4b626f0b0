import { createHash } from 'node:crypto'
import { zlibSync } from 'fflate'

/** Of 9: a third of the time of the highest for 2 % more bytes. */
const level = 4

interface PdfObject {
  id: number
  /** Dictionary or other value, Latin-1. */
  value: string
  /** Of a stream. */
  data: Uint8Array | null
}

/** Takes a document as pdfkit writes it, piece by piece, and gives a small one. */
export interface Compactor {
  /** A piece: a line, or the data of a stream. */
  write(piece: string | Uint8Array): void
  /** The small document, when all is written. */
  end(): Uint8Array
}

/**
 * Makes a document as pdfkit writes it (uncompressed) small: streams compressed, all other objects in one compressed
 * stream, a compressed table of references (PDF 1.5, ISO 32000-1, 7.5.7 and 7.5.8). fflate compresses the same on every
 * machine, Node's zlib does not. The document's id is a hash of its content.
 */
export function createCompactor(): Compactor {
  const writer = createWriter('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')
  const plain: PdfObject[] = []
  let last = 0
  let open: PdfObject | null = null
  let trailer: string | null = null
  return {
    write(piece) {
      if (typeof piece !== 'string') {
        if (open) open.data = piece
      } else if (open === null) {
        const id = Number(/^(\d+) 0 obj$/.exec(piece)?.[1])
        if (id > 0) open = { id, value: '', data: null }
        else if (piece === 'trailer') trailer = ''
        else if (trailer === '') trailer = piece
      } else if (open.value === '') open.value = piece
      else if (piece === 'endobj') {
        last = Math.max(last, open.id)
        if (open.data) writer.stream(open.id, open.value, open.data)
        else plain.push(open)
        open = null
      }
    },
    end() {
      const root = /\/Root (\d+ 0 R)/.exec(trailer ?? '')?.[1]
      const info = /\/Info (\d+ 0 R)/.exec(trailer ?? '')?.[1]
      if (!root || !info) throw new Error('Expected a document that is finished')
      writer.objects(last + 1, plain)
      return writer.end(last + 2, `/Root ${root} /Info ${info}`)
    },
  }
}

function createWriter(header: string) {
  const hash = createHash('md5')
  const chunks: Uint8Array[] = []
  let length = 0
  /** Type, then two numbers: offset and 0, or container and index. */
  const entries: [number, number, number][] = [[0, 0, 65535]]
  const put = (text: string | Uint8Array) => {
    const chunk = typeof text === 'string' ? Buffer.from(text, 'latin1') : text
    chunks.push(chunk)
    length += chunk.length
  }
  const stream = (id: number, value: string, data: Uint8Array) => {
    hash.update(value).update(data)
    // Metadata stays readable for programs that know nothing of PDF.
    const readable = value.includes('/Subtype /XML')
    const packed = readable ? data : zlibSync(data, { level })
    const own = value
      .replace(/\/Length \d+/, '')
      .replace(/^<<\s*/, '')
      .replace(/>>$/, '')
      .trimEnd()
    entries[id] = [1, length, 0]
    const filter = readable ? '' : ' /Filter /FlateDecode'
    put(`${id} 0 obj\n<<${own}${filter} /Length ${packed.length}>>\nstream\n`)
    put(packed)
    put('\nendstream\nendobj\n')
  }
  put(header)
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
      const name = hash.digest('hex')
      const start = length
      entries[id] = [1, start, 0]
      const width = 7
      const rows = zlibSync(predicted(entries, width), { level })
      put(
        `${id} 0 obj\n<</Type /XRef /Size ${entries.length} /W [1 4 2] ${trailer} /ID [<${name}> <${name}>] /Filter /FlateDecode /DecodeParms <</Columns ${width} /Predictor 12>> /Length ${rows.length}>>\nstream\n`,
      )
      put(rows)
      put(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`)
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
