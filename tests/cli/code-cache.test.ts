import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { contents, folder, keyfacts, project } from './keyfacts.ts'

const look = `
import '${pathToFileURL(join(project, 'lib/modules/program/v8-flags.js')).href}'
import { readdirSync, readFileSync } from 'node:fs'
import { Module } from 'node:module'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'
const folder = 'lib/command/v8-' + cachedDataVersionTag()
const taken = readdirSync(folder).map((name) => {
  const cachedData = readFileSync(folder + '/' + name)
  const code = Module.wrap(readFileSync('lib/command/' + name, 'utf8'))
  return [name.split('-')[0], !new Script(code, { cachedData }).cachedDataRejected]
})
console.log(JSON.stringify(Object.fromEntries(taken)))
`

test('V8 takes what it compiled when the package was built', () => {
  const args = ['--input-type=module', '--eval', look]
  const taken = JSON.parse(
    execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' }),
  ) as Record<string, boolean>
  expect(taken).toMatchObject({ run: true, pipeline: true, task: true, deck: true, sheet: true })
  expect(Object.values(taken)).not.toContain(false)
})

test('nothing in it needs what code that is loaded so cannot do: import from outside', () => {
  const folder = join(project, 'lib/command')
  const importing = readdirSync(folder)
    .filter((name) => name.endsWith('.cjs'))
    .filter((name) => /(?<![.\w$])import\(/u.test(readFileSync(join(folder, name), 'utf8')))
  expect(importing).toEqual([])
})

test('code on cards is highlighted, whose grammars are outside', async () => {
  const note = '# Loops\n\n- 📝 A loop counts\n\n  ```python\n  for x in range(3): pass\n  ```\n'
  const cwd = await folder({ 'notes/a.md': note })
  expect((await keyfacts(['notes', '-o', 'out', '-f', 'apkg'], { cwd })).code).toBe(0)
  const { 'collection.anki2': collection } = unzipSync(await readFile(join(cwd, 'out/deck.apkg')))
  expect(Buffer.from(collection!).toString()).toContain('<span class="hljs-keyword">for</span>')
})

test('with other flags it compiles anew, and the outputs are the same', async () => {
  const cwd = await folder({ 'notes/a.md': '# Ports\n\n- 📝 SSH listens on port **22**\n' })
  const make = (out: string, node: string[]) =>
    keyfacts(['notes', '-o', out, '-f', 'json,pdf'], { cwd, node })
  expect((await make('usual', [])).code).toBe(0)
  expect((await make('other', ['--no-opt'])).code).toBe(0)
  const all = await contents(cwd)
  for (const file of ['facts.json', 'cheatsheet.pdf']) {
    expect(all[`other/${file}`]).toBe(all[`usual/${file}`])
  }
})
