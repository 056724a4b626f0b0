import { createHash } from 'node:crypto'
import { zlibSync } from 'fflate'

/** A reference to an object, as it is written. */
export type Ref = `${number} 0 R`

/**
 * Collects the objects of a document and writes them small: streams compressed, all other objects in one compressed
 * stream, a compressed table of references (PDF 1.5, ISO 32000-1, 7.5.7 and 7.5.8). fflate compresses the same on every
 * machine, Node's zlib does not. Values are strings of characters up to U+00FF.
 */
export interface Objects {
  /** A reference to an object that is written later. */
  reserve(): Ref
  /** A dictionary or other value. */
  write(value: string, ref?: Ref): Ref
  /** A stream, `entries` being those of its dictionary beside length and filter. */
  stream(entries: string, data: string | Uint8Array, ref?: Ref): Ref
  /** A stream that programs can read that know nothing of PDF. */
  plainStream(entries: string, data: string | Uint8Array): Ref
  /** The whole document. Its id is a hash of its content. */
  end(root: Ref, info: Ref): Uint8Array
}

/** Takes as long as the level below for a hundredth less. */
const level = 6

export function createObjects(): Objects {
  const chunks: Uint8Array[] = []
  let length = 0
  let last = 0
  /** Type, then two numbers: offset and 0, or container and index. */
  const entries: Entry[] = [[0, 0, 65535]]
  const values: { id: number; value: string }[] = []
  const put = (text: string | Uint8Array) => {
    const chunk = bytesOf(text)
    chunks.push(chunk)
    length += chunk.length
  }
  const reserve = (): Ref => `${++last} 0 R`
  const putStream = (ref: Ref, entry: string, data: Uint8Array, filter: string): Ref => {
    const id = idOf(ref)
    entries[id] = [1, length, 0]
    put(`${id} 0 obj\n<<${entry}${filter}/Length ${data.length}>>\nstream\n`)
    put(data)
    put('\nendstream\nendobj\n')
    return ref
  }
  const stream: Objects['stream'] = (entry, data, ref = reserve()) =>
    putStream(ref, entry, zlibSync(bytesOf(data), { level }), '/Filter /FlateDecode ')
  const container = (): void => {
    const id = idOf(reserve())
    let offset = 0
    const index = values.map((object, at) => {
      entries[object.id] = [2, id, at]
      const place = `${object.id} ${offset}`
      offset += object.value.length + 1
      return place
    })
    const head = `${index.join(' ')}\n`
    const body = values.map(({ value }) => value).join('\n')
    stream(`/Type /ObjStm /N ${values.length} /First ${head.length} `, head + body, `${id} 0 R`)
  }
  put('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')
  return {
    reserve,
    write(value, ref = reserve()) {
      values.push({ id: idOf(ref), value })
      return ref
    },
    stream,
    plainStream: (entry, data) => putStream(reserve(), entry, bytesOf(data), ''),
    end(root, info) {
      container()
      const hash = createHash('md5')
      for (const chunk of chunks) hash.update(chunk)
      const id = hash.digest('hex')
      const start = length
      const table = reserve()
      entries[idOf(table)] = [1, start, 0]
      const size = `/Type /XRef /Size ${entries.length} /W [1 4 2] `
      const trailer = `/Root ${root} /Info ${info} /ID [<${id}> <${id}>] `
      const form = `/DecodeParms <</Columns ${width} /Predictor 12>> `
      stream(size + trailer + form, predicted(entries), table)
      put(`startxref\n${start}\n%%EOF\n`)
      const { buffer, byteOffset, byteLength } = Buffer.concat(chunks)
      return new Uint8Array(buffer, byteOffset, byteLength)
    },
  }
}

const bytesOf = (data: string | Uint8Array): Uint8Array =>
  typeof data === 'string' ? Buffer.from(data, 'latin1') : data

const idOf = (ref: Ref): number => Number.parseInt(ref, 10)

type Entry = readonly [number, number, number]

/** Bytes of a row of the table of references. */
const width = 7

/** Rows of the table of references, each as its difference to the one before (PNG's "up"), which compresses well. */
function predicted(entries: readonly Entry[]): Uint8Array {
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
