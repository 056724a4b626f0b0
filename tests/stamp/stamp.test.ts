import { describe, expect, it } from 'vitest'
import { hashCard } from '../../src/stamp/content.ts'
import { driftFromLock, reportRestyled, stamp } from '../../src/stamp/index.ts'
import type { Card, NoteFields } from '../../src/types/index.ts'
import {
  build,
  type Built,
  type BuildOptions,
  card,
  header,
  lockFile,
  noLock,
  type Notes,
} from '../identify/notes.ts'

const alpha = 'Alpha is the first of all letters'
const bees = 'Bees live in hives above ground'
const notes: Notes = { 'a.md': [{ text: alpha, below: ['really'] }, bees] }
const first = build(notes)
const again = (after: Notes, options: BuildOptions = {}, before: Built = first): Built =>
  build(after, before.lock, { now: 2000, ...options })
const mods = (built: Built) => built.cards.map(({ mod }) => mod)

describe('the time of a note', () => {
  it('of a new fact is the time of the build', () => {
    expect(mods(first)).toEqual([1000, 1000])
    expect(first.lock.facts.map(({ mod }) => mod)).toEqual([1000, 1000])
  })

  it('stays, and so does the lock, where nothing changed', () => {
    const second = again(notes)
    expect(mods(second)).toEqual([1000, 1000])
    expect(second.lock).toEqual(first.lock)
    expect(second.updated).toEqual([])
  })

  it('rises with the text, for that fact alone', () => {
    const second = again({ 'a.md': [notes['a.md']![0]!, `${bees}, always`] })
    expect(mods(second)).toEqual([1000, 2000])
    expect(second.updated).toEqual([first.ids[1]])
  })

  it('rises with what hangs below', () => {
    expect(mods(again({ 'a.md': [{ text: alpha, below: ['yes'] }, bees] }))).toEqual([2000, 1000])
  })

  it('rises by one where the clock stands still or goes backwards', () => {
    const edited = { 'a.md': [notes['a.md']![0]!, `${bees}, always`] }
    expect(mods(again(edited, { now: 1000 }))).toEqual([1000, 1001])
    expect(mods(again(edited, { now: 5 }))).toEqual([1000, 1001])
    expect(mods(again(notes, { now: 5 }))).toEqual([1000, 1000])
  })

  it('never falls over many builds with any clock', () => {
    let built = first
    for (const [index, now] of [50, 7000, 3, 3, 7001, 7001, 0].entries()) {
      const next = again({ 'a.md': [alpha, `${bees} (${index})`] }, { now }, built)
      expect(next.cards[1]!.mod).toBeGreaterThan(built.cards[1]!.mod)
      built = next
    }
  })

  it('rises for all with touchAll', () => {
    const second = again(notes, { touchAll: true })
    expect(mods(second)).toEqual([2000, 2000])
    expect(mods(again(notes, { touchAll: true, now: 9 }, second))).toEqual([2001, 2001])
    expect(second.updated).toEqual([])
    expect(mods(again(notes, { touchAll: false }))).toEqual([1000, 1000])
  })

  it('does not change with the source', () => {
    const moved = again({ 'b.md': notes['a.md']! })
    expect(mods(moved)).toEqual([1000, 1000])
    expect(moved.lock.facts.map(({ path }) => path)).toEqual(['b.md', 'b.md'])
  })
})

