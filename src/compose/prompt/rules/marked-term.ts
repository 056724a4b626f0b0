import { blank, type Rule } from '../draft.ts'

/** What the author set in bold or in code. */
export const markedTerm: Rule = {
  name: 'marked-term',
  confidence: 'high',
  language: false,
  *propose(statement) {
    for (const type of ['strong', 'code'] as const) {
      const found = statement.marks.filter((mark) => mark.type === type)
      const all = found.reduce((sum, mark) => sum + mark.end - mark.start, 0)
      if (found.length > 0 && all < statement.text.length * 0.6) yield blank(statement, found)
    }
  },
}
