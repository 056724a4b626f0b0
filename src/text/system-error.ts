/** The system's code of an error: `ENOENT`; `''` for others. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

const words: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'another program uses it',
  EIO: 'the disk reports an error',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go in circles',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENFILE: 'too many files are open',
  EEXIST: 'there is a file with this name',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it would be too large',
  ENOENT: 'there is no such file',
  ENOSPC: 'no space is left on the disk',
  ENOTDIR: 'a part of its path is not a folder',
  EPERM: 'permission denied, or another program uses it',
  EROFS: 'the disk cannot be written to',
}

/** `error` in words for a reader. */
export function wordsFor(error: unknown): string {
  const code = codeOf(error)
  if (code !== '') return words[code] ?? code
  return error instanceof Error ? error.message : String(error)
}

/** Whether `error` says that there is nothing at a path. */
export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error))

/** What `promise` gives, or null where there is nothing at the path it asked about. */
export async function orMissing<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
