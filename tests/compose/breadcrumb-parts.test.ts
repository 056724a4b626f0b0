import { describe, expect, test } from 'vitest'
import {
  clean,
  cleanHeading,
  copied,
  fullPath,
  memory,
  names,
  place,
  withoutBrackets,
  withoutEnd,
} from '../../src/compose/breadcrumb/index.ts'
import { clip, shorten } from '../../src/compose/breadcrumb/clean.ts'
import { languagePack } from '../../src/compose/language/index.ts'
import type { Fact } from '../../src/types/index.ts'
import { factOf } from './fact-of.ts'

const pack = languagePack('en')

test.each([
  ['  Tides: ', 'Tides'],
  ['🌊 Tides.', 'Tides'],
  ['— “Tides” —', '“Tides”'],
  ['Tides – ', 'Tides'],
  ['$5 fee', '$5 fee'],
  ['.gitignore', '.gitignore'],
  ['潮汐：', '潮汐'],
  ['Tides #sea #exam', 'Tides'],
  ['#sea Tides', 'sea Tides'],
  ['Pier #5 and C #', 'Pier #5 and C #'],
  ['Tides a#b #sea2', 'Tides a#b'],
  ['Tides #sea! low #exam/2026', 'Tides #sea! low'],
  [String.raw`Volume \displaystyle V`, 'Volume V'],
  [String.raw`Volume \textstyle{V}`, 'Volume V'],
  ['***', ''],
  ['', ''],
])('%j is cleaned to %j', (raw, text) => {
  expect(clean(raw)).toBe(text)
})

test('of a long text the first three hundred characters are looked at', () => {
  expect(clean(`- ${'x'.repeat(500)}`)).toBe('x'.repeat(300))
  expect(clean(`${'-'.repeat(301)}x`)).toBe('')
})

test.each([
  ['1.2.3 Lights', 'Lights'],
  ['3) Lights', 'Lights'],
  ['1882 Storm', '1882 Storm'],
  ['1.12  Lights', 'Lights'],
  [String.raw`C:\D`, String.raw`C:\D`],
  [String.raw`\alpha x`, ''],
  ['p_{1}=5', ''],
  ['x{1}', 'x{1}'],
  [String.raw`\mathrm{tide} x`, ''],
  [String.raw`ab\sum{x}cd`, ''],
  ['12', '12'],
  ['Lights (LED)', 'Lights'],
  ['Lights [old] (LED (blue))', 'Lights'],
  ['Lights（灯）', 'Lights'],
  ['Lights (open', 'Lights'],
  ['(LED)', '(LED)'],
  ['(LED) lights', 'lights'],
])('the heading %j is %j', (raw, text) => {
  expect(cleanHeading(raw)).toBe(text)
})

test.each([
  ['a (b) c', 'a c'],
  ['a [b', 'a'],
  ['a(b', 'a(b'],
  ['f(x) (y)', 'f'],
])('%j without brackets is %j', (raw, text) => {
  expect(withoutBrackets(raw)).toBe(text)
})

test('signs and blanks at the end go', () => {
  expect(withoutEnd('a: ; ', ':;')).toBe('a')
  expect(withoutEnd(':;', ':;')).toBe('')
})

