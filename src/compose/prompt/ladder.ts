import type { Rule } from './draft.ts'
import { list } from './rules/list.ts'
import { markedTerm } from './rules/marked-term.ts'
import { number } from './rules/number.ts'
import { whole } from './rules/whole.ts'

/** The rules, in the order they are tried; the last one always has a question. */
export const ladder: readonly Rule[] = [list, markedTerm, number, whole]

/** Names of the rules, for the configuration; `whole` cannot be switched off. */
export const ruleNames: readonly string[] = ladder.map((rule) => rule.name)
