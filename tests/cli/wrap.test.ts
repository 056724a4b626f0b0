import { describe, expect, test } from 'vitest'
import { wrap } from '../../src/cli/wrap.ts'

describe('lines on a narrow terminal', () => {
  test.each([
    ['fits as it is', 40, 'fits as it is'],
    ['  indented and then too long for it', 20, '  indented and then\n    too long for it'],
    [
      'a/very/long/path/that/has/no/blank.md here',
      12,
      'a/very/long/path/that/has/no/blank.md\n  here',
    ],
    ['\u001B[31mred\u001B[39m words', 9, '\u001B[31mred\u001B[39m words'],
    ['', 40, ''],
  ])('%j in %i columns', (line, width, wrapped) => {
    expect(wrap(line, width)).toBe(wrapped)
  })

  test('lose no word', () => {
    const line =
      'At the next import 2 notes will update: "Update notes: If newer" keeps what learners edited'
    const wrapped = wrap(line, 40)
    expect(wrapped.replaceAll(/\n +/g, ' ')).toBe(line)
    expect(Math.max(...wrapped.split('\n').map((part) => part.length))).toBeLessThanOrEqual(40)
  })
})
