import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.ts'

/** What is quadratic takes minutes on such a line, which is more than a test may; what is exponential never ends. */
const size = 400_000
const parts = [
  'a',
  ' ',
  '-',
  ':',
  '=',
  '|',
  '*',
  '_',
  '[',
  ']',
  '(',
  '[[',
  '![[',
  '<',
  '</',
  '&',
  '#',
  '#a ',
  '\\',
  '`',
  '$',
  '%%',
  '==',
  '"',
  '^',
  '> ',
  '1. ',
  '🤗',
  '🤗\ufe0f',
  '🏻',
  '\ufe0f',
  '\u200d',
  '🤗\u200d',
  '🇩',
  '1\ufe0f\u20e3',
  '📝',
  '📝.',
  '(📝) ',
  '📝 and ',
  '📝: ',
  ', ',
]

test.each(parts)('long lines of %j are read', (part) => {
  const line = part.repeat(size / 2 / part.length)
  const { facts, file } = extractFacts(`- ${line}. 📝 fact\n- 📝 ${line}.\n`)
  expect(facts.length + file.messages.length).toBeGreaterThan(0)
})
