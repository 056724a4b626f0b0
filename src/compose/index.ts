import type { VFile } from 'vfile'
import type { Card, Fact, Marker, Templates } from '../types/index.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { deckName, type DeckPer } from './deck.ts'
import { languagePack } from './language/index.ts'
import { ask } from './prompt/index.ts'
import type { Question } from './question.ts'
import { tags } from './tags.ts'
import { unique } from './unique.ts'

export interface ComposeContext {
  markers: readonly Marker[]
  texts: Templates['texts']
  /** BCP 47 tag of a source's notes, and so of its cards, by path; a path that is missing has none. */
  languages: ReadonlyMap<string, string>
  /** Names of prompt rules that are switched off. */
  off: ReadonlySet<string>
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
  const asked = facts.map((fact) => ({ fact, question: question(fact, context) }))
  const questions = unique(asked, context.settled)
  return { cards: facts.map((fact, index) => card(fact, questions[index]!, context)) }
}

function question(fact: Fact, { languages, off, texts, markers }: ComposeContext): Question {
  const lang = languages.get(fact.source.path) ?? null
  return ask(fact, {
    language: languagePack(lang),
    off,
    texts: (lang && texts[lang.split('-')[0]!]) || {},
    markers,
  })
}

function card(fact: Fact, question: Question, context: ComposeContext): Card {
  const { rule, confidence, breadcrumb } = question
  return {
    fact,
    prompt: question.prompt,
    answer: question.plainAnswer,
    rule,
    confidence,
    breadcrumb,
    html: escapeHtml(fact.text),
    fields: {
      Prompt: `<p>${escapeHtml(breadcrumb.join(' › '))}</p><p>${escapeHtml(question.prompt)}</p>`,
      Answer: escapeHtml(fact.text),
      Context: escapeHtml([...fact.headings, ...fact.context].join(' › ')),
      Details: fact.details.map((detail) => `<p>${escapeHtml(detail.text)}</p>`).join(''),
      Hint: escapeHtml(question.hint),
      Kind: escapeHtml(fact.markers.join(' ')),
      Source: escapeHtml(fact.source.path),
    },
    tags: tags(fact),
    url: null,
    media: [],
    deck: deckName(fact.source.path, context.deck, context.deckPer),
  }
}
