import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/index.ts'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { extractFile } from '../../src/pipeline/gather/file.ts'
import { startersOf } from '../../src/text/starters.ts'
import type { Fact } from '../../src/types/index.ts'

function messages(...lines: string[]): string[] {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const extraction = extractFile('note.md', bytes, { markers: defaultMarkers })
  const facts = extraction.facts.map(
    (fact, index) => ({ ...fact, id: `id${index}` }) as unknown as Fact,
  )
  const file = new VFile({ path: 'note.md' })
  const general = new VFile()
  check({ facts, extractions: [extraction], markers: defaultMarkers, fileOf: () => file, general })
  return [...file.messages, ...general.messages].map(
    ({ ruleId, line }) => `${line ?? '-'} ${ruleId}`,
  )
}

describe('facts are looked at together', () => {
  test('a copy under the same heading is told, with the line of the first', () => {
    expect(
      messages(
        '# A',
        '- 📝 Backups are kept for 7 days',
        '- x',
        '- 📝 Backups are kept for 7 days',
      ),
    ).toEqual(['4 same-fact'])
  })

  test('the same words under another heading, or with other points below, are another fact', () => {
    expect(
      messages(
        '# A',
        '- ❗ Limits',
        '  - one',
        '- ❗ Limits',
        '  - two',
        '# B',
        '- ❗ Limits',
        '  - one',
      ),
    ).toEqual([])
  })

  test('a fact too long to learn is told', () => {
    expect(messages(`- 📝 ${'long words '.repeat(60)}`)).toEqual(['1 long-fact'])
    expect(messages(`- 📝 ${'long words '.repeat(30)}`)).toEqual([])
  })

  test('a label whose points sit at its own level is told', () => {
    expect(messages('- 📝 Steps:', '- first', '- second')).toEqual(['1 bare-label'])
    expect(messages('- 📝 Steps:', '  - first')).toEqual([])
  })

  test('an emoji that starts five list items may be a marker', () => {
    const items = (count: number) => Array.from({ length: count }, (_, n) => `- 🤗 trivia ${n}`)
    expect(messages('- 📝 a fact', ...items(5))).toEqual(['- likely-marker'])
    expect(messages('- 📝 a fact', ...items(4))).toEqual([])
  })
})

describe('what starts list items', () => {
  test('bullets, numbers, task boxes and quotes count, U+FE0F does not, code is passed over', () => {
    const text = [
      '- ⚠️ a',
      '1. ⚠ b',
      '- [ ] ⚠️ c',
      '> * ⚠️ d',
      'text ⚠️',
      '```',
      '- ⚠️ code',
      '```',
    ].join('\n')
    expect([...startersOf(text)]).toEqual([['⚠', 4]])
  })
})
