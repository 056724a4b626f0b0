import { describe, expect, it } from 'vitest'
import type { Lock } from '../../src/types/index.ts'
import { build, noLock, type Notes, type Written } from './notes.ts'

const durable = 'S3 stores each object in at least three zones of a region'
const encrypt = 'Buckets are encrypted with keys of the service by default'
const lambda = 'A function runs for at most fifteen minutes'

/** Build the notes before, then after; what became of each fact. */
function edit(before: Notes, after: Notes) {
  const first = build(before)
  const second = build(after, first.lock, { now: 2000 })
  return { first, second, changes: second.identified.changes }
}

const texts = (changes: { after: { text: string } | null }[]) =>
  changes.map(({ after }) => after?.text)

describe('a fact keeps its id when', () => {
  it('nothing changes', () => {
    const { first, second, changes } = edit(
      { 'a.md': [durable, encrypt] },
      { 'a.md': [durable, encrypt] },
    )
    expect(second.ids).toEqual(first.ids)
    expect(changes).toMatchObject({ added: [], edited: [], moved: [], retired: [], unchanged: 2 })
  })

  it('the words change', () => {
    const reworded = 'S3 stores every object in at least three availability zones of a region'
    const { first, second, changes } = edit(
      { 'a.md': [durable, encrypt] },
      { 'a.md': [reworded, encrypt] },
    )
    expect(second.idOf(reworded)).toBe(first.idOf(durable))
    expect(changes.edited).toMatchObject([{ match: 'edited', before: { text: durable } }])
    expect(changes.unchanged).toBe(1)
  })

  it('only capitals and punctuation change', () => {
    const { first, second } = edit({ 'a.md': ['Max. 5 GB'] }, { 'a.md': ['max 5 GB!'] })
    expect(second.ids).toEqual(first.ids)
  })

  it('moved below another heading', () => {
    const { first, second, changes } = edit(
      { 'a.md': [{ text: durable, under: ['Storage', 'S3'] }, encrypt] },
      { 'a.md': [encrypt, { text: durable, under: ['Durability'] }] },
    )
    expect(second.idOf(durable)).toBe(first.idOf(durable))
    expect(changes.moved).toMatchObject([{ match: 'moved', after: { text: durable } }])
  })

  it('gets a parent', () => {
    const { first, second, changes } = edit(
      { 'a.md': [encrypt, { text: durable, within: ['Storage'] }] },
      {
        'a.md': [
          { text: encrypt, within: ['Storage'] },
          { text: durable, within: ['Storage', 'Buckets'] },
        ],
      },
    )
    expect(second.ids).toEqual(first.ids)
    expect(texts(changes.moved)).toEqual([encrypt, durable])
  })

  it('moved to another file', () => {
    const { first, second, changes } = edit(
      { 'a.md': [durable, encrypt], 'b.md': [lambda] },
      { 'a.md': [encrypt], 'b.md': [lambda, durable] },
    )
    expect(second.idOf(durable)).toBe(first.idOf(durable))
    expect(changes.moved).toMatchObject([{ before: { path: 'a.md' } }])
  })

  it('moved to another file and reworded', () => {
    const reworded = 'S3 stores each object in at least three zones of one region'
    const { first, second, changes } = edit(
      { 'a.md': [durable, encrypt], 'b.md': [lambda] },
      { 'a.md': [encrypt], 'b.md': [lambda, reworded] },
    )
    expect(second.idOf(reworded)).toBe(first.idOf(durable))
    expect(changes.edited).toMatchObject([{ match: 'moved-edited' }])
  })

  it('its marker changes', () => {
    const { first, second, changes } = edit(
      { 'a.md': [{ text: durable, kinds: ['exam'] }] },
      { 'a.md': [{ text: durable, kinds: ['limit'] }] },
    )
    expect(second.ids).toEqual(first.ids)
    expect(changes.edited).toMatchObject([
      { match: 'same', before: { kinds: ['exam'] }, after: { kinds: ['limit'] } },
    ])
  })

  it('what hangs below it changes', () => {
    const { first, second, changes } = edit(
      { 'a.md': [{ text: 'Limits:', below: ['5 GB', '10,000 parts'] }] },
      { 'a.md': [{ text: 'Limits:', below: ['100 regions'] }] },
    )
    expect(second.ids).toEqual(first.ids)
    expect(changes.unchanged).toBe(1)
  })

  it('its table cell gets another value', () => {
    const cell = (text: string): Written => ({
      text,
      row: { label: 'Lambda', column: 'Longest run' },
    })
    const other: Written = { text: 'Yes', row: { label: 'Fargate', column: 'Longest run' } }
    const { first, second, changes } = edit(
      { 'a.md': [cell('5 minutes'), other] },
      { 'a.md': [other, cell('a quarter of an hour')] },
    )
    expect(second.idOf('a quarter of an hour')).toBe(first.idOf('5 minutes'))
    expect(changes.edited).toMatchObject([{ match: 'edited' }])
  })
})

