import { count } from '../text/count.ts'
import type { Rule } from './rule.ts'

/** Messages of the extract stage, by their permanent ruleId. */
export const extractRules = {
  'too-many-facts': {
    severity: 'error',
    reason: (most: number) =>
      `Unexpected fact, expected at most ${most.toLocaleString('en')} in one file`,
    next: 'Split the file, or leave it out with `!`.',
  },
  'empty-fact': {
    severity: 'warning',
    reason: (emoji: string) => `Unexpected ${emoji} without text, expected a fact after the marker`,
    next: 'Write the fact behind the marker or below it, or take the marker away.',
  },
  mention: {
    severity: 'info',
    reason: (emoji: string) =>
      `Unexpected ${emoji} in a sentence about the marker itself, passed over`,
    next: 'Nothing, if the sentence talks about the marker. To mark it as a fact, put the marker first.',
  },
  'marker-explained': {
    severity: 'warning',
    reason: (emoji: string) =>
      `Unexpected line that seems to say what ${emoji} means, expected a fact after the marker; passed over`,
    next: 'If it is a fact, begin it with another word. If it explains the marker, put it as `📝 = …` below a heading "Legend".',
  },
  'legend-found': {
    severity: 'info',
    reason: (labels: string) => `Legend of the markers found, its lines are no facts: ${labels}`,
    next: 'Nothing, if this explains the markers; it names them where the configuration gives no label.',
  },
  'decorated-heading': {
    severity: 'info',
    reason: (emoji: string) =>
      `Unexpected ${emoji} on a heading between headings with emoji of all kinds, passed over as decoration`,
    next: 'To mark the section, leave the other headings without emoji, or mark its text.',
  },
  'decorated-list': {
    // Unlike a heading's, an item's emoji may well be a mark: its author has to know.
    severity: 'warning',
    reason: (emoji: string) =>
      `Unexpected ${emoji} between items or rows that each have another emoji, passed over as decoration`,
    next: 'To mark it, leave the others without emoji.',
  },
  'contents-entry': {
    severity: 'info',
    reason: (emoji: string) =>
      `Unexpected ${emoji} on an entry of a table of contents, passed over`,
    next: 'Nothing, if the line only leads to a heading. Else write the fact beside the link.',
  },
  'marker-in-html': {
    severity: 'warning',
    reason: (emoji: string) =>
      `Unexpected ${emoji} in raw HTML, expected it in Markdown; passed over`,
    next: 'Write the fact as Markdown: put a blank line between the HTML tag and it.',
  },
  'marker-in-code': {
    severity: 'warning',
    reason: (emoji: string, lines: number) =>
      `Unexpected ${emoji} in a line that its indentation makes code, expected a fact; ${count(lines, 'line')} like that passed over`,
    next: 'Indent less than four columns, and below a list item less than four more than its text. If it is code, put it between fences (```).',
  },
  'pin-unread': {
    severity: 'warning',
    reason: (comment: string) =>
      `Unexpected \`${comment.slice(0, 60)}\`, expected one word after \`id:\`; it names no fact`,
    next: 'Write `id: backup-window` in the comment, without blanks in the name.',
  },
  'front-matter-syntax': {
    severity: 'warning',
    reason: (why: string) => `Unexpected front matter, expected YAML; passed over: ${why}`,
    next: 'Correct it; title, tags, lang and keyfacts are read from it.',
  },
  'front-matter-lang': {
    severity: 'warning',
    reason: () =>
      'Unexpected value of `lang` in the front matter, expected a language tag such as en or de-CH',
    next: 'Correct it or leave it out.',
  },
  'front-matter-keyfacts': {
    severity: 'warning',
    reason: () => 'Unexpected value of `keyfacts` in the front matter, expected true or false',
    next: 'Write `keyfacts: false` to leave this note out, or take the line away.',
  },
} as const satisfies Record<string, Rule>
