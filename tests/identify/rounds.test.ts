import { describe, expect, it } from 'vitest'
import { build, type Notes, type Written } from './notes.ts'

const under = (text: string, ...headings: string[]): Written => ({ text, under: headings })
const after = (before: Notes, notes: Notes) => {
  const first = build(before)
  return { first, second: build(notes, first.lock) }
}
const keeps = (before: Notes, notes: Notes): boolean => {
  const { first, second } = after(before, notes)
  return second.ids[0] === first.ids[0]
}
/** How the facts that moved were found. */
const matches = (before: Notes, notes: Notes) =>
  after(before, notes).second.identified.changes.moved.map(({ match }) => match)

describe('the same text elsewhere', () => {
  it('is known by itself from 25 letters on', () => {
    const move = (text: string) =>
      keeps({ 'a.md': [under(text, 'Storage')] }, { 'z.md': [under(text, 'Unlike')] })
    expect(move('abcdefghijklmnopqrstuvwxy')).toBe(true)
    expect(move('abcdefghijklmnopqrstuvwx')).toBe(false)
    expect(move('存储桶存储桶存储桶存储桶存')).toBe(true)
    expect(move('存储桶存储桶存储桶存储桶')).toBe(false)
  })

  it('is called moved, and not reworded, from as many letters on', () => {
    const move = (text: string, path: string) =>
      matches({ 'a.md': [under(text, 'Storage')] }, { [path]: [under(text, 'Unlike')] })
    expect(move('abcdefghijklmnopqrstuvwxy', 'z.md')).toEqual(['moved'])
    expect(move('abcdefghijkl', 'a.md')).toEqual(['moved'])
  })

  it('if short, needs headings that are alike by two fifths', () => {
    const move = (heading: string) =>
      keeps({ 'a.md': [under('Limits', 'EU')] }, { 'b.md': [under('Limits', heading)] })
    expect(move('EUX')).toBe(true)
    expect(move('EUXX')).toBe(false)
  })

  it('is known in its own file from 12 letters on', () => {
    const move = (text: string) =>
      keeps({ 'a.md': [under(text, 'Storage')] }, { 'a.md': [under(text, 'Unlike')] })
    expect(move('abcdefghijkl')).toBe(true)
    expect(move('abcdefghijk')).toBe(false)
  })

  it('is known by what hangs below it', () => {
    const stub = (heading: string, ...below: string[]): Written => ({
      text: 'Limits:',
      under: [heading],
      below,
    })
    const move = (...below: string[]) =>
      keeps(
        { 'a.md': [stub('Storage', 'five gigabytes', 'three zones')] },
        { 'z.md': [stub('Unlike', ...below)] },
      )
    expect(move('five gigabytes', 'three zones')).toBe(true)
    expect(move('five gigabytes', 'four zones')).toBe(true)
    expect(move('nothing of that kind')).toBe(false)
  })

  it('with other details below needs the same surroundings', () => {
    const stub = (heading: string[], below: string): Written => ({
      text: 'Limits:',
      under: heading,
      below: [below],
    })
    const before = { 'a.md': [stub(['Storage services', 'Amazon S3 buckets'], 'five gigabytes')] }
    expect(
      keeps(before, { 'b.md': [stub(['Storage services', 'Amazon S3 bucket'], 'three zones')] }),
    ).toBe(true)
    expect(keeps(before, { 'b.md': [stub(['Storage services', 'Files'], 'three zones')] })).toBe(
      false,
    )
    expect(keeps(before, { 'b.md': [stub(['Storage services', 'Files'], 'five gigabytes')] })).toBe(
      true,
    )
  })

  it('needs no more than alike surroundings where one has no details, or some are the same', () => {
    const stub = (heading: string, ...below: string[]): Written => ({
      text: 'Limits:',
      under: ['Storage services', heading],
      below,
    })
    const [before, now] = ['Amazon S3 buckets', 'Files']
    const all = ['five gigabytes', 'ten thousand parts', 'a hundred names', 'three zones at least']
    const some = ['five gigabytes', 'many other matters', 'nothing like it', 'whatever there is']
    const moves = (below: string[], then: string[]) =>
      keeps({ 'a.md': [stub(before, ...below)] }, { 'b.md': [stub(now, ...then)] })
    expect(moves(all, [])).toBe(true)
    expect(moves([], all)).toBe(true)
    expect(moves(all, some)).toBe(true)
    expect(moves(all, ['whatever'])).toBe(false)
  })

  it('is not known by twos either where nothing around them is alike', () => {
    const two = (words: string[]) => words.map((word) => under('Limits:', word))
    const { first, second } = after(
      { 'a.md': two(['Storage', 'Buckets']) },
      { 'z.md': two(['Unlike', 'Networking']) },
    )
    expect(first.ids.filter((id) => second.ids.includes(id))).toEqual([])
  })

  it('goes where it is written exactly so, all else being equal', () => {
    const { first, second } = after(
      { 'a.md': ['Use at least two zones, always'] },
      { 'b.md': ['Use at least two zones: always!', 'Use at least two zones, always'] },
    )
    expect(second.idOf('Use at least two zones, always')).toBe(first.ids[0])
  })

  it('goes to the same place with other marks before an exact copy elsewhere', () => {
    const { first, second } = after(
      { 'a.md': [under('.NET Core', 'Platforms', 'Overview')] },
      {
        'a.md': [
          under('.NET Core', 'Platforms', 'Variants'),
          under('NET Core', 'Platforms', 'Overview'),
        ],
      },
    )
    expect(second.idOf('NET Core')).toBe(first.ids[0])
  })

  it('goes where the surroundings are the same', () => {
    const { first, second } = after(
      { 'a.md': [under('Costs nothing', 'Storage', 'Moving files in')] },
      {
        'a.md': [under('Costs nothing', 'Networks', 'Inside a zone')],
        'b.md': [under('Costs nothing', 'Storage', 'Moving files in')],
      },
    )
    expect(second.ids[1]).toBe(first.ids[0])
  })

  it('stays in its file if set below one more parent, whatever was made from the same template', () => {
    const list = (...within: string[]): Written[] => [
      { text: 'colour', under: [], within },
      { text: 'range at sea', under: [], within },
    ]
    const template = list('To find out:')
    const before = { 'dunes.md': template, 'reef.md': template }
    const moved = (parents: string[], path = 'dunes.md') => {
      const { first, second } = after(before, {
        'reef.md': template,
        [path]: list(...parents),
        'tower.md': template,
      })
      return second.identified.facts
        .filter(({ id }) => first.ids.slice(0, 2).includes(id))
        .map(({ source }) => source.path)
    }
    const parent = 'The lamp at night, as it is seen from a ship that enters the bay'
    expect(moved([parent, 'To find out:'])).toEqual(['dunes.md', 'dunes.md'])
    expect(moved([parent])).toEqual(['tower.md', 'tower.md'])
  })

  it('set below one more parent goes where the rest is the most alike', () => {
    const at = (...within: string[]): Written => ({ text: 'Fog horn', under: [], within })
    const { first, second } = after(
      { 'a.md': [at('Pier', 'Signals')] },
      { 'a.md': [at('North harbour wall', 'Pier', 'Signals'), at('Isle', 'Pier', 'Signals')] },
    )
    expect(second.ids[1]).toBe(first.ids[0])
  })

  it('goes where the marker is the same, all else being equal', () => {
    const marked = (kind: string): Written => ({
      text: 'Use at least two zones for data',
      kinds: [kind],
    })
    const { first, second } = after(
      { 'a.md': [marked('limit')] },
      { 'b.md': [marked('exam'), marked('limit')] },
    )
    expect(second.ids[1]).toBe(first.ids[0])
  })

  it('stays with its file among files renamed together', () => {
    const file = (topic: string): Written[] => [
      `A sentence on ${topic} that nobody else would write`,
      under('Costs nothing', 'Prices'),
    ]
    const { first, second } = after(
      { 'a.md': file('storage'), 'b.md': file('networks') },
      { 'x.md': file('networks'), 'y.md': file('storage') },
    )
    expect(second.ids).toEqual([...first.ids.slice(2), ...first.ids.slice(0, 2)])
  })
})

