import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/pipeline/cache/cache.ts'
import { openDrawers } from '../../src/pipeline/cache/drawers.ts'
import type { Store } from '../../src/pipeline/cache/store.ts'

const entry = (key: string) => ({ key, questions: null, cards: null }) as Entry

/** A store that holds JSON, as the real one does, and tells what was written. */
function memoryStore() {
  const files = new Map<string, string>()
  let writes = 0
  const store: Store = {
    read: (name) => JSON.parse(files.get(name) ?? 'null') as unknown[] | null,
    write: (name, values) => {
      files.set(name, JSON.stringify([...values]))
      writes += 1
    },
  }
  return { store, files, writes: () => writes }
}

const paths = Array.from({ length: 100 }, (_, index) => `notes/${index}.md`)

describe('the drawers of some notes', () => {
  test('a later build finds what was saved, and only as it was', () => {
    const { store } = memoryStore()
    const first = openDrawers(store, 'project')
    for (const path of paths) first.set(path, entry(path))
    first.save()
    const second = openDrawers(store, 'project')
    expect(paths.map((path) => second.get(path, path)?.key)).toEqual(paths)
    expect(second.get('notes/1.md', 'edited')).toBeNull()
    expect(openDrawers(store, 'another').get('notes/1.md', 'notes/1.md')).toBeNull()
  })

  test('many files lie in few drawers, and one change writes one of them', () => {
    const { store, files, writes } = memoryStore()
    const first = openDrawers(store, 'project')
    for (const path of paths) first.set(path, entry(path))
    first.save()
    expect(files.size).toBeLessThanOrEqual(16)
    const before = writes()
    const second = openDrawers(store, 'project')
    for (const path of paths) second.get(path, path)
    second.save()
    expect(writes()).toBe(before)
    const third = openDrawers(store, 'project')
    third.set('notes/7.md', entry('edited'))
    third.save()
    expect(writes()).toBe(before + 1)
    const fourth = openDrawers(store, 'project')
    expect(fourth.get('notes/7.md', 'edited')?.key).toBe('edited')
    expect(fourth.get('notes/8.md', 'notes/8.md')?.key).toBe('notes/8.md')
  })

  test('an entry that no build asks for is forgotten at last, one that is asked for is not', () => {
    const { store } = memoryStore()
    const first = openDrawers(store, 'project')
    for (const path of paths) first.set(path, entry(path))
    first.save()
    const build = (turn: number, asked: readonly string[]) => {
      const cache = openDrawers(store, 'project')
      const found = asked.map((path) => cache.get(path, path)?.key ?? null)
      for (const path of paths.slice(0, 50)) cache.set(path, entry(`${path} ${turn}`))
      cache.save()
      return found
    }
    const [rare, often] = [paths.slice(50, 75), paths.slice(75)]
    for (let turn = 0; turn < 20; turn++) expect(build(turn, often)).toEqual(often)
    expect(build(20, rare)).toEqual(rare.map(() => null))
  })
})
