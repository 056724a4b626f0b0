import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ladder } from '../../src/compose/prompt/ladder.ts'
import { projectFile } from './generated.ts'

test('docs/cards.md tells the ladder in its order', () => {
  const document = readFileSync(projectFile('docs/cards.md'), 'utf8')
  const section = document.slice(document.indexOf('\n## The ladder'))
  const told = section.slice(0, section.indexOf('\n## ', 1)).matchAll(/^\| `([a-z-]+)` +\|/gm)
  expect(Array.from(told, ([, name]) => name)).toEqual(ladder.map(({ name }) => name))
})
