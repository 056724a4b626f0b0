import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { MarkerConfig } from '../../src/options/index.ts'
import { readText, view } from './view.ts'

const root = join(import.meta.dirname, '../fixtures/extract')

// A folder per case: input.md, expected.json and, where it takes other markers, markers.json. After a wanted change
// `npx vitest run tests/extract --update` writes expected.json anew: read the difference.
test.each(readdirSync(root).toSorted())('%s', async (name) => {
  const folder = join(root, name)
  const markers = JSON.parse(readText(join(folder, 'markers.json')) ?? '{}') as Record<
    string,
    MarkerConfig
  >
  const found = view(readText(join(folder, 'input.md')) ?? '', markers)
  await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(
    join(folder, 'expected.json'),
  )
})
