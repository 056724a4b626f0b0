import { constants } from 'node:fs'
import type { OpenFile, ReadDisk } from './disk.ts'
import { kindOf } from './kind-of.ts'

/** How often a file that changes under the reader is read again. */
const tries = 3

/** Bytes of a file, or why there are none; `size` where it is larger than allowed. */
export type FileBytes =
  | { bytes: Uint8Array }
  | { problem: 'changed' }
  | { problem: 'large'; size: number }
  | { problem: 'kind'; kind: string }

/**
 * The bytes of the file at `path` as one moment had them. Never waits for a named pipe.
 *
 * @throws errors of the system
 */
export async function readBytes(path: string, most: number, disk: ReadDisk): Promise<FileBytes> {
  for (let count = 0; count < tries; count++) {
    const result = await readOnce(path, most, disk)
    if (!('problem' in result) || result.problem !== 'changed') return result
  }
  return { problem: 'changed' }
}

async function readOnce(path: string, most: number, disk: ReadDisk): Promise<FileBytes> {
  const handle = await disk.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    return await readSteadily(handle, most)
  } finally {
    await handle.close()
  }
}

async function readSteadily(handle: OpenFile, most: number): Promise<FileBytes> {
  const before = await handle.stat()
  if (!before.isFile()) return { problem: 'kind', kind: kindOf(before) }
  if (before.size > most) return { problem: 'large', size: before.size }
  const bytes = Buffer.alloc(before.size)
  let size = 0
  for (let read = -1; read !== 0 && size < bytes.length; size += read) {
    read = (await handle.read(bytes, size)).bytesRead
  }
  const after = await handle.stat()
  const steady = after.mtimeMs === before.mtimeMs && after.size === size && before.size === size
  return steady ? { bytes } : { problem: 'changed' }
}

/** Bytes of a lock or template: far beyond any of them. */
const mostText = 256 * 1024 * 1024

/**
 * The text of the UTF-8 file at `path`, without a BOM.
 *
 * @throws errors of the system, and one that says what is wrong with the file
 */
export async function readText(path: string, disk: ReadDisk): Promise<string> {
  const result = await readBytes(path, mostText, disk)
  if ('bytes' in result) return new TextDecoder().decode(result.bytes)
  if (result.problem === 'kind') throw new Error(`it is ${result.kind}`)
  throw new Error(result.problem === 'changed' ? 'it changes while it is read' : 'it is too large')
}
