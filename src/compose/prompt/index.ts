import type { AnyFact } from '../../types/index.ts'
import { breadcrumb, names, type Breadcrumb } from '../breadcrumb/index.ts'
import { promptOf, type Piece, type Question, type Span } from '../question.ts'
import { initials } from '../initials.ts'
import type { Tag } from '../language/pack.ts'
import { stems } from '../language/stem.ts'
import { cores } from './blanks/core.ts'
import type { Draft, Rule } from './draft.ts'
import { refusal } from './guards/index.ts'
import { ladder } from './ladder.ts'
import { leadOf } from './lead.ts'
import { isLone, isVague } from './guards/lone.ts'
import { isOpen } from './guards/open.ts'
import { whole } from './rules/whole.ts'
import { runOf, type AskContext, type Statement } from './statement.ts'
import { takeApart } from './take-apart.ts'

export type { AskContext } from './statement.ts'

/** So many drafts are looked at; no note that a person wrote needs them. */
const tries = 60

/** With fewer words that say something beside it a blank is open; a guess needs more. */
const enough = { medium: 3, low: 5 }

/** With fewer words more than one answer may still fit: the first letters tell which is meant. */
const sure = 6

/** Ask about `fact`: the first question of the ladder that passes the guards. Depends on this fact alone. */
export function ask(fact: AnyFact, context: AskContext): Question {
  const taken = takeApart(fact, context)
  let spare: Question | null = null
  let open: Open | null = null
  let left = tries
  for (const rule of ladder) {
    if (rule.language && !context.language) continue
    if (context.off.has(rule.name) && rule !== whole) continue
    if (rule.confidence === 'low' && (open || spare)) return open?.question ?? spare!
    // Of the marked clause nothing can be asked; of the text it stands in something may.
    if (rule === whole && fact.marked.length > 0 && !isAll(taken))
      return ask({ ...fact, marked: [] }, context)
    for (const draft of withoutSources(taken, rule.propose(taken))) {
      if (left-- <= 0 && rule !== whole) break
      if (draft.instead && !open?.lone) continue
      if (open && !betters(taken, draft, rule, open)) continue
      const guess = rule.confidence === 'low' || (rule.language && rule.confidence === 'medium')
      if (guess && isVague(draft, taken)) continue
      let crumbs: Breadcrumb | null = null
      const refused = refusal(draft, taken, () => (crumbs ??= path(taken, draft)))
      if (refused === null) {
        const found = question(taken, rule, draft, crumbs ?? path(taken, draft))
        const lone = rule.language && rule.confidence === 'medium' && isLone(draft, taken)
        const clear = rule.confidence === 'high' || !isOpen(draft, taken, enough[rule.confidence])
        if (clear && !lone) {
          const many = rule.guessable && isOpen(draft, taken, sure)
          return many ? hinted(taken, rule, draft, found) : found
        }
        // Another kind of question may be better, else the first letters tell which answer is meant.
        if (open?.lone) continue
        if (clear || !open)
          open = {
            question: hinted(taken, rule, draft, found),
            rule,
            hidden: draft.hidden,
            lone: clear,
          }
        if (rule.confidence === 'low') return open.question
        continue
      }
      if (refused === 'heading' && rule.confidence !== 'low') spare ??= naming(taken, rule, draft)
    }
  }
  if (open || spare) return open?.question ?? spare!
  return lastResort(taken)
}

/** Whether nothing of the text is left out. */
function isAll({ scope, tokens }: Statement): boolean {
  return scope.to - scope.from === tokens.length
}

/** A question whose blank much would fill. */
interface Open {
  question: Question
  rule: Rule
  hidden: readonly Span[]
  /** Enough stands beside its blank, but one common word is hidden. */
  lone: boolean
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

/** `question` with the first letters of its answer; of a long answer what it is about is asked. */
function hinted(taken: Statement, rule: Rule, draft: Draft, found: Question): Question {
  for (const core of withoutSources(taken, cores(taken, draft))) {
    if (isLone(core, taken)) continue
    const crumbs = path(taken, core)
    if (refusal(core, taken, () => crumbs) === null)
      return { ...question(taken, rule, core, crumbs), hint: initials(core.plain) }
  }
  return { ...found, hint: initials(draft.plain) }
}

/** Where every question gives the text away, its kind alone is left. */
function lastResort(taken: Statement): Question {
  const draft = [...whole.propose(taken)].at(-1)!
  return question(taken, whole, draft, path(taken, draft))
}

/** The answer is a heading: it may be asked where what is left of the breadcrumb still names something. */
function naming(taken: Statement, rule: Rule, draft: Draft): Question | null {
  const hint = rule.language && isLone(draft, taken) ? initials(draft.plain) : ''
  const named = { ...draft, name: draft.plain, hint }
  const crumbs = path(taken, named)
  if (!crumbs.texts.some((part) => names(part, taken.pack))) return null
  return refusal(named, taken, () => crumbs) === null ? question(taken, rule, named, crumbs) : null
}

function path({ place, pack }: Statement, draft: Draft): Breadcrumb {
  const answer = typeof draft.answer === 'string' || draft.all ? '' : draft.plain
  return breadcrumb(place, pack, {
    stems: stems(answer, pack),
    name: draft.name ?? draft.asked ?? null,
    exact: draft.exact ?? null,
  })
}

function question(taken: Statement, rule: Rule, draft: Draft, crumbs: Breadcrumb): Question {
  const lead = leadOf(taken, draft, crumbs)
  const front: Piece[] =
    lead === null ? draft.front : [{ type: 'words', text: `${lead}: ` }, ...draft.front]
  return {
    rule: rule.name,
    confidence: draft.confidence ?? rule.confidence,
    front,
    answer: draft.answer,
    lead: lead ?? '',
    prompt: promptOf(front, taken.text),
    plainAnswer: draft.plain,
    breadcrumb: crumbs.texts.filter((text) => text !== lead),
    hint: draft.hint ?? '',
    variant: 0,
  }
}

/** Numbers of sources, and addresses that stand before or behind all words, are left to the back. */
function* withoutSources(statement: Statement, drafts: Iterable<Draft>): Iterable<Draft> {
  const said = withoutAddresses(statement)
  const whole = said.start === 0 && said.end === statement.text.length
  for (const draft of drafts) {
    const reads = draft.hidden.every(({ start, end }) => start >= said.start && end <= said.end)
    yield reads && !whole ? { ...draft, front: draft.front.flatMap(within(said)) } : draft
  }
}

const address = /^https?:\/\//u

/** Before an address they show that the sentence needs it: `at https://…`, `see https://…`. */
const needing: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct', 'to', 'finite', 'verb', 'be'])

/** Where the text begins and ends, an address alone before or behind its sentences left out. */
function withoutAddresses({ text, end, tokens, tags }: Statement): Span {
  const first = text.indexOf(' ')
  const last = text.lastIndexOf(' ')
  const opens = first > 0 && address.test(text) && /^[\p{Lu}\p{Lo}]/u.test(text.slice(first + 1))
  const start = opens ? first + 1 : 0
  const before = tokens.findLastIndex((token) => token.end <= last)
  const closes = last > start && address.test(text.slice(last + 1))
  return { start, end: closes && !needing.has(tags[before]!) ? Math.min(last, end) : end }
}

/** What of a piece lies in a part of the text. */
function within(part: Span): (piece: Piece) => Piece[] {
  return (piece) => {
    if (piece.type === 'words') return [piece]
    const [start, end] = [Math.max(piece.start, part.start), Math.min(piece.end, part.end)]
    return start < end ? [{ ...piece, start, end }] : []
  }
}
