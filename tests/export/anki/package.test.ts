import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import initSqlJs from 'sql.js'
import { describe, expect, test, vi } from 'vitest'
import { ankiExporter, keyFactMod } from '../../../src/export/anki/index.ts'
import { identifiers } from '../../../src/export/anki/identifiers.ts'
import { checksum, sortField } from '../../../src/export/anki/note.ts'
import { keyFact } from '../../../src/export/anki/notetype.ts'
import type { Dataset, StampedCard } from '../../../src/types/index.ts'
import { factOf } from '../../compose/fact-of.ts'

const read = (name: string) => readFileSync(`templates/anki/${name}`, 'utf8')
const anki = { front: read('front.html'), back: read('back.html'), css: read('style.css') }
const templates = { anki, sheet: {}, texts: {}, overridden: [] }

function card(id: string, rest: Partial<StampedCard> = {}): StampedCard {
  return {
    fact: factOf('words', { id }),
    prompt: 'p',
    answer: 'a',
    rule: 'whole',
    confidence: 'low',
    breadcrumb: [],
    html: '',
    fields: {
      Prompt: `<p>What is “${id}” &amp; why?</p>`,
      Answer: '<b>Ü</b> 🙂',
      Context: '',
      Details: '',
      Hint: '',
      Kind: '',
      Source: 'a.md',
    },
    tags: ['exam', 'a::b'],
    url: null,
    media: [],
    deck: 'Course',
    mod: 1_700_000_000,
    ...rest,
  }
}

function dataset(cards: StampedCard[], rest: Partial<Dataset> = {}): Dataset {
  const lock = { keyfacts: 1 as const, project: 'p', deck: 'Course', notetype: keyFact }
  return {
    title: 'Course',
    lang: 'en',
    markers: [],
    sources: [],
    cards,
    retired: [],
    media: [],
    lock,
    ...rest,
  }
}

async function exported(of: Dataset) {
  const [artifact] = await ankiExporter.export(of, { templates })
  return artifact!
}

/** The rows of a package's table. */
async function rows(of: Dataset, query: string): Promise<unknown[][]> {
  const files = unzipSync((await exported(of)).data)
  const sql = await initSqlJs()
  return new sql.Database(files['collection.anki2']).exec(query)[0]?.values ?? []
}

describe('the package', () => {
  test('one note and one card for each fact, in reading order', async () => {
    const of = dataset([card('b'.repeat(12)), card('a'.repeat(12))])
    expect(await rows(of, 'select guid, mod, tags, flds from notes order by guid')).toEqual(
      ['a', 'b'].map((letter) => [
        letter.repeat(12),
        1_700_000_000,
        ' exam a::b ',
        [`<p>What is “${letter.repeat(12)}” &amp; why?</p>`, '<b>Ü</b> 🙂']
          .concat(['', '', '', '', 'a.md', letter.repeat(12), '', ''])
          .join('\u001F'),
      ]),
    )
    const dues =
      'select due, ord, type, queue from cards join notes on nid = notes.id order by guid'
    expect(await rows(of, dues)).toEqual([
      [2, 0, 0, 0],
      [1, 0, 0, 0],
    ])
  })

  test('what Anki sorts and compares by is text, and right', async () => {
    const of = dataset([card('a'.repeat(12))])
    expect(await rows(of, 'select sfld, csum, typeof(flds) from notes')).toEqual([
      ['What is “aaaaaaaaaaaa” & why?', checksum('What is “aaaaaaaaaaaa” & why?'), 'text'],
    ])
  })

  test('a retired fact is a note without a card', async () => {
    const gone = {
      id: 'z'.repeat(12),
      mod: 5,
      text: '<b> gone',
      headings: ['H'],
      context: [],
      path: 'a.md',
    }
    const of = dataset([card('a'.repeat(12))], { retired: [gone] })
    expect(await rows(of, "select tags, flds from notes where guid like 'z%'")).toEqual([
      [
        ' keyfacts::retired ',
        `<p dir="auto">&lt;b&gt; gone</p><p>zzzzzzzzzzzz</p>||<p dir="auto">H</p>||||a.md|zzzzzzzzzzzz|keyfacts::retired|`.replaceAll(
          '|',
          '\u001F',
        ),
      ],
    ])
    expect(await rows(of, 'select count(*) from cards')).toEqual([[1]])
    expect((await exported(of)).summary).toBe('1 card, 1 retired')
  })

  test('decks with all their parents, cards in them', async () => {
    const of = dataset([card('a'.repeat(12), { deck: 'Course::x::y' })])
    const [[json]] = (await rows(of, 'select decks from col')) as [[string]]
    const decks = Object.values(JSON.parse(json) as Record<string, { id: number; name: string }>)
    expect(decks.map(({ name }) => name).toSorted()).toEqual(
      ['Course', 'Course::x', 'Course::x::y', 'Default'].toSorted(),
    )
    const [[did]] = (await rows(of, 'select did from cards')) as [[number]]
    expect(decks.find(({ id }) => id === did)!.name).toBe('Course::x::y')
  })

  test('media that cards use, under numbers, with the list of their names', async () => {
    const media = ['b.png', 'a.png', 'unused.png'].map((name) => ({
      name,
      data: Buffer.from(name),
    }))
    const of = dataset([card('a'.repeat(12), { media: ['b.png', 'a.png'] })], { media })
    const files = unzipSync((await exported(of)).data)
    expect(JSON.parse(strFromU8(files['media']!))).toEqual({ 0: 'a.png', 1: 'b.png' })
    expect(strFromU8(files['1']!)).toBe('b.png')
    expect(Object.keys(files).toSorted()).toEqual(['0', '1', 'collection.anki2', 'media'])
  })

  test('an image that a card uses and that is not there: refused', async () => {
    const of = dataset([card('a'.repeat(12), { media: ['a.png'] })])
    await expect(exported(of)).rejects.toMatchObject({ ruleId: 'deck-without-images' })
  })

  test.each([0, 1, 11, 300])('equal input, equal bytes: %i notes', async (count) => {
    const of = () =>
      dataset(Array.from({ length: count }, (_, n) => card(String(n).padStart(12, 'f'))))
    const first = await exported(of())
    process.env['TZ'] = 'Pacific/Kiritimati'
    const later = vi.spyOn(Date, 'now').mockReturnValue(2_000_000_000_000)
    const second = await exported(of())
    later.mockRestore()
    delete process.env['TZ']
    expect(Buffer.compare(first.data, second.data)).toBe(0)
  })

  test('more text than there was room for: nothing is lost', async () => {
    // The room is reckoned from every hundredth note or so; here those are the short ones.
    const cards = Array.from({ length: 200 }, (_, n) => {
      const one = card(String(n).padStart(12, 'f'))
      return n % 2 === 0
        ? one
        : { ...one, fields: { ...one.fields, Details: 'long '.repeat(5000) } }
    })
    const of = dataset(cards)
    expect(await rows(of, 'select count(*), sum(length(flds)) > 2500000 from notes')).toEqual([
      [200, 1],
    ])
    expect(await rows(of, 'pragma integrity_check')).toEqual([['ok']])
  })

  test('two facts with one id, or no lock: refused', async () => {
    const twice = dataset([card('a'.repeat(12)), card('a'.repeat(12))])
    await expect(exported(twice)).rejects.toThrow('guid')
    await expect(exported(dataset([], { lock: null }))).rejects.toMatchObject({
      ruleId: 'deck-without-lock',
      exitCode: 2,
    })
  })
})

