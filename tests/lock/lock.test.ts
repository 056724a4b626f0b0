import { describe, expect, it } from 'vitest'
import { formatLock, readLock, recoverLock } from '../../src/lock/index.ts'
import { Failure } from '../../src/messages/index.ts'
import type { LockFact } from '../../src/types/index.ts'
import { build, header, lockFile, rawFact } from '../identify/notes.ts'

const fact: LockFact = {
  id: 'k3v9q0m2x7ab',
  path: 'notes/a.md',
  headings: ['Storage', 'S3'],
  context: ['Limits:'],
  text: 'At most 5 TB "each"',
  n: 2,
  details: 'abcdef',
  kinds: ['exam', 'limit'],
  pins: ['id:x'],
  hash: '0123456789abcdef',
  mod: 1_700_000_000,
  variant: 1,
  retired: true,
}
const plain: LockFact = {
  id: '0plain000000',
  path: 'b.md',
  headings: [],
  context: [],
  text: 'Plain',
  n: 0,
  details: '',
  kinds: ['exam'],
  pins: [],
  hash: '',
  mod: 0,
  retired: false,
}
const lock = { header, facts: [plain, fact] }
const [head, plainLine, factLine] = formatLock(lock).split('\n') as [string, string, string]

const read = (...lines: string[]) => readLock(lockFile(lines.join('\n')))
const messages = (...lines: string[]) => {
  const file = lockFile(lines.join('\n'))
  readLock(file)
  return file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
}
const failureOf = (...lines: string[]): Failure => {
  try {
    read(...lines)
  } catch (error) {
    if (error instanceof Failure) return error
  }
  throw new Error('expected a failure')
}

describe('the text of a lock', () => {
  it('is a header, then a JSON line a fact, sorted by id, with a line end at the end', () => {
    expect(formatLock({ header, facts: [fact, plain] })).toBe(
      [
        '{"keyfacts":1,"project":"course","deck":"Course","notetype":{"id":1609459200517,"name":"Key Fact"}}',
        '{"id":"0plain000000","path":"b.md","headings":[],"context":[],"text":"Plain","kinds":["exam"],"hash":"","mod":0}',
        '{"id":"k3v9q0m2x7ab","path":"notes/a.md","headings":["Storage","S3"],"context":["Limits:"],"text":"At most 5 TB \\"each\\"","n":2,"details":"abcdef","kinds":["exam","limit"],"pins":["id:x"],"hash":"0123456789abcdef","mod":1700000000,"variant":1,"retired":true}',
        '',
      ].join('\n'),
    )
  })

  it('does not change the lock', () => {
    const facts = Object.freeze([fact, plain]) as LockFact[]
    formatLock({ header, facts })
    expect(facts).toEqual([fact, plain])
  })

  it('is read back as it was', () => {
    expect(read(formatLock(lock))).toEqual(lock)
  })

  it('keeps language and own notetype of the header', () => {
    const own = { ...header.notetype, own: { hash: 'abc', mod: 5 } }
    const other = { header: { ...header, lang: 'de', notetype: own }, facts: [] }
    expect(read(formatLock(other))).toEqual(other)
  })

  it('may be empty: nothing was built yet', () => {
    expect(read('')).toEqual({ header: null, facts: [] })
    expect(formatLock({ header: null, facts: [] })).toBe('')
  })

  it('may have CRLF, blank lines and a byte order mark', () => {
    expect(read(`\uFEFF${head}\r`, '', `${plainLine}\r`, '  ', factLine, '\r', '')).toEqual(lock)
    expect(messages(head, plainLine)).toEqual([])
  })

  it('may have a time up to the last second of its kind', () => {
    const late = plainLine.replace('"mod":0', '"mod":999999999999')
    expect(read(head, late).facts).toEqual([{ ...plain, mod: 999_999_999_999 }])
  })

  it('may have keys of later minor versions, which are ignored', () => {
    const later = plainLine.replace('{', '{"colour":"red",')
    expect(read(head.replace('{', '{"later":[1],'), later, factLine)).toEqual(lock)
  })
})

