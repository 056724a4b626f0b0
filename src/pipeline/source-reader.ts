import { type ReadDisk, readSource, stdinPath } from '../read/index.ts'

/** Gives a source's bytes as often as asked, though stdin can be read only once. */
export function sourceReader(
  root: string,
  stdin: AsyncIterable<Uint8Array | string> | undefined,
  disk: ReadDisk,
): (path: string) => Promise<Uint8Array> {
  const bytesAt = async (path: string) =>
    (await readSource(root, path, { stdin, disk })).value as Uint8Array
  let fromStdin: Promise<Uint8Array> | undefined
  return (path) => (path === stdinPath ? (fromStdin ??= bytesAt(path)) : bytesAt(path))
}
