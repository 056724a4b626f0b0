import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { describe, expect, test } from 'vitest'
import { VFile } from 'vfile'
import remarkKeyFacts from '../../src/remark.ts'

const note = `# Storage

- 📝 Snapshots are **incremental**
  - after the first
- 💡

| Tier | Use |
| --- | --- |
| Cold | ❗ 90 days |
`

describe('the unified plugin', () => {
  test('puts the facts on the file and leaves tree and text alone', async () => {
    const processor = remark().use(remarkGfm)
    const plain = await processor().process(note)
    const file = await processor()
      .use(remarkKeyFacts)
      .process(new VFile({ path: 'a.md', value: note }))
    expect(file.data.keyFacts).toMatchObject([
      { kinds: ['exam'], text: 'Snapshots are incremental', source: { path: 'a.md' } },
      { kinds: ['limit'], placement: 'cell', text: '90 days' },
    ])
    expect(String(file)).toBe(String(plain))
    const tree = processor.parse(note)
    const before = structuredClone(tree)
    await processor().use(remarkKeyFacts).run(tree, new VFile(note))
    expect(tree).toEqual(before)
  })

  test('reports on the file, with positions', async () => {
    const file = await remark().use(remarkKeyFacts).process(note)
    expect(file.messages).toContainEqual(
      expect.objectContaining({ ruleId: 'empty-fact', source: 'keyfacts', line: 5 }),
    )
  })

  test('takes markers as the configuration does', async () => {
    const options = { markers: { warning: '⚠️', exam: false as const } }
    const file = await remark().use(remarkKeyFacts, options).process('- ⚠️ Hot\n- 📝 Cold')
    expect(file.data.keyFacts?.map(({ text }) => text)).toEqual(['Hot'])
  })

  test('refuses options that are none', () => {
    const wrong = { marker: {} } as never
    expect(() => remark().use(remarkKeyFacts, wrong).processSync('')).toThrow(
      /marker: there is none \(did you mean markers\?\)/,
    )
  })

  test('offsets are those of the text, also beyond the first plane and with Windows line ends', async () => {
    const text = '# 😀😀\r\n\r\n- 📝 One\r\n- x\r\n- 📝 Two\r\n'
    const file = await remark().use(remarkKeyFacts).process(text)
    const slices = file.data.keyFacts?.map(({ source: { start, end } }) =>
      text.slice(start.offset, end.offset),
    )
    expect(slices?.map((slice) => /One|Two/.exec(slice)?.[0])).toEqual(['One', 'Two'])
  })
})