describe('a parent', () => {
  const tail =
    'which spares the lens a good deal of heat and a keeper his sleep in all of the long and windy nights of winter'

  test.each([
    ['Lights', 'Lights'],
    ['2) Lights', 'Lights'],
    ['1.2 Lights', 'Lights'],
    ['10)  Lights', 'Lights'],
    ['1.12.3. Lights', 'Lights'],
    ['Pier 2) lights', 'Pier 2) lights'],
    ['2 stages', '2 stages'],
    ['19. Jahrhundert', '19. Jahrhundert'],
    ['Lights (LED)', 'Lights'],
    ['(LED)', '(LED)'],
    ['Lights e.g. LED', 'Lights'],
    ['e.g. LED', 'e.g. LED'],
    ['It e.g. LED', 'It e.g. LED'],
    ['Lights for example LED', 'Lights for example LED'],
    ...['. ', ', ', ': ', '; ', ' - ', ' – ', ' — ', ' -> ', ' => ', ' → '].map((sign) => [
      `Lights are switched off${sign}${tail}`,
      'Lights are switched off',
    ]),
    [`灯光关闭，，，，，，，、${'灯'.repeat(80)}`, '灯光关闭，，，，，，，'],
    // A first statement of a word or two says too little.
    [
      `Lights: ${tail}`,
      'Lights: which spares the lens a good deal of heat and a keeper his sleep in all of the long and windy nights …',
    ],
    [
      `Lighting: ${tail}`,
      'Lighting: which spares the lens a good deal of heat and a keeper his sleep in all of the long and windy nights …',
    ],
    // For where it ends no more than sixty characters are looked at.
    ['x'.repeat(60), 'x'.repeat(60)],
    [`${tail}, and oil`, `${tail.replace(' winter', '')} …`],
    [
      'Reedham v. King of Ilfra owes all that is lost by a boat moored to it',
      'Reedham v. King of Ilfra owes all that is lost by a boat moored to it',
    ],
    [tail.replace('which ', ''), tail.replace('which ', '')],
    [`x${'y'.repeat(80)}`, `x${'y'.repeat(80)}`],
    [`x${'y'.repeat(120)}`, `x${'y'.repeat(109)} …`],
  ])('%j is clipped to %j', (raw, text) => {
    expect(clip(raw, pack)).toBe(text)
  })

  test('without a language has no examples', () => {
    expect(clip('Lights e.g. LED', null)).toBe('Lights e.g. LED')
  })
})

test('a text is cut between words', () => {
  expect(shorten('one two', 7)).toBe('one two')
  expect(shorten('one two three four', 14)).toBe('one two three …')
  expect(shorten('one thirteen', 10)).toBe('one thirte …')
  expect(shorten('thirteen four', 10)).toBe('thirteen f …')
})

test.each([
  [['mercury bath'], ['A bath', 'The Mercury, bath!'], true],
  [['mercury bath'], ['bath of mercury'], false],
  [['bath'], ['bathing'], false],
  [['LightVessel'], ['The light vessel of the bay'], true],
  [['light vessel'], ['A Lightvessel'], true],
  [['LightVessel'], ['The lightvessels'], false],
  [['inbay'], ['in bay'], false],
  [['gas', 'Öl'], ['mit öl'], true],
  [['…'], ['…'], false],
  [[], ['x'], false],
])('%j can be read off %j: %j', (answers, seen, expected) => {
  expect(copied(answers, seen)).toBe(expected)
})

test.each([
  ['Lights', true],
  ['Overview', false],
  ['The', false],
  ['Lecture 11/3', false],
  ['12', false],
  ['Overview of lights', true],
])('%j names something: %j', (text, expected) => {
  expect(names(text, pack)).toBe(expected)
})

test('without a language any word names something', () => {
  expect([names('The', null), names('12', null), names('…', null)]).toEqual([true, true, false])
})

function placeOf(rest: Partial<Fact>) {
  return place(factOf('text', rest), pack)
}

const at = (path: string) => ({ ...factOf('x').source, path })

