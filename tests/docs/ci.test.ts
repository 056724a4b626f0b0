import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readArguments } from '../../src/cli/arguments.ts'
import { projectFile } from './generated.ts'

const document = await readFile(projectFile('docs/ci.md'), 'utf8')
const hooks = parse(await readFile(projectFile('.pre-commit-hooks.yaml'), 'utf8')) as {
  id: string
  entry: string
}[]
const blocks = [...document.matchAll(/^```yaml\n# (\S+)\n(.*?)^```$/gms)].map(
  ([, path = '', text = '']) => [path, parse(text) as Workflow] as const,
)

interface Workflow {
  on?: unknown
  jobs?: Record<string, { 'runs-on': string; steps: { uses?: string; run?: string }[] }>
  repos?: { hooks: { id: string }[] }[]
}

const workflows = blocks.filter(([path]) => path.startsWith('.github/workflows/'))

describe('the workflows of docs/ci.md', () => {
  test('are there', () => {
    expect(workflows.map(([path]) => path.split('/').at(-1))).toEqual([
      'check.yml',
      'release.yml',
      'release.yml',
      'scan.yml',
    ])
  })

  test.each(workflows)(
    '%s has a trigger, a machine, and steps that each do one thing',
    (_, flow) => {
      expect(flow.on).toBeDefined()
      for (const { 'runs-on': machine, steps } of Object.values(flow.jobs ?? {})) {
        expect(machine).toBe('ubuntu-latest')
        for (const step of steps) expect([step.uses, step.run].filter(Boolean)).toHaveLength(1)
      }
    },
  )

  const commands = document.matchAll(/npx --yes keyfacts ([^\n>"`]+)/g)
  const entries = hooks.map(({ entry }) => entry.replace(/^keyfacts /, ''))
  test.each([...[...commands].map(([, line = '']) => line.trim()), ...entries])(
    'keyfacts %s is a command line that exists',
    async (line) => {
      const { named } = await readArguments(line.split(' '), projectFile('.'))
      expect(named).toBe(true)
    },
  )
})

test('the hooks that it names are those that are defined', () => {
  const config = blocks.find(([path]) => path === '.pre-commit-config.yaml')?.[1]
  const named = config?.repos?.flatMap((repo) => repo.hooks.map(({ id }) => id)) ?? []
  expect(named.toSorted()).toEqual(hooks.map(({ id }) => id).toSorted())
})
