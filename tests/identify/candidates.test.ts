import { describe, expect, it } from 'vitest'
import { findCandidates } from '../../src/identify/candidates.ts'
import { freeKnown, freeSeen, startPairing } from '../../src/identify/pairing.ts'
import { noRenames } from '../../src/identify/renames.ts'
import { collectSeen } from '../../src/identify/seen.ts'
import { build, extraction, type Notes, type Written } from './notes.ts'

/** The texts of the facts of `after` that the line `text` of `before` is compared with. */
function comparedWith(before: Notes, after: Notes, text: string): string[] {
  const { lock } = build(before)
  const extractions = Object.entries(after).map(([path, facts]) => extraction(path, facts))
  const pairing = startPairing(lock.facts, () => 'live', collectSeen(extractions))
  const group = { known: freeKnown(pairing, 'live'), seen: freeSeen(pairing) }
  const known = pairing.known.findIndex((line) => line.text === text)
  const facts = findCandidates(pairing, group, noRenames)(known)
  return [...facts].map((seen) => pairing.seen[seen]!.text)
}

/** So many facts of one word each, so many of them below each heading. */
const words = (name: string, count: number, below = count): Written[] =>
  Array.from({ length: count }, (_, n) => ({
    text: `${name}${n}`,
    under: [`Part ${Math.floor(n / below)}`],
  }))

describe('inside its file a line is compared with', () => {
  it('every fact, up to 40,000 pairs', () => {
    const before = { 'a.md': words('old', 200, 10) }
    expect(comparedWith(before, { 'a.md': words('new', 200, 10) }, 'old0')).toHaveLength(200)
  })

  it('those of its place, where there are more', () => {
    const before = { 'a.md': words('old', 201, 10) }
    const after = { 'a.md': words('new', 200, 10) }
    expect(comparedWith(before, after, 'old15')).toEqual(words('new', 20).slice(10).map(textOf))
    expect(comparedWith(before, { 'a.md': words('new', 200, 300) }, 'old15')).toEqual([])
  })

  it('none, where its place alone has more', () => {
    const before = { 'a.md': words('old', 201) }
    expect(comparedWith(before, { 'a.md': words('new', 200) }, 'old0')).toEqual([])
  })

  const files = (name: string, count: number, below: number): Notes =>
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [`${n}.md`, words(`${name}${n}x`, 200, below)]),
    )

  it('fewer, where all files together have more than a million pairs', () => {
    const compared = (count: number, below: number) =>
      comparedWith(files('old', count, below), files('new', count, below), 'old3x0').length
    expect(compared(25, 50)).toBe(200)
    expect(compared(26, 50)).toBe(50)
    expect(compared(26, 51)).toBe(0)
  })

  it('fewer only for what is still to be compared', () => {
    const gone = { ...files('old', 30, 50), 'z.md': words('old', 10) }
    const now = { ...files('new', 20, 50), 'y.md': words('new', 10) }
    expect(comparedWith(gone, now, 'old3x0')).toHaveLength(200)
  })
})

const textOf = (fact: Written): string => (typeof fact === 'string' ? fact : fact.text)

describe('in other files a line is compared with', () => {
  const elsewhere = (line: string, ...facts: string[]): string[] =>
    comparedWith({ 'a.md': [line] }, { 'b.md': facts }, line)

  it('those that share a word which few have', () => {
    const having = (count: number) =>
      Array.from({ length: count }, (_, n) => `zebra number${n} alone`)
    expect(elsewhere('The zebra', ...having(20))).toHaveLength(20)
    expect(elsewhere('The zebra', ...having(21))).toEqual([])
  })

  it('those that share one of its eight rarest words', () => {
    // "one" is in nine facts, "two" in eight … "nine" in one.
    const names = 'one two three four five six seven eight nine'.split(' ')
    const facts = names.flatMap((name, n) =>
      Array.from({ length: 9 - n }, (_, m) => `${name} ${n}x${m}`),
    )
    const nobodys = 'ant bee cat dog eel fox gnu hen ibis'
    const compared = elsewhere(`${names.join(' ')} ${nobodys}`, ...facts)
    expect(compared).toHaveLength(36)
    expect(compared.filter((text) => text.startsWith('one '))).toEqual([])
  })

  it('not those that share letters alone, or nothing', () => {
    expect(elsewhere('alphabet', 'alphorn')).toEqual([])
    expect(elsewhere('?!', '--', '…')).toEqual([])
  })

  it('those that share two neighbouring characters, in scripts without spaces', () => {
    expect(elsewhere('存储桶', '可储桶', '存储', '储存桶', '桶')).toEqual(['存储', '可储桶'])
    expect(elsewhere('存储', '储', '储物')).toEqual([])
    expect(elsewhere('桶', '桶', '桶子')).toEqual(['桶'])
  })
})
