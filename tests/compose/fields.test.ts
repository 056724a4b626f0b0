import { expect, test } from 'vitest'
import { fields, type Look } from '../../src/compose/fields.ts'
import { ask } from '../../src/compose/prompt/index.ts'
import { defaultMarkers } from '../../src/markers.ts'
import { factOf } from './fact-of.ts'
import { contextOf } from './prompt/asked.ts'

const look: Look = {
  place: { path: 'a.md', sourceUrl: null, images: new Map(), onRefused: () => undefined },
  highlight: null,
  texts: {},
  markers: defaultMarkers,
  lang: null,
}

function context(headings: string[]): string {
  const fact = factOf('Oil', { headings })
  return fields(fact, ask(fact, contextOf('xx')), look).fields.Context
}

test.each([
  [['Harbour', 'Lamps'], '<div class="path" dir="auto">Harbour › Lamps</div>'],
  // A path that starts in Arabic or Hebrew is read from the right, each part in its own direction.
  [['المنارة', 'LED'], '<div class="path" dir="rtl"><bdi>المنارة</bdi> › <bdi>LED</bdi></div>'],
  [['LED', 'אור'], '<div class="path" dir="auto"><bdi>LED</bdi> › <bdi>אור</bdi></div>'],
])('the path of %j', (headings, html) => {
  expect(context(headings)).toBe(html)
})
