import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { resolveMarkers } from '../../src/config/markers.ts'
import { extract } from '../../src/extract/index.ts'
import { parse } from '../../src/parse/index.ts'

function told(value: string, emoji = '📝'): string[] {
  const file = new VFile({ path: 'a.md', value })
  extract(parse(file), file, resolveMarkers({ exam: { emoji } }))
  return file.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`)
}

const lost = (place: string, emoji: string, lines: string) =>
  `${place} Unexpected ${emoji} in a line that its indentation makes code, expected a fact; ${lines} like that passed over`

test('facts that their indentation makes code are counted, block by block', () => {
  const value =
    'Tides:\n\n    - 📝 Spring\n    - mean\n    - 💡 Neap\n\n    📝 Slack\n\nMoon\n\n\t1. ❗ New\n'
  expect(told(value)).toEqual([lost('3:7', '📝', '3 lines'), lost('11:5', '❗', '1 line')])
})

test.each([
  ['- Tides\n\n      - [ ] **📝 Spring**\n', '3:15'],
  ['> Tides\n>\n>     _📝 Spring_\n', '3:8'],
  ['-     📝 Spring\n', '1:7'],
  ['-\t\t📝 Spring\n', '1:4'],
  ['!!! note\n\n        📝 Spring\n', '3:9'],
])('%j is lost', (value, place) => expect(told(value)).toEqual([lost(place, '📝', '1 line')]))

test.each([
  '```\n📝 Spring\n```\n',
  '   ~~~\n   - 📝 Spring\n   ~~~\n',
  '- ```\n  📝 Spring\n',
  '    // 📝 Spring\n    # 📝 Neap\n',
  '    tide(spring) 📝 Spring\n',
  '    🌊 Spring 📝\n',
  '    📝\n    - **📝**\n',
])('%j is code', (value) => expect(told(value)).toEqual([]))

test('what a language may begin a line with is a marker only before a blank', () => {
  expect(told('    !!ready && start()\n', '!!')).toEqual([])
  expect(told('    !! Spring\n', '!!')).toEqual([lost('1:5', '!!', '1 line')])
})
