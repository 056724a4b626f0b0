import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.ts'

test('the facts of a text', () => {
  const { facts, title } = extractFacts('# Storage\n\n- 📝 Snapshots are **incremental**\n')
  expect(title).toBe('Storage')
  expect(facts).toMatchObject([
    { kinds: ['exam'], text: 'Snapshots are incremental', headings: ['Storage'] },
  ])
})

test('bytes are decoded and their markers mended', () => {
  const bytes = Buffer.from('\uFEFF- üìù Snapshots\n', 'utf16le')
  const { facts, repaired, file } = extractFacts(bytes, { path: 'old.md' })
  expect(facts).toMatchObject([{ markers: ['📝'], text: 'Snapshots', source: { path: 'old.md' } }])
  expect(repaired).toBe(1)
  expect(file.messages.map(({ ruleId }) => ruleId)).toContain('mended-text')
})

test('markers of one’s own, and some switched off', () => {
  const note = '- ⚠️ Hot\n- 📝 Cold\n'
  const { facts } = extractFacts(note, { markers: { warning: '⚠️', exam: false } })
  expect(facts.map(({ kinds, text }) => [kinds, text])).toEqual([[['warning'], 'Hot']])
})

test('messages stand where the note has the cause', () => {
  const { file } = extractFacts('# A\n\n- 📝\n')
  expect(file.messages).toMatchObject([{ ruleId: 'empty-fact', line: 3 }])
})

test('options that are none are refused', () => {
  expect(() => extractFacts('', { markers: { exam: 3 } as never })).toThrow(/markers\.exam/)
})
