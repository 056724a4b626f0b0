import { expect, test } from 'vitest'
import { deckName } from '../../src/compose/deck.ts'

test.each([
  ['build', 'a/b.md', 'Course'],
  ['folder', 'a/b/c.md', 'Course::a::b'],
  ['folder', 'c.md', 'Course'],
  ['file', 'a/b.c.md', 'Course::a::b.c'],
  ['file', 'a"b::c/ d .md', 'Course::ab:c::d'],
  ['file', '.hidden', 'Course::.hidden'],
  ['file', 'a/"/ /b.md', 'Course::a::b'],
  ['folder', 'a\u0007b/c.md', 'Course::ab'],
] as const)('one deck per %s: %s is in %s', (per, path, deck) => {
  expect(deckName(path, 'Course', per)).toBe(deck)
})
