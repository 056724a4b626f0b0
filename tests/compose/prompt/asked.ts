import { readFileSync } from 'node:fs'
import { languagePack } from '../../../src/compose/language/index.ts'
import { ask, type AskContext } from '../../../src/compose/prompt/index.ts'
import type { Question } from '../../../src/compose/question.ts'
import { defaultMarkers } from '../../../src/options/default-markers.ts'
import type { Fact, Texts } from '../../../src/types/index.ts'
import { factOf } from '../fact-of.ts'

function textsOf(lang: string): Texts {
  if (lang !== 'en' && lang !== 'de') return {}
  const url = new URL(`../../../templates/texts/${lang}.json`, import.meta.url)
  return JSON.parse(readFileSync(url, 'utf8')) as Texts
}

export function contextOf(lang: string, off: readonly string[] = []): AskContext {
  return {
    language: languagePack(lang),
    off: new Set(off),
    texts: textsOf(lang),
    markers: defaultMarkers,
  }
}

/** What is asked about one line of Markdown, its front as the learner reads it. */
export function read(markdown: string, rest: Partial<Fact> = {}, lang = 'en'): Question {
  return ask(factOf(markdown, { headings: ['Harbours', 'Lighthouse'], ...rest }), contextOf(lang))
}

/** The same, where it does not matter whether what it is about is read above the question or within it. */
export function asked(markdown: string, rest: Partial<Fact> = {}, lang = 'en'): Question {
  const question = read(markdown, rest, lang)
  const { lead, front, prompt, breadcrumb } = question
  if (lead === '') return question
  return {
    ...question,
    lead: '',
    front: front.slice(1),
    prompt: prompt.slice(`${lead}: `.length),
    breadcrumb: [...breadcrumb, lead],
  }
}
