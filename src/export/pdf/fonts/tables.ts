/** The tables of a TrueType or OpenType font, by tag. */
export type Tables = Record<string, DataView | undefined>

/** Find the tables of the font `data` (OpenType 1.9, "Organization of an OpenType Font"). */
export function readTables(data: Uint8Array): Tables {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const tables: Tables = {}
  const count = view.getUint16(4)
  for (let index = 0; index < count; index++) {
    const at = 12 + index * 16
    const tag = Buffer.from(data.subarray(at, at + 4)).toString('latin1')
    const start = view.getUint32(at + 8)
    const length = Math.max(0, Math.min(view.getUint32(at + 12), data.byteLength - start))
    tables[tag.trim()] = new DataView(data.buffer, data.byteOffset + start, length)
  }
  return tables
}
