import type { Breadcrumb } from '../breadcrumb/index.ts'
import type { Question, Span } from '../question.ts'
import { hinted, naming, path, question } from './asked.ts'
import type { Draft, Rule } from './draft.ts'
import { refusal } from './guards/index.ts'
import { isLone, isVague } from './guards/lone.ts'
import { isOpen } from './guards/open.ts'
import { runOf, type Statement } from './statement.ts'

/** With fewer words that say something beside it a blank is open; a guess needs more. */
const enough = { medium: 3, low: 5 }

/** With fewer words more than one answer may still fit: the first letters tell which is meant. */
const sure = 6

/** A question whose blank much would fill. */
interface Open {
  question: Question
  rule: Rule
  hidden: readonly Span[]
  /** Enough stands beside its blank, but one common word is hidden. */
  lone: boolean
}

/** Which draft becomes the question of one fact: the first that is clear, else the best of those that are not. */
export class Choice {
  readonly #taken: Statement
  #open: Open | null = null
  #spare: Question | null = null

  constructor(taken: Statement) {
    this.#taken = taken
  }

  /** The best question so far that is not clear. */
  get second(): Question | null {
    return this.#open?.question ?? this.#spare
  }

  /** The question of `draft` where nothing better needs to be looked for. */
  consider(rule: Rule, draft: Draft): Question | null {
    if (!this.#isWanted(rule, draft)) return null
    let crumbs: Breadcrumb | null = null
    const above = (): Breadcrumb => (crumbs ??= path(this.#taken, draft))
    const refused = refusal(draft, this.#taken, above)
    if (refused === null) return this.#take(rule, draft, above())
    if (refused === 'heading' && rule.confidence !== 'low')
      this.#spare ??= naming(this.#taken, rule, draft)
    return null
  }

  #isWanted(rule: Rule, draft: Draft): boolean {
    if (draft.instead && !this.#open?.lone) return false
    if (this.#open && !betters(this.#taken, draft, rule, this.#open)) return false
    const guess = rule.confidence === 'low' || (rule.language && rule.confidence === 'medium')
    return !(guess && isVague(draft, this.#taken))
  }

  /** A draft that no guard refuses: it is asked, or kept where much would fill its blank. */
  #take(rule: Rule, draft: Draft, crumbs: Breadcrumb): Question | null {
    const taken = this.#taken
    const found = question(taken, rule, draft, crumbs)
    const lone = rule.language && rule.confidence === 'medium' && isLone(draft, taken)
    const clear = rule.confidence === 'high' || !isOpen(draft, taken, enough[rule.confidence])
    if (clear && !lone) {
      const many = rule.guessable && isOpen(draft, taken, sure)
      return many ? hinted(taken, rule, draft, found) : found
    }
    // Another kind of question may be better, else the first letters tell which answer is meant.
    if (this.#open?.lone) return null
    if (clear || !this.#open) {
      const hint = hinted(taken, rule, draft, found)
      this.#open = { question: hint, rule, hidden: draft.hidden, lone: clear }
    }
    return rule.confidence === 'low' ? this.#open.question : null
  }
}

/** Which thing is meant; more than one common word; or a part of the open blank, so that more is left to read. */
function betters(taken: Statement, { hidden, name }: Draft, rule: Rule, open: Open): boolean {
  if (hidden.length === 0) return name !== undefined
  if (open.lone)
    return rule.language && rule.confidence === 'medium' && !goesOn(taken, hidden, open)
  // `to | pass the bar`: what is done is not cut off from what it is done to.
  const deed = (span: Span): boolean => taken.tags[runOf(taken, span).from] === 'verb'
  const inside = (span: Span): boolean =>
    open.hidden.some(
      (around) =>
        span.start >= around.start &&
        span.end <= around.end &&
        (span.start === around.start || !deed(around)),
    )
  return rule === open.rule && hidden.every(inside)
}

/** `a basket | to limit the ships`, `the term used for | a basket`: so it gets no better; `the bottom | of a basket` does. */
function goesOn({ tokens, tags }: Statement, hidden: readonly Span[], open: Open): boolean {
  const { start, end } = open.hidden[0]!
  const around = hidden.find((span) => span.start <= start && span.end >= end)
  if (!around) return false
  return around.start < start || tags[tokens.findIndex((token) => token.start >= end)] !== 'prep'
}