describe('equal texts at one place', () => {
  it('are told apart by their marker', () => {
    const marked = (kind: string): Written => ({ text: 'Use two zones', kinds: [kind] })
    const { first, second } = after(
      { 'a.md': [marked('exam'), marked('limit'), marked('practice')] },
      { 'a.md': [marked('practice'), marked('exam')] },
    )
    expect(second.ids).toEqual([first.ids[2], first.ids[0]])
  })

  it('are told apart by all of their markers', () => {
    const marked = (...kinds: string[]): Written => ({ text: 'Use two zones', kinds })
    const [one, other] = [marked('exam', 'limit'), marked('exam', 'practice')]
    const { first, second } = after({ 'a.md': [one, other] }, { 'a.md': [other, one] })
    expect(second.ids).toEqual(first.ids.toReversed())
  })

  it('are told apart where one of them is left', () => {
    const stub = (below: string): Written => ({ text: 'Limits:', below: [below] })
    const { first, second } = after(
      { 'a.md': [stub('five gigabytes'), stub('three zones')] },
      { 'a.md': [stub('three zones')] },
    )
    expect(second.ids).toEqual([first.ids[1]])
  })

  it('are told apart by details before order', () => {
    const stub = (below: string): Written => ({ text: 'Limits:', below: [below] })
    const { first, second } = after(
      { 'a.md': [stub('five gigabytes'), stub('three zones')] },
      { 'a.md': [stub('three zones'), stub('something new')] },
    )
    expect(second.ids).toEqual([first.ids[1], first.ids[0]])
  })

  it('more than a hundred by a hundred are paired by what is the same, then in order', () => {
    const stub = (n: number): Written => ({ text: 'Limits:', below: [`number ${n}`] })
    const stubs = Array.from({ length: 120 }, (_, n) => stub(n))
    const { first, second } = after(
      { 'a.md': stubs },
      { 'a.md': [...stubs.slice(10).toReversed(), stub(500)] },
    )
    expect(second.ids.slice(0, 110)).toEqual(first.ids.slice(10).toReversed())
    expect(first.ids.slice(0, 10)).toContain(second.ids[110])
  })

  it('more than a hundred by a hundred: those told apart do not push the others out', () => {
    const stub = (below: string): Written => ({ text: 'Limits:', below: [below] })
    const before = Array.from({ length: 120 }, (_, n) => stub(`number ${n}`))
    const now = Array.from({ length: 120 }, (_, n) => stub(`another matter, ${n * 7919}`))
    const { first, second } = after(
      { 'a.md': before },
      { 'a.md': now.with(3, before[100]!).with(119, before[5]!) },
    )
    expect(second.ids[3]).toBe(first.ids[100])
    expect(second.ids[119]).toBe(first.ids[5])
    const rest = first.ids.filter((_, n) => n !== 100 && n !== 5)
    expect(second.ids.filter((_, n) => n !== 3 && n !== 119)).toEqual(rest)
  })

  it('more than a hundred by a hundred without any difference keep their order', () => {
    const same = Array.from({ length: 130 }, (): Written => 'Limits:')
    const { first, second } = after({ 'a.md': same }, { 'a.md': same.slice(0, 120) })
    expect(second.ids).toEqual(first.ids.slice(0, 120))
  })

  it('more than a hundred by a hundred with other markers are told apart', () => {
    const marked = (kind: string) => (): Written => ({ text: 'Limits:', kinds: [kind] })
    const exam = Array.from({ length: 60 }, marked('exam'))
    const limit = Array.from({ length: 60 }, marked('limit'))
    const { first, second } = after(
      { 'a.md': [...exam, ...limit] },
      { 'a.md': [...limit, ...exam] },
    )
    expect(second.ids).toEqual([...first.ids.slice(60), ...first.ids.slice(0, 60)])
  })

  const many = (path: string, place: (n: number) => object, text: string): Notes => ({
    [path]: Array.from({ length: 120 }, (_, n) => ({ text, ...place(n) })),
  })

  it('more than a hundred by a hundred that moved are known by headings and parents', () => {
    const place = (n: number) => ({
      under: ['Services', `Service ${n}`],
      within: [`Part ${n % 7}`],
    })
    const { first, second } = after(many('a.md', place, 'Limits:'), many('b.md', place, 'Limits:'))
    expect(second.ids).toEqual(first.ids)
  })

  it('more than a hundred by a hundred under new headings are known by parents', () => {
    const place = (heading: string) => (n: number) => ({
      under: [heading],
      within: [`Service ${n}`],
    })
    const { first, second } = after(
      many('a.md', place('Old'), 'Limits:'),
      many('a.md', place('Utterly new'), 'Limits:'),
    )
    expect(second.ids).toEqual(first.ids)
  })

  it('more than a hundred by a hundred with new parents are known by headings', () => {
    const place = (parent: string) => (n: number) => ({ under: [`Service ${n}`], within: [parent] })
    const { first, second } = after(
      many('a.md', place('Old'), 'Limits:'),
      many('a.md', place('Utterly new'), 'Limits:'),
    )
    expect(second.ids).toEqual(first.ids)
  })

  it('more than a hundred by a hundred in a new file and under new headings are known by details', () => {
    const place = (heading: string) => (n: number) => ({
      under: [heading],
      below: [`matter ${n} of many`],
    })
    const { first, second } = after(
      many('a.md', place('Old'), 'Limits:'),
      many('b.md', place('Utterly new'), 'Limits:'),
    )
    expect(second.ids).toEqual(first.ids)
  })

  it('more than a hundred by a hundred in a new file, all with the same below, are known by their place', () => {
    const place = (n: number) => ({ under: [`Service ${n}`], below: ['one matter'] })
    const { first, second } = after(
      many('a.md', place, 'Limits:'),
      many('b.md', (n) => place(119 - n), 'Limits:'),
    )
    expect(second.ids).toEqual(first.ids.toReversed())
  })

  it('more than a hundred by a hundred in a new file, all with others below, are known by their place', () => {
    const place = (word: string) => (n: number) => ({
      under: [`Service ${n}`],
      below: [`${word} ${n}`],
    })
    const { first, second } = after(
      many('a.md', place('matter'), 'Limits:'),
      many('b.md', place('question'), 'Limits:'),
    )
    expect(second.ids).toEqual(first.ids)
  })

  it('more than a hundred by a hundred stay in their file, if they have the same below or are long', () => {
    const files = (heading: string, text: string, below: (n: number) => string[]): Notes => {
      const facts = Array.from({ length: 60 }, (_, n) => ({
        text,
        under: [`${heading} ${n * 7919}`],
        within: [`${heading} ${n * 31}`],
        below: below(n),
      }))
      return { 'a.md': facts, 'b.md': facts }
    }
    const matter = (n: number) => [`matter ${n} of many`]
    const short = after(files('Old', 'Limits:', matter), files('Utterly new', 'Limits:', matter))
    expect(short.second.ids).toEqual(short.first.ids)
    const text = 'There are limits to everything, see the manual'
    const long = after(
      files('Old', text, () => []),
      files('Utterly new', text, () => []),
    )
    const inFirst = (ids: string[]) => new Set(ids.slice(0, 60))
    expect(inFirst(long.second.ids)).toEqual(inFirst(long.first.ids))
  })

  it('more than a hundred by a hundred short ones that nothing connects are new', () => {
    const place = (word: string) => (n: number) => ({
      under: [`${word} ${n}`],
      within: [`${word} ${n * 7}`],
    })
    const { first, second } = after(
      many('a.md', place('Storage'), 'Limits:'),
      many('b.md', place('Network'), 'Limits:'),
    )
    expect(first.ids.filter((id) => second.ids.includes(id))).toEqual([])
  })

  it('more than a hundred by a hundred long ones that nothing connects are the same', () => {
    const text = 'There are limits to everything, see the manual'
    const place = (word: string) => (n: number) => ({
      under: [`${word} ${n}`],
      within: [`${word} ${n * 7}`],
    })
    const { first, second } = after(
      many('a.md', place('Storage'), text),
      many('b.md', place('Network'), text),
    )
    expect(new Set(second.ids)).toEqual(new Set(first.ids))
  })
})

