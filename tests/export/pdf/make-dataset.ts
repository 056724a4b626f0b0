import type { PhrasingContent } from 'mdast'
import { defaultMarkers } from '../../../src/options/default-markers.ts'
import type { Dataset, Detail, Fact, StampedCard } from '../../../src/types/index.ts'

/** A fact in short: its text, or mdast content, and what it does not share with others. */
export interface ShortFact extends Partial<Omit<Fact, 'details' | 'content'>> {
  text: string
  content?: PhrasingContent[]
  details?: (string | Partial<Detail>)[]
}

const point = { line: 1, column: 1, offset: 0 }

export function detail(short: string | Partial<Detail>): Detail {
  const given = typeof short === 'string' ? { text: short } : short
  const text = given.text ?? ''
  return {
    type: 'item',
    markdown: text,
    markers: [],
    fact: null,
    details: [],
    content: [{ type: 'text', value: text }],
    ...given,
    text,
  }
}

function fact({ details = [], ...short }: ShortFact, index: number): Fact {
  return {
    id: `fact${index}`,
    markers: ['📝'],
    kinds: ['exam'],
    placement: 'item',
    markdown: short.text,
    content: [{ type: 'text', value: short.text }],
    headings: [],
    context: [],
    marked: [],
    row: null,
    source: { path: 'notes.md', start: point, end: point, anchor: '' },
    tags: [],
    pins: [],
    ...short,
    details: details.map(detail),
  }
}

function card(fact: Fact): StampedCard {
  const fields = {
    Prompt: '',
    Answer: '',
    Context: '',
    Details: '',
    Hint: '',
    Kind: '',
    Source: '',
  }
  const card: StampedCard = {
    fact,
    prompt: '',
    answer: '',
    rule: 'whole',
    confidence: 'low',
    breadcrumb: [],
    html: '',
    fields,
    tags: [],
    url: null,
    media: [],
    deck: 'Deck',
    mod: 0,
  }
  return card
}

export function makeDataset(facts: readonly ShortFact[], more: Partial<Dataset> = {}): Dataset {
  const cards = facts.map((short, index) => card(fact(short, index)))
  const markers = defaultMarkers.map((marker) => ({
    ...marker,
    count: cards.filter((one) => one.fact.markers.includes(marker.emoji)).length,
  }))
  return {
    title: 'Notes',
    lang: 'en',
    markers,
    sources: [],
    cards,
    retired: [],
    media: [],
    lock: null,
    ...more,
  }
}
