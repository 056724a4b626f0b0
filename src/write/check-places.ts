import { join } from 'node:path'
import { failure } from '../messages/index.ts'
import { orMissing } from '../text/system-error.ts'
import type { WriteDisk, WriteHandle } from './disk.ts'
import { guard } from './guard.ts'
import type { Output, WriteRequest } from './request.ts'

/** An output and what is in its place now. */
export interface Place extends Output {
  /** Permissions of the file that is there; null where there is none. */
  mode: number | null
  /** Whether its bytes are others, or none. */
  changed: boolean
}

/**
 * Look at the places of `outputs`.
 *
 * @throws `output-onto-input`, `two-outputs`, `output-is-folder`, `cannot-write`
 */
export async function checkPlaces(
  outputs: readonly Output[],
  inputs: WriteRequest['inputs'],
  disk: WriteDisk,
): Promise<Place[]> {
  const root = await orMissing(disk.realpath(inputs.root)).catch(() => null)
  const notes = new Set(inputs.paths.map((path) => join(root ?? inputs.root, path)))
  const taken = new Set<string>()
  const places: Place[] = []
  for (const output of outputs) {
    if (taken.has(output.path)) throw failure('two-outputs', output.path)
    taken.add(output.path)
    places.push(await guard('cannot-write', output.path, look(output, notes, disk)))
  }
  return places
}

async function look(output: Output, notes: ReadonlySet<string>, disk: WriteDisk): Promise<Place> {
  const { path, data } = output
  const info = await orMissing(disk.lstat(path))
  if (!info) return { ...output, mode: null, changed: true }
  if (info.isDirectory()) throw failure('output-is-folder', path)
  const real = await orMissing(disk.realpath(path))
  if (real !== null && notes.has(real)) throw failure('output-onto-input', path)
  // A link or a pipe is replaced, never written through.
  if (!info.isFile()) return { ...output, mode: null, changed: true }
  const same = info.size === data.length && (await holds(path, data, disk))
  return { ...output, mode: info.mode, changed: !same }
}

/** Bytes of a file that are compared at once: read as a whole, a large one would be in memory twice. */
const piece = 1_000_000

/** Whether a file, of their length, has the bytes `data`; one that cannot be read is replaced. */
async function holds(path: string, data: Uint8Array, disk: WriteDisk): Promise<boolean> {
  try {
    const handle = await disk.open(path, 'r')
    return await compare(handle, data).finally(() => handle.close())
  } catch {
    return false
  }
}

async function compare(handle: WriteHandle, data: Uint8Array): Promise<boolean> {
  const buffer = Buffer.alloc(Math.min(piece, data.length))
  for (let at = 0; at < data.length;) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, at)
    const wanted = data.subarray(at, at + bytesRead)
    if (bytesRead === 0 || Buffer.compare(buffer.subarray(0, bytesRead), wanted) !== 0) return false
    at += bytesRead
  }
  return true
}