describe('similar text', () => {
  const text = 'A bucket is kept in three zones of one region, and in no other'

  it('in the same place may be half another text', () => {
    const half =
      'A bucket is kept in three zones of one region; copies of it may live elsewhere too'
    expect(keeps({ 'a.md': [text] }, { 'a.md': [half] })).toBe(true)
    const stays = 'Something else altogether'
    expect(keeps({ 'a.md': [text, stays] }, { 'b.md': [half], 'a.md': [stays] })).toBe(false)
  })

  it('in the same place may be a little more than half another text, if it is long', () => {
    const place = ['Storage', 'Buckets', 'Copies']
    const move = (before: string, words: string, headings = place) =>
      keeps({ 'a.md': [under(before, ...place)] }, { 'a.md': [under(words, ...headings)] })
    const half = 'A bucket is kept in three zones, but copies of it may be elsewhere'
    expect(move(text, half)).toBe(true)
    expect(move(text, half, ['Storage', 'Buckets', 'Places'])).toBe(false)
    expect(move('Kept in three zones', 'Kept in at least 3 zones')).toBe(false)
    const less =
      'A bucket is kept in three zones of a country; copies may be elsewhere, as you like'
    expect(move(text, less)).toBe(false)
  })

  it('in the same file under other headings has to be closer', () => {
    const move = (words: string) =>
      keeps({ 'a.md': [under(text, 'Storage')] }, { 'a.md': [under(words, 'Nothing like it')] })
    expect(move('A bucket is kept in three zones of one region; copies of it are elsewhere')).toBe(
      false,
    )
    expect(move('A bucket is kept in three zones of one region, and no other')).toBe(true)
  })

  it('in the same file under other headings has to be no closer than in another, if it is long', () => {
    const move = (before: string, words: string) =>
      keeps({ 'a.md': [under(before, 'Storage')] }, { 'a.md': [under(words, 'Nothing like it')] })
    expect(
      move(text, 'A bucket is kept in three zones of one region; copies of it elsewhere'),
    ).toBe(true)
    expect(move('Kept in three zones', 'Kept in some three zones or so')).toBe(false)
  })

  it('short, has to stay in its place', () => {
    const move = (before: string, words: string, heading: string) =>
      keeps(
        { 'a.md': [under(before, 'Storage', 'Files')] },
        { 'a.md': [under(words, ...heading.split('/'))] },
      )
    expect(move('Max 50 GB', 'Max 55 GB', 'Storage/Files')).toBe(true)
    expect(move('Max 50 GB', 'Max 55 GB', 'Storage/Buckets')).toBe(false)
    expect(move('At most 50 GB each', 'At most 55 GB each', 'Storage/Buckets')).toBe(true)
    expect(move('abcdefghijkl', 'abcdefghijklm', 'Unlike')).toBe(true)
    expect(move('abcdefghijk', 'abcdefghijkl', 'Unlike')).toBe(false)
  })

  it('in another file has to be long and close', () => {
    const close = 'A bucket is kept in three zones of a region, and in no other'
    expect(keeps({ 'a.md': [text, 'Other'] }, { 'a.md': ['Other'], 'b.md': [close] })).toBe(false)
    const { first, second } = after(
      { 'a.md': ['Something that stays there', text] },
      { 'a.md': ['Something that stays there'], 'b.md': [close] },
    )
    expect(second.idOf(close)).toBe(first.idOf(text))
    const short = after(
      { 'a.md': ['Something that stays there', 'Kept in three zones'] },
      { 'a.md': ['Something that stays there'], 'b.md': ['Kept in three zone'] },
    )
    expect(short.first.ids).not.toContain(short.second.idOf('Kept in three zone'))
  })

  it('in another file goes where the headings are the same, or the details', () => {
    const stays = 'Something that stays there'
    const { first, second } = after(
      { 'a.md': [under(text, 'Storage', 'Buckets'), stays] },
      {
        'a.md': [stays],
        'b.md': [under(`${text} x`, 'Networks', 'Hubs'), under(`${text} y`, 'Storage', 'Buckets')],
      },
    )
    expect(second.idOf(`${text} y`)).toBe(first.idOf(text))
    const fact = (words: string, below: string): Written => ({ text: words, below: [below] })
    const other = after(
      { 'a.md': [fact(text, 'five gigabytes')] },
      { 'a.md': [fact(`${text} x`, 'whatever there is'), fact(`${text} y`, 'five gigabytes')] },
    )
    expect(other.second.ids[1]).toBe(other.first.ids[0])
  })

  it('in another file has to be long before and after', () => {
    const stays = 'Something that stays there'
    const move = (before: string, words: string) => {
      const { first, second } = after(
        { 'a.md': [before, stays] },
        { 'a.md': [stays], 'b.md': [words] },
      )
      return second.idOf(words) === first.idOf(before)
    }
    const [less, more] = ['Buckets are kept in three zones', 'Buckets are kept in three zone']
    expect(move(less, more)).toBe(true)
    expect(move('A bucket is in three zones', 'A bucket is in three zones ever')).toBe(false)
    expect(move('A bucket is in three zones ever', 'A bucket is in three zones')).toBe(false)
  })

  it('goes to the closest, not to the first', () => {
    const { first, second } = after(
      { 'a.md': [text] },
      { 'a.md': [`${text.slice(0, 50)} but there is more to say of it`, `${text}!!! Really`] },
    )
    expect(second.ids[1]).toBe(first.ids[0])
  })

  it('goes to the one in the same place of two that are as close', () => {
    const { first, second } = after(
      { 'a.md': [under(text, 'Storage', 'Buckets')] },
      {
        'a.md': [under(`${text} x`, 'Storage', 'Files'), under(`${text} y`, 'Storage', 'Buckets')],
      },
    )
    expect(second.ids[1]).toBe(first.ids[0])
  })

  it('of a retired fact has to be closer than of a live one', () => {
    const back = (words: string) => {
      const first = build({ 'a.md': [text, 'Something that stays there'] })
      const gone = build({ 'a.md': ['Something that stays there'] }, first.lock)
      return (
        build({ 'a.md': [words, 'Something that stays there'] }, gone.lock).ids[0] === first.ids[0]
      )
    }
    expect(back(`${text}, ever`)).toBe(true)
    expect(back('A bucket is kept in three zones of one region; copies of it may live')).toBe(false)
  })

  it('of a retired fact goes to another file where the closest has its own already', () => {
    const [stays, other] = ['Something that stays there', `${text} at any time`]
    const first = build({ 'a.md': [text, other, stays] })
    const gone = build({ 'a.md': [stays] }, first.lock)
    const back = build({ 'a.md': [`${text}, I say`, stays], 'b.md': [`${text} now`] }, gone.lock)
    expect(back.idOf(`${text}, I say`)).toBe(first.idOf(text))
    expect(back.idOf(`${text} now`)).toBe(first.idOf(other))
  })

  it('is found among many edited facts by a rare word', () => {
    const fact = (n: number, end: string): Written =>
      `Rule ${n * 7919} says something on it, ${end}`
    const all = (end: string): Notes => ({
      'a.md': Array.from({ length: 300 }, (_, n) => fact(n, end)),
    })
    const { first, second } = after(all('always'), all('as ever'))
    expect(second.ids).toEqual(first.ids)
  })

  it('is found among many edited facts by its place', () => {
    const fact = (n: number, end: string): Written => ({
      text: `The same rule for all of them, ${end}`,
      under: [`Section ${n}`],
    })
    const all = (end: string): Notes => ({
      'a.md': Array.from({ length: 300 }, (_, n) => fact(n, end)),
    })
    const { first, second } = after(all('always'), all('as ever'))
    expect(second.ids).toEqual(first.ids)
  })

  it('is found in scripts without spaces', () => {
    const sentence = (n: number, end: string) =>
      `存储桶第${n * 7919}号保存在一个地区的三个可用区${end}`
    const all = (end: string): Notes => ({
      'a.md': Array.from({ length: 250 }, (_, n) => sentence(n, end)),
    })
    const { first, second } = after(all('中'), all('里面'))
    expect(second.ids).toEqual(first.ids)
  })
})

