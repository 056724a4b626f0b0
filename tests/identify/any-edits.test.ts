import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatLock, readLock } from '../../src/lock/index.ts'
import type { Lock } from '../../src/types/index.ts'
import { build, lockFile, noLock, type Notes, type Written } from './notes.ts'

const words =
  'bucket zone key role policy limit region cluster node queue topic stream table index cache gateway subnet route token secret'.split(
    ' ',
  )
const headings = ['Storage', 'Compute', 'Network', 'Security']
const paths = ['a.md', 'b.md', 'sub/c.md', 'sub/d.md']

type Item = Exclude<Written, string>

const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
  .map((chosen) => chosen.join(' '))
const item: fc.Arbitrary<Item> = fc.record({
  text: fc.oneof({ weight: 5, arbitrary: sentence }, fc.constantFrom('Limitations:', 'Max 5', '')),
  under: fc.subarray(headings, { minLength: 1, maxLength: 2 }),
  within: fc.oneof(fc.constant<string[]>([]), fc.array(sentence, { maxLength: 1 })),
  below: fc.array(sentence, { maxLength: 3 }),
  kinds: fc.subarray(['exam', 'practice', 'limit'], { minLength: 1 }),
  pins: fc.oneof(
    { weight: 9, arbitrary: fc.constant<string[]>([]) },
    fc.constantFrom<string[][]>(['id:x'], ['id:y']),
  ),
})
const notes: fc.Arbitrary<Record<string, Item[]>> = fc.dictionary(
  fc.constantFrom(...paths),
  fc.array(item, { maxLength: 8 }),
)

const at = fc.nat()
const edit = fc.oneof(
  fc.record({ op: fc.constant('insert' as const), at, item }),
  fc.record({ op: fc.constant('delete' as const), at }),
  fc.record({ op: fc.constant('reword' as const), at, word: fc.constantFrom(...words) }),
  fc.record({ op: fc.constant('replace' as const), at, item }),
  fc.record({ op: fc.constant('move' as const), at, to: at }),
  fc.record({ op: fc.constant('rename' as const), at, path: fc.constantFrom('e.md', 'new/a.md') }),
  fc.record({ op: fc.constant('undo' as const), at }),
)
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never

function apply(before: Record<string, Item[]>, change: Edit): Record<string, Item[]> {
  const all = Object.entries(before).flatMap(([path, items]) => items.map((one) => ({ path, one })))
  const place = all.length === 0 ? -1 : change.at % all.length
  const regroup = (entries: typeof all) => {
    const after: Record<string, Item[]> = Object.fromEntries(
      Object.keys(before).map((path) => [path, []]),
    )
    for (const { path, one } of entries) (after[path] ??= []).push(one)
    return after
  }
  const chosen = all[place]
  if (change.op === 'insert')
    return regroup(all.toSpliced(place + 1, 0, { path: chosen?.path ?? 'a.md', one: change.item }))
  if (!chosen) return before
  if (change.op === 'delete') return regroup(all.toSpliced(place, 1))
  if (change.op === 'replace') return regroup(all.with(place, { ...chosen, one: change.item }))
  if (change.op === 'reword') {
    const text = `${chosen.one.text} ${change.word}`
    return regroup(all.with(place, { ...chosen, one: { ...chosen.one, text } }))
  }
  if (change.op === 'move') {
    const rest = all.toSpliced(place, 1)
    const to = rest.length === 0 ? 0 : change.to % rest.length
    return regroup(rest.toSpliced(to, 0, { ...chosen, path: rest[to]?.path ?? chosen.path }))
  }
  if (change.op === 'rename')
    return regroup(
      all.map((one) => (one.path === chosen.path ? { ...one, path: change.path } : one)),
    )
  return before
}

/** The notes before and after each edit; `undo` goes back to an earlier state. */
function history(start: Record<string, Item[]>, edits: readonly Edit[]): Record<string, Item[]>[] {
  const states = [start]
  for (const change of edits)
    states.push(
      change.op === 'undo' ? states[change.at % states.length]! : apply(states.at(-1)!, change),
    )
  return states
}

const histories = fc
  .tuple(notes, fc.array(edit, { maxLength: 12 }))
  .map(([start, edits]) => history(start, edits))

const idsOfLock = ({ facts }: Lock): string[] => facts.map(({ id }) => id)

