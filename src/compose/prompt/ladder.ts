import type { Rule } from './draft.ts'
import { arrow } from './rules/arrow.ts'
import { condition } from './rules/condition.ts'
import { contrast } from './rules/contrast.ts'
import { definition } from './rules/definition.ts'
import { gloss } from './rules/gloss.ts'
import { label } from './rules/label.ts'
import { list } from './rules/list.ts'
import { markedClause } from './rules/marked-clause.ts'
import { markedTerm, markedWord } from './rules/marked-term.ts'
import { nameFragment, nameIt } from './rules/name-it.ts'
import { negation } from './rules/negation.ts'
import { number } from './rules/number.ts'
import { object } from './rules/object.ts'
import { only } from './rules/only.ts'
import { ownQuestion } from './rules/own-question.ts'
import { parent } from './rules/parent.ts'
import { point } from './rules/point.ts'
import { reason } from './rules/reason.ts'
import { scenario } from './rules/scenario.ts'
import { subject } from './rules/subject.ts'
import { table } from './rules/table.ts'
import { tail } from './rules/tail.ts'
import { term } from './rules/term.ts'
import { whole } from './rules/whole.ts'

/** The rules, in the order they are tried; the last one always has a question. */
export const ladder: readonly Rule[] = [
  table,
  ownQuestion,
  list,
  scenario,
  markedClause,
  markedTerm,
  number,
  label,
  arrow,
  contrast,
  condition,
  definition,
  nameIt,
  only,
  reason,
  negation,
  subject,
  object,
  parent,
  nameFragment,
  markedWord,
  gloss,
  term,
  tail,
  point,
  whole,
]