describe('a text with the same list below it', () => {
  const list = ['a lamp of four wicks', 'two bells, one for fog', 'oil for a winter and more']
  const old = 'It seems that a tower on a reef has to have'
  const now = 'Keepers say a tower out on the reef has these (but some ask whether it has to)'
  const fact = (text: string, heading: string, below = list): Written => ({
    text,
    under: ['Towers', heading],
    below,
  })
  const from = (notes: Notes) => keeps({ 'a.md': [fact(old, 'Out at sea')] }, notes)

  it('may be half another text under another heading of its file', () => {
    expect(from({ 'a.md': [fact(now, 'Inventory of 1850')] })).toBe(true)
    expect(from({ 'a.md': [fact(now, 'Inventory of 1850', [...list, 'paint'])] })).toBe(true)
    expect(from({ 'a.md': [fact(now, 'Inventory of 1850', ['nothing else'])] })).toBe(false)
    const other = ['a cook and his boy', 'three keepers, none of whom is ever alone', 'a cat']
    expect(from({ 'a.md': [fact(now, 'Inventory of 1850', other)] })).toBe(false)
  })

  it('may not be another text, or in another file', () => {
    expect(from({ 'a.md': [fact('What every ship carries', 'Inventory of 1850')] })).toBe(false)
    const stays = 'Something that stays there'
    const { first, second } = after(
      { 'a.md': [fact(old, 'Out at sea'), stays] },
      { 'a.md': [stays], 'b.md': [fact(now, 'Inventory of 1850')] },
    )
    expect(first.ids).not.toContain(second.idOf(now))
  })

  it('is not known by a list of few words', () => {
    const few = ['a lamp of four wicks', 'two bells']
    const known = (...below: string[]) =>
      keeps(
        { 'a.md': [fact(old, 'Out at sea', below)] },
        { 'a.md': [fact(now, 'Inventory of 1850', below)] },
      )
    expect(known(...few)).toBe(false)
    expect(known(...few, 'oil')).toBe(true)
  })

  it('has to be closer if it was gone', () => {
    const stays = 'Something that stays there'
    const first = build({ 'a.md': [fact(old, 'Out at sea'), stays] })
    const gone = build({ 'a.md': [stays] }, first.lock)
    const back = (text: string, heading: string) =>
      build({ 'a.md': [fact(text, heading), stays] }, gone.lock).ids[0] === first.ids[0]
    expect(back(now, 'Inventory of 1850')).toBe(false)
    expect(back('It seems that the tower on the reef has to have', 'Inventory of 1850')).toBe(true)
  })
})

