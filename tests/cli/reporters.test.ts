import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import published from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { github, stepSummary } from '../../src/cli/reporters/github.ts'
import { text } from '../../src/cli/reporters/text.ts'
import { sarif } from '../../src/cli/reporters/sarif.ts'
import type { Entry } from '../../src/cli/entry.ts'
import { folder, keyfacts } from './keyfacts.ts'

const slips = { 'notes/a b.md': '# Slips\n\n- 📝\n- 💡 Fine it is\n' }
const check = ['check', '-f', 'json']

describe.concurrent('reporters', () => {
  test('several at once, to stdout and to files', async () => {
    const cwd = await folder(slips)
    const reporters = ['text', 'json', 'sarif=out.sarif', 'github=out.txt']
    const run = await keyfacts([...check, ...reporters.flatMap((one) => ['--reporter', one])], {
      cwd,
    })
    expect(run.code).toBe(0)
    expect(run.stderr).toContain('empty-fact')
    expect(JSON.parse(run.stdout)).toMatchObject({
      errors: 0,
      warnings: 1,
      messages: expect.arrayContaining([
        expect.objectContaining({
          path: 'notes/a b.md',
          line: 3,
          ruleId: 'empty-fact',
          severity: 'warning',
        }),
      ]) as object[],
    })
    expect(await readFile(join(cwd, 'out.txt'), 'utf8')).toMatch(
      /^::warning file=notes\/a b\.md,line=3,.*title=empty-fact::Unexpected 📝 without text/m,
    )
    expect(JSON.parse(await readFile(join(cwd, 'out.sarif'), 'utf8'))).toMatchObject({
      runs: [
        {
          results: expect.arrayContaining([
            expect.objectContaining({ ruleId: 'empty-fact' }),
          ]) as object[],
        },
      ],
    })
  })

  test('paths are those of the current folder, whatever the root', async () => {
    const cwd = await folder(slips)
    const one = await keyfacts([...check, 'notes', '--reporter', 'github'], { cwd })
    expect(one.stdout).toContain('file=notes/a b.md,')
    const other = await keyfacts([...check, '--reporter', 'github'], { cwd: join(cwd, 'notes') })
    expect(other.stdout).toContain('file=a b.md,')
  })

  test('github adds a table to the summary of the step', async () => {
    const cwd = await folder({ ...slips, 'summary.md': 'before\n' })
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') }
    await keyfacts([...check, 'notes', '--reporter', 'github'], { cwd, env })
    const text = await readFile(env.GITHUB_STEP_SUMMARY, 'utf8')
    expect(text).toMatch(/^before\n### keyfacts\n/)
    expect(text).toContain('| warning | notes/a b.md:3 | Unexpected 📝 without text')
  })

  test('what ends a build is reported, after the messages known by then', async () => {
    const cwd = await folder({ 'a.md': '# Nothing\n\n- 📝\n' })
    const run = await keyfacts(['-f', 'json', '--reporter', 'json', '--reporter', 'text'], { cwd })
    const { messages } = JSON.parse(run.stdout) as { messages: Entry[] }
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['empty-fact', 'no-facts'])
    expect(run.stderr).toContain('empty-fact')
    expect(run.code).toBe(1)
  })

  test('data on stdout stays alone there', async () => {
    const cwd = await folder(slips)
    const run = await keyfacts(['-f', 'ndjson', '-o', '-', '--reporter', 'github'], { cwd })
    expect(
      run.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toHaveLength(1)
    expect(run.stderr).toContain('::warning')
  })
})

const entry: Entry = {
  path: 'a,b:c%.md',
  line: 3,
  column: 5,
  endLine: 4,
  endColumn: 2,
  severity: 'error',
  ruleId: 'some-rule',
  reason: '50 % | <b>\nsecond',
  next: 'Do it.',
  url: '',
}

describe('the text of a message cannot break out', () => {
  test('of a workflow command', async () => {
    const context = { color: false, version: '1.0.0', verbose: false }
    expect(await github([entry], context)).toBe(
      '::error file=a%2Cb%3Ac%25.md,line=3,endLine=4,col=5,title=some-rule::50 %25 | <b>%0Asecond%0ADo it.\n',
    )
  })

  test('of the table', () => {
    expect(stepSummary([entry])).toContain(
      '| error | a,b:c%.md:3 | 50 % \\| &lt;b> second | some-rule |',
    )
  })

  test('a summary of many stays within what GitHub holds', () => {
    const text = stepSummary(Array.from({ length: 20_000 }, () => entry))
    expect(text.length).toBeLessThan(1_000_000)
    expect(text).toContain('and 19500 more')
  })
})

describe('SARIF', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  formats.default(ajv)
  // It is of draft 4, of which it uses nothing that later drafts read otherwise.
  const { $schema: _draft, id: _id, ...schema } = published
  const validate = ajv.compile(schema)

  test('what is no SARIF does not pass', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: {}, results: [{ level: 'bad' }] }] })).toBe(
      false,
    )
  })

  test.each<[string, Entry[]]>([
    ['nothing', []],
    ['a message', [entry]],
    ['one without place', [{ ...entry, line: null, column: null, endLine: null, endColumn: null }]],
    ['one about no file', [{ ...entry, path: null }]],
    [
      'all severities',
      [
        entry,
        { ...entry, severity: 'info' },
        { ...entry, severity: 'warning', ruleId: 'empty-fact' },
      ],
    ],
  ])('%s validates against the published schema 2.1.0', async (_, entries) => {
    const log: unknown = JSON.parse(
      await sarif(entries, { color: false, version: '1.0.0', verbose: false }),
    )
    validate(log)
    expect(validate.errors).toBeNull()
  })

  test('paths are URIs, and rules are explained once', async () => {
    const entries = [{ ...entry, path: 'a b/ü.md' }, entry]
    const log = JSON.parse(
      await sarif(entries, { color: false, version: '1.0.0', verbose: false }),
    ) as object
    expect(log).toMatchObject({
      runs: [
        {
          tool: { driver: { rules: [{ id: 'some-rule' }] } },
          results: [
            {
              ruleIndex: 0,
              locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b/%C3%BC.md' } } }],
            },
            { ruleIndex: 0, level: 'error' },
          ],
        },
      ],
    })
  })
})

test('the text has every message of a file, however many', async () => {
  const many = 150_000
  const entries = Array.from({ length: many }, (_, at): Entry => ({
    path: 'a.md',
    line: at + 1,
    column: 1,
    endLine: null,
    endColumn: null,
    severity: 'warning',
    ruleId: 'empty-fact',
    reason: 'Unexpected',
    next: '',
    url: '',
  }))
  const said = await text(entries, { color: false, verbose: false, version: '' })
  expect(said.match(/empty-fact/gu)).toHaveLength(many)
  expect(said).toContain('150000 warnings')
})
