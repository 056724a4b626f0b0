import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { flagName, isSwitch } from '../../src/cli/flags.ts'
import { type Option, options } from '../../src/options/index.ts'
import { expectGenerated, projectFile, table } from './generated.ts'

function flags(): string {
  const rows = Object.entries<Option>(options)
    .filter(
      ([, { where, commands }]) => where !== 'config' && (commands?.includes('build') ?? true),
    )
    .map(([name, option]) => {
      const flag = `--${option.default === true ? 'no-' : ''}${flagName(name)}`
      const short = option.alias ? `-${option.alias}, ` : ''
      const value = isSwitch(option) ? '' : ` ${option.value ?? 'VALUE'}`
      return [`\`${short}${flag}${value}\``, option.help]
    })
  return table(['flag', 'what it does'], rows)
}

const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].concat(
  [
    'architecture',
    'cards',
    'ci',
    'configuration',
    'dataset',
    'extending',
    'identity',
    'library',
    'messages',
    'sheet',
    'templates',
  ].map((name) => `docs/${name}.md`),
)

describe('the documents', () => {
  test("the README lists the flags of 'build'", async () => {
    await expectGenerated('README.md', { options: flags() })
  })

  test.each(documents)('%s links to files that exist', (name) => {
    const path = projectFile(name)
    const targets = [...readFileSync(path, 'utf8').matchAll(/(?:\]\(|src=")([^)"#\s]+)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
    expect(targets.filter((target) => !existsSync(resolve(dirname(path), target)))).toEqual([])
  })
})