describe('the content of a note', () => {
  const [fact] = first.identified.facts
  const plain = card(fact!)
  const withField = (fields: Partial<NoteFields>): Card => ({
    ...plain,
    fields: { ...plain.fields, ...fields },
  })

  it.each(['Prompt', 'Answer', 'Context', 'Details', 'Hint', 'Kind'] as const)('has %s', (name) => {
    expect(hashCard(withField({ [name]: 'other' }), null)).not.toBe(hashCard(plain, null))
  })

  it('has the tags, whatever their order', () => {
    const tagged = (...tags: string[]) => hashCard({ ...plain, tags }, null)
    expect(tagged('a', 'b')).not.toBe(tagged('a'))
    expect(tagged('a', 'b')).toBe(tagged('b', 'a'))
  })

  it('has not the source, deck, address or line', () => {
    const source = { ...fact!.source, start: { line: 9, column: 1, offset: 99 } }
    const other = {
      ...withField({ Source: 'other' }),
      deck: 'Other',
      url: 'https://x',
      fact: { ...fact!, source },
    }
    expect(hashCard(other, null)).toBe(hashCard(plain, null))
  })

  it('does not run together: what leaves one field and enters another is a change', () => {
    expect(hashCard(withField({ Prompt: 'ab', Answer: 'c' }), null)).not.toBe(
      hashCard(withField({ Prompt: 'a', Answer: 'bc' }), null),
    )
  })

  it('is the same where lines are wrapped elsewhere, but not in code', () => {
    const hash = (html: string) => hashCard(withField({ Details: html }), null)
    expect(hash('<p>three\n   zones</p>')).toBe(hash('<p>three zones</p>'))
    expect(hash('<p>three zones</p>')).not.toBe(hash('<p>threezones</p>'))
    expect(hash('<pre>a\n b</pre>')).not.toBe(hash('<pre>a b</pre>'))
    expect(hash('<pre><code>a\n b</code></pre> c')).not.toBe(hash('<pre><code>a b</code></pre> c'))
    expect(hash('<pre>a</pre>b\nc<pre>d</pre>')).toBe(hash('<pre>a</pre>b c<pre>d</pre>'))
    expect(hash('a\nb<pre>c</pre>')).toBe(hash('a b<pre>c</pre>'))
  })

  it('is 16 hexadecimal digits', () => {
    expect(hashCard(plain, null)).toMatch(/^[0-9a-f]{16}$/)
  })

  it('is the same with another commit in the address of the source', () => {
    const link = (commit: string): Notes => ({
      'a.md': [`<a href="https://x.org/blob/${commit}/b.md?a=1&amp;b=2">see</a>`],
    })
    const sourceUrl = (commit: string) => `https://x.org/blob/${commit}/{path}{anchor}`
    const one = build(link('1111'), noLock, { sourceUrl: sourceUrl('1111') })
    const two = build(link('1111'), noLock, { sourceUrl: null })
    const cards = [link('1111'), link('2222')].map((linked) => build(linked).cards[0]!)
    expect(hashCard(cards[0]!, 'https://x.org/blob/1111/')).toBe(
      hashCard(cards[1]!, 'https://x.org/blob/2222/'),
    )
    expect(one.lock.facts[0]!.hash).toBe(hashCard(cards[1]!, 'https://x.org/blob/2222/'))
    expect(two.lock.facts[0]!.hash).not.toBe(one.lock.facts[0]!.hash)
    const escaped = withField({ Answer: 'https://x.org/?a=1&amp;b=2#c' })
    expect(hashCard(escaped, 'https://x.org/?a=1&b=2')).toBe(
      hashCard(withField({ Answer: '#c' }), null),
    )
    const plainly = withField({ Answer: 'https://x.org/?a=1&b=2#c' })
    expect(hashCard(plainly, 'https://x.org/?a=1&b=2')).toBe(
      hashCard(withField({ Answer: '#c' }), null),
    )
  })

  it('is not emptied by an address that starts with a place', () => {
    const one = build(notes, noLock, { sourceUrl: '{path}' })
    expect(one.lock).toEqual(first.lock)
  })
})

describe('a fact that is gone', () => {
  const gone = again({ 'a.md': [alpha] })
  const [, id] = first.ids

  it('is a retired note with its last words and a new time', () => {
    expect(gone.retired).toEqual([
      { id, mod: 2000, text: bees, headings: ['Course'], context: [], path: 'a.md' },
    ])
    expect(gone.updated).toContain(id)
    expect(gone.lock.facts.find((fact) => fact.id === id)).toMatchObject({
      retired: true,
      mod: 2000,
    })
  })

  it('stays as it is from then on', () => {
    const later = again({ 'a.md': [alpha] }, { now: 3000 }, gone)
    expect(later.retired).toEqual(gone.retired)
    expect(later.lock).toEqual(gone.lock)
    expect(later.updated).toEqual([])
  })

  it('rises with touchAll too', () => {
    expect(again({ 'a.md': [alpha] }, { now: 3000, touchAll: true }, gone).retired).toMatchObject([
      { mod: 3000 },
    ])
  })

  it('gets a new time when it comes back as it was', () => {
    const back = again(notes, { now: 3000 }, gone)
    expect(back.cards[1]!.mod).toBe(3000)
    expect(back.retired).toEqual([])
    expect(back.lock.facts.find((fact) => fact.id === id)).toMatchObject({ retired: false })
    expect(again(notes, { now: 2000 }, gone).cards[1]!.mod).toBe(2001)
  })

  it('is told from one with the same text elsewhere', () => {
    const notes = (heading: string): Notes => ({
      'a.md': [alpha, { text: bees, under: [heading] }],
    })
    const hash = (heading: string) =>
      again({ 'a.md': [alpha] }, {}, build(notes(heading))).lock.facts.find(
        ({ retired }) => retired,
      )!.hash
    expect(hash('One')).not.toBe(hash('Two'))
    expect(hash('One')).toBe(hash('One'))
  })

  it('several are given in the order of their ids', () => {
    const many = Array.from({ length: 30 }, (_, n) => `Paragraph ${n} is about matter ${n * 31}`)
    const ids = again({ 'a.md': [] }, {}, build({ 'a.md': many })).retired.map((note) => note.id)
    expect(ids).toHaveLength(30)
    expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)))
  })
})

