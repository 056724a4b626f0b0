import { constants } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { resolve } from 'node:path'
import { VFile } from 'vfile'
import { failure } from '../messages/index.ts'
import type { SourceFile } from '../types/index.ts'
import { nodeDisk, type ReadDisk } from './disk.ts'
import { codeOf, isMissing, wordsFor } from '../text/system-error.ts'
import { kindOf } from './kind-of.ts'
import { stdinPath } from './list-sources.ts'
import { megabytes } from './megabytes.ts'

/** Bytes. V8's longest string has half a gigabyte of units. */
const mostBytes = 256 * 1024 * 1024

/** How often a file that changes under the reader is read again. */
const tries = 3

export interface ReadOptions {
  /** Where the source at `stdinPath` comes from. */
  stdin?: AsyncIterable<Uint8Array | string> | undefined
  disk?: ReadDisk
}

/**
 * Read the source at `path`, relative to `root`: its bytes as one moment had them.
 *
 * @throws `source-unreadable`, `source-vanished`, `source-changed`, `source-too-large`
 */
export async function readSource(
  root: string,
  path: string,
  { stdin, disk = nodeDisk }: ReadOptions = {},
): Promise<SourceFile> {
  const value =
    stdin && path === stdinPath
      ? await readStream(stdin, path)
      : await readFile(resolve(root, path), path, disk)
  return new VFile({ path, cwd: root, value })
}

async function readStream(stdin: AsyncIterable<Uint8Array | string>, path: string) {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stdin) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      size += bytes.length
      if (size > mostBytes) break
      chunks.push(bytes)
    }
  } catch (error) {
    throw failure('source-unreadable', '-', wordsFor(error))
  }
  checkSize(size, path)
  return Buffer.concat(chunks)
}

async function readFile(absolute: string, path: string, disk: ReadDisk): Promise<Uint8Array> {
  for (let count = 0; count < tries; count++) {
    const bytes = await readOnce(absolute, path, disk)
    if (bytes) return bytes
  }
  throw failure('source-changed', path)
}

/** The file's bytes, or null where it changed meanwhile. */
async function readOnce(
  absolute: string,
  path: string,
  disk: ReadDisk,
): Promise<Uint8Array | null> {
  try {
    // Without O_NONBLOCK, a named pipe that took the file's place would be waited for.
    const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
    const handle = await disk.open(absolute, flags)
    try {
      return await readSteadily(handle, path)
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (codeOf(error) === '') throw error
    if (isMissing(error)) throw failure('source-vanished', path)
    throw failure('source-unreadable', path, wordsFor(error))
  }
}

async function readSteadily(handle: FileHandle, path: string): Promise<Uint8Array | null> {
  const before = await handle.stat()
  if (!before.isFile()) throw failure('source-unreadable', path, `it is ${kindOf(before)}`)
  checkSize(before.size, path)
  const bytes = await handle.readFile()
  const after = await handle.stat()
  return after.mtimeMs === before.mtimeMs && after.size === bytes.length ? bytes : null
}

function checkSize(size: number, path: string): void {
  if (size > mostBytes)
    throw failure('source-too-large', path, megabytes(size), megabytes(mostBytes))
}