describe('a fact gets a new id, and the old one is retired, when', () => {
  it('replaced by another one at the same place', () => {
    const { first, second, changes } = edit({ 'a.md': [durable] }, { 'a.md': [lambda] })
    expect(second.ids).not.toEqual(first.ids)
    expect(texts(changes.added)).toEqual([lambda])
    expect(changes.retired).toMatchObject([{ before: { text: durable }, after: null }])
  })

  it('a short text is the same but everything around it is not', () => {
    const { changes } = edit(
      { 'a.md': [{ text: 'Max 5', under: ['Storage', 'Buckets'] }] },
      { 'b.md': [{ text: 'Max 5', under: ['Networks', 'Gateways'] }] },
    )
    expect(texts(changes.added)).toEqual(['Max 5'])
    expect(changes.retired).toHaveLength(1)
  })

  it('a short symbol makes the difference', () => {
    const under = (text: string, heading: string): Written => ({ text, under: ['Terms', heading] })
    const { first, second } = edit(
      { 'a.md': [under('X < Y', 'Logic'), under('X > Y', 'Logic')] },
      { 'a.md': [under('X > Y', 'Arithmetic'), under('X < Y', 'Arithmetic')] },
    )
    expect(second.idOf('X < Y')).toBe(first.idOf('X < Y'))
    expect(second.idOf('X > Y')).toBe(first.idOf('X > Y'))
  })
})

describe('several facts at once', () => {
  it('a fact is split in two: the half that says more keeps the id', () => {
    const whole = 'Objects can be up to five terabytes in size and are kept in at least three zones'
    const left = 'Objects can be up to five terabytes in size'
    const right = 'They are kept in three zones'
    const { first, second, changes } = edit({ 'a.md': [whole] }, { 'a.md': [left, right] })
    expect(second.idOf(left)).toBe(first.idOf(whole))
    expect(texts(changes.added)).toEqual([right])
    expect(changes.retired).toEqual([])
  })

  it('two facts are merged: the one that says more keeps its id, the other is retired', () => {
    const left = 'Objects can be up to five terabytes in size'
    const right = 'They are kept in three zones'
    const whole = 'Objects can be up to five terabytes in size and are kept in three zones'
    const { first, second, changes } = edit({ 'a.md': [left, right] }, { 'a.md': [whole] })
    expect(second.idOf(whole)).toBe(first.idOf(left))
    expect(changes.retired).toMatchObject([{ before: { text: right } }])
  })

  it('two facts are swapped', () => {
    const under = (text: string, heading: string): Written => ({ text, under: ['Cloud', heading] })
    const { first, second } = edit(
      { 'a.md': [under(durable, 'Left'), under(encrypt, 'Right')] },
      { 'a.md': [under(encrypt, 'Left'), under(durable, 'Right')] },
    )
    expect(second.idOf(durable)).toBe(first.idOf(durable))
    expect(second.idOf(encrypt)).toBe(first.idOf(encrypt))
  })

  it('two facts are swapped and reworded', () => {
    const { first, second } = edit(
      { 'a.md': [durable, encrypt] },
      { 'a.md': [`By default, ${encrypt.toLowerCase()}`, `${durable} or more`] },
    )
    expect(second.ids).toEqual([first.idOf(encrypt), first.idOf(durable)])
  })

  it('a list is reordered', () => {
    const list = [1, 2, 3, 4, 5, 6].map((n) => `Rule number ${n} holds for service ${n * 7}`)
    const { first, second, changes } = edit({ 'a.md': list }, { 'a.md': list.toReversed() })
    expect(second.ids).toEqual(first.ids.toReversed())
    expect(changes.unchanged).toBe(6)
  })

  it('everything is reordered and one is reworded', () => {
    const list = [1, 2, 3, 4, 5, 6].map((n) => `Rule number ${n} holds for service ${n * 7}`)
    const after = list.toReversed().with(2, 'Rule number 4 also holds for service 28')
    const { first, second } = edit({ 'a.md': list }, { 'a.md': after })
    expect(second.ids).toEqual(first.ids.toReversed())
  })
})

