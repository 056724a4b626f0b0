import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const src = resolve(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))

const stages = [
  'read',
  'repair',
  'parse',
  'extract',
  'identify',
  'compose',
  'stamp',
  'check',
  'export',
  'write',
]
/** What every stage may use. */
const shared = new Set(['types', 'messages', 'text', 'lock', 'options', 'program'])

const room = (name: string) => name.split('/')[0] ?? ''

function imports(name: string): string[] {
  return [
    ...readFileSync(join(src, name), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g),
  ].map(([, target = '']) =>
    relative(src, resolve(src, dirname(name), target)).replaceAll('\\', '/'),
  )
}

describe('the arrows between the folders of src/', () => {
  test.each(stages)('%s imports no other stage, nor the pipeline or the command line', (stage) => {
    const wrong = files
      .filter((name) => room(name) === stage)
      .flatMap((name) => imports(name).map((target) => `${name} -> ${target}`))
      .filter((arrow) => {
        const target = room(arrow.split(' -> ')[1] ?? '')
        return target !== stage && !shared.has(target)
      })
    expect(wrong).toEqual([])
  })

  test('what is shared imports no stage', () => {
    const wrong = files
      .filter((name) => shared.has(room(name)))
      .flatMap((name) => imports(name).map((target) => `${name} -> ${target}`))
      .filter((arrow) => !shared.has(room(arrow.split(' -> ')[1] ?? '')))
    expect(wrong).toEqual([])
  })

  const text = (name: string) => readFileSync(join(src, name), 'utf8')
  const inStages = files.filter((name) => stages.includes(room(name)))

  test('of the stages only read and write touch the disk, and what reads fonts', () => {
    const touching = inStages.filter((name) => /(?:from|import\()\s*'node:fs/.test(text(name)))
    const wrong = touching.filter((name) => !/^(?:read|write|export\/pdf\/fonts)\//.test(name))
    expect(wrong).toEqual([])
  })

  test('clock, environment and current folder are told to the stages', () => {
    const asks = /\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bprocess\.(?:env|cwd)\b/
    // The machine's own, which tests replace.
    const wrong = inStages.filter((name) => name !== 'write/disk.ts' && asks.test(text(name)))
    expect(wrong).toEqual([])
  })

  test('only the command line imports the command line', () => {
    const wrong = files
      .filter((name) => room(name) !== 'cli')
      .flatMap((name) => imports(name).map((target) => `${name} -> ${target}`))
      .filter((arrow) => room(arrow.split(' -> ')[1] ?? '') === 'cli')
    expect(wrong).toEqual([])
  })

  test('one exporter does not import another', () => {
    const format = (name: string) => /^export\/([^/]+)\//.exec(name)?.[1]
    const wrong = files
      .filter((name) => format(name))
      .flatMap((name) => imports(name).map((target) => [name, target] as const))
      .filter(([name, target]) => format(target) && format(target) !== format(name))
    expect(wrong).toEqual([])
  })
})