describe('a text that begins with the other', () => {
  const place = ['Lighthouses', 'Lamp']
  const move = (before: string, ...now: string[]) =>
    keeps(
      { 'a.md': [under(before, ...place)] },
      { 'a.md': now.map((words) => under(words, ...place)) },
    )
  const short = 'Lit at dusk'
  const long = 'Lit at dusk by the keeper of the lamp, in winter an hour before'

  it('is the same fact, longer or shorter', () => {
    expect(move(short, long)).toBe(true)
    expect(move(long, short)).toBe(true)
    expect(move(short, `${short}: ${long}`)).toBe(true)
  })

  it('is called edited', () => {
    const { second } = after({ 'a.md': [short] }, { 'a.md': [long] })
    expect(second.identified.changes.edited).toMatchObject([{ match: 'edited' }])
  })

  it('has to begin with whole words, two at least, and eight letters', () => {
    expect(move('Lit at dus', long)).toBe(false)
    expect(move('Lampkeepers', 'Lampkeepers light it at dusk, in winter an hour before')).toBe(
      false,
    )
    expect(move('Lit at 9', 'Lit at 9 by the keeper of the lamp, in winter an hour before')).toBe(
      false,
    )
    expect(move('Lit at 17', 'Lit at 17 by the keeper of the lamp, in winter an hour before')).toBe(
      false,
    )
    expect(
      move('Lit at 17h', 'Lit at 17h by the keeper of the lamp, in winter an hour before'),
    ).toBe(true)
  })

  it('is no label, which says nothing by itself', () => {
    expect(move('On the pier:', 'On the pier: a lamp, a bell and a horn for the fog')).toBe(false)
    expect(move('On the pier: a lamp, a bell and a horn for the fog', 'On the pier:')).toBe(false)
    expect(move('On the pier', 'On the pier: a lamp, a bell and a horn for the fog')).toBe(true)
    expect(move('Lit: at dusk', 'Lit: at dusk by the keeper of the lamp, in winter before')).toBe(
      true,
    )
  })

  it('is not known where it begins two', () => {
    const two = [long, 'Lit at dusk or earlier, whenever there is a thick fog on the water']
    const split = after({ 'a.md': [short] }, { 'a.md': two })
    expect(split.second.ids).not.toContain(split.first.ids[0])
    const merged = after({ 'a.md': two }, { 'a.md': [short] })
    expect(merged.first.ids).not.toContain(merged.second.ids[0])
  })

  it('is at the same place, or at one that was reworded, in its file or a renamed one', () => {
    const from = (notes: Notes) => keeps({ 'a.md': [under(short, ...place)] }, notes)
    expect(from({ 'a.md': [under(long, 'Lighthouses', 'Lamps')] })).toBe(true)
    expect(from({ 'a.md': [under(long, 'Lighthouses', 'Fog horn')] })).toBe(false)
    expect(from({ 'b.md': [under(long, ...place)] })).toBe(true)
    expect(from({ 'b.md': [under(long, ...place)], 'a.md': ['Other'] })).toBe(false)
  })

  it('is another one in another row of a table', () => {
    const cell = (text: string, label: string): Written => ({
      text,
      under: ['Lighthouses of the coast', 'What is lit where, and when'],
      row: { label, column: 'Lamp' },
    })
    const row = (label: string) =>
      keeps({ 'a.md': [cell(short, 'Dune')] }, { 'a.md': [cell(long, label)] })
    expect(row('Dunes')).toBe(true)
    expect(row('Pier')).toBe(false)
  })

  it('is another one if the fact was gone', () => {
    const first = build({ 'a.md': [short, 'Stays'] })
    const gone = build({ 'a.md': ['Stays'] }, first.lock)
    expect(build({ 'a.md': [long, 'Stays'] }, gone.lock).ids[0]).not.toBe(first.ids[0])
  })

  it('at the same place goes before one at a place that is alike', () => {
    const { first, second } = after(
      { 'a.md': [under(short, ...place)] },
      { 'a.md': [under(long, 'Lighthouses', 'Lamps'), under(long, ...place)] },
    )
    expect(second.ids[1]).toBe(first.ids[0])
  })

  const at = 'Lamps of the old tower'
  const near = 'Lamps of the old towers'
  const far = 'Lamp of the old towers'
  const other = 'Lit at dusk or earlier, whenever there is a thick fog on the water'

  it('is not known where it begins two at places that are alike', () => {
    const before = { 'a.md': [under(short, at)] }
    const now = { 'a.md': [under(long, near), under(other, far)] }
    const split = after(before, now)
    expect(split.second.ids).not.toContain(split.first.ids[0])
    const merged = after(now, before)
    expect(merged.first.ids).not.toContain(merged.second.ids[0])
  })

  it('is known at a place that is alike, where those at the same place have found each other', () => {
    const { first, second } = after(
      { 'a.md': [under(short, at), under(short, near)] },
      { 'a.md': [under(long, at), under(other, far)] },
    )
    expect(second.ids).toEqual(first.ids)
  })

  it('gives way to one that is closer: a label drawn into its sentence', () => {
    const label = 'On the lamp'
    const sentence = 'It is lit at dusk by the keeper, in winter an hour before'
    const { first, second } = after(
      { 'a.md': [label, sentence] },
      { 'a.md': [`${label} ${sentence}`] },
    )
    expect(second.ids[0]).toBe(first.idOf(sentence))
  })

  it('goes before one that is a little closer in letters elsewhere', () => {
    const before = 'Doors stay shut in a storm (from Keeping a lighthouse: the house rules)'
    const { first, second } = after(
      { 'a.md': [under(before, 'Tower', 'Rules', 'Stricter than ashore')] },
      {
        'a.md': [
          under('Doors stay shut in a storm', 'Tower', 'Rules', 'Much stricter than ashore'),
          under('From keeping a lighthouse: the house rules', 'Sources'),
        ],
      },
    )
    expect(second.ids[0]).toBe(first.ids[0])
  })
})

