/** Word lists of one language, all in lower case. Data only. */
export interface LanguagePack {
  /** ISO 639-1. */
  code: string
  /** Words without content of their own: articles, prepositions, auxiliaries. */
  stop: ReadonlySet<string>
  /** Words that are no answer alone: thing, way, example. */
  generic: ReadonlySet<string>
}
