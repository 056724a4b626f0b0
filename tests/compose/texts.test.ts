import { expect, test } from 'vitest'
import { fields } from '../../src/compose/fields.ts'
import { kindNames } from '../../src/compose/kind-names.ts'
import { ask } from '../../src/compose/prompt/index.ts'
import { textsIn } from '../../src/compose/texts.ts'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import type { Marker } from '../../src/types/index.ts'
import { factOf } from './fact-of.ts'
import { contextOf } from './prompt/asked.ts'

const texts = { ja: { 'kind.exam': '試験の要点' }, en: {} }

function kindOf(lang: string | null, markers: readonly Marker[] = defaultMarkers): string {
  const said = textsIn(lang, texts)
  const fact = factOf('Oil', { headings: ['Harbour'] })
  const look = {
    place: { path: 'a.md', sourceUrl: null, images: new Map(), onRefused: () => undefined },
    highlight: null,
    texts: said,
    markers: kindNames(markers, said),
    lang,
  }
  const { Kind } = fields(fact, ask(fact, contextOf('xx')), look).fields
  return Kind.replaceAll(/<[^>]*>/gu, '')
}

test.each([
  ['en-GB', '📝 Exam fact'],
  ['ja', '📝 試験の要点'],
  // Neither in the notes' language nor in English.
  ['he', '📝'],
  // Which language it is, nothing tells.
  ['und', '📝 Exam fact'],
  [null, '📝 Exam fact'],
])('a card in %s names our marker: %s', (lang, kind) => {
  expect(kindOf(lang)).toBe(kind)
})

test("the author's name of a marker stays in any language", () => {
  const markers = defaultMarkers.map((marker) => ({ ...marker, label: 'Zu lernen' }))
  expect(kindOf('he', markers)).toBe('📝 Zu lernen')
})