describe('fifteen facts with the same text', () => {
  const parents = 'Lambda Fargate Glacier Aurora Athena Neptune Kinesis Redshift Cognito Macie'
    .split(' ')
    .concat('Inspector', 'Config', 'Batch', 'Outposts', 'Polly')
  const fact = (parent: string): Written => ({
    text: 'Limitations:',
    under: ['Services', parent],
    below: [`${parent} has a quota of its own`, `Not in every region for ${parent}`],
  })
  const notes = { 'a.md': parents.map(fact) }

  it('have fifteen ids', () => {
    expect(new Set(build(notes).ids).size).toBe(15)
  })

  it('are told apart by their parents when one is edited', () => {
    const after = {
      'a.md': notes['a.md'].with(4, { text: 'Limits:', under: ['Services', 'Athena'] }),
    }
    const { first, second, changes } = edit(notes, after)
    expect(second.ids.toSpliced(4, 1)).toEqual(first.ids.toSpliced(4, 1))
    expect(changes.unchanged).toBe(14)
  })

  it('are told apart when one is removed and the rest shuffled', () => {
    const rest = parents.toSpliced(6, 1).toReversed()
    const { first, second, changes } = edit(notes, { 'a.md': rest.map(fact) })
    expect(second.ids).toEqual(first.ids.toSpliced(6, 1).toReversed())
    expect(changes.retired).toMatchObject([{ before: { headings: ['Services', 'Kinesis'] } }])
  })

  it('are told apart by what hangs below them when all parents are renamed', () => {
    const renamed = parents
      .toReversed()
      .map((parent) => ({ ...(fact(parent) as object), under: ['All'] }))
    const { first, second } = edit(notes, { 'a.md': renamed as Written[] })
    expect(second.ids).toEqual(first.ids.toReversed())
  })

  it('are told apart by what hangs below them where the parents are the same', () => {
    const same = parents.map(
      (parent) => ({ ...(fact(parent) as object), under: ['All'] }) as Written,
    )
    const { first, second } = edit({ 'a.md': same }, { 'a.md': same.toSpliced(3, 1).toReversed() })
    expect(second.ids).toEqual(first.ids.toSpliced(3, 1).toReversed())
  })

  it('keep their order where nothing tells them apart', () => {
    const same = parents.map((): Written => 'Limitations:')
    const { first, second } = edit({ 'a.md': same }, { 'a.md': same.slice(5) })
    expect(second.ids).toEqual(first.ids.slice(0, 10))
  })
})

