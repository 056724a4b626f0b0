import { describe, expect, test } from 'vitest'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { findProofs, mendSpellings } from '../../src/repair/marker-spellings.ts'
import { spellings } from '../../src/repair/spellings.ts'
import { damaged } from './damage.ts'

const known = () => spellings(defaultMarkers)
const mend = (text: string) => mendSpellings(text, known()).text
const proofs = (text: string) =>
  findProofs(text, known()).map((alike) =>
    alike.map((chain) => chain.map(({ name }) => name).join(' < ')),
  )

describe('a damaged spelling of a marker', () => {
  test.each(['', '- ', '(', '**', '> ', '`', '|', '~', '$', '+', '<', '=', '^', 'a\n', '📝', '❗️'])(
    'may stand after %j',
    (before) => {
      expect(mend(`${before}üìù a`)).toBe(`${before}📝 a`)
    },
  )

  test.each(['a', '1', 'é', '日', 'a📝b', 'üìùb'])('may not stand after %j', (before) => {
    expect(mend(`a ${before}üìù`)).toBe(`a ${mend(before)}üìù`)
  })

  test('may stand before another marker, whole or damaged, and far into a line', () => {
    expect(mend('xüìù📝')).toBe('x📝📝')
    expect(mend('xüìùüí° b')).toBe('x📝💡 b')
    expect(mend('xüìù 📝')).toBe('xüìù 📝')
    for (const [before, behind] of [
      [100, 0],
      [1, 200],
      [100, 200],
    ] as const) {
      const [left, right] = ['a'.repeat(before), 'b'.repeat(behind)]
      expect(mend(`${left}📝üìù${right}`)).toBe(`${left}📝📝${right}`)
    }
  })

  test.each(['ðŸ“Œ', 'ðŸ“€', 'ðŸ“¿', 'â—‹'])(
    'is not the start of %s, which is another character',
    (other) => {
      for (const before of ['-', '日'])
        expect(mend(`${before} ${other} a`)).toBe(`${before} ${other} a`)
      expect(proofs(`- ${other} a`)).toEqual([])
    },
  )

  test.each(['✔️', '⚠️', '❗️', '☝️', '❤️‍🔥', '👩‍💻'])(
    'of %s that lost a character is no other, though its start is whole',
    (emoji) => {
      const own = spellings([{ ...defaultMarkers[0]!, emoji, aliases: [] }])
      const lost = damaged(emoji, 'cp1252').replaceAll(/[\u0080-\u009f]/gu, '')
      expect(mendSpellings(`- ${lost} a`, own).text).toBe(`- ${emoji} a`)
    },
  )

  test('that lost a character is another one where a later part of it is', () => {
    // Without its soft hyphen the flag is the start of the other.
    const own = spellings([{ ...defaultMarkers[0]!, emoji: '🇨🇭', aliases: [] }])
    const flags = damaged('🇨🇿', 'cp1252')
    expect(mendSpellings(`- ${flags} a`, own).text).toBe(`- ${flags} a`)
    expect(mendSpellings('- ðŸ‡¨ðŸ‡ a', own).text).toBe('- 🇨🇭 a')
  })

  test('may have lost its first character', () => {
    for (const first of ['', '?', '\ufffd']) expect(mend(`- ${first}üìù a`)).toBe('- 📝 a')
  })

  test.each(['', ' a', 'a', 'À', '日'])('that lost a character may stand before %j', (behind) => {
    expect(mend(`- ðŸ“${behind}`)).toBe(`- 📝${behind}`)
  })
})

describe('what spellings prove', () => {
  test('each chain once, double damage first', () => {
    const [once, again] = [damaged('📝', 'cp1252'), damaged('💡', 'cp1252')]
    const twice = damaged('❗', 'Mac Roman', 'Mac Roman')
    expect(proofs(`${once} ${again} ${twice}`)).toEqual([['Mac Roman < Mac Roman'], ['cp1252']])
    expect(proofs('üìù ðŸ’¡')).toEqual([['Mac Roman'], ['cp1252']])
  })

  test('all chains that spell it so', () => {
    const text = damaged('📝', 'Mac Roman', 'Latin-1')
    expect(proofs(text)).toEqual([['cp1252 < Mac Roman', 'Latin-1 < Mac Roman']])
  })

  test('nothing in a clean text, or where nothing is a marker', () => {
    expect(proofs('- 📝 a')).toEqual([])
    expect(findProofs('- üìù a', spellings([]))).toEqual([])
    expect(mendSpellings('- üìù a', spellings([])).count).toBe(0)
    expect(mendSpellings('- null', spellings([])).count).toBe(0)
  })
})
