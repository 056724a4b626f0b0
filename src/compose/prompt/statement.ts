import { marks, type Mark } from '../../text/marks.ts'
import type { Fact, Marker, Texts } from '../../types/index.ts'
import type { LanguagePack, Tag } from '../language/pack.ts'
import { place, type Place } from '../breadcrumb.ts'
import { stems } from '../language/stem.ts'
import { tagSigns } from '../language/signs.ts'
import { tokens, type Token } from '../language/tokens.ts'
import type { Span } from '../question.ts'
import { labelOf, type Labelled } from './label.ts'

/** What the ladder knows beyond the fact itself. */
export interface AskContext {
  /** Word lists of the fact's language; null: only the rules that need none run. */
  language: LanguagePack | null
  /** Names of rules that are switched off. */
  off: ReadonlySet<string>
  /** What cards say themselves, in the card's language; a missing key is said with a symbol. */
  texts: Texts
  markers: readonly Marker[]
}

/** `[from, to)` of a statement's tokens. */
export interface Run {
  from: number
  to: number
}

/** A fact taken apart, as the rules look at it. */
export interface Statement {
  fact: Fact
  text: string
  tokens: readonly Token[]
  /** What each token is. */
  tags: readonly Tag[]
  marks: readonly Mark[]
  pack: LanguagePack | null
  context: AskContext
  place: Place
  /** Stems of the whole text. */
  stems: readonly string[]
  /** For each heading and parent: the stems of what it says. */
  above: readonly ReadonlySet<string>[]
  /** Stems of all that the headings and parents say. */
  known: ReadonlySet<string>
  /** `Label: rest`, where the text has that form. */
  label: Labelled | null
  /** The tokens that may be asked: all of them, or a part of the text. */
  scope: Run
}

/** So long a text is looked at; keeps the work small for hostile notes. */
const reach = 3000

/** Take `fact` apart. Pure. */
export function statement(fact: Fact, context: AskContext): Statement {
  const pack = context.language
  const cut = tokens(fact.text.slice(0, reach))
  const above = [...fact.headings, ...fact.context].map((part) => new Set(stems(part, pack)))
  const taken: Statement = {
    fact,
    text: fact.text,
    tokens: cut,
    tags: pack ? pack.tag(cut) : tagSigns(cut),
    marks: marks(fact.content, fact.text),
    pack,
    context,
    place: place(fact, pack),
    stems: stems(fact.text.slice(0, reach), pack),
    above,
    known: new Set(above.flatMap((set) => [...set])),
    label: null,
    scope: { from: 0, to: cut.length },
  }
  return narrow({ ...taken, label: labelOf(taken) })
}

/** Only the marked clause, or what follows a label, is asked. */
function narrow(taken: Statement): Statement {
  const { fact, text, pack, label } = taken
  const clause = fact.marked.find((marked) => marked !== '' && text.includes(marked))
  if (clause !== undefined && clause.length < text.length) {
    const start = text.lastIndexOf(clause)
    return { ...taken, label: null, scope: runOf(taken, { start, end: start + clause.length }) }
  }
  if (!label) return taken
  const note = pack?.noteLabels.has(textOf(taken, label.label).toLowerCase()) === true
  return { ...taken, label: note ? null : label, scope: label.rest }
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
