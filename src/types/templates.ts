/** The texts cards and sheets say themselves: `templates/texts/{lang}.json`, key → wording with `{name}` places. */
export type Texts = Readonly<Record<string, string>>

/** All of `templates/`, as loaded, a user's files laid over ours. */
export interface Templates {
  anki: { front: string; back: string; css: string }
  /** Parsed `pdf/sheet.json`; the sheet exporter validates it. */
  sheet: unknown
  /** By language: `en`, `de`, … */
  texts: Readonly<Record<string, Texts>>
  /** Which files are the user's own, e.g. `anki/style.css`. */
  overridden: readonly string[]
}
