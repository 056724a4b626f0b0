import type { AnyFact, Marker, Templates } from '../types/index.ts'
import { memory } from './breadcrumb/index.ts'
import { kindNames } from './kind-names.ts'
import { languagePack } from './language/index.ts'
import { ask } from './prompt/index.ts'
import type { Question } from './question.ts'
import { textsIn } from './texts.ts'

/** What questions depend on beside their facts. Plain data: part of a cache's key. */
export interface AskOptions {
  /** Names of prompt rules that are switched off. */
  off: readonly string[]
  texts: Templates['texts']
  markers: readonly Marker[]
}

/** What is asked about each of `facts`, in their order; `lang` is their BCP 47 tag. Each depends on its own fact alone. */
export function askAll(
  facts: readonly AnyFact[],
  lang: string | null,
  { off, texts, markers }: AskOptions,
): Question[] {
  const said = textsIn(lang, texts)
  const context = {
    language: languagePack(lang),
    off: new Set(off),
    texts: said,
    markers: kindNames(markers, said),
    memory: memory(),
  }
  return facts.map((fact) => ask(fact, context))
}
