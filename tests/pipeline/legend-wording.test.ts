import { expect, test } from 'vitest'
import { plan } from '../../src/index.ts'

/** Of the first nothing but its kind can be asked: it says what the heading says. */
const facts = ['- ❗ Boats', '- 📝 The boat needs **two** anchors\n'].join('\n\n')
const notes = (legend: string) => `# Harbour\n\n${legend}\n\n## Boats\n\n${facts}`

async function prompts(text: string, lang?: string): Promise<string[]> {
  const stdin = (async function* () {
    yield text
  })()
  const { dataset } = await plan({ paths: ['-'], stdin, cache: false, now: 0, lang })
  return dataset.cards.map(({ prompt }) => prompt)
}

test('questions that name a marker name it as the legend does, the others stay as they are', async () => {
  const usual = await prompts(notes('Hello.'), 'en')
  const own = await prompts(notes('Legend: 📝 = Learn this, ❗ = Weak point'), 'en')
  expect(usual).toHaveLength(2)
  expect(usual[0]).toContain('Limitation')
  expect(own[0]).toBe(usual[0]!.replace('Limitation', 'Weak point'))
  expect(own[1]).toBe(usual[1])
})

test('whether the language was known before the notes were read or not', async () => {
  const text = `${notes('Legend: 📝 = Learn this, ❗ = Weak point')}\n${'It is what they say of the boats that are in the harbour. '.repeat(9)}\n- 📝 The boats are in the harbour and it is for the best that they are not at sea\n`
  expect(await prompts(text)).toEqual(await prompts(text, 'en'))
})
