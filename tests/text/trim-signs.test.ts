import { expect, test } from 'vitest'
import { trim, trimEnd } from '../../src/text/trim-signs.ts'

test('signs at the ends go, those inside stay', () => {
  expect(trimEnd(' a: b :： ', /[\s:：]/u)).toBe(' a: b')
  expect(trim('--a--b--', /-/u)).toBe('a--b')
  expect(trim('---', /-/u)).toBe('')
  expect(trimEnd('', /-/u)).toBe('')
})

test('a million signs in the middle cost no more than a million', () => {
  const text = `a${'-'.repeat(1_000_000)}b`
  expect(trim(text, /-/u)).toBe(text)
})
