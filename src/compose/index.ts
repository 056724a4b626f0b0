import type { VFile } from 'vfile'
import { report } from '../messages/index.ts'
import type { Card, Fact, Marker, NoteFields, Templates } from '../types/index.ts'
import { deckName, type DeckPer } from './deck.ts'
import { draw, type Drawn, type Style } from './drawn.ts'
import { sourceUrl } from './html/index.ts'
import { kindNames } from './kind-names.ts'
import { advice } from './prompt/advice.ts'
import type { Question } from './question.ts'
import { shared, type Shared } from './shared.ts'
import { textsIn } from './texts.ts'
import { unique, type Asked } from './unique.ts'

export { askAll, type AskOptions } from './ask-all.ts'
export { namesMarker, type Question } from './question.ts'
export { textsIn } from './texts.ts'

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
  /** Gives what an earlier build made, where that is known. */
  keep: Keep
  /** Sources by path, to put messages on. */
  files: ReadonlyMap<string, VFile>
}

/**
 * Gives what `make` gives, or gave in an earlier build for the same source at `path` and the same `parts`, which are plain
 * data and with the source all that it depends on.
 */
export type Keep = <Value>(path: string, parts: unknown, make: () => Value) => Value

/** Compose a card for each of `facts`, in their order. Does not change them; messages go on `context.files`. */
export function compose(facts: readonly Fact[], context: ComposeContext): { cards: Card[] } {
  const asked = facts.map((fact) => ({ fact, question: context.questions.get(fact.id)! }))
  for (const each of asked) advise(each, context.files)
  const questions = new Map(
    unique(asked, context.settled).map((question, index) => [facts[index]!.id, question]),
  )
  const styles = stylesOf(context)
  const same = shared()
  const cards = new Map<string, Card>()
  for (const [path, own] of bySource(facts)) {
    const theirs = own.map(({ id }) => questions.get(id)!)
    const style = styles(path)
    const parts = ['cards', own.map(({ id }) => id), theirs, style]
    const drawn = context.keep(path, parts, () => draw(path, own, theirs, style))
    reportRefused(own, drawn, context.files.get(path))
    for (const [index, fact] of own.entries()) {
      cards.set(fact.id, card(fact, theirs[index]!, drawn[index]!, context, same))
    }
  }
  return { cards: facts.map(({ id }) => cards.get(id)!) }
}

function bySource(facts: readonly Fact[]): Map<string, Fact[]> {
  const sources = new Map<string, Fact[]>()
  for (const fact of facts) {
    const own = sources.get(fact.source.path)
    if (own) own.push(fact)
    else sources.set(fact.source.path, [fact])
  }
  return sources
}

/** How the cards of each source look. */
function stylesOf({
  languages,
  texts,
  markers,
  sourceUrl,
  images,
}: ComposeContext): (path: string) => Style {
  const byPath = new Map<string, [string, string][]>()
  for (const [key, name] of images) {
    const path = key.slice(0, key.indexOf('\n'))
    byPath.set(path, [...(byPath.get(path) ?? []), [key, name]])
  }
  return (path) => {
    const lang = languages.get(path) ?? null
    const said = textsIn(lang, texts)
    const named = kindNames(markers, said)
    return { sourceUrl, images: byPath.get(path) ?? [], texts: said, markers: named, lang }
  }
}

/** Each link of a source once: a fact's details may be facts themselves. */
function reportRefused(
  facts: readonly Fact[],
  drawn: readonly Drawn[],
  file: VFile | undefined,
): void {
  const told = new Set<string>()
  for (const [index, { refused }] of drawn.entries()) {
    for (const url of refused) {
      if (file && !told.has(url)) report(file, 'link-refused', facts[index]!.source, url)
      told.add(url)
    }
  }
}

/** Tell the author where the card had to guess, or had nothing to ask. */
function advise({ fact, question }: Asked, files: ReadonlyMap<string, VFile>): void {
  const file = files.get(fact.source.path)
  const says = advice(fact, question)
  if (!file || says === null) return
  if (says === 'fragment') report(file, 'prompt-fragment', fact.source, fact.text)
  else report(file, 'prompt-unsure', fact.source, question.prompt)
}

function card(
  fact: Fact,
  question: Question,
  { html, fields }: Drawn,
  { sourceUrl: template, deck, deckPer }: ComposeContext,
  same: Shared,
): Card {
  const { path, anchor } = fact.source
  return {
    fact,
    prompt: question.prompt,
    answer: question.plainAnswer,
    rule: question.rule,
    confidence: question.confidence,
    breadcrumb: question.breadcrumb,
    html,
    fields: { ...fields, Context: same.text(fields.Context), Kind: same.text(fields.Kind) },
    tags: same.tags(fact),
    url: sourceUrl(template, path, anchor),
    media: mediaOf(fields),
    deck: deckName(path, deck, deckPer),
    ...(question.variant > 0 && { variant: question.variant }),
  }
}

function mediaOf(fields: NoteFields): string[] {
  const all = Object.values(fields).join('')
  return [...new Set([...all.matchAll(/<img src="([^"]+)"/gu)].map((match) => match[1]!))]
}
