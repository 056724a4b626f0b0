import { describe, expect, test } from 'vitest'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { mendMojibake } from '../../src/repair/mojibake.ts'
import { spellings } from '../../src/repair/spellings.ts'
import { original } from '../../src/text/offsets.ts'
import type { Marker } from '../../src/types/index.ts'
import { commonNames, damaged, names } from './damage.ts'

const known = () => spellings(defaultMarkers)
const mend = (text: string) => mendMojibake(text, known())
const marker = (emoji: string, ...aliases: string[]): Marker => ({
  ...defaultMarkers[0]!,
  emoji,
  aliases,
})

const note = '# Größe – “État”\n\n- 📝 a → b • 15 °C\n  - 💡 naïve\n- ❗️ cœur 日本語 Łódź 🤗\n'
const genuine = [
  'Prüfung über Größe, Ärger und «État» – schöne Grüße für Jürgen’s Übung',
  'L’été, l’état, d’été ; « naïve » Noël, cœur, déjà vu… «économie» — “élan”',
  'Tiếng Việt: ‘Ấn Độ’ đã được kiểm tra, độ dài tối đa là 15 phút',
  '日本語「テスト」・中文，标点。한국어',
  'ünlü ìù Ñandú °C ± £5 ¡Hola! ó Ò Ö',
  'Ü° und í° sind keine Marker; Preis: 5 £, 20 °C',
  'AMANHÃ” e IRMÃ… (“AMANHÔ), hâ…”',
  '√π, 2√∞ and √∂ are roots; À é ‚äö… „Ärger‘',
  'Ąę, Ő ű, Кириллица, ελληνικά, עברית',
]

describe('a whole text that was read wrongly', () => {
  test.each(names)('as %s', (name) => {
    expect(mend(damaged(note, name))).toMatchObject({ text: note, damage: name, markers: 3 })
  })

  test.each(commonNames)('as %s twice', (name) => {
    const result = mend(damaged(note, name, name))
    expect(result).toMatchObject({ text: note, damage: `${name} twice`, markers: 3 })
  })

  test('as cp1252, then as Mac Roman', () => {
    const result = mend(damaged(note, 'cp1252', 'Mac Roman'))
    expect(result).toMatchObject({ text: note, damage: 'cp1252, then Mac Roman' })
  })

  test('as Mac Roman, then as Latin-1, which spells the marker as cp1252 would', () => {
    const result = mend(damaged('- é\n- 📝 a', 'Mac Roman', 'Latin-1'))
    expect(result).toMatchObject({ text: '- é\n- 📝 a', damage: 'Mac Roman, then Latin-1' })
  })

  test('each character keeps its place, of whatever script', () => {
    const thai = mend(damaged('ไ 📝 a', 'cp1252'))
    expect([0, 1, 2, 4, 5].map((offset) => original(thai.offsets, offset))).toEqual([0, 3, 4, 8, 9])
    const text = damaged('é 📝 a', 'cp1252')
    const { offsets } = mend(text)
    expect([0, 1, 2, 4, 5, 6].map((offset) => original(offsets, offset))).toEqual([
      0, 2, 3, 7, 8, 9,
    ])
  })
})

