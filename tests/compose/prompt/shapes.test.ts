import { expect, test } from 'vitest'
import { detailsOf } from '../fact-of.ts'
import { asked } from './asked.ts'

test('a point without a verb completes the line above it', () => {
  const question = asked('Fog', { context: ['Dangers at sea'] })
  expect(question).toMatchObject({ rule: 'whole', prompt: 'Dangers at sea: ▢', plainAnswer: 'Fog' })
})

test('a line that announces its points with a sentence stays one', () => {
  const details = detailsOf('- flags\n- lamps')
  expect(asked('You can signal with:', { details }).prompt).toBe('You can signal with:')
  expect(asked('Signals:', { details }).prompt).toBe('Signals?')
  expect(asked('Use cases', { details }).prompt).toBe('Use cases?')
})

test('a line in bold above the text is its label', () => {
  const question = asked('**Fog signals**\nA horn sounds twice a minute')
  expect(question.prompt).toBe('Fog signals ▢')
  expect(question.plainAnswer).toBe('A horn sounds twice a minute')
})

test('a question that the author asks is the question', () => {
  const question = asked('**What is a groyne?** A wall that keeps the sand on the beach')
  expect(question).toMatchObject({
    rule: 'own-question',
    prompt: 'What is a groyne?',
    plainAnswer: 'A wall that keeps the sand on the beach',
  })
  expect(asked('**Why red?** It is seen best in haze').prompt).toBe('Why red?')
})

test('a parent that breaks off at its verb is no name', () => {
  const context = ['Defences include']
  const question = asked('A wall of boulders that takes the force of waves', { context })
  expect(question.plainAnswer).not.toBe('Defences include')
})

test('a formula is not cut at its sign', () => {
  expect(asked('Range: $d = 3.57 \\sqrt{h}$').prompt).toBe('Range: ▢')
})

test('a comma at the end joins nothing', () => {
  expect(asked('brass lamps,', { context: ['Equipment'] }).rule).not.toBe('parent')
})

test('the number of a heading is no part of its name', () => {
  const headings = ['Lights', '2.1 Lamp oils']
  const question = asked('whale, rapeseed, paraffin', { headings })
  expect(question).toMatchObject({ rule: 'parent', prompt: 'Lamp oils?' })
  expect(question.breadcrumb).not.toContain('Lamp oils')
})

test('a formula that is one sign is not asked', () => {
  expect(asked('Fog $\\rightarrow$ horn every minute').plainAnswer).not.toBe('\\rightarrow')
})

test('one of many names in brackets is not asked', () => {
  const question = asked('Changed light lists (NtM, ALL, NAVTEX, LoL)')
  expect(question.rule).not.toBe('term')
})

test('what is not the only thing is not asked as if it were', () => {
  expect(asked('Keepers are paid not only in coin').rule).not.toBe('only')
})
