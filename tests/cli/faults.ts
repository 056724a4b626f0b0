import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { contents, keyfacts, type Run, start } from './keyfacts.ts'

/** What befalls a build; see preload/faults.mjs. */
export interface Fault {
  /** Index of the operation below the folder before which it happens. */
  at?: number
  /** Start of operations, as they are logged, before each of which it happens. */
  each?: string
  /** The first half of what is to be written is written before. */
  half?: boolean
  /** File to which each operation is appended. */
  log?: string
  do?:
    | { kind: 'kill' }
    | { kind: 'error'; code: string }
    | { kind: 'put' | 'append'; path: string; text: string }
    | { kind: 'remove'; path: string }
    /** Write `path`, then stand still until `until` is there. */
    | { kind: 'wait'; path: string; until: string }
}

/** Every file below a folder, by its path, and what is in it. */
export type Files = Readonly<Record<string, string>>

const preload = pathToFileURL(join(import.meta.dirname, 'preload/faults.mjs')).href

/** Seconds since 1970 of the builds; the earlier ones of a scenario are a day before. */
export const now = 1_700_000_000

/** Run `keyfacts args` in `cwd` at `time` while `fault` befalls it. */
export function faulty(
  args: string[],
  cwd: string,
  fault: Fault | null,
  time: number = now,
): Promise<Run> {
  const env = {
    SOURCE_DATE_EPOCH: String(time),
    KEYFACTS_FAULT: JSON.stringify({ root: cwd, ...fault }),
  }
  return keyfacts(args, { cwd, env, node: fault ? ['--import', preload] : [] })
}

/** Start `keyfacts args` in `cwd`; `asked` resolves once it has asked the disk for `operation`. */
export async function begin(
  args: string[],
  cwd: string,
  operation: string,
): Promise<{ child: ChildProcess; asked: Promise<void> }> {
  const log = join(await mkdtemp(join(tmpdir(), 'keyfacts-log-')), 'log')
  const env = { KEYFACTS_FAULT: JSON.stringify({ root: cwd, log }) }
  const child = start(args, { cwd, env, node: ['--import', preload] })
  const hasAsked = () => existsSync(log) && readFileSync(log, 'utf8').includes(operation)
  return { child, asked: until(hasAsked) }
}

/** Resolves once `condition` holds. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setTimeout(20)
}

/** What a build of `args` in `cwd` asks of the disk, in order: `call place`. */
export async function operationsOf(args: string[], cwd: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'keyfacts-log-'))
  const log = join(folder, 'log')
  const { code, stderr } = await faulty(args, cwd, { log })
  if (code !== 0) throw new Error(stderr)
  const text = await readFile(log, 'utf8')
  await rm(folder, { recursive: true })
  return text.trim().split('\n')
}

/** Whether an operation changes the disk, or makes sure that it is changed. */
export const isWrite = (operation: string): boolean =>
  /^(?:mkdir|open (?:r|wx) |rename|rmdir|unlink|handle\.(?:chmod|sync|writeFile))/u.test(
    operation,
  ) || /^handle\.close (?!.*\.(?:apkg|json|lock|md|pdf|png)$)/u.test(operation)

/** `use` with a copy of the folder `from`, which has the same name and goes afterwards. */
export async function withCopy<T>(from: string, use: (copy: string) => Promise<T>): Promise<T> {
  const above = await mkdtemp(join(tmpdir(), 'keyfacts-copy-'))
  const copy = join(above, 'course')
  try {
    await cp(from, copy, { recursive: true })
    return await use(copy)
  } finally {
    await rm(above, { recursive: true, force: true })
  }
}

/** `work` for each of `items`, two at a time. */
export async function eachOf<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values()
  const lane = async () => {
    for (const item of queue) await work(item)
  }
  await Promise.all([lane(), lane()])
}

/** Every file below `path`; of those that are no text, a digest, for they are shown where a test fails. */
export async function snapshot(path: string): Promise<Files> {
  const files = Object.entries(await contents(path))
  return Object.fromEntries(files.map(([name, data]) => [name, isText(name) ? data : digest(data)]))
}

const isText = (name: string) => /\.(?:json|lock|md)$|-turn$/u.test(name)
const digest = (data: string) =>
  `${data.length} bytes, ${createHash('sha256').update(data, 'latin1').digest('hex')}`

export const isLeftover = (name: string): boolean => /(?:^|\/)\.keyfacts-[^/]*$/u.test(name)

/** `files` without what builds leave behind when they die. */
export const withoutLeftovers = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !isLeftover(name)))

/** What must never be found after a build that was to turn `before` into `after`, whatever befell it. */
export function harm(found: Files, before: Files, after: Files): string[] {
  const files = withoutLeftovers(found)
  const names = [...new Set([...Object.keys(files), ...Object.keys(before)])]
  const torn = names.filter((name) => ![before[name], after[name]].includes(files[name]))
  const shipped = names.some((name) => name.startsWith('dist/') && files[name] !== before[name])
  const isBehind = shipped && files[lockName] !== after[lockName]
  return [...torn.map((name) => `torn: ${name}`), ...(isBehind ? ['the lock is behind'] : [])]
}

export const lockName = 'keyfacts.lock'