describe('the lock that is written', () => {
  it('has the new header, or keeps its own', () => {
    const renamed = { ...header, deck: 'Other' }
    expect(again(notes, { header: renamed }).lock.header).toEqual(renamed)
    const { identified } = first
    expect(stamp([], identified, { header, facts: [] }, { now: 1 }).lock.header).toEqual(header)
  })

  it('keeps facts that got no card as they were', () => {
    const second = again(notes, { style: 'new ' })
    const some = stamp(second.cards.slice(1), second.identified, first.lock, { now: 3000 })
    expect(some.lock.facts.map(({ id }) => id)).toEqual(first.lock.facts.map(({ id }) => id))
    const line = (id: string) => some.lock.facts.find((fact) => fact.id === id)
    expect(line(first.ids[0]!)).toEqual(first.lock.facts.find(({ id }) => id === first.ids[0]))
    expect(line(first.ids[1]!)).toMatchObject({ mod: 3000 })
    const none = stamp([], first.identified, noLock, { now: 3000 })
    expect(none.lock.facts.map(({ hash, mod }) => ({ hash, mod }))).toEqual([
      { hash: '', mod: 0 },
      { hash: '', mod: 0 },
    ])
  })

  it('is sorted by id, as are the retired notes, whatever order the facts have', () => {
    const many = Array.from({ length: 30 }, (_, n) => `Paragraph ${n} is about matter ${n * 31}`)
    const before = build({ 'a.md': many })
    const { identified } = again({ 'a.md': many.slice(15) }, {}, before)
    const cards = identified.facts.map((fact) => card(fact))
    const turned = { ...identified, retired: identified.retired.toReversed() }
    const { lock, retired } = stamp(cards, turned, before.lock, { now: 2000 })
    for (const list of [lock.facts, retired]) {
      const ids = list.map(({ id }) => id)
      expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)))
    }
    expect([lock.facts.length, retired.length]).toEqual([30, 15])
  })

  it('keeps the lines of what could not be judged', () => {
    const scope = { read: new Set(['a.md']), gone: new Set<string>(), kinds: new Set(['exam']) }
    const both = build({ 'a.md': [alpha], 'b.md': [bees] })
    const second = again({ 'a.md': [alpha] }, { scope }, both)
    expect(second.lock).toEqual(both.lock)
    expect(second.retired).toEqual([])
  })

  it('keeps the variant of a front', () => {
    const { identified } = first
    const cards = identified.facts.map((fact, variant) => ({ ...card(fact), variant }))
    const { lock } = stamp(cards, identified, noLock, { now: 1 })
    const variants = identified.facts.map(
      ({ id }) => lock.facts.find((fact) => fact.id === id)!.variant,
    )
    expect(variants).toEqual([undefined, 1])
  })
})

