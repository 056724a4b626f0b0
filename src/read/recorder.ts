import { createHash, hash } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { codeOf } from '../text/system-error.ts'
import { nodeDisk, type OpenFile, type ReadDisk } from './disk.ts'
import { readBytes } from './read-file.ts'

/** What was asked of a disk, and what it said, in short: `stat /notes/a.md` → `file`. */
export type Seen = Record<string, string>

/** A disk that remembers what it was asked. */
export interface Recorder {
  disk: ReadDisk
  /**
   * All but what is in the file at `besides`. Null where the same question was answered in two ways: the disk changed meanwhile.
   */
  seen: (besides?: string) => Seen | null
  /** What was said last; undefined where it was not asked. */
  said: (question: string) => string | undefined
}

/** Remembers all that `disk` is asked, so that `isAsSeen` can tell later whether anything of it has changed. */
export function recorder(disk: ReadDisk = nodeDisk): Recorder {
  const seen = new Map<string, string>()
  let steady = true
  const note = (question: Question, path: string, answer: string) => {
    const key = `${question} ${path}`
    if ((seen.get(key) ?? answer) !== answer) steady = false
    seen.set(key, answer)
  }
  const noting =
    <Answer>(question: Question, short: (answer: Answer) => string, path: string) =>
    async (asked: Promise<Answer>): Promise<Answer> => {
      const answer = await asked.catch((error: unknown) => {
        note(question, path, `error ${codeOf(error)}`)
        throw error
      })
      note(question, path, short(answer))
      return answer
    }
  const recording = {
    lstat: (path: string) => noting('lstat', shortKind, path)(disk.lstat(path)),
    stat: (path: string) => noting('stat', shortKind, path)(disk.stat(path)),
    realpath: (path: string) => noting('realpath', String, path)(disk.realpath(path)),
    readFile: (path: string, encoding: 'utf8') =>
      noting('readFile', digestOf, path)(disk.readFile(path, encoding)),
    readdir: (path: string, options?: { withFileTypes: true }) =>
      options
        ? noting('entries', entriesOf, path)(disk.readdir(path, options))
        : noting('readdir', digestOfAll, path)(disk.readdir(path)),
    async open(path: string, flags: number) {
      const file = await noting<OpenFile>('open', () => 'open', path)(disk.open(path, flags))
      return recordFile(file, (answer) => note('bytes', path, answer))
    },
  }
  return {
    disk: recording as ReadDisk,
    seen(besides) {
      const left = new Map(seen)
      for (const question of ['open', 'bytes'] as const) left.delete(`${question} ${besides}`)
      return steady ? Object.fromEntries(left) : null
    },
    said: (question) => seen.get(question),
  }
}

/** A file whose bytes are known in short when it is closed. */
function recordFile(file: OpenFile, note: (answer: string) => void): OpenFile {
  const hash = createHash('sha256')
  let kind = ''
  return {
    async stat() {
      const info = await file.stat()
      kind = `${shortKind(info)} ${info.size}`
      return info
    },
    async read(buffer, offset) {
      const result = await file.read(buffer, offset)
      hash.update(buffer.subarray(offset, offset + result.bytesRead))
      return result
    },
    async close() {
      await file.close()
      note(`${kind} ${hash.digest('hex')}`)
    },
  }
}

/** Each way to ask, and how it is asked again. */
const again = {
  lstat: (path: string, disk: ReadDisk) => disk.lstat(path),
  stat: (path: string, disk: ReadDisk) => disk.stat(path),
  realpath: (path: string, disk: ReadDisk) => disk.realpath(path),
  readFile: (path: string, disk: ReadDisk) => disk.readFile(path, 'utf8'),
  entries: (path: string, disk: ReadDisk) => disk.readdir(path, { withFileTypes: true }),
  readdir: (path: string, disk: ReadDisk) => disk.readdir(path),
  open: (path: string, disk: ReadDisk) => readBytes(path, Number.MAX_SAFE_INTEGER, disk),
} as const satisfies Record<string, (path: string, disk: ReadDisk) => Promise<unknown>>

type Question = keyof typeof again | 'bytes'

/** Questions asked at once. */
const lanes = 8

/** Whether `disk` still says all of `seen`. Ends at the first difference. */
export async function isAsSeen(seen: Seen, disk: ReadDisk = nodeDisk): Promise<boolean> {
  const now = recorder(disk)
  const questions = Object.keys(seen).values()
  let same = true
  const ask = async () => {
    for (const key of questions) {
      const end = key.indexOf(' ')
      const question = key.slice(0, end) as Question
      if (question === 'bytes') continue
      const path = key.slice(end + 1)
      await again[question](path, now.disk).catch(() => undefined)
      // What is in a file is told by opening it, and is compared then.
      const answers = question === 'open' ? [key, `bytes ${path}`] : [key]
      same &&= answers.every((answer) => now.said(answer) === seen[answer])
      if (!same) return
    }
  }
  await Promise.all(Array.from({ length: lanes }, ask))
  return same
}

function shortKind(info: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): string {
  if (info.isFile()) return 'file'
  if (info.isDirectory()) return 'folder'
  return info.isSymbolicLink() ? 'link' : 'other'
}

const entriesOf = (entries: readonly Dirent[]): string =>
  digestOfAll(entries.map((entry) => `${shortKind(entry)} ${entry.name}`))

const digestOfAll = (names: readonly string[]): string => digestOf([...names].sort().join('\n'))

const digestOf = (text: string): string => hash('sha256', text, 'hex')
