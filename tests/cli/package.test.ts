import { execFile } from 'node:child_process'
import { readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { contents, folder, project, put } from './keyfacts.ts'

const run = promisify(execFile)
const npm = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline']

/** A folder with nothing but the package as npm would publish it, installed. */
let cwd: string
beforeAll(async () => {
  const packed = await folder()
  cwd = await realpath(await folder({ 'package.json': '{ "type": "module", "private": true }' }))
  await run('npm', ['pack', project, '--ignore-scripts', '--pack-destination', packed], { cwd })
  const [tarball = ''] = Object.keys(await contents(packed))
  await run('npm', ['install', ...npm, join(packed, tarball)], { cwd })
}, 300_000)

/** Run JavaScript in the folder. */
const evaluate = async (script: string) =>
  (await run(process.execPath, ['--input-type=module', '--eval', script], { cwd })).stdout

describe('the package, installed into an empty folder', () => {
  test('builds the sample', async () => {
    const env = { ...process.env, CI: '' }
    const sample = 'node_modules/keyfacts/input/security-monitoring.md'
    await put(cwd, { 'notes/a.md': await readFile(join(cwd, sample)) })
    const { stderr } = await run(join(cwd, 'node_modules/.bin/keyfacts'), ['notes'], { cwd, env })
    expect(stderr).toMatch(/^11 facts \(📝 5, 💡 5, ❗ 1\) in 1 note\n/)
    expect(stderr).toMatch(/dist\/deck\.apkg/)
    expect(stderr).toMatch(/dist\/cheatsheet\.pdf/)
  })

  test('is a library', async () => {
    const script = `
      import { extractFacts, build, version } from 'keyfacts'
      const { facts } = extractFacts('- 📝 Hello')
      console.log(JSON.stringify([facts[0].text, typeof build, typeof version]))`
    expect(JSON.parse(await evaluate(script))).toEqual(['Hello', 'function', 'string'])
  })

  test('has its schemas', async () => {
    const script = `
      import { readFileSync } from 'node:fs'
      for (const name of ['facts.schema.json', 'keyfacts.config.schema.json']) {
        const path = new URL(import.meta.resolve('keyfacts/' + name))
        console.log(JSON.parse(readFileSync(path, 'utf8')).$schema)
      }`
    expect((await evaluate(script)).trim().split('\n')).toEqual(
      Array(2).fill('https://json-schema.org/draft/2020-12/schema'),
    )
  })

  test('is a plugin that remark-cli finds by its name', async () => {
    const rc = { plugins: ['remark-gfm', ['keyfacts/remark', { markers: { warning: '⚠️' } }]] }
    await put(cwd, {
      'linted/.remarkrc.json': JSON.stringify(rc),
      'linted/slip.md': '# Slips\n\n* ⚠️\n* 💡 Fine\n',
    })
    const cli = join(project, 'node_modules/remark-cli/cli.js')
    const linted = join(cwd, 'linted')
    const { stdout, stderr } = await run(process.execPath, [cli, '--no-color', 'slip.md'], {
      cwd: linted,
    })
    expect(stderr).toMatch(/slip\.md\n3:\d.* warning .*Unexpected ⚠.* empty-fact +keyfacts/)
    expect(stdout).toContain('* 💡 Fine')
  })

  test('holds nothing but what it needs', async () => {
    const files = Object.keys(await contents(join(cwd, 'node_modules/keyfacts')))
    const folders = new Set(files.map((name) => name.split('/')[0]))
    expect([...folders].filter((name) => !name?.includes('.') && name !== 'LICENSE')).toEqual([
      'docs',
      'input',
      'lib',
      'templates',
    ])
  })
})