describe('files', () => {
  const facts = (n: number): Written[] =>
    [1, 2, 3].map((i) => ({
      text: `Fact ${i} about topic ${n} is well known`,
      under: [`Topic ${n}`],
    }))

  it('a file is renamed', () => {
    const { first, second, changes } = edit(
      { 'a.md': facts(1), 'b.md': facts(2) },
      { 'b.md': facts(2), 'z.md': facts(1) },
    )
    expect(second.ids).toEqual([...first.ids.slice(3), ...first.ids.slice(0, 3)])
    expect(changes.moved).toHaveLength(3)
    expect(changes.retired).toEqual([])
  })

  it('a file is renamed and edited', () => {
    const edited = facts(1).with(1, {
      text: 'Fact two on topic 1 is known well',
      under: ['Topic 1'],
    })
    const { first, second, changes } = edit({ 'a.md': facts(1) }, { 'z.md': edited })
    expect(second.ids).toEqual(first.ids)
    expect(changes.edited).toMatchObject([{ match: 'moved-edited' }])
  })

  it('a file is renamed and all its facts are edited: its name tells', () => {
    const before = [
      { text: 'Files of at most 5 GB are kept per account', under: ['Limits of storage'] },
    ]
    const after = [
      { text: 'Files of 50 GB at most are kept per account', under: ['Limits of storage'] },
    ]
    const { first, second } = edit({ 'storage.md': before }, { '04-storage.md': after })
    expect(second.ids).toEqual(first.ids)
  })

  it('a folder is moved', () => {
    const { first, second } = edit(
      { 'old/a.md': facts(1), 'old/b.md': facts(2), 'c.md': facts(3) },
      { 'c.md': facts(3), 'new/deep/a.md': facts(1), 'new/deep/b.md': facts(2) },
    )
    expect(new Set(second.ids)).toEqual(new Set(first.ids))
    expect(second.identified.changes.unchanged).toBe(3)
  })

  it('two files with the same facts are renamed: what is around the facts tells them apart', () => {
    const same = (course: string): Written[] =>
      ['Use at least two zones', 'Never open port 22 to the world'].map((text) => ({
        text,
        under: [course, 'Best practices'],
      }))
    const { first, second } = edit(
      { 'a.md': same('Databases'), 'b.md': same('Containers') },
      { 'x.md': same('Containers'), 'y.md': same('Databases') },
    )
    expect(second.ids).toEqual([...first.ids.slice(2), ...first.ids.slice(0, 2)])
  })

  it('names in NFD and in NFC are one name', () => {
    const { first, second } = edit(
      { 'U\u0308bung.md': ['Größe'] },
      { '\u00DCbung.md': ['Gro\u0308ße'.normalize('NFC')] },
    )
    expect(second.ids).toEqual(first.ids)
    expect(second.identified.changes.unchanged).toBe(1)
  })
})

describe('coming back', () => {
  it('an edit is undone: the fact has its id all the time', () => {
    const first = build({ 'a.md': [durable] })
    const second = build({ 'a.md': [`${durable}, always`] }, first.lock)
    const third = build({ 'a.md': [durable] }, second.lock)
    expect([second.ids, third.ids]).toEqual([first.ids, first.ids])
  })

  it('a removed fact gets its old id back', () => {
    const first = build({ 'a.md': [durable, encrypt] })
    const second = build({ 'a.md': [encrypt] }, first.lock)
    const third = build({ 'a.md': [durable, encrypt] }, second.lock)
    expect(third.ids).toEqual(first.ids)
    expect(third.identified.changes.revived).toMatchObject([{ match: 'revived' }])
    expect(third.identified.retired).toEqual([])
  })

  it('a removed fact comes back elsewhere, a little reworded', () => {
    const first = build({ 'a.md': [durable, encrypt] })
    const second = build({ 'a.md': [encrypt] }, first.lock)
    const third = build({ 'a.md': [encrypt], 'b.md': [`${durable}.`] }, second.lock)
    expect(third.idOf(`${durable}.`)).toBe(first.idOf(durable))
  })

  const stub = (heading: string, ...below: string[]): Written => ({
    text: 'Limits:',
    under: [heading],
    below,
  })

  it('a removed fact comes back at its place, before one of which the same hung below', () => {
    const first = build({
      'a.md': [stub('Storage', 'five gigabytes'), stub('Network', 'three zones'), encrypt],
    })
    const second = build({ 'a.md': [encrypt] }, first.lock)
    const third = build({ 'a.md': [stub('Storage', 'three zones'), encrypt] }, second.lock)
    expect(third.ids[0]).toBe(first.ids[0])
  })

  it('a removed fact with few words comes back elsewhere with what hung below it', () => {
    const first = build({ 'a.md': [stub('Storage', 'five gigabytes'), encrypt] })
    const second = build({ 'a.md': [encrypt] }, first.lock)
    const third = build(
      { 'a.md': [encrypt], 'b.md': [stub('Unlike', 'five gigabytes')] },
      second.lock,
    )
    expect(third.ids[1]).toBe(first.ids[0])
  })

  it('a live fact is known before a retired one', () => {
    const first = build({ 'a.md': [{ text: durable, under: ['Old'] }] })
    const second = build({ 'a.md': [encrypt] }, first.lock)
    const third = build({ 'a.md': [encrypt, { text: lambda, under: ['New'] }] }, second.lock)
    const fourth = build({ 'a.md': [encrypt, { text: lambda, under: ['Old'] }] }, third.lock)
    expect(fourth.ids).toEqual(third.ids)
  })

  it('a retired id is never given to a new fact', () => {
    const first = build({ 'a.md': ['Max 5'] })
    const second = build({ 'a.md': [encrypt] }, first.lock)
    const retired = {
      ...second.lock,
      facts: second.lock.facts.map((f) => (f.retired ? { ...f, text: lambda, path: 'q.md' } : f)),
    }
    const third = build({ 'a.md': ['Max 5'] }, retired)
    expect(third.ids).not.toEqual(first.ids)
  })
})