describe('a text that has grown at its place', () => {
  const place = ['Lighthouses', 'Lamp']
  const move = (before: string, ...now: string[]) =>
    keeps(
      { 'a.md': [under(before, ...place)] },
      { 'a.md': now.map((words) => under(words, ...place)) },
    )

  it.each([
    'Mantle: glows in burning gas from dusk on',
    'Mantle - glows in burning gas from dusk on',
    'Mantle --> glows in burning gas from dusk on',
    'Mantle (glows in burning gas from dusk on)',
  ])('is a name of one word and what tells of it: %s', (told) => {
    expect(move('Mantle', told)).toBe(true)
    expect(move(told, 'Mantle')).toBe(true)
  })

  it('is no word that a sentence or another word begins with, and no short one', () => {
    expect(move('Mantle', 'Mantle glows in burning gas from dusk on')).toBe(false)
    expect(move('Mantle', 'Mantle-maker: sits by the gas from dusk on')).toBe(false)
    expect(move('Mantle', 'Mantles: glow in burning gas from dusk on')).toBe(false)
    expect(move('Gas', 'Gas: burns in a mantle from dusk on')).toBe(false)
    expect(move('Mantle:', 'Mantle: glows in burning gas from dusk on')).toBe(false)
  })

  it('is one that words were put into', () => {
    const short = 'Trim the wick by day'
    expect(move(short, 'Trim the old and sooty wick on foot by day')).toBe(true)
    expect(move('Trim the old and sooty wick on foot by day', short)).toBe(true)
    expect(move('Set lamp-time by hand', 'Set -lamp-time=[HOURS] by hand')).toBe(true)
    expect(move(short, 'Trim the wick of the sooty old lamp on foot and by hand on any day')).toBe(
      false,
    )
    expect(move(short, 'Trim the sooty old wick at night, on foot, by hand')).toBe(false)
    expect(move('Trim it by day', 'Trim all of it on foot by day')).toBe(false)
    expect(
      move(short, 'Quarrelsome apprentices trim the extraordinary wick by midsummer day'),
    ).toBe(false)
  })

  it('is a name of four letters, or a text of four words', () => {
    expect(move('Soot', 'Soot: falls on glass from dusk on')).toBe(true)
    expect(move('Row boats at noon', 'Row boats of oak and elm at noon')).toBe(true)
    expect(move('Row boats daily', 'Row boats of Lincolnshire craftsmanship daily')).toBe(false)
  })

  it('is not known where two have grown from it', () => {
    expect(move('Mantle', 'Mantle: glows in burning gas', 'Mantle - is worn in winter')).toBe(false)
  })

  it('is at the same place, in its file or a renamed one', () => {
    const told = 'Mantle: glows in burning gas from dusk on'
    const from = (notes: Notes) =>
      keeps({ 'a.md': [under('Mantle', ...place), 'Doors stay shut in a storm'] }, notes)
    expect(from({ 'a.md': [under(told, 'Lighthouses', 'Lamps')] })).toBe(false)
    expect(from({ 'b.md': [under(told, ...place), 'Doors stay shut in a storm'] })).toBe(true)
  })
})

describe('a cell of a table', () => {
  const cell = (text: string, label: string, column: string): Written => ({
    text,
    row: { label, column },
  })

  it('is not known by its place where two cells have that place', () => {
    const two = [cell('5 minutes', 'Lambda', 'Time'), cell('10 GB', 'Lambda', 'Time')]
    const { first, second } = after(
      { 'a.md': two },
      { 'a.md': [cell('a quarter', 'Lambda', 'Time')] },
    )
    expect(first.ids).not.toContain(second.ids[0])
    const other = after({ 'a.md': [cell('a quarter', 'Lambda', 'Time')] }, { 'a.md': two })
    expect(other.second.ids).not.toContain(other.first.ids[0])
  })

  it('is not known by its place without a row or without a column', () => {
    expect(
      keeps(
        { 'a.md': [cell('5 minutes', '', 'Time')] },
        { 'a.md': [cell('a quarter', '', 'Time')] },
      ),
    ).toBe(false)
    expect(
      keeps(
        { 'a.md': [cell('5 minutes', 'Lambda', '')] },
        { 'a.md': [cell('a quarter', 'Lambda', '')] },
      ),
    ).toBe(false)
  })

  it('is another one in another row, unless it says a lot', () => {
    const row = (label: string, text: string) => ({ 'a.md': [cell(text, label, 'Encrypted')] })
    expect(keeps(row('Lambda', 'Yes'), row('Glacier', 'Yes'))).toBe(false)
    expect(keeps(row('Lambda', 'Yes, 256 bits'), row('Glacier', 'Yes, 250 bits'))).toBe(false)
    expect(keeps(row('Lambda', 'Yes'), row('AWS Lambda', 'Yes'))).toBe(true)
    expect(keeps(row('Lambda', 'Yes, 256 bits'), row('Lambda@', 'Yes, 250 bits'))).toBe(true)
    const long = 'Always, with keys of the service or your own'
    expect(keeps(row('Lambda', long), row('Glacier', long))).toBe(true)
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    const edited = (count: number) =>
      keeps(row('Lambda', letters.slice(0, count)), row('Glacier', letters.slice(0, count + 1)))
    expect([edited(25), edited(24)]).toEqual([true, false])
  })

  it('is in the same row where labels are alike by two fifths', () => {
    const row = (label: string) => ({
      'a.md': [{ ...(cell('Yes', label, 'Encrypted') as object), under: ['Data'] } as Written],
    })
    expect(keeps(row('EU'), row('EUX'))).toBe(true)
    expect(keeps(row('EU'), row('EUXX'))).toBe(false)
  })

  it('that is gone does not give its id to another value', () => {
    const first = build({ 'a.md': [cell('5 minutes', 'Lambda', 'Time'), 'Stays'] })
    const gone = build({ 'a.md': ['Stays'] }, first.lock)
    const back = build({ 'a.md': [cell('a quarter', 'Lambda', 'Time'), 'Stays'] }, gone.lock)
    expect(back.ids[0]).not.toBe(first.ids[0])
  })
})

