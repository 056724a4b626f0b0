import type { Draft, Rule } from '../draft.ts'
import type { Statement } from '../statement.ts'
import { said } from '../texts.ts'

/** Nothing else to ask: the fact's kind and its subject, the whole text is the answer. */
export const whole: Rule = {
  name: 'whole',
  confidence: 'low',
  language: false,
  *propose(statement) {
    yield wholeText(statement)
  },
}

/** The question that any fact has. */
export function wholeText({ fact, text, context }: Statement): Draft {
  const marker = context.markers.find((marker) => marker.kind === fact.kinds[0])
  const subject = fact.context.at(-1) ?? fact.headings.at(-1) ?? ''
  const words = marker?.prompt
    ? marker.prompt.replaceAll('{subject}', subject)
    : said(context.texts, 'card.whole', { label: marker?.label ?? fact.kinds[0] ?? '', subject })
  return {
    front: [{ type: 'words', text: words }],
    answer: [{ type: 'text', start: 0, end: text.length }],
    hidden: [],
    plain: text,
  }
}