describe('ids', () => {
  test('13 digits, in the past, all different, and the same on every machine', () => {
    const keys = Array.from({ length: 20_000 }, (_, n) => `k${n.toString(36)}`)
    const ids = identifiers(keys, 1)
    expect(new Set(ids).size).toBe(keys.length)
    expect(Math.min(...ids)).toBeGreaterThanOrEqual(1_000_000_000_000)
    expect(Math.max(...ids)).toBeLessThan(1_600_000_000_000)
    expect(identifiers(['k3v9q0m2x7ab'], 1)).toEqual([1_418_167_963_344])
  })

  test('keys that fall on one id get two, whatever their order', () => {
    // 8191 letters on, the sum is the same.
    const [a, b] = ['\u0001\u0000', '\u0000\u1FFF'] as const
    expect(identifiers([a], 0)).toEqual(identifiers([b], 0))
    const [first, second] = identifiers([a, b], 0)
    expect(new Set([first, second]).size).toBe(2)
    expect(identifiers([b, a], 0)).toEqual([second, first])
  })
})

describe('the notetype', () => {
  test('names and ids are frozen: any other would make every note of every learner conflict', async () => {
    const [[json]] = (await rows(dataset([]), 'select models from col')) as [[string]]
    interface Named {
      name: string
      id: number
    }
    type Models = Record<string, Named & { flds: Named[]; tmpls: Named[]; type: number }>
    const [model, ...others] = Object.values(JSON.parse(json) as Models)
    expect(others).toEqual([])
    expect(model).toMatchObject({ id: 1_609_459_200_517, name: 'Key Fact', type: 0 })
    expect(model!.tmpls.map(({ name, id }) => [name, id])).toEqual([
      ['Card 1', 5_730_416_829_957_103],
    ])
    expect(model!.flds.map(({ name, id }) => [name, id])).toEqual([
      ['Prompt', 4_125_871_046_139_872],
      ['Answer', 7_381_902_665_410_437],
      ['Context', 2_950_317_884_126_655],
      ['Details', 8_046_629_173_550_218],
      ['Hint', 1_683_240_957_791_364],
      ['Kind', 5_517_098_236_640_981],
      ['Source', 6_902_453_371_828_506],
      ['Id', 3_274_186_590_413_729],
      ['Retired', 8_819_035_742_267_140],
      ['Extra', 2_061_794_508_336_953],
    ])
  })

  test('its time is raised whenever a shipped template changes', () => {
    const digest = createHash('sha256').update(Object.values(anki).join('\0')).digest('hex')
    // A template has changed: raise `keyFactMod` in src/export/anki/notetype.ts to now, then put both here.
    expect({ mod: keyFactMod, digest: digest.slice(0, 16) }).toEqual({
      mod: 1_795_541_961,
      digest: '020960ce6f94b6ad',
    })
  })

  test('the sort field is what a reader sees', () => {
    expect(sortField('<p>a &lt;b&gt; &#123;&#x41; &nbsp;&unknown; c</p> ')).toBe(
      'a <b> {A  &unknown; c',
    )
  })
})
