import { describe, expect, test } from 'vitest'
import { tags } from '../../src/compose/tags.ts'
import { factOf } from './fact-of.ts'

describe('tags', () => {
  test('kinds and the path of headings, sorted', () => {
    const fact = factOf('Free', { headings: ['Security Monitoring', 'AWS Trusted Advisor'] })
    expect(tags(fact)).toEqual(['exam', 'security-monitoring::aws-trusted-advisor'])
  })

  test('own tags: levels, blanks and quotes', () => {
    const fact = factOf('x', {
      tags: ['#net/routing', 'two \u00a0 words', 'a::b', '"q"', 'é', 'c#'],
    })
    expect(tags(fact)).toEqual(['a::b', 'c#', 'exam', 'net::routing', 'q', 'two-words', 'é'])
  })

  test('no HTML, which a template that shows them would run', () => {
    expect(tags(factOf('x', { tags: ['<svg/onload=alert(1)>', 'a<b', '>'] }))).toEqual([
      'ab',
      'exam',
      'svg::onload=alert(1)',
    ])
  })

  test('one tag each, whatever its case or form', () => {
    const fact = factOf('x', { tags: ['Exam', 'exam', 'cafe\u0301', 'café'] })
    expect(tags(fact)).toEqual(['café', 'exam'])
  })

  test('no empty levels, no empty tags', () => {
    const fact = factOf('x', { headings: ['A', '???', 'B'], tags: ['', '/', '//a//', '-'] })
    expect(tags(fact)).toEqual(['a', 'a::b', 'exam'])
  })

  test('nothing that looks retired', () => {
    const fact = factOf('x', { headings: ['Keyfacts', 'Retired'], tags: ['keyfacts/retired'] })
    expect(tags(fact)).toEqual(['exam'])
  })

  test('headings in other scripts', () => {
    expect(tags(factOf('x', { headings: ['Größe & Maß', '网络 路由'] }))).toEqual([
      'exam',
      'größe--maß::网络-路由',
    ])
  })
})
