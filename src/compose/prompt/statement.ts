import type { Mark } from '../../text/marks.ts'
import type { AnyFact, Marker, Texts } from '../../types/index.ts'
import type { LanguagePack, Tag } from '../language/pack.ts'
import type { Memory, Place } from '../breadcrumb/index.ts'
import type { Token } from '../language/tokens.ts'
import type { Span } from '../question.ts'

/** What the ladder knows beyond the fact itself. */
export interface AskContext {
  /** Word lists of the fact's language; null: only the rules that need none run. */
  language: LanguagePack | null
  /** Names of rules that are switched off. */
  off: ReadonlySet<string>
  /** What cards say themselves, in the card's language; a missing key is said with a symbol. */
  texts: Texts
  markers: readonly Marker[]
  /** Kept over the facts of a build that have the same language and rules. */
  memory?: Memory
}

/** `[from, to)` of a statement's tokens. */
export interface Run {
  from: number
  to: number
}

/** `Label: rest` of a statement. */
export interface Labelled {
  label: Run
  rest: Run
  /** The label is a name that the rest describes: it can be asked for. */
  named: boolean
}

/** A fact taken apart, as the rules look at it. */
export interface Statement {
  fact: AnyFact
  text: string
  tokens: readonly Token[]
  /** What each token is. */
  tags: readonly Tag[]
  marks: readonly Mark[]
  pack: LanguagePack | null
  context: AskContext
  place: Place
  /** Stems of each token. */
  tokenStems: readonly (readonly string[])[]
  /** Stems of the whole text. */
  stems: readonly string[]
  /** Stems of all that the headings and parents say. */
  known: ReadonlySet<string>
  /** `Label: rest`, where the text has that form. */
  label: Labelled | null
  /** Offset where the text ends, and numbers begin that link to its sources. */
  end: number
  /** The tokens that may be asked: all of them, or a part of the text. */
  scope: Run
}

/** Where a run of tokens stands in the text. */
export function spanOf({ tokens }: Statement, run: Run): Span {
  return { start: tokens[run.from]!.start, end: tokens[run.to - 1]!.end }
}

/** The tokens that lie in a span of the text. */
export function runOf({ tokens }: Statement, span: Span): Run {
  const from = tokens.findIndex((token) => token.end > span.start)
  let to = from < 0 ? 0 : from
  while (tokens[to] && tokens[to]!.start < span.end) to++
  return { from: Math.max(from, 0), to }
}

/** The words of a run that say something: no signs, no stop words. */
export function content({ tokens, pack }: Statement, run: Run): Token[] {
  return tokens
    .slice(run.from, run.to)
    .filter(
      (token) =>
        token.type === 'number' || (token.type === 'word' && pack?.stop.has(token.lower) !== true),
    )
}

/** The plain text of a run. */
export function textOf(statement: Statement, run: Run): string {
  const { start, end } = spanOf(statement, run)
  return statement.text.slice(start, end)
}
