import type { Fact } from './fact.ts'

/** How sure a rule is that its question is the one to ask. */
export type Confidence = 'high' | 'medium' | 'low'

/** HTML of the notetype's fields that show something; Anki's words. */
export interface NoteFields {
  Prompt: string
  Answer: string
  Context: string
  Details: string
  Hint: string
  Kind: string
  Source: string
}

/** A fact composed: what is asked, what is answered, how it looks. */
export interface Card {
  fact: Fact
  /** Plain text. */
  prompt: string
  answer: string
  /** Name of the rule that made the prompt. */
  rule: string
  confidence: Confidence
  /** Headings and parents, folded and clipped, outermost first; plain text. */
  breadcrumb: string[]
  /** Sanitized HTML of the fact's own text. */
  html: string
  fields: NoteFields
  /** Anki tags, sorted, no blanks. */
  tags: string[]
  /** The source's address with `--source-url`, else null. */
  url: string | null
  /** Names of the media files its fields use. */
  media: string[]
  /** Which wording keeps its front unique (`src/compose/unique.ts`); absent: the plain one. */
  variant?: number
  /** Full name of its Anki deck (`::` between levels). */
  deck: string
}

/** A card with its note's modification time, seconds. */
export interface StampedCard extends Card {
  mod: number
}

/** A fact that is gone: shipped as a note without a card. */
export interface RetiredNote {
  id: string
  mod: number
  /** Plain text as last seen. */
  text: string
  headings: string[]
  context: string[]
  path: string
}