describe('renamed files', () => {
  const reworded = (n: number, end: string): Written =>
    under(`Point ${n} of the list of points, ${end}`, `Part ${n}`)

  it('are known by half of the facts that left', () => {
    const { first, second } = after(
      {
        'a.md': [
          'The first sentence, which stays as it is',
          'The second sentence, which stays too',
          under('Max 50 GB of files', 'Files'),
        ],
      },
      {
        'b.md': ['The first sentence, which stays as it is', under('Max 55 GB of files', 'Files')],
        'c.md': ['The second sentence, which stays too'],
      },
    )
    expect(second.idOf('Max 55 GB of files')).toBe(first.idOf('Max 50 GB of files'))
  })

  it('are known by their name where no fact tells', () => {
    const { first, second } = after(
      { 'part/storage.md': [reworded(1, 'always')] },
      { 'book/03-storage.md': [reworded(1, 'as ever')] },
    )
    expect(second.ids).toEqual(first.ids)
    const other = after(
      { 'part/storage.md': [reworded(1, 'always')] },
      {
        'network.md': [
          under('Point 1 of the list of points, as it has been ever since then', 'Unlike'),
        ],
      },
    )
    expect(other.second.ids).not.toEqual(other.first.ids)
  })

  it('are known by their headings where neither fact nor name tells', () => {
    const { first, second } = after(
      { 'a.md': [reworded(1, 'always')] },
      { 'zz.md': [reworded(1, 'as ever')] },
    )
    expect(second.ids).toEqual(first.ids)
  })

  it('are not looked for in a file that was there before', () => {
    const { first, second } = after(
      {
        'a.md': [under('Max 50 GB of files', 'Files')],
        'b.md': ['The second sentence, which stays too'],
      },
      { 'b.md': ['The second sentence, which stays too', under('Max 55 GB of files', 'Files')] },
    )
    expect(first.ids).not.toContain(second.ids[1])
  })
})

describe('short texts together', () => {
  const words = ['el gato', 'el perro', 'la vaca', 'los peces', 'la oveja', 'el pato']
  const list = (heading: string, texts = words): Written[] =>
    texts.map((text) => under(text, heading))

  it('are known where their heading, or their file with its heading, has another name', () => {
    const before = { 'spanish.md': list('Animals') }
    const renamed = after(before, { 'spanish.md': list('Bestiario') })
    expect(renamed.second.ids).toEqual(renamed.first.ids)
    const moved = after(before, { 'lesson.md': list('Bestiario') })
    expect(moved.second.ids).toEqual(moved.first.ids)
  })

  it('tell where the other facts of their place are now', () => {
    const { first, second } = after(
      { 'spanish.md': [...list('Animals'), under('the cow eats', 'Animals')] },
      { 'lesson.md': [...list('Bestiario'), under('a cow eats', 'Bestiario')] },
    )
    expect(second.ids).toEqual(first.ids)
  })

  it('are called moved', () => {
    expect(matches({ 'a.md': list('Animals') }, { 'b.md': list('Bestiario') })).toEqual(
      words.map(() => 'moved'),
    )
  })

  it('tell nothing about other places', () => {
    const { first, second } = after(
      { 'a.md': [...list('Animals'), under('Max 5', 'Storage')] },
      { 'b.md': [...list('Bestiario'), under('Max 5', 'Unlike')] },
    )
    expect(first.ids).not.toContain(second.idOf('Max 5'))
  })

  it('need to be half of those, not more, and 25 letters, not more', () => {
    const kept = (before: string[], now: string[]): number => {
      const { first, second } = after(
        { 'a.md': list('Animals', before) },
        { 'b.md': list('Bestiario', now) },
      )
      return second.ids.filter((id) => first.ids.includes(id)).length
    }
    const five = ['gulls', 'seals', 'crabs', 'terns', 'whale']
    expect(kept(five, five)).toBe(5)
    expect(kept(five.with(0, 'gull'), five.with(0, 'gull'))).toBe(0)
    const gone = ['one', 'two', 'three', 'four', 'six']
    expect(kept([...five, ...gone], five)).toBe(5)
    expect(kept([...five, ...gone, 'ten'], five)).toBe(0)
  })

  it('tell as much where they stood in another place long ago', () => {
    const first = build({ 'a.md': list('Animals'), 'z.md': list('Fauna') })
    const second = build({ 'a.md': list('Animals') }, first.lock)
    const third = build({ 'b.md': list('Bestiario') }, second.lock)
    expect(third.ids).toEqual(second.ids)
  })

  it('take along equal texts, told apart by their markers and by what hangs below them', () => {
    const note = (heading: string, kind: string, ...below: string[]): Written => ({
      text: 'Note:',
      under: [heading],
      kinds: [kind],
      below,
    })
    const turned = (one: (heading: string) => Written, other: (heading: string) => Written) => {
      const { first, second } = after(
        { 'a.md': [...list('Animals'), one('Animals'), other('Animals')] },
        { 'b.md': [...list('Bestiario'), other('Bestiario'), one('Bestiario')] },
      )
      return second.ids.slice(-2).join() === first.ids.slice(-2).toReversed().join()
    }
    expect(
      turned(
        (at) => note(at, 'exam'),
        (at) => note(at, 'limit'),
      ),
    ).toBe(true)
    expect(
      turned(
        (at) => note(at, 'exam', 'they bite'),
        (at) => note(at, 'exam'),
      ),
    ).toBe(true)
  })

  it('need to be half of what left their place, and as many letters as one long text', () => {
    const before = { 'a.md': list('Animals') }
    const now = (...texts: string[]): Notes => ({ 'b.md': list('Bestiario', texts) })
    const found = (notes: Notes): number => {
      const { first, second } = after(before, notes)
      return second.ids.filter((id) => first.ids.includes(id)).length
    }
    expect(found(now(...words.slice(0, 5), 'uno'))).toBe(5)
    expect(found(now(...words.slice(0, 4), 'uno'))).toBe(4)
    expect(found(now(...words.slice(0, 3), 'uno'))).toBe(0)
    const many = Array.from({ length: 7 }, (_, index) => under(`w${index}`, 'Animals'))
    const crowded = after({ 'a.md': [...list('Animals'), ...many] }, now(...words))
    expect(crowded.second.identified.changes.moved).toHaveLength(0)
  })

  it('went where the long ones of their place went, if half of all did', () => {
    const long = [
      'A lens of many rings bends the light',
      'Prisms above it catch the rest of it',
      'It floats on a bath of quicksilver',
      'The keeper winds its clockwork up',
    ]
    const note = (texts: string[], ...headings: string[]): Written[] =>
      texts.map((text) => under(text, ...headings))
    const before: Notes = {
      'light.md': [
        ...note([...long, 'Ground by hand'], 'Light', 'How it is made and seen', 'Lens'),
        ...note(['Whale oil is burnt by the barrel'], 'Light', 'How it is made and seen', 'Oil'),
        ...note(['A mantle glows in burning gas'], 'Light', 'How it is made and seen', 'Gas'),
      ],
    }
    const now = (...texts: string[]) => {
      const { first, second } = after(before, {
        'lens.md': note([...texts, 'Ground by hand'], 'Lens'),
        'oil.md': note(['Whale oil is burnt by the barrel'], 'Oil'),
        'gas.md': note(['A mantle glows in burning gas'], 'Gas'),
        'museum.md': note(
          long.filter((text) => !texts.includes(text)),
          'Museum',
        ),
      })
      return second.idOf('Ground by hand') === first.idOf('Ground by hand')
    }
    expect(now(...long)).toBe(true)
    expect(now(...long.slice(0, 2))).toBe(true)
    expect(now(...long.slice(0, 1))).toBe(false)
    expect(now('Some other sentence that nobody has written before')).toBe(false)
  })

  it('tell nothing where they stand in other places too', () => {
    const labels = ['Advantages:', 'Drawbacks:', 'Limitations:']
    const { first, second } = after(
      { 'a.md': [...list('Queues', labels), ...list('Streams', labels)] },
      { 'a.md': [...list('Files', labels), ...list('Streams', labels)] },
    )
    expect(second.ids.slice(0, 3).filter((id) => first.ids.includes(id))).toEqual([])
    expect(second.ids.slice(3)).toEqual(first.ids.slice(3))
  })

  it('tell nothing where other things hang below them', () => {
    const labels = (heading: string, below: string): Written[] =>
      ['Advantages:', 'Drawbacks:', 'Limitations:'].map((text, index) => ({
        text,
        under: [heading],
        below: [`${below}${index}`],
      }))
    const now = (below: string) =>
      keeps({ 'a.md': labels('Queues', 'fifo') }, { 'a.md': labels('Files', below) })
    expect(now('fifo')).toBe(true)
    expect(now('posix')).toBe(false)
    const some = (word: string) => labels('Queues', `${word} ${word}s and ${word}ing with number `)
    const files = labels('Files', 'nothing of the kind but with number ')
    expect(keeps({ 'a.md': some('send') }, { 'a.md': files })).toBe(true)
  })
})

