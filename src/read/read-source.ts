import { resolve } from 'node:path'
import { VFile } from 'vfile'
import { failure } from '../messages/index.ts'
import type { SourceFile } from '../types/index.ts'
import { nodeDisk, type ReadDisk } from './disk.ts'
import { isMissing, wordsFor } from '../text/system-error.ts'
import { stdinPath } from './list-sources.ts'
import { megabytes } from './megabytes.ts'
import { replacement } from './path.ts'
import { readBytes } from './read-file.ts'

/** Bytes. V8's longest string has half a gigabyte of units. */
const mostBytes = 256 * 1024 * 1024

export interface ReadOptions {
  /** Where the source at `stdinPath` comes from. */
  stdin?: AsyncIterable<Uint8Array | string> | undefined
  disk?: ReadDisk
}

/**
 * Read the source at `path`, relative to `root`: its bytes as one moment had them.
 *
 * @throws `source-unreadable`, `source-vanished`, `name-undecodable`, `source-changed`, `source-too-large`
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
  if (size > mostBytes) throw tooLarge(size, path)
  return Buffer.concat(chunks)
}

async function readFile(absolute: string, path: string, disk: ReadDisk): Promise<Uint8Array> {
  const result = await readBytes(absolute, mostBytes, disk).catch((error: unknown) => {
    if (isMissing(error)) {
      throw failure(path.includes(replacement) ? 'name-undecodable' : 'source-vanished', path)
    }
    throw failure('source-unreadable', path, wordsFor(error))
  })
  if ('bytes' in result) return result.bytes
  if (result.problem === 'changed') throw failure('source-changed', path)
  if (result.problem === 'kind') throw failure('source-unreadable', path, `it is ${result.kind}`)
  throw tooLarge(result.size, path)
}

const tooLarge = (size: number, path: string) =>
  failure('source-too-large', path, megabytes(size), megabytes(mostBytes))
