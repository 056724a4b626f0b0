import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll } from 'vitest'

export const project = resolve(import.meta.dirname, '../..')
export const bin = join(project, 'lib/cli.js')
export const samplePath = join(project, 'input/security-monitoring.md')

export interface Run {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export interface RunOptions {
  cwd: string
  env?: Record<string, string>
  /** What stdin gives; nothing if absent. */
  input?: string | Uint8Array
  /** Flags of node itself. */
  node?: string[]
  uid?: number
  /** `ignore`: stdin is closed from the start. */
  stdin?: 'ignore'
}

/** Variables that change what keyfacts does: a test sets what it means. */
const meaning =
  /^(?:CI|SOURCE_DATE_EPOCH|TZ|LANG|LC_.*|NO_COLOR|FORCE_COLOR|COLUMNS|TERM|GITHUB_.*|NODE_OPTIONS|VITEST.*|NODE_ENV)$/

const cleanEnv = (env: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !meaning.test(name))),
  ...env,
})

/** Start `keyfacts args`. */
export function start(args: string[], options: RunOptions, more: SpawnOptions = {}): ChildProcess {
  const { cwd, env, node = [], uid, stdin = 'pipe' } = options
  return spawn(process.execPath, [...node, bin, ...args], {
    cwd,
    env: cleanEnv(env),
    stdio: [stdin, 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
    ...more,
  })
}

/** Run `keyfacts args` to its end. */
export function keyfacts(args: string[], options: RunOptions): Promise<Run> {
  return ended(start(args, options), options.input)
}

/** What `child` says until it ends. */
export function ended(child: ChildProcess, input?: string | Uint8Array): Promise<Run> {
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => (said[name] += text))
  }
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, signal) => done({ code, signal, ...said }))
  })
}

const made: string[] = []
afterAll(() => Promise.all(made.map((path) => rm(path, { recursive: true, force: true }))))

/** Make a folder with `files`, which goes when the tests of the file end. */
export async function folder(files: Record<string, string | Uint8Array> = {}): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'keyfacts-cli-'))
  made.push(path)
  await put(path, files)
  return path
}

/** Write `files` into the folder `path`. */
export async function put(path: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, data] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true })
    await writeFile(join(path, name), data)
  }
}

/** Every file below `path`, with its bytes as Latin-1, to be compared. */
export async function contents(path: string): Promise<Record<string, string>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const read = files.map(async (entry) => {
    const file = join(entry.parentPath, entry.name)
    return [file.slice(path.length + 1), await readFile(file, 'latin1')] as const
  })
  return Object.fromEntries((await Promise.all(read)).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Two notes with three facts. */
export const notes = {
  'bread.md': '# Bread\n\n- 📝 Yeast dies above 55 °C\n- 💡 Weigh the flour\n',
  'more/oven.md': '# Oven\n\n- ❗ Stones crack when they are cooled fast\n',
}
