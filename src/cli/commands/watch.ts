import { basename, resolve } from 'node:path'
import { configFileNames } from '../../config/find.ts'
import type { SheetMemory } from '../../export/pdf/index.ts'
import { Failure, failure } from '../../messages/index.ts'
import type { Format, Settings } from '../../options/index.ts'
import { type MemoryCache, memoryCache } from '../../pipeline/cache/memory.ts'
import { build } from '../../pipeline/index.ts'
import { isGlob, parseGlob } from '../../read/glob.ts'
import { isMarkdown } from '../../read/index.ts'
import { isInside } from '../../read/path.ts'
import { entriesOf } from '../entry.ts'
import { tell } from '../failure.ts'
import type { Invocation } from '../invocation.ts'
import { prepare, type Prepared } from '../prepare.ts'
import { printConfig } from '../print-config.ts'
import { report } from '../report.ts'
import { factsLine } from '../summary.ts'
import { runAgain } from '../watch/run-again.ts'
import { watchPlaces } from '../watch/watcher.ts'

/** What can be made without giving new facts their identities. */
const watched: ReadonlySet<Format> = new Set(['pdf', 'json', 'ndjson'])

/** `path`, or where a glob begins. */
const plain = (path: string) => (isGlob(path) ? parseGlob(path).base || '.' : path)

/** Whether a change of the file at `path` can change what is made. */
function matters(path: string, { settings }: Prepared, inputs: readonly string[]): boolean {
  const name = basename(path)
  if (inputs.includes(path) || path === settings.configPath) return true
  if (settings.templates !== null && isInside(settings.templates, path)) return true
  const known = ['keyfacts.lock', '.keyfactsignore', '.gitignore', ...configFileNames]
  return isMarkdown(name) || known.includes(name)
}

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

/** Build once, and say how it went. */
async function buildOnce(invocation: Invocation, kept: Kept): Promise<void> {
  const { terminal, cwd } = invocation
  const start = performance.now()
  kept.cache.turn()
  const { settings, environment } = await prepare(invocation)
  const result = await build(settingsFor(settings), { ...environment, ...kept })
  const entries = entriesOf(result.files, result.root, cwd)
  const targets = [{ name: 'text', path: null } as const]
  await report(entries, { invocation, targets, verbose: false, stdoutTaken: false })
  terminal.say(`${factsLine(result)}, ${Math.round(performance.now() - start)} ms`)
}

/** Builds, and goes on where that fails: the next save may mend it. */
function rebuilder(invocation: Invocation): () => Promise<void> {
  const { terminal, signal } = invocation
  const kept: Kept = { cache: memoryCache(), sheetMemory: { last: null } }
  let isFirst = true
  return async () => {
    try {
      await buildOnce(invocation, kept)
    } catch (error) {
      if (signal.aborted) return
      // Wrong flags or paths are not mended by saving a note.
      if (isFirst && !(error instanceof Failure && error.exitCode === 1)) throw error
      tell(error, terminal)
    } finally {
      isFirst = false
    }
  }
}

/** `keyfacts watch`: sheet and dataset anew at each save, until Ctrl-C. Writes neither lock nor deck. */
export async function watch(invocation: Invocation): Promise<number> {
  const { terminal, signal } = invocation
  const prepared = await prepare(invocation)
  const { settings, base, command } = prepared
  if (command.printConfig) return printConfig(prepared, terminal)
  if (settings.out === '-')
    throw failure('flag-value', '--out', 'a folder, written at each save', '-')
  const inputs = settings.paths.filter((path) => path !== '-' && !path.startsWith('!'))
  const places = inputs.map((path) => resolve(base, plain(path)))
  const more = [settings.configPath, settings.templates].filter((path) => path !== null)
  const rebuild = runAgain(rebuilder(invocation))
  const close = await watchPlaces([...places, ...more], places, {
    onFile: (path) => {
      if (matters(resolve(path), prepared, places)) rebuild.soon()
    },
    onFolder: () => rebuild.soon(),
    onError: (error) => void tell(error, terminal),
  })
  try {
    // Only now, so that no save is missed while it is at work.
    await rebuild.now()
    terminal.say(
      'watching; Ctrl-C ends it. The deck needs keyfacts build: watching gives no identities.',
    )
    await new Promise<void>((stop) => {
      if (signal.aborted) stop()
      signal.addEventListener('abort', () => stop(), { once: true })
    })
  } finally {
    await close()
  }
  await rebuild.stop()
  return 0
}
