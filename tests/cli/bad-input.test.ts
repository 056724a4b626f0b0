import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  contents,
  ended,
  folder,
  keyfacts,
  notes,
  put,
  start,
  type RunOptions,
} from './keyfacts.ts'

interface Case {
  args: string[]
  files?: Record<string, string | Uint8Array>
  run?: Partial<RunOptions>
  code: 1 | 2
  says: RegExp
}

const json = { args: ['-f', 'json'] }

const cases: Record<string, Case> = {
  'an unknown command': {
    args: ['chekc'],
    code: 2,
    says: /Cannot run "chekc": no such command, file or folder \(did you mean check\?\)/,
  },
  'an unknown flag': {
    args: ['--titel', 'x'],
    code: 2,
    says: /Cannot use --titel with keyfacts build: no such flag \(did you mean --title\?\)/,
  },
  'a flag of another command': {
    args: ['build', '--against', 'facts.json'],
    code: 2,
    says: /Cannot use --against with keyfacts build/,
  },
  'a flag that is a name of JavaScript': {
    args: ['--constructor'],
    code: 2,
    says: /Cannot use --constructor/,
  },
  'a flag without value': {
    args: ['--out'],
    code: 2,
    says: /Cannot use --out without a value, expected --out DIR/,
  },
  'a letter without value': {
    args: ['-o'],
    code: 2,
    says: /Cannot use --out without a value, expected --out DIR/,
  },
  'a flag whose value is the next flag': {
    args: ['--title', '--quiet'],
    code: 2,
    says: /Cannot use --title without a value/,
  },
  'a language that is a number': {
    args: ['--lang', '123'],
    code: 2,
    says: /Cannot use --lang: unexpected "123", expected a language tag/,
  },
  'a folder for a configuration': {
    args: ['--config', '.'],
    code: 2,
    says: /Cannot read the configuration \.: it is a folder/,
  },
  'an unknown flag that turns something off': {
    args: ['--no-cach'],
    code: 2,
    says: /Cannot use --no-cach with keyfacts build: no such flag \(did you mean --no-cache\?\)/,
  },
  'a flag for a value that is turned off': {
    args: ['--no-out'],
    code: 2,
    says: /Cannot use --no-out with keyfacts build: no such flag \(did you mean --out\?\)/,
  },
  'a flag that begins like another': {
    args: ['--output', 'x'],
    code: 2,
    says: /Cannot use --output with keyfacts build: no such flag \(did you mean --out\?\)/,
  },
  'no format': {
    args: ['--format', ''],
    code: 2,
    says: /Cannot use --format: unexpected \[\], expected at least one/,
  },
  'watching with stdout for a folder': {
    args: ['watch', '-o', '-'],
    code: 2,
    says: /Cannot use --out: unexpected -, expected a folder/,
  },
  'a switch with a value': {
    args: ['--allow-retire=perhaps'],
    code: 2,
    says: /Cannot use --allow-retire: unexpected "perhaps", expected no value, true or false/,
  },
  'a language that is none': {
    args: ['--lang', 'en_US'],
    code: 2,
    says: /Cannot use --lang: unexpected "en_US", expected a language tag such as en or de-CH/,
  },
  'an address with an unknown part': {
    args: ['--source-url', 'https://example.org/{pth}'],
    code: 2,
    says: /Cannot use --source-url: unexpected "https:\/\/example.org\/\{pth\}", expected a web address/,
  },
  'an address that is none': {
    args: ['--source-url', 'javascript:alert(1)'],
    code: 2,
    says: /Cannot use --source-url: unexpected "javascript:alert\(1\)", expected a web address/,
  },
  'a path that is empty': { args: [''], code: 2, says: /Cannot find ""/ },
  'a folder for init that is a file': {
    args: ['init', 'a.md'],
    files: { 'a.md': '- 📝 Fog\n' },
    code: 2,
    says: /^keyfacts: Cannot write /m,
  },
  'a flag with a wrong value': {
    args: ['--paper', 'a9'],
    code: 2,
    says: /Cannot use --paper: unexpected "a9", expected a3, a4/,
  },
  'a reporter that is none': {
    args: ['--reporter', 'sariff=x'],
    code: 2,
    says: /Cannot use --reporter.*sarif/,
  },
  'several formats on stdout': {
    args: ['-o', '-'],
    code: 2,
    says: /Cannot write apkg, pdf, json to stdout/,
  },
  'a time that is none': {
    ...json,
    run: { env: { SOURCE_DATE_EPOCH: 'yesterday' } },
    code: 2,
    says: /SOURCE_DATE_EPOCH: unexpected "yesterday", expected seconds/,
  },
  'a configuration with a wrong type': {
    ...json,
    files: { 'keyfacts.config.json': '{ "sheet": { "floor": "big" } }' },
    code: 2,
    says: /keyfacts\.config\.json: unexpected "big" for sheet\.floor, expected a number/,
  },
  'a configuration with an unknown key': {
    ...json,
    files: { 'keyfacts.config.yaml': 'sourceURL: x' },
    code: 2,
    says: /keyfacts\.config\.yaml: unknown key sourceURL \(did you mean sourceUrl\?\)/,
  },
  'a configuration that is no JSON': {
    ...json,
    files: { 'keyfacts.config.json': '{ title: "x" }' },
    code: 2,
    says: /keyfacts\.config\.json: not JSON/,
  },
  'two configurations': {
    ...json,
    files: { 'keyfacts.config.json': '{}', 'keyfacts.config.yaml': '' },
    code: 2,
    says: /which configuration is meant/,
  },
  'a dataset of a newer major version': {
    args: ['check', '--against', 'facts.json'],
    files: { 'facts.json': '{ "formatVersion": "2.0" }' },
    code: 2,
    says: /Cannot read the dataset facts\.json: its format is 2\.0, this keyfacts knows 1\.0/,
  },
  'a dataset that is none': {
    args: ['diff', 'facts.json', 'facts.json'],
    files: { 'facts.json': '{}' },
    code: 2,
    says: /Cannot read facts\.json: no dataset of keyfacts/,
  },
  'a dataset that is not there': {
    args: ['recover', 'facts.json'],
    code: 2,
    says: /Cannot read the dataset facts\.json: there is no such file/,
  },
  'recover without a dataset': {
    args: ['recover'],
    code: 2,
    says: /Cannot run keyfacts recover: unexpected no dataset|lack of a dataset/,
  },
  'one dataset to compare': {
    args: ['diff', 'facts.json'],
    code: 2,
    says: /Cannot run keyfacts diff: unexpected facts\.json, expected OLD\.json NEW\.json/,
  },
  'no such path': { args: ['nowhere.md'], code: 2, says: /Cannot find nowhere\.md/ },
  'no Markdown in the folder': {
    args: ['empty'],
    files: { 'empty/a.txt': '- 📝 x' },
    code: 1,
    says: /lack of notes in empty/,
  },
  'no fact found': {
    args: ['plain.md'],
    files: { 'plain.md': '- 🤗 one\n- 🤗 two\n- three\n' },
    code: 1,
    says: /without a marked fact, expected one of 📝 💡 ❗.*🤗/,
  },
  'an empty file': { args: ['empty.md'], files: { 'empty.md': '' }, code: 1, says: /marked fact/ },
  'stdin with nothing in it': { args: ['-', ...json.args], code: 1, says: /marked fact/ },
  'stdin that is closed': {
    args: ['-', ...json.args],
    run: { stdin: 'ignore' },
    code: 1,
    says: /marked fact/,
  },
  'a broken lock': {
    args: [],
    files: { 'keyfacts.lock': 'no lock\n' },
    code: 2,
    says: /Cannot read keyfacts\.lock, line 1|Cannot read .*keyfacts\.lock, line 1/,
  },
  'a lock of a newer version': {
    args: [],
    files: { 'keyfacts.lock': '{"keyfacts":2}\n' },
    code: 2,
    says: /its format is 2, this keyfacts knows 1/,
  },
  'a lock that lost all it held': {
    args: [],
    files: { 'keyfacts.lock': '\n', 'dist/facts.json': '{}' },
    code: 1,
    says: /dist\/facts\.json of an earlier build without keyfacts\.lock/,
  },
  'two locks': {
    args: [],
    files: { 'keyfacts.lock': '', 'more/keyfacts.lock': '' },
    code: 2,
    says: /which lock holds the identities/,
  },
  'output onto an input': {
    args: ['-f', 'json', '-o', 'dist', 'dist/facts.json'],
    files: { 'dist/facts.json': '- 📝 A note with an odd name\n' },
    code: 2,
    says: /Cannot write .*facts\.json.*note/,
  },
  'a folder in the place of an output': {
    ...json,
    files: { 'dist/facts.json/x': '' },
    code: 2,
    says: /facts\.json.*folder/,
  },
  'a file in the place of the output folder': {
    args: ['-f', 'json', '-o', 'dist'],
    files: { dist: 'mine' },
    code: 2,
    says: /Cannot write|Cannot make/,
  },
  'a report that cannot be written': {
    args: ['check', '--reporter', 'json=none/x.json'],
    code: 2,
    says: /Cannot write the report .*x\.json/,
  },
}