describe('what changed', () => {
  const style = again(notes, { style: 'new ' })

  it('a new look restyles notes, and is not missing from a frozen lock', () => {
    expect(style.restyled).toEqual(first.ids.toSorted((a, b) => (a < b ? -1 : 1)))
    expect(style.updated).toEqual(style.restyled)
    expect(driftFromLock(style.identified, style)).toEqual({ identity: '', restyled: 2 })
  })

  it('many are told in the order of their ids', () => {
    const many = Array.from({ length: 30 }, (_, n) => `Paragraph ${n} is about matter ${n * 31}`)
    const { updated } = again({ 'a.md': many }, { style: 'new ' }, build({ 'a.md': many }))
    expect(updated).toHaveLength(30)
    expect(updated).toEqual(updated.toSorted((a, b) => (a < b ? -1 : 1)))
  })

  it('a note whose look the lock does not know is not restyled', () => {
    const lines = first.lock.facts.map((fact) => ({ ...fact, hash: '' }))
    const recovered = build(notes, { ...first.lock, facts: lines }, { now: 2000 })
    expect(recovered.updated).toHaveLength(2)
    expect(recovered.restyled).toEqual([])
  })

  it('a changed fact is not restyled', () => {
    const text = again({ 'a.md': [notes['a.md']![0]!, `${bees}, always`] }, { style: 'new ' })
    expect(text.restyled).toEqual([first.ids[0]])
    const details = again({ 'a.md': [{ text: alpha, below: ['yes'] }, bees] }, { style: 'new ' })
    expect(details.restyled).toEqual([first.ids[1]])
  })

  it.each([
    ['1 new', { 'a.md': [...notes['a.md']!, 'Cats have nine lives in every land'] }],
    ['1 edited', { 'a.md': [notes['a.md']![0]!, `${bees}, always`] }],
    ['2 moved', { 'b.md': notes['a.md']! }],
    ['1 retired', { 'a.md': [bees] }],
    ['1 new, 1 edited, 1 moved', { 'b.md': [alpha, `${bees}, always`, 'Cats have nine lives'] }],
  ])('a frozen lock lacks %s', (identity, after) => {
    const second = again(after)
    expect(driftFromLock(second.identified, second).identity).toBe(identity)
  })

  it('a frozen lock does not need to know another marker or other details', () => {
    const [one] = notes['a.md'] as [object]
    const marker = again({ 'a.md': [{ ...one, text: alpha, kinds: ['limit'] }, bees] })
    expect(driftFromLock(marker.identified, marker)).toEqual({ identity: '', restyled: 1 })
    const details = again({ 'a.md': [{ text: alpha, below: ['yes'] }, bees] })
    expect(driftFromLock(details.identified, details)).toEqual({ identity: '', restyled: 1 })
    const both = again({ 'a.md': [{ text: alpha, below: ['yes'] }, `${bees}, always`] })
    expect(driftFromLock(both.identified, both)).toEqual({ identity: '1 edited', restyled: 1 })
  })

  it('a frozen lock lacks what came back', () => {
    const back = again(notes, {}, again({ 'a.md': [alpha] }))
    expect(driftFromLock(back.identified, back).identity).toBe('1 back again')
  })

  it('a frozen lock lacks nothing where nothing changed', () => {
    const second = again(notes)
    expect(driftFromLock(second.identified, second)).toEqual({ identity: '', restyled: 0 })
  })
})

describe('a build that would change more than half of the notes only in look', () => {
  const many = Array.from({ length: 10 }, (_, n) => `Paragraph ${n} is about matter ${n * 31}`)
  const before = build({ 'a.md': many })
  const said = (restyled: number) => {
    const file = lockFile('')
    const looks = again({ 'a.md': many }, { style: 'new ' }, before)
    reportRestyled(file, { ...looks, restyled: looks.restyled.slice(0, restyled) })
    return file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
  }

  it('says so', () => {
    expect(said(6)).toEqual([
      'mass-update: 6 of 10 notes will be updated only because their rendering changed, not their facts',
    ])
  })

  it('says nothing at half of them', () => {
    expect(said(5)).toEqual([])
  })

  it('counts retired notes as notes', () => {
    const file = lockFile('')
    reportRestyled(file, {
      ...before,
      cards: before.cards.slice(0, 3),
      retired: [],
      restyled: ['a', 'b'],
    })
    expect(file.messages).toHaveLength(1)
    const { cards } = before
    const retired = again({ 'a.md': [] }, {}, before).retired.slice(0, 1)
    const quiet = lockFile('')
    reportRestyled(quiet, { ...before, cards: cards.slice(0, 3), retired, restyled: ['a', 'b'] })
    expect(quiet.messages).toHaveLength(0)
  })
})
