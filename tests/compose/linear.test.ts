import { expect, test } from 'vitest'
import { fields } from '../../src/compose/fields.ts'
import type { Question } from '../../src/compose/question.ts'
import { tags } from '../../src/compose/tags.ts'
import { safeTex } from '../../src/compose/html/tex.ts'
import { resolveLink } from '../../src/compose/html/links.ts'
import type { Fact } from '../../src/types/index.ts'
import { factOf } from './fact-of.ts'

/**
 * One megabyte of what makes careless patterns look again and again: one that is quadratic takes minutes, which is more
 * than a test may.
 */
const signs = [':', '-', '{', '[', '\\', '<', '&', '#', '> [!', '<b ', '{{', '</', ' \u00A0', '?']

test.each(signs)('a megabyte of %j takes time in proportion to its length', (sign) => {
  const text = `a${sign.repeat(1_000_000 / sign.length)}b`
  const content: Fact['content'] = [{ type: 'text', value: text }]
  const point = { line: 1, column: 1, offset: 0 }
  const fact: Fact = {
    ...factOf('x'),
    text,
    content,
    headings: [text],
    context: [text],
    tags: [text],
    source: { path: 'a.md', anchor: `#${text}`, start: point, end: point },
  }
  const question: Question = {
    rule: 'whole',
    confidence: 'low',
    front: [{ type: 'words', text }],
    answer: [{ type: 'words', text }],
    prompt: text,
    plainAnswer: text,
    breadcrumb: [text],
    hint: text,
    lead: '',
    variant: 0,
  }
  const place = { path: 'a.md', sourceUrl: null, images: new Map<string, string>() }
  const made = fields(fact, question, {
    place,
    highlight: null,
    texts: {},
    markers: [],
    lang: null,
  })
  tags(fact)
  safeTex(text)
  resolveLink(text, 'a.md', null)
  expect(made.html.length).toBeGreaterThan(500_000)
})
