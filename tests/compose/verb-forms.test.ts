import { describe, expect, test } from 'vitest'
import { formOf } from '../../src/compose/language/de/inflect.ts'
import { german } from '../../src/compose/language/de/index.ts'
import { third, verbForms } from '../../src/compose/language/en/inflect.ts'
import { english } from '../../src/compose/language/en/index.ts'
import type { LanguagePack } from '../../src/compose/language/pack.ts'
import { tokens } from '../../src/compose/language/tokens.ts'

describe('German verbs', () => {
  test.each([
    [
      'infinitive',
      'löschen abschalten abzuschalten verkaufen vergeben gehen beobachten organisieren',
    ],
    [
      'finite',
      'löscht löschte löschten schaltet verkauft verkaufte geht beobachtet arbeitet arbeitete sammelt organisiert anverkauft öffnet rechnet reist',
    ],
    ['past', 'ging gingen fand fanden befand sandte sandten'],
    ['participle', 'gelöscht abgeschaltet gegangen ausgegangen gearbeitet gesammelt gefunden'],
    [undefined, 'xyz turm zu abzu'],
  ])('%s: %s', (form, list) => {
    const formsOf = formOf()
    for (const word of list.split(' ')) expect([word, formsOf(word)]).toEqual([word, form])
  })
})

describe('English verbs', () => {
  test.each([
    ['base', 'stop carry go die tie see bake fix watch play write agree transmit'],
    ['s', 'stops carries goes fixes watches plays'],
    ['past,participle', 'stopped carried baked played agreed transmitted'],
    ['past', 'went wrote'],
    ['participle', 'gone written'],
    ['ing', 'stopping carrying going dying tying seeing baking setting'],
    ['base,past,participle', 'set cut put'],
  ])('%s: %s', (forms, list) => {
    const known = verbForms()
    for (const word of list.split(' '))
      expect([word, known.get(word)?.join(',')]).toEqual([word, forms])
  })

  test('the third person', () => {
    const list = ['box', 'watch', 'go', 'carry', 'play', 'run', 'wash', 'buzz', 'pass']
    expect(list.map(third).join(' ')).toBe(
      'boxes watches goes carries plays runs washes buzzes passes',
    )
  })
})

test('a pack made anew knows its words', () => {
  const tags = (pack: LanguagePack, text: string) => pack.tag(tokens(text)).join(' ')
  const [en, de] = [english(), german()]
  expect(tags(en, 'The keeper must not light the old lamps of Oslo, e.g. at noon')).toMatch(
    /^det noun modal neg .* det adj noun prep name comma/u,
  )
  expect(tags(de, 'Der Wärter löscht die Lampe nicht, wenn er sie ggf. braucht')).toMatch(
    /^det noun finite det noun neg comma sub pron/u,
  )
  expect(de.generic.has('verschiedenen')).toBe(de.generic.has('verschiedene'))
  for (const pack of [en, de]) {
    expect(pack.conditions.has(pack === en ? 'if' : 'wenn')).toBe(true)
    expect(pack.stop.has(pack === en ? 'the' : 'der')).toBe(true)
    expect(pack.only.has(pack === en ? 'only' : 'nur')).toBe(true)
    expect(pack.than.has(pack === en ? 'than' : 'als')).toBe(true)
  }
})
