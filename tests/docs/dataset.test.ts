import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as jq from 'jq-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { datasetJsonSchema } from '../../src/export/json/json-schema.ts'
import type { DatasetFile } from '../../src/export/json/schema.ts'
import { build } from '../../src/index.ts'
import { expectGenerated, projectFile, table } from './generated.ts'

const run = promisify(execFile)

let folder: string
let dataset: DatasetFile
let text: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keyfacts-docs-'))
  await mkdir(join(folder, 'input'))
  const note = 'input/security-monitoring.md'
  await writeFile(join(folder, note), await readFile(projectFile(note)))
  await build({ cwd: folder, format: ['json'] })
  text = await readFile(join(folder, 'dist/facts.json'), 'utf8')
  dataset = JSON.parse(text) as DatasetFile
})
afterAll(() => rm(folder, { recursive: true }))

/** The code of the document's blocks in `language`. */
async function blocks(language: string): Promise<string[]> {
  const document = await readFile(projectFile('docs/dataset.md'), 'utf8')
  const pattern = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms')
  return [...document.matchAll(pattern)].map(([, code = '']) => code)
}

interface Schema {
  type?: string
  $ref?: string
  enum?: unknown[]
  anyOf?: Schema[]
  items?: Schema
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  $defs?: Record<string, Schema>
}

/** The type as a reader of the table wants it. */
function typeOf(schema: Schema): string {
  if (schema.$ref) return `[${schema.$ref.split('/').at(-1)}]`
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(' ')
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ')
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`
  return schema.type ?? ''
}

function rowsOf(schema: Schema, above = ''): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const name = `${above}${key}`
    const optional = schema.required?.includes(key) ? '' : ' Where it applies.'
    const row = [`\`${name}\``, typeOf(property), `${property.description ?? ''}${optional}`.trim()]
    const inner = property.type === 'array' ? (property.items ?? {}) : property
    return [row, ...rowsOf(inner, `${name}${property.type === 'array' ? '[]' : ''}.`)]
  })
}

function keys(): string {
  const schema = datasetJsonSchema() as Schema
  const parts = Object.entries(schema.$defs ?? {}).toSorted(([a], [b]) => order(a) - order(b))
  const head = ['key', 'type', 'what it is']
  const tables = parts.map(([name, part]) => `### ${name}\n\n${table(head, rowsOf(part))}`)
  return [table(head, rowsOf(schema)), ...tables].join('\n\n')
}
const order = (name: string) => ['fact', 'detail', 'row', 'point'].indexOf(name)

test('example and keys are those of today', async () => {
  const [first] = dataset.facts
  const shown = { ...dataset, facts: [first] }
  const example = `\`\`\`json\n${JSON.stringify(shown, null, 2)}\n\`\`\``
  await expectGenerated('docs/dataset.md', { example, keys: keys() })
})

describe('the worked examples', () => {
  const quiz = async (answers: string[], kind: string) => {
    const [code = ''] = await blocks('js')
    expect(code.trim().split('\n').length).toBeLessThanOrEqual(24)
    await writeFile(join(folder, 'quiz.mjs'), code)
    const child = run(process.execPath, ['quiz.mjs', 'dist/facts.json', kind], { cwd: folder })
    child.child.stdin?.end(answers.map((answer) => `${answer}\n`).join(''))
    return (await child).stdout
  }

  test('the quiz knows right from wrong', async () => {
    const exam = dataset.facts.filter(({ kinds }) => kinds.includes('exam'))
    const right = await quiz(
      exam.map(({ answer }) => answer.toUpperCase()),
      'exam',
    )
    expect(right).toMatch(/^Security Monitoring: 5 questions\n/)
    expect(right).toMatch(/\n5 of 5\n$/)
    const wrong = await quiz(['no idea'], 'exam')
    expect(wrong).toContain(exam[0]?.answer)
    expect(wrong).toMatch(/security-monitoring\.md:\d+/)
    expect(wrong).toMatch(/\n0 of 5\n$/)
  })

  test('the line of jq', async () => {
    const [, filter = ''] =
      /^jq -r '(.*)' dist\/facts\.json$/m.exec((await blocks('sh')).join('\n')) ?? []
    const rows = (await jq.raw(text, filter, ['-r'])).trim().split('\n')
    expect(rows).toHaveLength(5)
    for (const row of rows) expect(row).toMatch(/^security-monitoring\.md\t\d+\t\S/)
  })

  test('the line of Python', async () => {
    const [, code = ''] = /^python3 -c '(.*)'$/m.exec((await blocks('sh')).join('\n')) ?? []
    const { stdout } = await run('python3', ['-c', code], { cwd: folder })
    const total = [...stdout.matchAll(/, (\d+)\)/g)].reduce((sum, [, n]) => sum + Number(n), 0)
    expect(total).toBe(dataset.facts.filter(({ headings }) => headings.length > 1).length)
    expect(total).toBeGreaterThan(0)
  })

  test('the TypeScript compiles', async () => {
    const [code = ''] = await blocks('ts')
    const path = join(folder, 'example.mts')
    await writeFile(path, code.replace("'keyfacts'", JSON.stringify(projectFile('src/index.ts'))))
    const tsc = projectFile('node_modules/typescript/bin/tsc')
    const flags =
      '--noEmit --strict --skipLibCheck --allowImportingTsExtensions --target es2023 --module nodenext'
    const types = ['--types', 'node', '--typeRoots', projectFile('node_modules/@types')]
    const options = [...flags.split(' '), ...types]
    await expect(
      run(process.execPath, [tsc, ...options, path], { cwd: folder }),
    ).resolves.toBeDefined()
  })
})
