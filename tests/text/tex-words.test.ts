import { expect, test } from 'vitest'
import { texWords } from '../../src/text/tex-words.ts'

test.each([
  [String.raw`Tides of \mathbb{R} and \mathbb{C}`, 'Tides of R and C'],
  [String.raw`The \varepsilon-\delta criterion`, 'The ε-δ criterion'],
  [String.raw`Charts (n \times n)`, 'Charts (n × n)'],
  [String.raw`Depth of \rho`, 'Depth of ρ'],
  [String.raw`Range \text{of tides} in metres`, 'Range of tides in metres'],
  [String.raw`Volume \displaystyle V`, 'Volume V'],
  [String.raw`\displaystyle V`, 'V'],
])('%s', (text, words) => {
  expect(texWords(text)).toBe(words)
})

test.each([
  'Tides',
  String.raw`The \frac{a}{b} rule`,
  String.raw`\bowline and \clove{x}`,
  String.raw`Saved in C:\times\in`,
])('%s stays', (text) => {
  expect(texWords(text)).toBe(text)
})
