import { expect, test } from 'vitest'
import { initials } from '../../src/compose/initials.ts'

test.each([
  ['Simple, Notification Service', 'S… N… S…'],
  ['a b c d e f g', 'a… b… c… d… e… f… g…'],
  ['a b c d e f g h', 'a… b… c…'],
  ['𝒜b lamp', '𝒜… l…'],
  ['90 old lamps', '… o… l…'],
  ['the pilot’s lamp', 't… p… l…'],
  ['…', ''],
  ['90, 443', ''],
])('of %j: %j', (answer, letters) => {
  expect(initials(answer)).toBe(letters)
})