describe.concurrent('one clear line, the right exit code, and nothing written', () => {
  test.each(Object.entries(cases))('%s', async (_, { args, files = {}, run, code, says }) => {
    const cwd = await folder({ ...notes, ...files })
    const before = await contents(cwd)
    const result = await keyfacts(args, { cwd, ...run })
    expectOneLine(result.stderr, says)
    expect({ code: result.code, stdout: result.stdout }).toEqual({ code, stdout: '' })
    expect(await contents(cwd)).toEqual(before)
  })
})

/** The reason on one line, what to do on the next, and nothing else. */
function expectOneLine(stderr: string, says: RegExp): void {
  const [line = '', next = '', ...rest] = stderr.split('\n')
  expect(line).toMatch(says)
  expect(line).toMatch(/^keyfacts: /)
  expect(next).toMatch(/^ {2}\S/)
  expect(rest).toEqual([''])
}

describe.concurrent('the machine', () => {
  /** As somebody whom permissions bind, for they do not bind root. */
  const bound = process.getuid?.() === 0 ? { uid: 65534 } : {}

  async function openFolder(files: Record<string, string>): Promise<string> {
    const cwd = await folder(files)
    await chmod(cwd, 0o777)
    return cwd
  }

  test('an output folder that may not be written to', async () => {
    const cwd = await openFolder(notes)
    await mkdir(join(cwd, 'dist'))
    await chmod(join(cwd, 'dist'), 0o555)
    const { code, stderr } = await keyfacts([], { cwd, ...bound })
    expectOneLine(stderr, /Cannot write .*dist.*: permission denied/)
    expect(code).toBe(2)
    expect(Object.keys(await contents(cwd))).toEqual(Object.keys(notes))
  })

  test('a note that may not be read: no lock, no deck', async () => {
    const cwd = await openFolder(notes)
    await chmod(join(cwd, 'bread.md'), 0o000)
    const { code, stderr } = await keyfacts([], { cwd, ...bound })
    expectOneLine(stderr, /Cannot read bread\.md: permission denied/)
    expect(code).toBe(1)
  })

  test('a configuration that may not be read', async () => {
    const cwd = await openFolder({ ...notes, 'keyfacts.config.json': '{}' })
    await chmod(join(cwd, 'keyfacts.config.json'), 0o000)
    const { code, stderr } = await keyfacts([], { cwd, ...bound })
    expectOneLine(stderr, /configuration keyfacts\.config\.json: permission denied/)
    expect(code).toBe(2)
  })

  test('the current folder is gone', async () => {
    const cwd = await folder(notes)
    const node = ['--import', join(import.meta.dirname, 'preload/no-folder.mjs')]
    const { code, stderr } = await keyfacts(['..'], { cwd, node })
    expectOneLine(stderr, /the folder you are in is no longer there/)
    expect(code).toBe(2)
  })

  test('links that go in circles', async () => {
    const cwd = await folder(notes)
    await symlink('loop.md', join(cwd, 'loop.md'))
    const { code, stderr } = await keyfacts(['loop.md'], { cwd })
    expect(stderr).toMatch(/^keyfacts: .*loop\.md/)
    expect(code).toBe(2)
  })

  test('a full disk: nothing half written, nothing left behind', async () => {
    const cwd = await folder(notes)
    await keyfacts(['-f', 'apkg'], { cwd })
    await put(cwd, { 'bread.md': '# Bread\n\n- 📝 Yeast dies above 60 °C\n- 💡 Weigh the flour\n' })
    const before = await contents(cwd)
    const node = ['--import', join(import.meta.dirname, 'fixtures/full-disk.mjs')]
    const { code, stderr } = await keyfacts(['-f', 'apkg'], { cwd, node })
    expectOneLine(stderr, /Cannot write .*: no space .*left on the disk/)
    expect(code).toBe(2)
    expect(await contents(cwd)).toEqual(before)
  })

  test('a lock of another project', async () => {
    const cwd = await folder({ ...notes, 'keyfacts.config.json': '{ "project": "bakery" }' })
    await keyfacts(['-f', 'apkg'], { cwd })
    await writeFile(join(cwd, 'keyfacts.config.json'), '{ "project": "butcher" }')
    const { code, stderr } = await keyfacts(['-f', 'apkg'], { cwd })
    expectOneLine(stderr, /Cannot use a lock of the project "bakery" for the project "butcher"/)
    expect(code).toBe(2)
  })

  test('a lock with the marks of a merge is mended, and said so', async () => {
    const cwd = await folder(notes)
    await keyfacts(['-f', 'apkg'], { cwd })
    const lock = join(cwd, 'keyfacts.lock')
    const [header, ...lines] = (await readFile(lock, 'utf8')).split('\n')
    await writeFile(
      lock,
      [
        header,
        '<<<<<<< HEAD',
        ...lines.slice(0, 2),
        '=======',
        ...lines.slice(1),
        '>>>>>>> b',
        '',
      ].join('\n'),
    )
    const { code, stderr } = await keyfacts(['check', '-f', 'apkg'], { cwd })
    expect(stderr).toContain('conflict marker')
    expect(code).toBe(0)
    expect((await keyfacts(['-f', 'apkg'], { cwd })).code).toBe(0)
    expect(await readFile(lock, 'utf8')).toBe([header, ...lines].join('\n'))
  })

  test('bytes that are no text: a message with its place, and the rest is built', async () => {
    const note = Buffer.concat([
      Buffer.from('- 📝 One\n- x '),
      Buffer.from([0xff]),
      Buffer.from('\n'),
    ])
    const cwd = await folder({ 'a.md': note })
    const { code, stderr } = await keyfacts(['-f', 'json'], { cwd })
    expect(code).toBe(0)
    expect(stderr).toMatch(/2:5.* warning .*not UTF-8.* undecodable-bytes/)
    expect(stderr).toContain('1 fact ')
  })

  test('a reader of stdout who has seen enough ends it in silence', async () => {
    const many = Array.from({ length: 1500 }, (_, n) => `- 📝 Fact number ${n} of many\n`).join('')
    const cwd = await folder({ 'many.md': many })
    const child = start(['-f', 'ndjson', '-o', '-'], { cwd })
    child.stdout?.once('data', () => child.stdout?.destroy())
    const { code, stderr } = await ended(child)
    expect(stderr).not.toMatch(/EPIPE|Error|at /)
    expect(code).toBe(0)
  })

  test('a stack trace is shown with --debug, and only then', async () => {
    const cwd = await folder()
    const trace = /\n\s+at .*\.c?js:\d+/
    expect((await keyfacts(['x.md', '--debug'], { cwd })).stderr).toMatch(trace)
    expect((await keyfacts(['x.md'], { cwd })).stderr).not.toMatch(trace)
  })
})
