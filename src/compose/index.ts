import type { VFile } from 'vfile'
import { report } from '../messages/index.ts'
import type { Card, Detail, Fact, Marker, NoteFields, Templates } from '../types/index.ts'
import { deckName, type DeckPer } from './deck.ts'
import { fields } from './fields.ts'
import { highlighter, sourceUrl, type Highlight, type Place } from './html/index.ts'
import { advice } from './prompt/advice.ts'
import type { Question } from './question.ts'
import { tags } from './tags.ts'
import { textsIn } from './texts.ts'
import { unique, type Asked } from './unique.ts'

export { askAll, type AskOptions } from './ask-all.ts'
export type { Question } from './question.ts'

export interface ComposeContext {
  markers: readonly Marker[]
  texts: Templates['texts']
  /** BCP 47 tag of a source's notes, and so of its cards, by path; a path that is missing has none. */
  languages: ReadonlyMap<string, string>
  /** What is asked about each fact (`askAll`): id → question. */
  questions: ReadonlyMap<string, Question>
  /** Of the facts that the lock has unchanged: id → the variant of its front. */
  settled: ReadonlyMap<string, number>
  /** `https://…/{path}{anchor}`; null: cards show the path without a link. */
  sourceUrl: string | null
  /** Name of the deck in Anki. */
  deck: string
  deckPer: DeckPer
  /** Images in the package: `imageKey(path, url)` → name of its media file. */
  images: ReadonlyMap<string, string>
  /** Sources by path, to put messages on. */
  files: ReadonlyMap<string, VFile>
}

/** Compose a card for each of `facts`, in their order. Does not change them; messages go on `context.files`. */
export async function compose(
  facts: readonly Fact[],
  context: ComposeContext,
): Promise<{ cards: Card[] }> {
  const shared = {
    context,
    highlight: await highlighter(codeLanguages(facts)),
    told: new Set<string>(),
  }
  const asked = facts.map((fact) => ({ fact, question: context.questions.get(fact.id)! }))
  const questions = unique(asked, context.settled)
  for (const each of asked) advise(each, context.files)
  return { cards: facts.map((fact, index) => card(fact, questions[index]!, shared)) }
}

/** Tell the author where the card had to guess, or had nothing to ask. */
function advise({ fact, question }: Asked, files: ReadonlyMap<string, VFile>): void {
  const file = files.get(fact.source.path)
  const says = advice(fact, question)
  if (!file || says === null) return
  if (says === 'fragment') report(file, 'prompt-fragment', fact.source, fact.text)
  else report(file, 'prompt-unsure', fact.source, question.prompt)
}

/** What the cards of one build share. */
interface Shared {
  context: ComposeContext
  highlight: Highlight | null
  /** Refused links that have been reported: a fact's details may be facts themselves. */
  told: Set<string>
}

function card(fact: Fact, question: Question, { context, highlight, told }: Shared): Card {
  const { path, anchor } = fact.source
  const lang = context.languages.get(path) ?? null
  const place: Place = {
    path,
    sourceUrl: context.sourceUrl,
    images: context.images,
    onRefused: (url) => {
      const file = context.files.get(path)
      if (!file || told.has(`${path}\n${url}`)) return
      told.add(`${path}\n${url}`)
      report(file, 'link-refused', fact.source, url)
    },
  }
  const look = {
    place,
    highlight,
    texts: textsIn(lang, context.texts),
    markers: context.markers,
    lang,
  }
  const shown = fields(fact, question, look)
  return {
    fact,
    prompt: question.prompt,
    answer: question.plainAnswer,
    rule: question.rule,
    confidence: question.confidence,
    breadcrumb: question.breadcrumb,
    html: shown.html,
    fields: shown.fields,
    tags: tags(fact),
    url: sourceUrl(context.sourceUrl, path, anchor),
    media: mediaOf(shown.fields),
    deck: deckName(path, context.deck, context.deckPer),
    ...(question.variant > 0 && { variant: question.variant }),
  }
}

function mediaOf(fields: NoteFields): string[] {
  const all = Object.values(fields).join('')
  return [...new Set([...all.matchAll(/<img src="([^"]+)"/gu)].map((match) => match[1]!))]
}

function codeLanguages(facts: readonly Fact[]): Set<string> {
  const out = new Set<string>()
  const open: Detail[] = facts.flatMap((fact) => fact.details)
  for (let detail = open.pop(); detail; detail = open.pop()) {
    if (detail.lang) out.add(detail.lang.toLowerCase())
    open.push(...detail.details)
  }
  return out
}
