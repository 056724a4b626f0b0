import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkTemplates } from '../../../src/export/anki/check-template.ts'
import { hiddenWhenRetired } from '../../../src/export/anki/hidden-when-retired.ts'

const read = (name: string) => readFileSync(`templates/anki/${name}`, 'utf8')
const shipped = { front: read('front.html'), back: read('back.html'), css: '' }

describe('templates', () => {
  test('the shipped ones, filters and what Anki knows besides fields', () => {
    expect(() => checkTemplates(shipped)).not.toThrow()
    const front = '{{ text:Prompt }}{{#Tags}}{{furigana:text:Hint}}{{/Tags}}'
    expect(() => checkTemplates({ ...shipped, front, back: '{{FrontSide}}' })).not.toThrow()
  })

  test.each([
    ['{{Question}}', 'template-field'],
    ['{{#Promt}}x{{/Promt}}', 'template-field'],
    ['{{text:}}', 'template-field'],
    ['{{#Hint}}{{Prompt}}', 'template-section'],
    ['{{#Hint}}{{^Kind}}{{/Hint}}{{/Kind}}', 'template-section'],
    ['{{Prompt}}{{/Hint}}', 'template-section'],
  ])('%s is refused', (front, ruleId) => {
    expect(() => checkTemplates({ ...shipped, front })).toThrow(
      expect.objectContaining({ ruleId, exitCode: 2 }),
    )
    expect(() => checkTemplates({ ...shipped, back: front })).toThrow(/back\.html/u)
  })

  test('a front that does not hide retired facts is made to', () => {
    expect(hiddenWhenRetired('{{Prompt}}')).toBe('{{^Retired}}{{Prompt}}{{/Retired}}')
    expect(hiddenWhenRetired(shipped.front)).toBe(shipped.front)
  })
})
