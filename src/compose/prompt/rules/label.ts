import { blank, type Draft, type Rule } from '../draft.ts'
import { labelOf } from '../label.ts'
import { content, spanOf, textOf, type Statement } from '../statement.ts'

/** A longer text after the label is asked by the rules below. */
const longest = 14

/** `Label: rest`. A name is asked by its description; any other label asks for what follows it. */
export const label: Rule = {
  name: 'label',
  confidence: 'high',
  language: false,
  *propose(statement) {
    const found = labelOf(statement)
    if (!found) return
    const rest = content(statement, found.rest).length
    const kind =
      statement.pack?.kindLabels.has(textOf(statement, found.label).toLowerCase()) === true
    if (!kind && found.name && rest >= 4) yield named(statement, found)
    if (rest <= longest) yield blank(statement, [spanOf(statement, found.rest)])
  },
}

function named(statement: Statement, found: { label: { from: number; to: number } }): Draft {
  return {
    ...blank(statement, [spanOf(statement, found.label)]),
    name: textOf(statement, found.label),
  }
}
