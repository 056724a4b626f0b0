import { describe, expect, it } from 'vitest'
import { checkRetirement, identify } from '../../src/identify/index.ts'
import { Failure } from '../../src/messages/index.ts'
import type { Scope } from '../../src/types/index.ts'
import { allKinds, build, extraction, noLock, type Notes, wholeScope } from './notes.ts'

const notes: Notes = {
  'a.md': ['Alpha is the first of all letters', 'Ants live in colonies below ground'],
  'b.md': ['Beta is the second of all letters', 'Bees live in hives above ground'],
}
const first = build(notes)
const line = (id: string, { facts } = first.lock) => facts.find((fact) => fact.id === id)

const scopeOf = (read: string[], gone: string[] = [], kinds = allKinds): Scope => ({
  read: new Set(read),
  gone: new Set(gone),
  kinds: new Set(kinds),
})

describe('only what a build has seen is judged', () => {
  it('a part of the notes is built: nothing else is retired or changed', () => {
    const part = { 'a.md': notes['a.md']!.slice(0, 1) }
    const second = build(part, first.lock, { scope: scopeOf(['a.md']), now: 2000 })
    expect(second.identified.changes.retired).toMatchObject([{ before: { path: 'a.md' } }])
    expect(second.identified.kept.map(({ path }) => path)).toEqual(['b.md', 'b.md'])
    for (const id of first.ids.slice(2)) expect(line(id, second.lock)).toEqual(line(id))
  })

  it('a source was not read, for any reason: its facts stay as they are', () => {
    const second = build({ 'a.md': notes['a.md']! }, first.lock, { scope: scopeOf(['a.md']) })
    expect(second.lock).toEqual(first.lock)
  })

  it('a source is gone from the disk: its facts are retired', () => {
    const scope = scopeOf(['a.md'], ['b.md'])
    const second = build({ 'a.md': notes['a.md']! }, first.lock, { scope })
    expect(second.identified.changes.retired).toHaveLength(2)
    expect(new Set(second.retired.map(({ text }) => text))).toEqual(new Set(notes['b.md']))
  })

  it('a source says that it gives nothing: the lock keeps what it had', () => {
    const skipped = { ...extraction('b.md', []), skipped: true }
    const sources = [extraction('a.md', notes['a.md']!), skipped]
    const scope = scopeOf(['a.md', 'b.md'])
    const { kept, changes } = identify(sources, first.lock, scope, 'course')
    expect(kept).toHaveLength(2)
    expect(changes.retired).toEqual([])
  })

  it('facts of a skipped source do not count', () => {
    const skipped = { ...extraction('c.md', ['Gamma']), skipped: true }
    expect(identify([skipped], noLock, scopeOf(['c.md']), 'course').facts).toEqual([])
  })

  it('a fact that another file still has is not taken from there', () => {
    const copy = { 'a.md': [...notes['a.md']!, 'Bees live in hives above ground'] }
    const part = build(copy, first.lock, { scope: scopeOf(['a.md']) })
    const whole = build({ ...notes, ...copy }, part.lock)
    expect(whole.ids.slice(3)).toEqual(first.ids.slice(2))
  })

  it('paths count in NFC', () => {
    const nfd = build({ 'U\u0308.md': ['Größe'] })
    const scope = scopeOf([], ['U\u0308.md'])
    expect(identify([], nfd.lock, scope, 'course').changes.retired).toHaveLength(1)
  })
})