describe('what merging breaks is mended', () => {
  const other = factLine.replace('"mod":1700000000', '"mod":1700000001')

  it('conflict markers are dropped and both sides read', () => {
    const lines = ['<<<<<<< HEAD', factLine, '=======', other, '>>>>>>> branch', plainLine]
    const { facts } = read(head, ...lines)
    expect(facts).toHaveLength(3)
    expect(messages(head, ...lines)).toEqual([
      'lock-mended: Merged lock read: 3 conflict markers dropped, 1 id with two lines',
    ])
  })

  it('the common ancestor between them is left out', () => {
    const old = factLine.replace('"mod":1700000000', '"mod":7')
    const lines = ['<<<<<<< HEAD', factLine, '||||||| 1f2e3d', old, '=======', other, '>>>>>>> b']
    expect(read(head, ...lines).facts.map(({ mod }) => mod)).toEqual([1_700_000_000, 1_700_000_001])
  })

  it('a conflict in the header', () => {
    const renamed = head.replace('"Course"', '"Other"')
    const lines = ['<<<<<<< HEAD', head, '=======', renamed, '>>>>>>> b', plainLine]
    expect(read(...lines)).toEqual({ header, facts: [plain] })
    expect(messages(...lines)).toEqual([
      'lock-mended: Merged lock read: 3 conflict markers dropped, 0 ids with two lines',
      `lock-header-doubled: Unexpected second header in the lock, expected one (kept: ${head}; dropped: ${renamed})`,
    ])
  })

  it('the same header twice, the same line twice', () => {
    expect(read(head, plainLine, factLine, head, plainLine, factLine)).toEqual(lock)
    expect(messages(head, plainLine, head, plainLine)).toEqual([])
  })

  it('two lines with one id are both given', () => {
    expect(read(head, factLine, other).facts).toEqual([fact, { ...fact, mod: 1_700_000_001 }])
    expect(messages(head, factLine, other)).toHaveLength(1)
  })
})

describe('a lock that cannot be read ends the build', () => {
  it('of a newer version', () => {
    const failure = failureOf(head.replace('"keyfacts":1', '"keyfacts":2'), '{"what":"ever"}')
    expect(failure).toMatchObject({ ruleId: 'lock-newer', exitCode: 2 })
    expect(failure.message).toBe(
      'Cannot read keyfacts.lock: its format is 2, this keyfacts knows 1',
    )
  })

  it.each([
    ['no JSON', [head, '{"id":'], 'line 2: expected one JSON object, got {"id":'],
    ['no object', [head, plainLine, '["id"]'], 'line 3: expected one JSON object, got ["id"]'],
    ['a null', [head, 'null'], 'line 2: expected one JSON object'],
    ['no header', [plainLine], 'line 1: expected a first line with the format version'],
    ['a strange version', ['{"keyfacts":"1"}'], 'line 1: expected format 1'],
    ['a newer one that is no number', ['{"keyfacts":"2"}'], 'line 1: expected format 1'],
    ['version 0', ['{"keyfacts":0}'], 'line 1: expected format 1'],
    ['no project', ['{"keyfacts":1}'], 'unexpected nothing as "project", expected a string'],
    ['no deck', [head.replace('"deck"', '"d"')], 'nothing as "deck", expected a string'],
    [
      'no notetype',
      [head.replace('"notetype"', '"x"')],
      'unexpected nothing as "notetype", expected an object',
    ],
    [
      'a notetype without id',
      [head.replace('"id"', '"x"')],
      '"notetype.id", expected a whole number',
    ],
    [
      'a notetype without name',
      [head.replace('"name"', '"x"')],
      '"notetype.name", expected a string',
    ],
    [
      'a language that is none',
      [head.replace('"deck"', '"lang":1,"deck"')],
      'unexpected 1 as "lang", expected a string',
    ],
    [
      'own templates that are none',
      [head.replace('"name"', '"own":1,"name"')],
      '"notetype.own", expected an object',
    ],
    [
      'own templates without hash',
      [head.replace('"name"', '"own":{"mod":1},"name"')],
      '"notetype.own.hash", expected a string',
    ],
    [
      'own templates without time',
      [head.replace('"name"', '"own":{"hash":""},"name"')],
      '"notetype.own.mod", expected seconds since 1970, 12 digits at most',
    ],
  ])('%s', (_, lines, message) => {
    const failure = failureOf(...lines)
    expect(failure).toMatchObject({ ruleId: 'lock-broken', exitCode: 2 })
    expect(failure.message).toContain(message)
  })

  it.each([
    ['id', '"K3"', 'letters a-z and digits'],
    ['id', '""', 'letters a-z and digits'],
    ['id', '7', 'letters a-z and digits'],
    ['id', JSON.stringify('a'.repeat(65)), 'letters a-z and digits'],
    ['path', 'null', 'a string'],
    ['headings', '"S3"', 'a list of strings'],
    ['headings', '["S3",1]', 'a list of strings'],
    ['context', '{}', 'a list of strings'],
    ['text', '[]', 'a string'],
    ['n', '-1', 'a whole number'],
    ['n', '1.5', 'a whole number'],
    ['details', '0', 'a string'],
    ['kinds', 'null', 'a list of strings'],
    ['pins', '""', 'a list of strings'],
    ['hash', 'false', 'a string'],
    ['mod', '"now"', 'seconds since 1970, 12 digits at most'],
    ['mod', '1000000000000', 'seconds since 1970, 12 digits at most'],
    ['mod', '1e400', 'seconds since 1970, 12 digits at most'],
    ['variant', '-1', 'a whole number'],
    ['retired', '"yes"', 'true or false'],
  ])('%s is %s', (key, value, wanted) => {
    const parsed = JSON.parse(factLine) as Record<string, unknown>
    const keys = Object.keys(parsed).map(
      (name) => `${JSON.stringify(name)}:${name === key ? value : JSON.stringify(parsed[name])}`,
    )
    const { message } = failureOf(head, `{${keys.join(',')}}`)
    expect(message).toContain('Cannot read keyfacts.lock, line 2: unexpected ')
    expect(message).toContain(`as "${key}", expected ${wanted}`)
  })

  it('shows no more of a wrong value than a line holds', () => {
    const long = failureOf(head, plainLine.replace('"Plain"', `["${'x'.repeat(9999)}"]`))
    expect(long.message.length).toBeLessThan(200)
    expect(failureOf(head, 'x'.repeat(9999)).message.length).toBeLessThan(200)
  })
})

