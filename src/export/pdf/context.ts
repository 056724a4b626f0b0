import type { Arguments, rules } from '../../messages/index.ts'
import type { SheetSettings } from '../../options/index.ts'
import type { SheetMemory } from './memory.ts'
import type { Dataset, Fact, Texts } from '../../types/index.ts'

type Rules = typeof rules

/** A rule's name and its arguments, typed by the rule's entry. */
export type Reported = { [Id in keyof Rules]: [Id, ...Arguments<Rules[Id]>] }[keyof Rules]

/** Says something about the sheet as a whole. */
export type ReportSheet = (...said: Reported) => void

/** What a sheet shows of a card. */
export interface SheetCard {
  fact: Fact
}

/** What a sheet shows of a dataset. */
export interface SheetDataset extends Pick<Dataset, 'title' | 'lang' | 'markers'> {
  cards: readonly SheetCard[]
}

/** What the sheet exporter needs beside the dataset. */
export interface SheetContext {
  /** `sheet` of the configuration, defaults filled in. */
  settings: SheetSettings
  /** A paper's name; null: Letter for `en-US`, else A4. */
  paper: string | null
  /** `auto`: as many as full content at a comfortable type size takes. */
  pages: number | 'auto'
  /** Parsed `templates/pdf/sheet.json`; checked here. */
  template: unknown
  /** The sheet's words in its language; a word that is missing is replaced by a symbol or left out. */
  texts: Texts
  /** Folder where fonts given by the user are looked for: relative paths, and npm packages from its `node_modules`. Absolute. */
  root: string
  /** `SOURCE_DATE_EPOCH`, seconds since 1970; null: no date anywhere. */
  sourceDate: number | null
  report: ReportSheet
  /** Where many sheets are made in turn; what one leaves for the next. */
  memory?: SheetMemory | undefined
}
