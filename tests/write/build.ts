import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { lockDigest } from '../../src/lock/index.ts'
import type { WriteRequest } from '../../src/write/index.ts'

const note = '- 📝 note\n'
const made: string[] = []
// Hundreds of folders: on a busy machine that takes longer than a hook usually may.
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
}, 120_000)

/** A new folder with a note, removed after the tests. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyfacts-write-'))
  made.push(folder)
  writeFileSync(join(folder, 'a.md'), note)
  return folder
}

/** The same with what an earlier build left. */
export function builtFolder(): string {
  const folder = newFolder()
  mkdirSync(join(folder, 'dist'))
  for (const [name, text] of Object.entries(oldFiles)) writeFileSync(join(folder, name), text)
  return folder
}

export const oldFiles: Readonly<Record<string, string>> = {
  'a.md': note,
  'keyfacts.lock': 'old lock\n',
  'dist/deck.apkg': 'old deck',
  'dist/facts.json': 'old facts',
}

export const newFiles: Readonly<Record<string, string>> = {
  'a.md': note,
  'keyfacts.lock': 'new lock\n',
  'dist/deck.apkg': 'new deck, which is longer',
  'dist/facts.json': 'new facts',
  'dist/more/cheatsheet.pdf': 'new sheet',
}

/** What the next build of `folder` asks for. */
export function request(folder: string, lockBefore: string | null = 'old lock\n'): WriteRequest {
  const output = (name: string) => ({
    path: join(folder, name),
    data: Buffer.from(newFiles[name]!),
  })
  return {
    outputs: [
      output('dist/deck.apkg'),
      output('dist/more/cheatsheet.pdf'),
      output('dist/facts.json'),
    ],
    lock: {
      path: join(folder, 'keyfacts.lock'),
      before: lockBefore === null ? null : lockDigest(lockBefore),
      after: Buffer.from(newFiles['keyfacts.lock']!),
    },
    inputs: { root: folder, paths: ['a.md'] },
  }
}

/** All files of `folder`, hidden ones too, by their path with `/`. */
export function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(
    files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
  )
}

/** Those that a build leaves behind when it dies. */
export const leftovers = (files: Record<string, string>): string[] =>
  Object.keys(files).filter((name) => name.includes('.keyfacts-'))