describe('another text at the same place', () => {
  const label = (text: string, below: string[], kinds = ['exam']): Written => ({
    text,
    below,
    kinds,
  })
  const below = ['starts cold', 'no state']

  it('is the same fact where the same hangs below it', () => {
    const now = (...facts: Written[]) =>
      keeps({ 'a.md': [label('Cons:', below)] }, { 'a.md': facts })
    expect(now(label('Drawbacks:', below))).toBe(true)
    expect(now(label('Drawbacks:', ['starts cold', 'no disk']))).toBe(false)
    expect(now(label('Drawbacks:', below, ['limit']))).toBe(false)
    expect(now(label('Drawbacks:', below), label('Weak points:', below))).toBe(false)
    expect(now({ text: 'Drawbacks:', below, within: ['Functions'] })).toBe(false)
  })

  it('is called edited', () => {
    const { second } = after(
      { 'a.md': [label('Cons:', below)] },
      { 'a.md': [label('Uses:', below)] },
    )
    expect(second.identified.changes.edited).toMatchObject([{ match: 'edited' }])
  })

  it('is another one where only a word or two hang below it', () => {
    expect(
      keeps({ 'a.md': [label('Cons:', ['see 4'])] }, { 'a.md': [label('Uses:', ['see 4'])] }),
    ).toBe(false)
    expect(
      keeps({ 'a.md': [label('Cons:', ['see no 4'])] }, { 'a.md': [label('Uses:', ['see no 4'])] }),
    ).toBe(true)
  })

  it('is the same fact where only a number differs', () => {
    const now = (before: string, ...texts: string[]) =>
      keeps(
        { 'a.md': [{ text: before, within: ['Size'] }] },
        { 'a.md': texts.map((text) => ({ text, within: ['Size'] })) },
      )
    expect(now('5 TB', '50 TB')).toBe(true)
    expect(now('5,000 TB', '1.5 TB')).toBe(true)
    expect(now('5 000 TB', '50 TB')).toBe(true)
    expect(now('5', '70')).toBe(true)
    expect(now('5G', 'G7')).toBe(false)
    expect(now('5 TB', '5 GB')).toBe(false)
    expect(now('5 TB', '50 TB', '70 TB')).toBe(false)
  })
})

describe('what was found by its likeness in another file', () => {
  it('tells where the rest of its file went', () => {
    const facts = (word: string, heading: string): Written[] => [
      under(`The melting point of copper ${word} 1084 degrees`, heading),
      under(`Lead ${word} heavy and soft`, heading),
    ]
    const { first, second } = after(
      { 'a.md': facts('is', 'Metal') },
      { 'other.md': facts('was', 'Ores') },
    )
    expect(second.ids).toEqual(first.ids)
  })

  it('tells where the rest moved, too', () => {
    const facts = (word: string, heading: string): Written[] => [
      under(`The melting point of copper ${word} 1084 degrees`, heading),
      under('Lead: heavy and soft', heading),
    ]
    expect(matches({ 'a.md': facts('is', 'Metal') }, { 'other.md': facts('was', 'Ores') })).toEqual(
      ['moved'],
    )
  })
})
