import { describe, expect, test } from 'vitest'
import { removeControls } from '../../src/repair/controls.ts'

describe('control characters', () => {
  test('go, and nothing else does', () => {
    const result = removeControls('a\u0000\u0008 b\tc\u001f\nd\u0020\u007f')
    expect(result).toMatchObject({
      text: 'a b\tc\nd \u007f',
      controls: 3,
      first: 1,
      count: 2,
    })
    expect(result.offsets.steps).toEqual([1, 3, 5, 8])
  })

  test('at the start', () => {
    expect(removeControls('\u0001a')).toMatchObject({
      text: 'a',
      controls: 1,
      first: 0,
      count: 1,
    })
  })

  test('a text without them is the same', () => {
    expect(removeControls('a b\tc\n')).toMatchObject({
      text: 'a b\tc\n',
      first: -1,
      count: 0,
    })
  })

  test('BOMs at the start go uncounted', () => {
    const result = removeControls('\ufeff\ufeffa\ufeff')
    expect(result).toMatchObject({
      text: 'a\ufeff',
      controls: 0,
      first: -1,
      count: 1,
    })
    expect(removeControls('\ufeff\u0000a')).toMatchObject({
      text: 'a',
      controls: 1,
      first: 1,
    })
  })
})