describe('the place of a fact', () => {
  test('is its headings and parents, outermost first', () => {
    const parts = placeOf({
      headings: ['Coast guard', '1. Lights (old)'],
      context: ['Towers', 'Lenses, e.g. Fresnel'],
    }).place
    expect(parts.map(({ text }) => text)).toEqual(['Coast guard', 'Lights', 'Towers', 'Lenses'])
    expect(parts.map(({ title }) => title)).toEqual([true, false, false, false])
    expect(parts.map(({ heading }) => heading)).toEqual([true, true, false, false])
    expect(parts.map(({ direct }) => direct)).toEqual([false, false, false, true])
    expect([...parts[3]!.all]).toContain('fresnel')
    expect([...parts[3]!.stems]).not.toContain('fresnel')
  })

  test('is known by the stems of all its parts', () => {
    const { known } = placeOf({ headings: ['Coast', 'Lights (LED)'], context: ['Masts'] })
    expect([...known].toSorted()).toEqual(['LED', 'coast', 'light', 'mast'])
  })

  test('is its row where it is a cell', () => {
    const row = { label: 'Oil:', column: 'Price', cells: [] }
    const texts = (rest: Partial<Fact>) =>
      placeOf({ headings: ['Coast guard'], row, ...rest })
        .place.filter(({ direct }) => direct)
        .map(({ text }) => text)
    expect(texts({ placement: 'cell' })).toEqual(['Oil'])
    expect(texts({ placement: 'row' })).toEqual([])
    expect(texts({ placement: 'cell', row: { ...row, label: 'text' } })).toEqual([])
    expect(texts({ placement: 'cell', row: null })).toEqual([])
    const fact = factOf('text', {
      headings: ['1. Coast', '…'],
      context: ['By: '],
      placement: 'cell',
      row,
    })
    expect(fullPath(fact)).toEqual(['Coast', 'By', 'Oil'])
  })

  test.each([
    // Nothing else says what it is about.
    ['notes/01-tide-tables.md', [], 'tide tables'],
    ['notes/24.01.02_tide_tables.md', ['Overview'], 'tide tables'],
    ['tide-tables/README.md', ['Overview'], 'tide tables'],
    ['tide-tables/index.md', [], 'tide tables'],
    ['tide-tables/02-overview.md', [], 'tide tables'],
    ['tide-tables/a-list-of-all-that-is-in.md', [], 'tide tables'],
    ['tide-tables/boats-ropes-sails-masts-keels-lamps.md', [], 'tide tables'],
    ['notes/tide-tables-of-north-coast.md', [], 'tide tables of north coast'],
    ['notes/01-02-tide--tables-.md', [], 'tide tables'],
    ['notes/tide-2-tables.md', [], 'tide 2 tables'],
    ['notes/3d-charts.md', [], '3d charts'],
    ['notes/tide-index.md', [], 'tide index'],
    ['notes/index-of-tides.md', [], 'index of tides'],
    ...['doc', 'docx', 'htm', 'html', 'ppt', 'pptx'].map(
      (ending) =>
        [`notes/tide-tables.${ending}.md`, [], 'tide tables'] as [string, string[], string],
    ),
    ['notes/tide.txt-old.md', [], 'tide.txt old'],
    ['.md', [], null],
    ['12.md', [], null],
    // One word alone may be any thing.
    ['tide-tables.md', ['Lights'], 'tide tables'],
    ['tide-tables.md', ['Lights', 'Ships'], null],
  ])('takes the file %j under %j: %j', (path, headings, file) => {
    const parts = placeOf({ headings, source: at(path) }).place
    expect(parts.map(({ text }) => text)).toEqual([...(file === null ? [] : [file]), ...headings])
    expect(parts.map(({ title }) => title)).toEqual(
      parts.map((_, index) => index === 0 || (index === 1 && file !== null && headings.length > 0)),
    )
  })

  test('keeps the file spare where one heading names something', () => {
    const { place: parts, known } = placeOf({
      headings: ['Coast guard'],
      source: at('tide-tables.md'),
    })
    expect(parts.map(({ spare }) => spare)).toEqual([true, undefined])
    expect([...known]).not.toContain('tide')
  })

  test('counts the file as its title, not spare where one word stands alone', () => {
    const [file] = placeOf({ headings: ['Lights'], source: at('tide-tables.md') }).place
    expect(file).toMatchObject({ title: true, heading: true, direct: false, spare: false })
  })

  test('is known again, and not mistaken for another', () => {
    const remembered = memory()
    const find = (rest: Partial<Fact>) => place(factOf('text', rest), pack, remembered)
    const one = find({ headings: ['Coast guard', 'Lights'] })
    expect(find({ headings: ['Coast guard', 'Lights'] })).toBe(one)
    for (const rest of [
      { headings: ['Coast guard'], context: ['Lights'] },
      { headings: ['Coast guardLights'] },
      { headings: [], context: ['Coast guard', 'Lights'] },
      { headings: [], context: ['Coast guardLights'] },
      { headings: ['Coast guard', 'Lights'], source: at('other.md') },
    ])
      expect(find(rest)).toEqual(place(factOf('text', rest), pack))
    expect(find({ headings: ['2 Lights and ships'] }).place.at(-1)!.text).toBe('Lights and ships')
    expect(find({ context: ['2 Lights and ships'] }).place.at(-1)!.text).toBe('2 Lights and ships')
  })
})
