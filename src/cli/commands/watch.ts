import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { tell } from '../failure.ts'
import { configNames } from '../../config/find.ts'
import type { SheetMemory } from '../../export/pdf/index.ts'
import { Failure, failure } from '../../messages/index.ts'
import type { Format, Settings } from '../../options/index.ts'
import { type MemoryCache, memoryCache } from '../../pipeline/cache/memory.ts'
import { build } from '../../pipeline/index.ts'
import { isGlob, parseGlob } from '../../read/glob.ts'
import { isMarkdown } from '../../read/index.ts'
import { entriesOf } from '../entry.ts'
import type { Invocation } from '../invocation.ts'
import { prepare, type Prepared } from '../prepare.ts'
import { report } from '../report.ts'
import { factsLine } from '../summary.ts'

/** Milliseconds: editors write a file in several steps. */
const pause = 10
/** Milliseconds between two looks for what was removed and may come back. */
const patience = 500
/** What can be made without giving new facts their identities. */
const watched: ReadonlySet<Format> = new Set(['pdf', 'json', 'ndjson'])

/** `path`, or where a glob begins. */
const plain = (path: string) => (isGlob(path) ? parseGlob(path).base || '.' : path)

/** Whether a change of the file at `path` can change what is made. */
function matters(path: string, { settings }: Prepared, inputs: ReadonlySet<string>): boolean {
  const name = basename(path)
  if (inputs.has(path) || path === settings.configPath) return true
  if (settings.templates !== null && path.startsWith(settings.templates)) return true
  const known = ['keyfacts.lock', '.keyfactsignore', '.gitignore', ...configNames]
  return isMarkdown(name) || known.includes(name)
}

/** Neither descended into nor looked at. */
const skipped = (path: string) =>
  /[\\/](?:node_modules|\.(?!keyfactsignore|gitignore)[^\\/]+)(?:[\\/]|$)/.test(path)

const settingsFor = (settings: Settings): Settings => ({
  ...settings,
  format: settings.format.filter((format) => watched.has(format)),
  // A half-typed fact must not get an identity: the lock stays as it is, and without it there is no deck.
  frozenLock: true,
})

/** What one build leaves for the next. */
interface Kept {
  cache: MemoryCache
  sheetMemory: SheetMemory
}

/** Build once; says how it went, and what went wrong: the next save may mend it. */
async function buildOnce(invocation: Invocation, kept: Kept, first = false): Promise<void> {
  const { terminal, cwd } = invocation
  const start = performance.now()
  kept.cache.turn()
  try {
    const { settings, environment } = await prepare(invocation)
    const result = await build(settingsFor(settings), { ...environment, ...kept })
    const entries = entriesOf(result.files, result.root, cwd)
    const targets = [{ name: 'text', path: null } as const]
    await report(entries, { invocation, targets, verbose: false, stdoutTaken: false })
    terminal.say(`${factsLine(result)}, ${Math.round(performance.now() - start)} ms`)
  } catch (error) {
    if (invocation.signal.aborted) return
    // Wrong flags or paths are not mended by saving a note.
    if (first && !(error instanceof Failure && error.exitCode === 1)) throw error
    tell(error, terminal, false)
  }
}

interface Calm {
  /** Work now. */
  now: () => Promise<void>
  /** Work soon; calls that come while it is at work are one more run. */
  ask: () => void
  /** Ask no more; resolves when no work is under way. */
  rest: () => Promise<void>
}

/** Runs `work` when it is asked to, never twice at once. */
function calmly(work: () => Promise<void>): Calm {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let again = false
  async function run(): Promise<void> {
    do {
      again = false
      await work()
    } while (again)
    running = undefined
  }
  return {
    now: () => (running = run()),
    ask: () => {
      if (running) again = true
      else {
        clearTimeout(timer)
        timer = setTimeout(() => void (running = run()), pause)
      }
    },
    rest: async () => {
      clearTimeout(timer)
      again = false
      await running
    },
  }
}

/**
 * Calls `back` for each of `places` that was gone and is there again: of a folder that is removed, as when another branch
 * is checked out, the watcher hears no more. Ends with `clearInterval`.
 */
function lookForReturned(places: readonly string[], back: (place: string) => void): NodeJS.Timeout {
  const gone = new Set<string>()
  return setInterval(() => {
    for (const place of places) {
      if (!existsSync(place)) gone.add(place)
      else if (gone.delete(place)) back(place)
    }
  }, patience)
}

/** `keyfacts watch`: sheet and dataset anew at each save, until Ctrl-C. Writes neither lock nor deck. */
export async function watch(invocation: Invocation): Promise<number> {
  const { terminal, signal } = invocation
  const prepared = await prepare(invocation)
  const { settings, base } = prepared
  if (settings.out === '-')
    throw failure('flag-value', '--out', 'a folder, written at each save', '-')
  const inputs = settings.paths.filter((path) => path !== '-' && !path.startsWith('!'))
  const places = inputs.map((path) => resolve(base, plain(path)))
  const named = new Set(places)
  const more = [settings.configPath, settings.templates].filter((path) => path !== null)
  const { watch: open } = await import('chokidar')
  const kept: Kept = { cache: memoryCache(), sheetMemory: { last: null } }
  let first = true
  const rebuild = calmly(() => {
    const isFirst = first
    first = false
    return buildOnce(invocation, kept, isFirst)
  })
  const watcher = open([...places, ...more], { ignored: skipped, ignoreInitial: true })
  const changed = (path: string) => {
    if (matters(resolve(path), prepared, named)) rebuild.ask()
  }
  watcher.on('all', (event, path) => {
    // Of a new folder what was written before it is watched is not told.
    if (event === 'addDir') rebuild.ask()
    else changed(path)
  })
  // chokidar says nothing of a second save within 50 milliseconds; the system does.
  watcher.on('raw', (_event, name: string | null, details) => {
    const { watchedPath } = details as { watchedPath?: string }
    if (watchedPath === undefined || name === null) return
    changed(basename(watchedPath) === name ? watchedPath : join(watchedPath, name))
  })
  watcher.on('error', (error) => tell(error, terminal, false))
  await new Promise<void>((ready) => watcher.once('ready', () => ready()))
  // Only now, so that no save is missed while it is at work.
  try {
    await rebuild.now()
  } catch (error) {
    await watcher.close()
    throw error
  }
  terminal.say(
    'watching; Ctrl-C ends it. The deck needs keyfacts build: watching gives no identities.',
  )
  const returned = lookForReturned(places, (place) => {
    watcher.add(place)
    rebuild.ask()
  })
  await new Promise<void>((stop) => {
    if (signal.aborted) stop()
    signal.addEventListener('abort', () => stop(), { once: true })
  })
  clearInterval(returned)
  await watcher.close()
  await rebuild.rest()
  return 0
}
