import type { Rule } from '../draft.ts'

/** The points below a line that announces them: `Use cases:` → the points. */
export const list: Rule = {
  name: 'list',
  confidence: 'high',
  language: false,
  *propose({ fact, text }) {
    if (fact.details.length === 0 || !/[:：]$/u.test(text)) return
    yield {
      front: [{ type: 'text', start: 0, end: text.length }],
      answer: 'details',
      plain: fact.details.map((detail) => detail.text).join('; '),
      hint: String(fact.details.length),
    }
  },
}
