import { breadcrumb, names, type Breadcrumb } from '../breadcrumb/index.ts'
import { initials } from '../initials.ts'
import { stems } from '../language/stem.ts'
import { promptOf, type Piece, type Question } from '../question.ts'
import { cores } from './blanks/core.ts'
import type { Draft, Rule } from './draft.ts'
import { refusal } from './guards/index.ts'
import { isLone } from './guards/lone.ts'
import { leadOf } from './lead.ts'
import { whole } from './rules/whole.ts'
import { withoutSources } from './sources.ts'
import type { Statement } from './statement.ts'

/* From a draft to the question on a card. */

/** The breadcrumb above a draft: nothing in it is the answer. */
export function path({ place, pack }: Statement, draft: Draft): Breadcrumb {
  const answer = typeof draft.answer === 'string' || draft.all ? '' : draft.plain
  return breadcrumb(place, pack, {
    stems: stems(answer, pack),
    name: draft.name ?? draft.asked ?? null,
    exact: draft.exact ?? null,
  })
}

/** The question of a draft under its breadcrumb. */
export function question(taken: Statement, rule: Rule, draft: Draft, crumbs: Breadcrumb): Question {
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

/** `question` with the first letters of its answer; of a long answer what it is about is asked. */
export function hinted(taken: Statement, rule: Rule, draft: Draft, found: Question): Question {
  for (const core of withoutSources(taken, cores(taken, draft))) {
    if (isLone(core, taken)) continue
    const crumbs = path(taken, core)
    if (refusal(core, taken, () => crumbs) === null)
      return { ...question(taken, rule, core, crumbs), hint: initials(core.plain) }
  }
  return { ...found, hint: initials(draft.plain) }
}

/** The answer is a heading: it may be asked where what is left of the breadcrumb still names something. */
export function naming(taken: Statement, rule: Rule, draft: Draft): Question | null {
  const hint = rule.language && isLone(draft, taken) ? initials(draft.plain) : ''
  const named = { ...draft, name: draft.plain, hint }
  const crumbs = path(taken, named)
  if (!crumbs.texts.some((part) => names(part, taken.pack))) return null
  return refusal(named, taken, () => crumbs) === null ? question(taken, rule, named, crumbs) : null
}

/** Where every question gives the text away, its kind alone is left. */
export function lastResort(taken: Statement): Question {
  const draft = [...whole.propose(taken)].at(-1)!
  return question(taken, whole, draft, path(taken, draft))
}
