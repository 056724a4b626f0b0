import { expect, test } from 'vitest'
import { ask, ruleNames } from '../../../src/compose/prompt/index.ts'
import { ladder } from '../../../src/compose/prompt/ladder.ts'
import { factOf } from '../fact-of.ts'
import { asked, contextOf } from './asked.ts'

test.each([
  // Full-width signs end labels and clauses.
  ['ja', '種類：白、赤、緑', '種類：▢', '白、赤、緑'],
  ['ja', '保持期間は30日です。', '保持期間は▢です。', '30日'],
  ['zh', '灯塔使用**水银**作为轴承。', '灯塔使用▢作为轴承。', '水银'],
  ['fr', 'La portée maximale est de 22 km', 'La portée maximale est de ▢ km', '22'],
  ['fr', 'Deux éclats → rochers au nord', 'Deux éclats → ▢', 'rochers au nord'],
  ['pl', 'Kolor: biały i czerwony', 'Kolor: ▢', 'biały i czerwony'],
])('%s: %s', (lang, text, prompt, answer) => {
  const question = asked(text, { headings: ['X1', 'Y1'] }, lang)
  expect([question.prompt, question.plainAnswer]).toEqual([prompt, answer])
})

test('no rule that needs a language runs without one', () => {
  const needing = new Set(ladder.filter((rule) => rule.language).map((rule) => rule.name))
  for (const text of [
    'If it rains, stay in',
    'It cannot swim',
    'A quay is a place that ships use',
  ]) {
    expect(needing).not.toContain(ask(factOf(text), contextOf('xx')).rule)
  }
})

test('a card says symbols and no words of a language that it does not know', () => {
  const question = ask(factOf('Non', { headings: ['Phare'] }), contextOf('xx'))
  expect(question.prompt).toBe('Exam fact: Phare ?')
})

test('names of rules are unique', () => {
  expect(new Set(ruleNames).size).toBe(ruleNames.length)
})
