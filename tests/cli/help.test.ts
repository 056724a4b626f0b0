import { describe, expect, test } from 'vitest'
import { helpText } from '../../src/cli/help.ts'
import { commandNames } from '../../src/cli/commands/index.ts'
import { folder, keyfacts, project } from './keyfacts.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

describe.concurrent('--help', () => {
  test('names the commands, groups the options, shows examples, on one screen', async () => {
    const { code, stdout, stderr } = await keyfacts(['--help'], { cwd: project })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const name of commandNames) expect(stdout).toMatch(new RegExp(`^ +keyfacts ${name} `, 'm'))
    expect(stdout).toMatch(/^What to make:$/m)
    expect(stdout).toMatch(/^Examples:$/m)
    expect(stdout.split('\n').length).toBeLessThanOrEqual(40)
  })

  test.each(commandNames)(
    'of %s: on one screen of 80 columns, and readable at 40',
    async (name) => {
      const wide = helpText(name, 80).split('\n')
      expect(wide.length).toBeLessThanOrEqual(48)
      expect(wide.filter((line) => line.length > 80)).toEqual([])
      const narrow = helpText(name, 40).split('\n')
      expect(narrow.filter((line) => line.length > 40)).toEqual([])
    },
  )

  test('of a command may be asked for in any order', async () => {
    const [one, other] = await Promise.all([
      keyfacts(['check', '--help'], { cwd: project }),
      keyfacts(['-h', 'check'], { cwd: project }),
    ])
    expect(one.stdout).toMatch(/^keyfacts check /)
    expect(other).toEqual(one)
  })
})

test.concurrent('--version is the version, wherever it stands', async () => {
  const { version } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as {
    version: string
  }
  const cwd = await folder()
  for (const args of [['--version'], ['-v'], ['check', '--version']]) {
    expect(await keyfacts(args, { cwd })).toMatchObject({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    })
  }
})
