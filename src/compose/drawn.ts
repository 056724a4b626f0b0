import type { Detail, Fact, Marker, NoteFields, Texts } from '../types/index.ts'
import { fields } from './fields.ts'
import { highlighter } from './html/index.ts'
import type { Question } from './question.ts'

/** How the cards of one source look. Plain data: with facts and questions, all that their HTML depends on. */
export interface Style {
  sourceUrl: string | null
  /** `[imageKey, name of the media file]` of the source's images. */
  images: readonly (readonly [string, string])[]
  texts: Texts
  markers: readonly Marker[]
  /** BCP 47 of the source; null: not known. */
  lang: string | null
}

/** The HTML of one card. Plain data. */
export interface Drawn {
  html: string
  fields: NoteFields
  /** Links of the fact that are not followed. */
  refused: string[]
}

/** Draw the cards of `facts`, all of the source at `path`; `questions` are theirs, in the same order. */
export function draw(
  path: string,
  facts: readonly Fact[],
  questions: readonly Question[],
  { images, sourceUrl, ...style }: Style,
): Drawn[] {
  const highlight = highlighter(codeLanguages(facts))
  const names = new Map(images)
  return facts.map((fact, index) => {
    const refused = new Set<string>()
    const place = {
      path,
      sourceUrl,
      images: names,
      onRefused: (url: string) => void refused.add(url),
    }
    const drawn = fields(fact, questions[index]!, { ...style, place, highlight })
    return { refused: [...refused], ...drawn }
  })
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
