import { describe, expect, it } from 'vitest'
import { build, type Written } from './notes.ts'

const pinned = (text: string, ...pins: string[]): Written => ({ text, pins })
const alpha = 'Alpha is the first of all letters'
const bees = 'Bees live in hives above ground'

describe('a pin', () => {
  it('is what a fact is known by, whatever becomes of its words and its place', () => {
    const first = build({ 'a.md': [pinned(alpha, 'id:x'), bees] })
    const second = build({ 'a.md': [bees], 'z.md': [pinned('Nothing alike', 'id:x')] }, first.lock)
    expect(second.idOf('Nothing alike')).toBe(first.idOf(alpha))
    expect(second.identified.changes.edited).toMatchObject([{ match: 'pin' }])
  })

  it('counts more than the words', () => {
    const first = build({ 'a.md': [pinned(alpha, 'id:x'), pinned(bees, 'id:y')] })
    const second = build({ 'a.md': [pinned(bees, 'id:x'), pinned(alpha, 'id:y')] }, first.lock)
    expect(second.ids).toEqual(first.ids)
  })

  it('of a block counts more than the words, too', () => {
    const first = build({ 'a.md': [pinned(alpha, 'a.md^x'), pinned(bees, 'a.md^y')] })
    const second = build({ 'a.md': [pinned(bees, 'a.md^x'), pinned(alpha, 'a.md^y')] }, first.lock)
    expect(second.ids).toEqual(first.ids)
  })

  it('is never the id itself', () => {
    expect(build({ 'a.md': [pinned(alpha, 'id:abcdefghijkl')] }).ids).not.toContain('abcdefghijkl')
  })

  it('that is new on a known fact is kept for later', () => {
    const first = build({ 'a.md': [alpha] })
    const second = build({ 'a.md': [pinned(alpha, 'id:x')] }, first.lock)
    const third = build({ 'a.md': [pinned('Nothing alike', 'id:x')] }, second.lock)
    expect(third.ids).toEqual(first.ids)
  })

  it('of a block holds in its file only', () => {
    const first = build({ 'a.md': [pinned(alpha, 'a.md^b1')], 'b.md': [bees] })
    const second = build(
      { 'a.md': [], 'b.md': [bees, pinned('Nothing alike', 'b.md^b1')] },
      first.lock,
    )
    expect(second.ids).not.toContain(first.idOf(alpha))
  })

  it('of a block follows its file when that is renamed', () => {
    const first = build({ 'a.md': [pinned(alpha, 'a.md^b1'), bees] })
    const second = build({ 'z.md': [pinned('Nothing alike', 'z.md^b1'), bees] }, first.lock)
    expect(second.ids).toEqual(first.ids)
  })

  it('of a retired fact brings it back', () => {
    const first = build({ 'a.md': [pinned(alpha, 'id:x'), bees] })
    const second = build({ 'a.md': [bees] }, first.lock)
    const third = build({ 'a.md': [bees, pinned('Nothing alike', 'id:x')] }, second.lock)
    expect(third.ids[1]).toBe(first.ids[0])
    expect(third.identified.changes.revived).toHaveLength(1)
  })

  it('of a live fact counts more than that of a retired one', () => {
    const first = build({ 'a.md': [pinned(alpha, 'id:x'), bees] })
    const second = build({ 'a.md': [bees] }, first.lock)
    const facts = second.lock.facts.map((fact) => ({ ...fact, pins: ['id:x'] }))
    const third = build({ 'a.md': [pinned('Nothing alike', 'id:x')] }, { ...second.lock, facts })
    expect(third.ids).toEqual([first.idOf(bees)])
  })

  it('is one of several: the first that is known decides, and an id is given once', () => {
    const first = build({ 'a.md': [pinned(alpha, 'id:x'), pinned(bees, 'id:y', 'id:z')] })
    const joined = build({ 'a.md': [pinned('Nothing alike', 'id:x', 'id:y')] }, first.lock)
    expect(joined.ids).toEqual([first.idOf(alpha)])
    const split = build(
      { 'a.md': [pinned('Nothing alike', 'id:y'), pinned('Something else', 'id:z')] },
      first.lock,
    )
    expect(split.ids[0]).toBe(first.idOf(bees))
    expect(first.ids).not.toContain(split.ids[1])
  })
})

describe('a doubled pin', () => {
  it('is reported where it stands a second time, and the text decides', () => {
    const first = build({ 'a.md': [pinned(alpha, 'id:x'), bees] })
    const second = build(
      { 'a.md': [pinned(alpha, 'id:x'), pinned(bees, 'id:x')], 'b.md': [pinned('Max 5', 'id:x')] },
      first.lock,
    )
    expect(second.ids.slice(0, 2)).toEqual(first.ids)
    const { messages } = second.identified
    expect(messages.map(({ file, line, ruleId }) => ({ file, line, ruleId }))).toEqual([
      { file: 'a.md', line: 2, ruleId: 'pin-doubled' },
      { file: 'b.md', line: 1, ruleId: 'pin-doubled' },
    ])
    for (const { reason } of messages)
      expect(reason).toBe(
        'Unexpected second <!-- id: x -->, expected one fact with it (the other: a.md:1)',
      )
  })

  it('does not go to the first that has it', () => {
    const first = build({ 'a.md': [pinned(alpha, 'id:x'), bees] })
    const second = build({ 'a.md': [pinned(bees, 'id:x'), pinned(alpha, 'id:x')] }, first.lock)
    expect(second.ids).toEqual(first.ids.toReversed())
  })

  it('of a block is shown as it is written', () => {
    const { messages } = build({
      'a.md': [pinned(alpha, 'a.md^b'), pinned(bees, 'a.md^b')],
    }).identified
    expect(messages.map(({ reason }) => reason)).toEqual([
      'Unexpected second ^b, expected one fact with it (the other: a.md:1)',
    ])
  })

  it('on one fact is no doubled pin', () => {
    expect(build({ 'a.md': [pinned(alpha, 'id:x', 'id:x')] }).identified.messages).toEqual([])
  })

  it('in the lock, after a merge, tells nothing', () => {
    const first = build({ 'a.md': [pinned(alpha, 'id:x'), pinned(bees, 'id:y')] })
    const facts = first.lock.facts.map((fact) => ({ ...fact, pins: ['id:x'] }))
    const second = build({ 'a.md': [alpha, pinned(bees, 'id:x')] }, { ...first.lock, facts })
    expect(second.ids).toEqual(first.ids)
    const third = build({ 'a.md': [pinned('Nothing alike', 'id:x')] }, { ...first.lock, facts })
    expect(first.ids).not.toContain(third.ids[0])
  })
})