describe('new ids', () => {
  it('are twelve characters of a-z and 0-9', () => {
    const { ids } = build({ 'a.md': ['', ...Array.from({ length: 200 }, (_, n) => `Fact ${n}`)] })
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]{12}$/)
    expect(new Set(ids).size).toBe(201)
  })

  it('are others where those are taken, by any fact there ever was', () => {
    const notes = { 'a.md': ['Max 5', 'Min 1'] }
    const others = (lock: Lock): Lock => ({
      ...lock,
      facts: lock.facts.map((line) => ({ ...line, text: lambda, path: 'q.md', retired: true })),
    })
    const first = build(notes)
    const second = build(notes, others(first.lock))
    const third = build(notes, others(second.lock))
    expect(new Set([...first.ids, ...second.ids, ...third.ids]).size).toBe(6)
  })

  it('are always the same others', () => {
    const notes = { 'a.md': ['Max 5'] }
    const first = build(notes)
    const taken = first.lock.facts.map((line) => ({
      ...line,
      text: lambda,
      path: 'q.md',
      retired: true,
    }))
    expect(build(notes, { ...first.lock, facts: taken }).ids).toEqual(['q4isiqu1ef36'])
  })

  it('are the same on two machines without a lock, whatever the order of files', () => {
    const here = build({ 'a.md': [durable, durable], 'b.md': [encrypt] })
    const there = build({ 'b.md': [encrypt], 'a.md': [durable, durable] }, noLock, { now: 5 })
    expect(there.ids).toEqual(here.ids)
  })

  it('do not change from one version of the program to the next', () => {
    expect(build({ 'a.md': [durable, 'Größe'] }).ids).toEqual(['1oophlx62m9k', '2jg7pwmdpa1f'])
  })

  it('differ between two courses with the same sentence', () => {
    const one = build({ 'a.md': [durable] }, noLock, { project: 'one' })
    const two = build({ 'a.md': [durable] }, noLock, { project: 'two' })
    expect(one.ids).not.toEqual(two.ids)
  })

  it.each([
    ['path', 'b.md', {}],
    ['headings', 'a.md', { under: ['Other'] }],
    ['context', 'a.md', { within: ['Parent'] }],
    ['text', 'a.md', { text: 'Other' }],
  ])('depend on the %s', (_, path, other) => {
    expect(build({ [path]: [{ text: 'Same', ...other }] }).ids).not.toEqual(
      build({ 'a.md': [{ text: 'Same' }] }).ids,
    )
  })
})
