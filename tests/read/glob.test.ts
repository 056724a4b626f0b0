import { describe, expect, test } from 'vitest'
import { isGlob, parseGlob } from '../../src/read/glob.ts'

describe('globs', () => {
  test.each([
    ['*.md', 'a.md', true],
    ['*.md', 'b/a.md', false],
    ['*.md', 'a.mdx', false],
    ['*', '.a', false],
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'b/c/a.md', true],
    ['**/*.md', 'b/c/.a.md', false],
    ['b/**', 'b/c/a.md', true],
    ['**/c/**/a.md', 'b/c/d/e/a.md', true],
    ['**/c/**/a.md', 'c/a.md', true],
    ['**/c/**/a.md', 'b/a.md', false],
    ['?.md', 'é.md', true],
    ['?.md', '📝.md', true],
    ['?.md', 'ab.md', false],
    ['[a-c]?.md', 'b1.md', true],
    ['[!a-c].md', 'd.md', true],
    ['[!a-c].md', 'b.md', false],
    ['[ab', '[ab', true],
    ['{a,b}/{c,d{1,2}}.md', 'b/d2.md', true],
    ['{a,b}/{c,d{1,2}}.md', 'b/d.md', false],
    ['{a}.*', '{a}.md', true],
    ['a*b*c.md', 'a-x-b-y-c.md', true],
    ['a(b)+.*', 'a(b)+.md', true],
  ])('%s and %s: %s', (pattern, path, expected) => {
    const { base, matches } = parseGlob(pattern)
    const inside = base === '' ? path : path.slice(base.length + 1)
    expect(path.startsWith(base) && matches(inside)).toBe(expected)
  })

  test.each([
    ['notes/deep/*.md', 'notes/deep', 0],
    ['notes/*/*.md', 'notes', 1],
    ['notes/**/*.md', 'notes', Infinity],
    ['*.md', '', 0],
    ['/*.md', '/', 0],
    ['/notes/?.md', '/notes', 0],
    ['{a,b/c}/*.md', '', 2],
  ])('%s starts in %j and goes %d folders down', (pattern, base, depth) => {
    expect(parseGlob(pattern)).toMatchObject({ base, depth })
  })

  test.each([
    ['*.txt', true],
    ['*.{md,txt}', true],
    ['notes/*', false],
    ['**', false],
    ['*.*', false],
    ['notes.d/*', false],
  ])('%s names an extension: %s', (pattern, expected) => {
    expect(parseGlob(pattern).extension).toBe(expected)
  })

  test.each(['a.md', 'a+b(c)!.md', 'a{b}.md', 'a]b.md'])('%s may be one: %s', (text) => {
    expect(isGlob(text)).toBe(text === 'a{b}.md')
  })

  test('no pattern takes long', () => {
    const text = 'a'.repeat(2000)
    expect(parseGlob(`${'*a'.repeat(500)}*b`).matches(text)).toBe(false)
    expect(parseGlob('**/'.repeat(300) + 'b').matches('a/'.repeat(900) + 'a')).toBe(false)
    expect(parseGlob('{a,b}'.repeat(60)).matches('c')).toBe(false)
    expect(parseGlob('{'.repeat(50_000)).matches('c')).toBe(false)
    expect(parseGlob(`${'[a-z]*'.repeat(100)}[!a]`).matches(text)).toBe(false)
  })
})
