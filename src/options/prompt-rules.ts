/**
 * Names of the rules that ask the questions (`src/compose/prompt/rules/`) and can be switched off by `cards.off`: data, so that a
 * configuration is checked without loading a rule.
 */
export const promptRules = [
  'table',
  'own-question',
  'list',
  'scenario',
  'marked-clause',
  'marked-term',
  'number',
  'label',
  'arrow',
  'contrast',
  'condition',
  'definition',
  'name-it',
  'only',
  'reason',
  'negation',
  'subject',
  'object',
  'parent',
  'name-fragment',
  'marked-word',
  'gloss',
  'term',
  'tail',
  'point',
] as const

/** The name of a rule. The last one, `whole`, cannot be switched off: a fact always has a question. */
export type PromptRule = (typeof promptRules)[number] | 'whole'
