import { marks, type Mark } from '../../text/marks.ts'
import type { Fact, Marker, Texts } from '../../types/index.ts'
import type { LanguagePack } from '../language/pack.ts'
import { tokens, type Token } from './tokens.ts'

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

/** A fact taken apart, as the rules look at it. */
export interface Statement {
  fact: Fact
  text: string
  tokens: readonly Token[]
  marks: readonly Mark[]
  pack: LanguagePack | null
  context: AskContext
}

/** Take `fact` apart. Pure. */
export function statement(fact: Fact, context: AskContext): Statement {
  return {
    fact,
    text: fact.text,
    tokens: tokens(fact.text),
    marks: marks(fact.content, fact.text),
    pack: context.language,
    context,
  }
}
