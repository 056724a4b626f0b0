import { describe, expect, test } from 'vitest'
import { resolveLink, sourceUrl } from '../../../src/compose/html/links.ts'

const template = 'https://example.org/blob/main/{path}{anchor}'

describe('links of notes', () => {
  test.each([
    ['https://a.org/x?y#z', 'https://a.org/x?y#z'],
    ['mailto:me@a.org', 'mailto:me@a.org'],
    ['b.md', 'https://example.org/blob/main/notes/b.md'],
    ['./b%20c.md#d', 'https://example.org/blob/main/notes/b%20c.md#d'],
    ['../x/b.md', 'https://example.org/blob/main/x/b.md'],
    ['#here', 'https://example.org/blob/main/notes/a.md#here'],
    [' b.md?raw=1#d ', 'https://example.org/blob/main/notes/b.md#d'],
    ['b%zz.md', 'https://example.org/blob/main/notes/b%25zz.md'],
    ['x/..', 'https://example.org/blob/main/notes'],
    ['..b/c.md', 'https://example.org/blob/main/notes/..b/c.md'],
    ['\ud83d.md', 'https://example.org/blob/main/notes/%EF%BF%BD.md'],
    ['', 'https://example.org/blob/main/notes/a.md'],
    ['HTTP://a.org/é', 'http://a.org/%C3%A9'],
    ['ü/ö.md#ä', 'https://example.org/blob/main/notes/%C3%BC/%C3%B6.md#%C3%A4'],
  ])('%s leads to %s', (target, url) => {
    expect(resolveLink(target, 'notes/a.md', template)).toEqual({ url })
  })

  test('without a source URL links between notes lead nowhere', () => {
    expect(resolveLink('b.md', 'a.md', null)).toEqual({ url: null, refused: false })
  })

  test.each([
    'javascript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'C:\\x',
    '/etc/passwd',
    '//evil.example',
    '\\\\evil.example',
    '../../etc/passwd',
    'x/../../../y',
    '..%2F..%2Fetc/passwd',
    'https://',
    'b\tc.md',
    'b\\c.md',
    'b.md\n#d',
    '../..',
  ])('%s is refused', (target) => {
    expect(resolveLink(target, 'notes/a.md', template)).toEqual({ url: null, refused: true })
  })
})

describe('the address of a source', () => {
  test('path and anchor are encoded, the rest stays as written', () => {
    expect(sourceUrl('https://Example.org/{path}?p=1{anchor}', 'a b/c#d.md', '#ü')).toBe(
      'https://Example.org/a%20b/c%23d.md?p=1#%C3%BC',
    )
  })

  test.each(['javascript:{path}', '{path}', 'ftp://x/{path}'])('%s gives none', (wrong) => {
    expect(sourceUrl(wrong, 'a.md', '')).toBe(null)
  })
})
