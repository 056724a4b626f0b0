import { expect, test } from 'vitest'
import { encode } from '../../src/text/encode.ts'

/** 26 bytes each. */
function* parts(count: number): Iterable<string> {
  for (let index = 0; index < count; index++) yield `${String(index).padStart(10)} 📝 añb ｘ\r\n`
}

test.each([0, 1, 5_000, 500_000])('%i parts are encoded as their text is', (count) => {
  const bytes = encode(() => parts(count))
  expect(bytes.length).toBe(count * 26)
  expect(Buffer.compare(bytes, Buffer.from([...parts(count)].join('')))).toBe(0)
})
