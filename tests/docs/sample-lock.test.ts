import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { formatLock, plan } from '../../src/index.ts'

const input = resolve(import.meta.dirname, '../../input')

test('the lock of the sample knows its cards as they look now; else run `npm start` and commit it', async () => {
  const { stamped } = await plan({ paths: [input], cache: false })
  const lock = readFileSync(resolve(input, 'keyfacts.lock'), 'utf8')
  expect(formatLock(stamped.lock)).toBe(lock)
})
