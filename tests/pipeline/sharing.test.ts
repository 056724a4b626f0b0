import { deserialize, serialize } from 'node:v8'
import { array, assert, jsonValue, property } from 'fast-check'
import { expect, test } from 'vitest'
import { sharing } from '../../src/pipeline/gather/sharing.ts'

test('data says the same when its strings are shared', () => {
  assert(
    property(array(jsonValue(), { maxLength: 20 }), (files) => {
      const share = sharing()
      const received = files.map((file) => deserialize(serialize(file)) as unknown)
      expect(received.map((file) => share(file))).toEqual(files)
    }),
  )
})

test('a key that means something to JavaScript stays a key', () => {
  const legend = JSON.parse('{"__proto__": {"x": "y"}, "constructor": "z"}') as object
  expect(JSON.stringify(sharing()(legend))).toBe('{"__proto__":{"x":"y"},"constructor":"z"}')
})
