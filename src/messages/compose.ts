import type { Rule } from './rule.ts'

/** Characters of a question that a message shows on either side of its blank. */
const shown = 60

/** A long question, cut down to what stands around its first blank, or to its beginning. */
function aroundBlank(prompt: string): string {
  const letters = Array.from(prompt)
  const at = Math.max(0, letters.indexOf('▢'))
  const from = at <= shown ? 0 : at - shown
  const to = Math.max(at, shown) + shown
  const text = letters.slice(from, to).join('')
  return `${from > 0 ? '… ' : ''}${text}${to < letters.length ? ' …' : ''}`
}

/** Messages of the compose stage, by their permanent ruleId. */
export const composeRules = {
  'link-refused': {
    severity: 'warning',
    reason: (url: string) =>
      `Unexpected link to \`${url}\`, expected a web address or a relative path inside the notes' folder; shown without the link`,
    next: 'Cards link to files in the folder of the notes, https: and mailto: only; of other links they show the words.',
  },
  'prompt-unsure': {
    severity: 'info',
    reason: (prompt: string) =>
      `Unsure what to ask, chose ${JSON.stringify(aroundBlank(prompt))}: expected something in bold or in code`,
    next: 'Mark in bold (`**like this**`) what the card should ask for, if it cannot be read elsewhere on the front.',
  },
  'prompt-fragment': {
    severity: 'info',
    reason: (text: string) =>
      `Unexpected fragment ${JSON.stringify(text)} as a fact, expected a statement; its card can only ask for it whole`,
    next: 'Say in a few more words what is true of what, so that a card can ask for a part of it.',
  },
} as const satisfies Record<string, Rule>
