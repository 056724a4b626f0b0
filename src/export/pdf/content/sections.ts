import { texWords } from '../../../text/tex-words.ts'
import type { SheetCard, SheetDataset } from '../context.ts'

/** Facts that share a title, then a heading; in reading order. */
export interface Topic {
  /** `''`: none. */
  title: string
  groups: Group[]
}

/** Facts directly below one heading. */
export interface Group {
  /** Below the topic's title, outermost first; empty: directly below it. */
  headings: string[]
  cards: SheetCard[]
}

/**
 * Sort `cards` into topics. A heading that all share is the sheet's title already and is left out; facts without a
 * heading have their file's name where there are several files.
 */
export function topicsOf(cards: readonly SheetCard[], dataset: SheetDataset): Topic[] {
  const shared = sharedHeading(cards)
  const several = new Set(cards.map((card) => card.fact.source.path)).size > 1
  const topics: Topic[] = []
  for (const card of cards) {
    const path = shared === null ? card.fact.headings : card.fact.headings.slice(1)
    const [first, ...headings] = path.map((heading) => texWords(heading).trim()).filter(Boolean)
    const title = first ?? (several ? baseName(card.fact.source.path) : '')
    const topic = topics.at(-1)?.title === title ? topics.at(-1) : undefined
    const group = topic?.groups.at(-1)
    if (group && sameTexts(group.headings, headings)) group.cards.push(card)
    else if (topic) topic.groups.push({ headings, cards: [card] })
    else topics.push({ title, groups: [{ headings, cards: [card] }] })
  }
  return topics.length === 1 && topics[0]?.title === texWords(dataset.title)
    ? topics.map((topic) => ({ ...topic, title: '' }))
    : topics
}

/** The outermost heading, if all cards have the same and it is not all they have. */
function sharedHeading(cards: readonly SheetCard[]): string | null {
  const [first] = cards
  const heading = first?.fact.headings[0]
  if (heading === undefined) return null
  return cards.every((card) => card.fact.headings[0] === heading) &&
    cards.some((card) => card.fact.headings.length > 1)
    ? heading
    : null
}

const baseName = (path: string): string =>
  path
    .split('/')
    .at(-1)
    ?.replace(/\.[^.]+$/, '') ?? path

export const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index])