describe('hostile lines', () => {
  it('keys of the prototype mean nothing', () => {
    const hostile = plainLine.replace('{', '{"__proto__":{"retired":true,"n":5},"constructor":1,')
    const { facts } = read(head, hostile)
    expect(facts).toEqual([plain])
    expect(Object.getPrototypeOf(facts[0])).toBe(Object.prototype)
    expect(({} as { retired?: boolean }).retired).toBeUndefined()
  })

  it('a line with values in its prototype only has none', () => {
    expect(failureOf(head, `{"__proto__":${plainLine}}`).message).toContain('"id"')
  })

  it('a path called __proto__ is a path', () => {
    const notes = Object.fromEntries([['__proto__', ['Alpha is the first of all letters']]])
    const first = build(notes)
    expect(build(notes, first.lock).ids).toEqual(first.ids)
    expect(first.lock.facts[0]!.path).toBe('__proto__')
  })

  it('a long lock is read in time proportional to its size', () => {
    const many = Array.from({ length: 20_000 }, (_, n) =>
      plainLine.replace('0plain000000', `id${n}`).replace('Plain', `${'<'.repeat(50)}${n}`),
    )
    expect(read(head, ...many).facts).toHaveLength(20_000)
  })

  it('one with many lines of one id, too', () => {
    const many = Array.from({ length: 40_000 }, (_, n) => plainLine.replace('Plain', `Plain ${n}`))
    expect(read(head, ...many, ...many).facts).toHaveLength(40_000)
  })

  it('a text of ten megabytes', () => {
    const text = 'ab '.repeat(3_500_000)
    expect(read(head, plainLine.replace('Plain', text)).facts[0]!.text).toBe(text)
  })
})

describe('a lock made from a dataset', () => {
  const written = [
    { text: 'Alpha is the first of all letters', under: ['Letters'], below: ['really'] },
    { text: 'Limitations:', within: ['S3'] },
    { text: 'Limitations:', within: ['S3'] },
    { text: '15 minutes', row: { label: 'Lambda', column: 'Time' } },
  ]
  const first = build({ 'a.md': written })
  const recovered = recoverLock(first.identified.facts, header)

  it('knows every fact again', () => {
    const second = build({ 'a.md': written }, recovered, { now: 5000 })
    expect(second.ids).toEqual(first.ids)
    expect(second.identified.changes).toMatchObject({ added: [], unchanged: 4 })
  })

  it('is the lost lock but for the notes, whose state nobody knows', () => {
    const expected = first.lock.facts.map((line) => ({ ...line, hash: '', mod: 0 }))
    expect(read(formatLock(recovered))).toEqual({ header, facts: expected })
  })

  it('gives every note the time of the next build, and calls none restyled', () => {
    const second = build({ 'a.md': written }, recovered, { now: 5000 })
    expect(second.cards.map(({ mod }) => mod)).toEqual([5000, 5000, 5000, 5000])
    expect(second.restyled).toEqual([])
    expect(build({ 'a.md': written }, second.lock, { now: 6000 }).updated).toEqual([])
  })

  it('takes the first of two facts with one id', () => {
    const two = ['One', 'Two'].map((text) => ({ ...rawFact('a.md', text), id: 'abc' }))
    expect(recoverLock(two, header).facts).toMatchObject([
      { text: 'One', hash: '', mod: 0, retired: false },
    ])
  })
})
