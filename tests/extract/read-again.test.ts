import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { parse } from '../../src/parse/index.ts'

function textAndMarkdown(words: string): (string | undefined)[] {
  const file = new VFile({ path: 'notes.md', value: `- 📝 so ${words}\n` })
  const [fact] = extract(parse(file), file, defaultMarkers).facts
  return [fact?.text, fact?.markdown]
}

test.each([
  'stars \\*alone\\*, \\*before and after\\*, a \\*b, a\\* b, 2 \\* 3',
  'lines \\_alone\\_, snake\\_case, \\_before, after\\_, \\_',
  'waves \\~\\~twice\\~\\~, \\~once more\\~, a~b',
  'about ~5 to ~6',
  '10\\^-3\\^ or \\^a-longer-one-than-that\\^',
  'H\\~2\\~O and x\\^2\\^',
  'ticks \\`code\\`, \\\\ and C:\\dir',
  'tags \\<b>, \\</b>, \\<!-- x -->, \\<?php ?>, 1 < 2',
  'entities \\&amp; \\&#33; &amp;amp; R&D',
  'brackets \\[a](b), \\[c], \\[d]: e, \\[f][g]',
  'notes \\[[a]], !\\[[a.png]], [\\^1]',
  'high \\==a== and %\\% b %\\%',
  'code `` ` ``, ``a `b` c``, ```a``b```, `` `a ``, `` a` `` and ` a `',
  'formulas $$a$b$$ and $c$',
  'from **\\$5 or** [\\$6](a.md) to \\$7',
  'from \\$5 to \\$6, not $5$, only $7',
])('the Markdown of %j says the same when it is read again', (words) => {
  const [text, markdown] = textAndMarkdown(words)
  expect(text).toMatch(/^so ./u)
  const [again, same] = textAndMarkdown(markdown!.slice(3))
  expect(again).toBe(text)
  expect(same).toBe(markdown)
})