describe('whatever is edited', () => {
  it('one fact has one id, one id is of one fact, and no id is ever lost or doubled in the lock', () => {
    fc.assert(
      fc.property(histories, (states) => {
        let lock = noLock
        for (const [step, state] of states.entries()) {
          const built = build(state, lock, { now: step })
          expect(built.ids).toHaveLength(Object.values(state).flat().length)
          expect(new Set(built.ids).size).toBe(built.ids.length)
          const after = idsOfLock(built.lock)
          expect(new Set(after).size).toBe(after.length)
          expect(new Set(after)).toEqual(new Set([...idsOfLock(lock), ...built.ids]))
          const live = built.lock.facts.filter(({ retired }) => !retired)
          expect(new Set(live.map(({ id }) => id))).toEqual(new Set(built.ids))
          lock = built.lock
        }
      }),
      { numRuns: 150 },
    )
  })

  it('what became of each fact adds up', () => {
    fc.assert(
      fc.property(histories, (states) => {
        let lock = noLock
        for (const state of states) {
          const { identified, ...built } = build(state, lock)
          const { added, edited, moved, revived, retired, unchanged } = identified.changes
          const before = lock.facts.filter((fact) => !fact.retired).length
          expect(added.length + edited.length + moved.length + revived.length + unchanged).toBe(
            built.ids.length,
          )
          expect(before - retired.length + added.length + revived.length).toBe(built.ids.length)
          lock = built.lock
        }
      }),
      { numRuns: 80 },
    )
  })

  it('the order of files and of lock lines does not count', () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat()), (states, random) => {
        let lock = noLock
        for (const [now, state] of states.entries()) {
          const shuffle = <T>(list: readonly T[]): T[] =>
            list
              .map((one) => ({ one, key: random.next().value }))
              .toSorted((a, b) => a.key - b.key)
              .map(({ one }) => one)
          const shuffled: Notes = Object.fromEntries(shuffle(Object.entries(state)))
          const other = { header: lock.header, facts: shuffle(lock.facts) }
          const built = build(state, lock, { now })
          expect(build(shuffled, other, { now }).lock).toEqual(built.lock)
          lock = built.lock
        }
      }),
      { numRuns: 80 },
    )
  })

  it('a build of the same notes changes nothing, and no time of a note ever falls', () => {
    fc.assert(
      fc.property(
        histories,
        fc.array(fc.nat(5000), { minLength: 14, maxLength: 14 }),
        (states, clock) => {
          let lock = noLock
          for (const [step, state] of states.entries()) {
            const built = build(state, lock, { now: clock[step]! })
            const same = build(state, built.lock, { now: 9999 })
            expect(same.lock).toEqual(built.lock)
            expect(same.updated).toEqual([])
            expect(same.identified.changes.unchanged).toBe(built.ids.length)
            expect(same.identified.changes.retired).toEqual([])
            for (const { id, mod, hash } of lock.facts) {
              const after = built.lock.facts.find((fact) => fact.id === id)!
              expect(after.hash === hash ? after.mod === mod : after.mod > mod).toBe(true)
            }
            lock = built.lock
          }
        },
      ),
      { numRuns: 80 },
    )
  })

  it('facts with words of their own keep their ids through any moving about', () => {
    const own = fc.uniqueArray(fc.nat(999), { minLength: 1, maxLength: 12 })
    const spread = fc.tuple(own, fc.infiniteStream(fc.nat()), fc.infiniteStream(fc.nat()))
    fc.assert(
      fc.property(spread, ([numbers, first, second]) => {
        const place = (random: Iterator<number>): Notes => {
          const next = (): number => random.next().value as number
          const after: Record<string, { key: number; one: Item }[]> = {}
          for (const number of numbers) {
            const one = {
              text: `Rule ${number} is explained in chapter ${number * 7}`,
              under: [headings[next() % 4]!],
            }
            ;(after[paths[next() % 4]!] ??= []).push({ key: next(), one })
          }
          return Object.fromEntries(
            Object.entries(after).map(([path, list]) => [
              path,
              list.toSorted((a, b) => a.key - b.key).map(({ one }) => one),
            ]),
          )
        }
        const before = build(place(first))
        const after = build(place(second), before.lock)
        for (const { text, id } of before.identified.facts) expect(after.idOf(text)).toBe(id)
      }),
      { numRuns: 150 },
    )
  })
})

it('any lock is read back as it was written', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }))
  const line = fc.record({
    id: fc.stringMatching(/^[a-z0-9]{12}$/),
    path: text,
    headings: fc.array(text),
    context: fc.array(text),
    text,
    n: fc.nat(),
    details: text,
    kinds: fc.array(text),
    pins: fc.array(text),
    hash: text,
    mod: fc.nat(),
    retired: fc.boolean(),
  })
  const header = fc.record({
    keyfacts: fc.constant(1 as const),
    project: text,
    deck: text,
    notetype: fc.record({ id: fc.nat(), name: text }),
  })
  fc.assert(
    fc.property(fc.uniqueArray(line, { selector: ({ id }) => id }), header, (facts, header) => {
      const sorted = facts.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      expect(readLock(lockFile(formatLock({ header, facts })))).toEqual({ header, facts: sorted })
    }),
    { numRuns: 200 },
  )
})
