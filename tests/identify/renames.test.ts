import { describe, expect, it } from 'vitest'
import { build, type Notes, type Written } from './notes.ts'

/** Too short to be found in any file but its own, or what its own has become. */
const short = (heading: string, reworded = false, pins: string[] = []): Written => ({
  text: reworded ? 'Kept in three zone' : 'Kept in three zones',
  under: heading.split('/'),
  pins,
})
const old = short('Durability')
const now = short('Whatever it is', true)
const long = (n: number): Written => `Sentence ${n * 7919} is one that nobody else would write`

/** Whether the short fact is known again in `after`. */
function follows(before: Notes, after: Notes): boolean {
  const first = build(before)
  const second = build(after, first.lock)
  return second.idOf('Kept in three zone') === first.idOf('Kept in three zones')
}

describe('a file that left without any fact to tell is known', () => {
  it('by its name, whatever its folder', () => {
    expect(follows({ 'old/storage.md': [old] }, { 'new/deep/03-storage.md': [now] })).toBe(true)
    expect(follows({ 'v1.storage.md': [old] }, { 'v2.storage.md': [now] })).toBe(true)
  })

  it('not by its folder or its extension', () => {
    expect(follows({ 'one/folder/ab.markdown': [old] }, { 'one/folder/cd.markdown': [now] })).toBe(
      false,
    )
  })

  it('by its headings, if three of five are the same', () => {
    const renamed = (headings: string) =>
      follows({ 'ab.md': [short('A/B/C/D')] }, { 'cd.md': [short(headings, true)] })
    expect(renamed('A/B/C/E')).toBe(true)
    expect(renamed('A/B/E/F')).toBe(false)
    expect(renamed('A/B/C/E/F')).toBe(false)
  })

  it('as the likeliest of several', () => {
    const before = { 'storage.md': [old] }
    expect(follows(before, { 'storage-x.md': [now], 'storages.md': ['Max 5'] })).toBe(true)
    expect(follows(before, { 'storage-x.md': ['Max 5'], 'storages.md': [now] })).toBe(false)
  })

  it('also where there was such a file long ago', () => {
    const first = build({ 'storage.md': [old], 'archive/storage.md': ['Max 5'] })
    const second = build({ 'storage.md': [old] }, first.lock)
    const third = build({ 'archive/storage.md': [now] }, second.lock)
    expect(third.ids).toEqual([first.idOf('Kept in three zones')])
  })

  it('unless it is still there, or the other was', () => {
    expect(
      follows({ 'storage.md': [old, long(1)] }, { 'storage.md': [long(1)], 'storages.md': [now] }),
    ).toBe(false)
    expect(
      follows({ 'storage.md': [old], 'storages.md': [long(1)] }, { 'storages.md': [long(1), now] }),
    ).toBe(false)
  })

  it('among up to four hundred others', () => {
    const many = (count: number): Notes =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n * 7919}.md`, [`No. ${n}`]]))
    expect(follows({ ...many(399), 'storage.md': [old] }, { 'storages.md': [now] })).toBe(true)
    expect(follows({ ...many(400), 'storage.md': [old] }, { 'storages.md': [now] })).toBe(false)
    expect(follows({ 'storage.md': [old] }, { ...many(399), 'storages.md': [now] })).toBe(true)
    expect(follows({ 'storage.md': [old] }, { ...many(400), 'storages.md': [now] })).toBe(false)
  })
})

describe('a fact is looked for where the others of its file went', () => {
  const stays = [long(10), long(11), long(12)]

  it('if at least half of those that left are there', () => {
    expect(
      follows(
        { 'ab.md': [...stays, old, long(1), long(2)] },
        { 'ab.md': stays, 'cd.md': [long(1), now], 'ef.md': [long(2)] },
      ),
    ).toBe(true)
  })

  it('not if most are elsewhere', () => {
    expect(
      follows(
        { 'ab.md': [...stays, old, long(1), long(2), long(3)] },
        { 'ab.md': stays, 'cd.md': [long(1), now], 'ef.md': [long(2), long(3)] },
      ),
    ).toBe(false)
  })

  it('or where the name leads, if they are all over the place', () => {
    const before = { 'storage.md': [old, long(1), long(2), long(3)] }
    const after = { 'ab.md': [long(1)], 'cd.md': [long(2)], 'ef.md': [long(3)] }
    expect(follows(before, { ...after, 'storages.md': [now] })).toBe(true)
    expect(follows(before, { ...after, 'gh.md': [now] })).toBe(false)
  })
})

describe('the pin of a block', () => {
  const pinned = (path: string, text = 'Nothing alike'): Written => ({ text, pins: [`${path}^b`] })
  const known = (before: Notes, after: Notes): boolean => {
    const first = build(before)
    return build(after, first.lock).idOf('Nothing alike') === first.idOf('Known')
  }

  it('follows a file that was renamed', () => {
    const before = { 'ab.md': [pinned('ab.md', 'Known'), long(1)] }
    expect(known(before, { 'cd.md': [pinned('cd.md'), long(1)] })).toBe(true)
  })

  it('stays with a file that is still there', () => {
    const before = { 'ab.md': [pinned('ab.md', 'Known'), long(1), long(2)] }
    expect(known(before, { 'ab.md': [long(2)], 'cd.md': [pinned('cd.md'), long(1)] })).toBe(false)
  })

  it('follows none of two halves', () => {
    const before = { 'ab.md': [pinned('ab.md', 'Known'), long(1), long(2)] }
    const after = { 'cd.md': [pinned('cd.md'), long(1)], 'ef.md': [long(2)] }
    expect(known(before, after)).toBe(false)
  })

  it('may stand in a file whose name has the sign', () => {
    const before = { 'a^b.md': [pinned('a^b.md', 'Known'), long(1)] }
    expect(known(before, { 'cd.md': [pinned('cd.md'), long(1)] })).toBe(true)
  })
})
