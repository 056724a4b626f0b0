import { describe, expect, it } from 'vitest'
import { formatLock, readLock } from '../../src/lock/index.ts'
import type { Lock } from '../../src/types/index.ts'
import { build, lockFile, type Notes } from './notes.ts'

const alpha = 'Alpha is the first of all letters'
const bees = 'Bees live in hives above ground'
const ours = 'Bees live in hives high above the ground'
const theirs = 'Bees live in hives above ground, in colonies'
const base = build({ 'a.md': [alpha, bees] })

/** What `merge=union` makes of two locks: the lines of both. */
function union(...locks: Lock[]): Lock {
  const [one, two] = locks.map((lock) => formatLock(lock).trimEnd().split('\n'))
  return readLock(lockFile([...one!, ...two!].join('\n')))
}

function branches(left: Notes, right: Notes) {
  return {
    left: build(left, base.lock, { now: 2000 }),
    right: build(right, base.lock, { now: 3000 }),
  }
}

const lineOf = (lock: Lock, id: string) => lock.facts.filter((fact) => fact.id === id)

describe('two branches changed the lock', () => {
  const { left, right } = branches({ 'a.md': [alpha, ours] }, { 'a.md': [alpha, theirs] })
  const merged = union(left.lock, right.lock)
  const id = base.idOf(bees)

  it('union gives two lines with one id', () => {
    expect(lineOf(merged, id).map(({ text }) => text)).toEqual([ours, theirs])
    expect(lineOf(merged, base.idOf(alpha))).toHaveLength(1)
  })

  it.each([
    ['ours', ours],
    ['theirs', theirs],
    ['both reworded', 'Bees live in hives high above the ground, in colonies'],
  ])('the fact keeps its id where the notes have %s', (_, text) => {
    const after = build({ 'a.md': [alpha, text] }, merged, { now: 4000 })
    expect(after.ids).toEqual(base.ids)
    expect(lineOf(after.lock, id)).toMatchObject([{ text }])
  })

  it('the line that fits is kept with a mod above both, for either may have been learned', () => {
    const after = build({ 'a.md': [alpha, ours] }, merged, { now: 10 })
    expect(lineOf(after.lock, id)).toMatchObject([{ text: ours, mod: 3001 }])
    expect(after.identified.changes.unchanged).toBe(2)
    expect(after.cards.find((card) => card.fact.id === id)!.mod).toBe(3001)
  })

  it('where the lines differ in place alone, the higher mod is enough', () => {
    const moved = build({ 'a.md': [{ text: bees, within: ['Insects'] }, alpha] }, base.lock)
    const both = union(base.lock, moved.lock)
    const after = build({ 'a.md': [{ text: bees, within: ['Insects'] }, alpha] }, both, {
      now: 9000,
    })
    expect(lineOf(after.lock, id)).toMatchObject([{ mod: 1000, context: ['Insects'] }])
  })

  it('one branch removed the fact, the other reworded it', () => {
    const removed = build({ 'a.md': [alpha] }, base.lock, { now: 5000 })
    const both = union(removed.lock, right.lock)
    const kept = build({ 'a.md': [alpha, theirs] }, both, { now: 10 })
    expect(kept.ids).toEqual(base.ids)
    expect(lineOf(kept.lock, id)).toMatchObject([{ retired: false, mod: 5001 }])
    const gone = build({ 'a.md': [alpha] }, both, { now: 10 })
    expect(lineOf(gone.lock, id)).toMatchObject([{ retired: true }])
    expect(gone.lock.facts).toHaveLength(2)
  })

  it('one branch removed the fact, the other left it: it was shown as gone, so it is shown again', () => {
    const removed = build({ 'a.md': [alpha] }, base.lock, { now: 5000 })
    const kept = build({ 'a.md': [alpha, bees] }, union(removed.lock, base.lock), { now: 10 })
    expect(lineOf(kept.lock, id)).toMatchObject([{ retired: false, mod: 5001 }])
  })

  describe('the notes have neither', () => {
    const gone = (...locks: Lock[]) =>
      [union(...locks), union(...locks.toReversed())].map(
        (lock) => lineOf(build({ 'a.md': [alpha] }, lock, { now: 10 }).lock, id)[0]!,
      )

    it('the later line is retired, whatever their order', () => {
      for (const line of gone(left.lock, right.lock))
        expect(line).toMatchObject({ text: theirs, retired: true })
      const later = build({ 'a.md': [alpha, ours] }, base.lock, { now: 4000 })
      for (const line of gone(later.lock, right.lock)) expect(line).toMatchObject({ text: ours })
    })

    it('a live line before a retired one, though that is later', () => {
      const earlier = build({ 'a.md': [alpha, ours] }, base.lock, { now: 1500 })
      const removed = build({ 'a.md': [alpha] }, base.lock, { now: 5000 })
      for (const line of gone(removed.lock, earlier.lock))
        expect(line).toMatchObject({ text: ours, retired: true })
    })

    it('of equally late ones always the same', () => {
      const same = build({ 'a.md': [alpha, ours] }, base.lock, { now: 3000 })
      const [one, other] = gone(same.lock, right.lock)
      expect(one).toEqual(other)
    })
  })

  it('both branches added the same fact', () => {
    const added = { 'a.md': [alpha, bees, 'Cats have nine lives in every land'] }
    const both = union(build(added, base.lock).lock, build(added, base.lock).lock)
    expect(both.facts).toHaveLength(3)
    expect(build(added, both).identified.changes.unchanged).toBe(3)
  })

  it('the result is the same whatever the order of the lines', () => {
    const notes = { 'a.md': [alpha, ours, 'Cats have nine lives in every land'] }
    const one = build(notes, merged, { now: 10 })
    const two = build(notes, { ...merged, facts: merged.facts.toReversed() }, { now: 10 })
    expect(two.lock).toEqual(one.lock)
  })

  it('two live lines of different ids are about one fact: one is retired, always the same', () => {
    const twin = { ...base.lock.facts[0]!, id: 'zzzzzzzzzzzz' }
    const lock = { ...base.lock, facts: [...base.lock.facts, twin] }
    const one = build({ 'a.md': [alpha, bees] }, lock)
    const two = build({ 'a.md': [alpha, bees] }, { ...lock, facts: lock.facts.toReversed() })
    expect(one.ids).toEqual(base.ids)
    expect(two.ids).toEqual(base.ids)
    expect(one.identified.changes.retired.map(({ id }) => id)).toEqual(['zzzzzzzzzzzz'])
  })
})