describe('a marker is switched off', () => {
  const both: Notes = {
    'a.md': [
      { text: 'Alpha is the first of all letters', kinds: ['exam'] },
      { text: 'Omega is the last of all letters', kinds: ['limit'] },
      { text: 'Kappa is one of the many letters', kinds: ['exam', 'limit'] },
    ],
  }
  const before = build(both)

  it('its facts are neither retired nor changed', () => {
    const on = { 'a.md': [both['a.md']![0]!, { text: 'Kappa is one of the many letters' }] }
    const after = build(on, before.lock, { kinds: ['exam'] })
    expect(after.identified.changes).toMatchObject({ added: [], retired: [] })
    expect(line(before.ids[1]!, after.lock)).toEqual(line(before.ids[1]!, before.lock))
    expect(after.ids).toEqual([before.ids[0], before.ids[2]])
  })

  it('a fact with another marker that is on is retired when it goes', () => {
    const after = build({ 'a.md': [both['a.md']![0]!] }, before.lock, { kinds: ['exam'] })
    expect(after.identified.changes.retired).toMatchObject([{ id: before.ids[2] }])
  })

  it('its facts do not give their ids to similar ones', () => {
    const off = build({ 'a.md': [both['a.md']![1]!] })
    const similar = { 'a.md': [{ text: 'Omega is the last of the letters' }] }
    const after = build(similar, off.lock, { kinds: ['exam'] })
    expect(after.ids).not.toEqual(off.ids)
    expect(after.identified.kept.map(({ id }) => id)).toEqual(off.ids)
    expect(build(similar, off.lock).ids).toEqual(off.ids)
  })

  it('the same fact marked otherwise is the same fact', () => {
    const marked = { 'a.md': [{ text: 'Omega is the last of all letters', kinds: ['exam'] }] }
    expect(build(marked, before.lock, { kinds: ['exam'] }).ids).toEqual([before.ids[1]])
  })
})

describe('the retire stop', () => {
  const many = (count: number): string[] =>
    Array.from({ length: count }, (_, n) => `Paragraph ${n} of the law is about matter ${n * 31}`)
  const retire = (before: number, after: number): void => {
    const { lock } = build({ 'a.md': many(before) })
    checkRetirement(build({ 'a.md': many(after) }, lock).identified.changes, lock)
  }

  it.each([
    [100, 80],
    [22, 2],
    [200, 160],
    [3, 0],
  ])('lets %i facts become %i', (before, after) => {
    expect(() => retire(before, after)).not.toThrow()
  })

  it.each([
    [100, 79],
    [22, 1],
    [200, 159],
  ])('stops where %i facts would become %i', (before, after) => {
    expect(() => retire(before, after)).toThrow(Failure)
    expect(() => retire(before, after)).toThrow(`${before - after} of ${before} facts`)
  })

  it('counts only facts that are live and an id once', () => {
    const { lock } = build({ 'a.md': many(100) })
    const gone = build({ 'a.md': many(85) }, lock)
    const { changes } = build({ 'a.md': many(64) }, gone.lock).identified
    const doubled = { ...gone.lock, facts: [...gone.lock.facts, ...gone.lock.facts] }
    expect(() => checkRetirement(changes, gone.lock)).toThrow('21 of 85 facts')
    expect(() => checkRetirement(changes, doubled)).toThrow('21 of 85 facts')
  })
})

it('an empty lock knows nothing', () => {
  const { facts, changes, retired, kept } = identify([], noLock, wholeScope({}, noLock), 'course')
  expect({ facts, retired, kept }).toEqual({ facts: [], retired: [], kept: [] })
  expect(changes).toEqual({
    added: [],
    edited: [],
    moved: [],
    retired: [],
    revived: [],
    unchanged: 0,
  })
})

it('nested facts are told by their ids', () => {
  const parent = { ...extraction('b.md', ['Parent', 'Child']) }
  const child = { type: 'item', text: 'Child', markdown: '', markers: [], content: [] } as const
  const list = {
    type: 'item',
    text: 'List',
    markdown: '',
    markers: [],
    content: [],
    fact: null,
  } as const
  parent.facts[0]!.details = [
    { ...list, details: [{ ...child, markers: [], content: [], fact: 1, details: [] }] } as never,
  ]
  const sources = [parent, extraction('a.md', ['First', 'Second'])]
  const { facts } = identify(sources, noLock, scopeOf(['a.md', 'b.md']), 'course')
  expect(facts.map(({ text }) => text)).toEqual(['First', 'Second', 'Parent', 'Child'])
  expect(facts[2]!.details[0]).toMatchObject({ fact: null, details: [{ fact: facts[3]!.id }] })
})
