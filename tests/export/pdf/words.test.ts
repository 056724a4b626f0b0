import { expect, test } from 'vitest'
import { wordsOf } from '../../../src/export/pdf/words.ts'

test.each(['en', 'en-GB', 'de', 'fr', 'ja', 'ar', 'hi', 'und'])(
  'numbers are written as %s writes them, in digits that all read',
  (lang) => {
    const rules = new Intl.NumberFormat(lang, { maximumFractionDigits: 1, numberingSystem: 'latn' })
    const words = wordsOf({}, lang)
    for (const count of [0, 1, 12, 999, 1000, 12_345])
      expect(words.count(count)).toBe(`+${rules.format(count)}`)
    for (let steps = 60; steps <= 1440; steps++)
      expect(words.points(steps / 20)).toBe(`${rules.format(steps / 20)} pt`)
  },
)
