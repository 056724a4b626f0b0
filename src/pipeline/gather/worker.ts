import type { Extraction } from '../../types/index.ts'
import { extractFile, type FileOptions } from './file.ts'

/** What a thread is asked: one file's bytes. */
export interface Task {
  path: string
  bytes: Uint8Array
  options: FileOptions
}

export default function work({ path, bytes, options }: Task): Extraction {
  return extractFile(path, bytes, options)
}