describe('a text of which parts were read wrongly', () => {
  test.each(names)('as %s: damaged lines are mended, the others stay', (name) => {
    const truth = ['- 📝 a → b', ...genuine, '- ❗️ “c” – d', ...genuine, 'e 💡 f • 20 °C'].join(
      '\n',
    )
    const text = truth
      .split('\n')
      .map((line) => (genuine.includes(line) ? line : damaged(line, name)))
      .join('\n')
    expect(mend(text)).toMatchObject({ text: truth, damage: name, markers: 3 })
  })

  test('as Mac Roman, then as Latin-1, which spells the marker as cp1252 would', () => {
    const text = `日本\n${damaged('- é\n- 📝 a', 'Mac Roman', 'Latin-1')}`
    expect(mend(text).text).toBe('日本\n- é\n- 📝 a')
  })

  test('as two things at once', () => {
    expect(mend('- \uf8ffüìù a\n- ðŸ’¡ b')).toMatchObject({
      text: '- 📝 a\n- 💡 b',
      damage: 'Mac Roman + cp1252',
      markers: 2,
    })
  })

  test('at its start and at its end; each character keeps its place', () => {
    const text = `${damaged('é→', 'cp1252')} 日 ${damaged('📝', 'cp1252')} a ${damaged('•–', 'cp1252')}`
    const result = mend(text)
    expect(result.text).toBe('é→ 日 📝 a •–')
    const back = [0, 1, 3, 5, 8, 10, 11].map((offset) => original(result.offsets, offset))
    expect(back).toEqual([0, 2, 6, 8, 13, 15, 18])
  })

  test('a right and a wrong marker in one line', () => {
    expect(mend('- \uf8ffüìù a (see 📝)')).toMatchObject({
      text: '- 📝 a (see 📝)',
      markers: 1,
      first: 2,
    })
  })

  test('a right character beside a damaged one', () => {
    expect(mend('日\uf8ffüìù📝')).toMatchObject({ text: '日📝📝', markers: 1 })
  })

  test('of what a run may become, the first and the last of each kind', () => {
    const kinds =
      '\u00a0ÿ\u2000\u2029\u202f\u2065\u206a\u2bff\u3000\u303f\ufe0e\ufe0f\ufffd🀀\u{1fbff}'
    for (const char of kinds) {
      const line = `日 📝 a${char}b`
      expect(mend(`日 ${damaged('📝', 'cp1252')} a${damaged(char, 'cp1252')}b`).text).toBe(line)
    }
    for (const char of '\u009fĀ\u1fff\u202a\u202e\u2066\u2069\u2c00\u2fff\u3040\ufe0d\ufe10\ufffc\ufffe\u{1efff}') {
      const [proof, other] = [damaged('📝', 'cp1252'), damaged(char, 'cp1252')]
      expect(mend(`日 ${proof} a${other}b`).text).toBe(`日 📝 a${other}b`)
    }
  })

  test('what looks written, but goes on or is part of more, was damaged', () => {
    const cases = [
      ['CÔTE', 'cp1252'],
      ['NÉÔ', 'cp1252'],
      ['NÔÉ', 'cp1252'],
      ['xé└', 'cp1252'],
      ['x└é', 'cp1252'],
      ['éù', 'Mac Roman'],
      ['ùé', 'Mac Roman'],
    ] as const
    for (const [word, name] of cases)
      expect(mend(`日 ${damaged('📝', name)} ${damaged(word, name)} .`).text).toBe(
        `日 📝 ${word} .`,
      )
  })

  test('letters beyond Latin-1 stay as they are: a run that reads as one is likelier to be right', () => {
    expect(mend(`é ${damaged('📝', 'cp1252')} Ä… Å‚`).text).toBe('é 📝 Ä… Å‚')
  })
})

