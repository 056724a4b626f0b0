import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { resolveSettings, type GivenOptions } from '../../src/config/resolve.ts'
import { build, type BuildResult } from '../../src/pipeline/index.ts'

/** An author's folder of notes. */
export interface Notebook {
  /** Writes the files: path → text or bytes; null removes one. */
  write(files: Record<string, string | Uint8Array | null>): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** Writes templates of the author's own, e.g. `anki/style.css`; gives their folder, for `templates`. */
  templates(files: Record<string, string>): Promise<string>
  /** Builds the notes as `keyfacts build` does, a minute after the last build. Each deck is a file of its own. */
  build(given?: GivenOptions): Promise<Built>
}

export interface Built extends BuildResult {
  /** Path of the package. */
  deck: string
  /** The id of the fact whose text starts with `text`. */
  id(text: string): string
}

const made: string[] = []

/** An empty folder of notes; removed after the tests of the file. */
export async function notebook(): Promise<Notebook> {
  const folder = await mkdtemp(join(tmpdir(), 'keyfacts-notes-'))
  if (made.length === 0)
    afterAll(() => Promise.all(made.map((path) => rm(path, { recursive: true }))))
  made.push(folder)
  const notes = join(folder, 'notes')
  await mkdir(notes)
  // Before now: what learners do in Anki comes after the builds.
  let now = Math.floor(Date.now() / 1000) - 100_000
  let builds = 0

  async function writeTo(root: string, files: Parameters<Notebook['write']>[0]): Promise<void> {
    for (const [path, content] of Object.entries(files)) {
      const place = join(root, path)
      await mkdir(dirname(place), { recursive: true })
      await (content === null ? rm(place) : writeFile(place, content))
    }
  }

  return {
    write: (files) => writeTo(notes, files),
    async templates(files) {
      await writeTo(join(folder, 'templates'), files)
      return join(folder, 'templates')
    },
    async rename(from, to) {
      await mkdir(dirname(join(notes, to)), { recursive: true })
      await rename(join(notes, from), join(notes, to))
    },
    async build(given = {}) {
      const out = join(folder, `out-${++builds}`)
      const options: GivenOptions = { format: ['apkg'], cache: false, out, paths: ['.'] }
      const { settings } = await resolveSettings({ ...options, ...given }, notes)
      now += 60
      const result = await build(settings, { cwd: notes, now, sourceDate: null, ci: false })
      return {
        ...result,
        deck: join(out, 'deck.apkg'),
        id(text) {
          const card = result.dataset.cards.find(({ fact }) => fact.text.startsWith(text))
          const gone = result.dataset.retired.find((note) => note.text.startsWith(text))
          const id = card?.fact.id ?? gone?.id
          if (id === undefined) throw new Error(`No fact starts with "${text}"`)
          return id
        },
      }
    },
  }
}