describe('markers that lost a character', () => {
  test.each([
    ['Mac Roman without U+F8FF', '- üìù a\n- üí° b\n- ‚ùó c', '- 📝 a\n- 💡 b\n- ❗ c'],
    ['cp1252 without controls', '- ðŸ“ a\n- ðŸ’¡ b\n- â— c', '- 📝 a\n- 💡 b\n- ❗ c'],
    ['cp1252 with U+FFFD', '- ðŸ“\ufffd a\n- â\ufffd— c', '- 📝 a\n- ❗ c'],
    ['cp1252 with question marks', '- ðŸ“? a\n- â?— c', '- 📝 a\n- ❗ c'],
    ['with U+FE0F', '- â—ï¸ c', '- ❗️ c'],
    ['side by side', 'aüìùüí° b\n\nðŸ“â— y', 'a📝💡 b\n\n📝❗ y'],
    ['after a bold mark', '**üìù a** (üí° b)', '**📝 a** (💡 b)'],
  ])('%s', (_name, text, truth) => {
    expect(mend(text).text).toBe(truth)
  })

  test('prove how the rest was damaged', () => {
    expect(mend('- üìù a ‚Äî b, genuine é').text).toBe('- 📝 a — b, genuine é')
  })

  test('the rest of their run is mended too', () => {
    expect(mend('- é\n- üìù‚Äî b').text).toBe('- é\n- 📝— b')
  })

  test('one of whose characters is a blank that does not break, as blanks come and go', () => {
    const own = spellings([marker('⚠')])
    for (const [text, truth] of [
      ['- âš\u00a0ï¸ a', '- ⚠️ a'],
      ['- âšï¸ a', '- ⚠️ a'],
      ['- âš\u00a0 a', '- ⚠ a'],
      ['- âš  a', '- ⚠  a'],
      ['- âš a', '- ⚠ a'],
    ] as const)
      expect(mendMojibake(text, own).text).toBe(truth)
    expect(mendMojibake('- ðŸ? a', spellings([marker('🏠')])).text).toBe('- 🏠 a')
  })

  test('damaged twice', () => {
    for (const sign of ['📝', '💡', '❗']) {
      const lost = (text: string) =>
        damaged(text, 'cp1252', 'cp1252').replaceAll(/[\u0080-\u009f]/gu, '')
      expect(mend(`日 ${lost(sign)} a`).text).toBe(`日 ${sign} a`)
    }
    const pin = damaged('📌', 'cp1252', 'cp1252')
    expect(mend(`日 ${pin} a`).text).toBe(`日 ${pin} a`)
  })

  test('not where one letter and question marks are all that is left', () => {
    for (const text of ['- ð??? a', '- â?? a']) expect(mend(text).text).toBe(text)
  })

  test('at the very start of the text', () => {
    expect(mend('üìù a, 日').text).toBe('📝 a, 日')
  })

  test('not inside a word', () => {
    for (const text of ['vâ— c', 'xüìù', '1ðŸ“']) expect(mend(text).text).toBe(text)
  })

  test('not where it is another character, whole', () => {
    for (const text of ['- ðŸ“Œ pin', '- â—‹ circle']) {
      expect(mend(text).text).not.toContain('📝')
      expect(mend(text).text).not.toContain('❗')
    }
  })
})

describe('what stays as it is', () => {
  test.each(genuine)('%s', (line) => {
    expect(mend(line)).toMatchObject({ text: line, count: 0, damage: null })
    const beside = `- \uf8ffüìù a\n- ðŸ’¡ b\n${line}\n`
    expect(mend(beside).text.split('\n')[2]).toBe(line)
  })

  test('damage without a marker that proves it', () => {
    expect(mend('GrÃ¶ÃŸe â€“ naÃ¯ve').text).toBe('GrÃ¶ÃŸe â€“ naÃ¯ve')
  })

  test('everything, where no marker is configured', () => {
    expect(mendMojibake('- üìù a', spellings([])).text).toBe('- üìù a')
  })
})

describe('configured markers', () => {
  test.each(['🤗', '1️⃣', '❤️‍🔥', '🇩🇪', '👩🏽‍💻', '★', '§'])('%s', (emoji) => {
    const own = spellings([marker(emoji.replaceAll('\ufe0f', ''))])
    for (const name of names) {
      const text = `é\n- ${damaged(emoji, name)} a\n`
      expect(mendMojibake(text, own).text).toBe(`é\n- ${emoji} a\n`)
    }
  })

  test('written with U+FE0F at another place than it should be', () => {
    const own = spellings([marker('👁‍🗨️')])
    expect(mendMojibake(`é ${damaged('👁️‍🗨️', 'cp1252')} a`, own).text).toBe('é 👁️‍🗨️ a')
  })

  test.each([
    ['★', 'Маяк стоит в… тумане'],
    ['☔', 'частица “в”'],
    ['⭐', 'вђ'],
    ['■', 'в–третьих'],
  ])('what is left of %s in cp1251 without its control is Cyrillic: %s', (emoji, line) => {
    const own = spellings([marker(emoji)])
    expect(mendMojibake(line, own)).toMatchObject({ text: line, damage: null })
  })

  test('an alias that is no ASCII', () => {
    const own = spellings([marker('📝', '→→')])
    expect(mendMojibake(`é ${damaged('→→', 'cp1252')} a`, own).text).toBe('é →→ a')
  })
})
