import { describe, expect, test } from 'vitest'
import { languagePack } from '../../../src/compose/language/index.ts'
import { asked } from './asked.ts'

describe('a denied sentence is asked as a question', () => {
  test.each([
    ['Lamps are not lit', 'Are Lamps lit?'],
    ["The keeper doesn't sail", 'Does the keeper sail?'],
    ['You can never leave alone', 'Can you leave alone?'],
    ['Painted hulls have not leaked', 'Have painted hulls leaked?'],
    ['Rowing to the mole will not help', 'Will rowing to the mole help?'],
    [
      'Remember that a lamp which burns oil cannot be moved',
      'Can a lamp which burns oil be moved?',
    ],
    ['Moving the lamp does not need to be learnt', 'Does moving the lamp need to be learnt?'],
    ['A lamp hung on the mole cannot be moved', 'Can a lamp hung on the mole be moved?'],
    // Neither a quality nor what is done is a thing that can be asked.
    ['The lamp is not equivalent to fog horns', 'Is the lamp equivalent to fog horns?'],
    ['Old boats are not capable of passing the bar', 'Are old boats capable of passing the bar?'],
    // What leads to it stays before it, and tells who is meant.
    ['By default, the bell is not rung', 'By default, is the bell rung?'],
    ['By night, it cannot be moved', 'By night, can it be moved?'],
    ['However, the lamp is not lit by day', 'Is the lamp lit by day?'],
    // It ends before a reason, a bracket and a clause of its own.
    ['The bell is not rung because it is cracked', 'Is the bell rung?'],
    ['The bell is not rung (but once)', 'Is the bell rung?'],
    ['The bell is not rung, the horn is', 'Is the bell rung?'],
    ['The bell is not rung and must be kept dry', 'Is the bell rung?'],
    ['The bell is not rung, oiled and painted', 'Is the bell rung, oiled and painted?'],
    // But not before what says when.
    ['The bell is not rung while the lamp burns', 'Is the bell rung while the lamp burns?'],
    // `Yet` goes with `not`.
    ['The lamp is not yet lit by day', 'Is the lamp lit by day?'],
    ["The lamp hasn't yet been lit", 'Has the lamp been lit?'],
    ['The lamp is not always lit', 'Is the lamp always lit?'],
    ['Most lamps are not lit by day', 'Are most lamps lit by day?'],
  ])('%s', (text, prompt) => {
    const question = asked(text)
    expect(question.prompt).toBe(prompt)
    expect(question.plainAnswer).toBe('No')
    expect(question.hint).toBe('')
  })

  test('and answered with what the sentence says against it', () => {
    expect(asked('The bell cannot be moved, but it can').plainAnswer).toBe('No, but it can')
    expect(asked('The bell cannot be moved, but it can (on a cart)').plainAnswer).toBe(
      'No, but it can',
    )
  })
})

describe('none is asked', () => {
  test.each([
    ['the answer would not be no', 'The lamps cannot be moved until painted'],
    ['more is said than that', 'The lamps are not only painted'],
    ['it is denied twice', 'The lamps are not moved by no one'],
    ['it is one of several deeds', 'You cannot move, clean or paint it later'],
    ['this tells nothing', 'This cannot be moved'],
    ['nobody is named', 'Cannot be moved'],
    ['what it is done to was named before', 'Keepers cannot move them'],
    ['a thing can be asked', 'The keeper cannot sell old lamps to ships'],
    ['a name can be asked', 'The Long Reef Lamp is not lit by day'],
    ['what is meant was named before', 'The lamp is hot. It cannot be moved'],
    ['what it is about was named before', 'The lamp cannot be moved by this crane'],
    ['when it is so was said before', 'In this case, the lamp is not lit by day'],
    ['what it would be like was said before', 'Otherwise, the lamp is not lit by day'],
    ['two things are denied', 'The lamp cannot be moved nor lit'],
    ['it says what has ended', 'The lamps are no longer moved'],
    ['it is an order', 'Do not move the lamp'],
    ['it is a rule', 'The lamp should not be moved'],
    ['others are', 'Some lamps are not lit by day'],
    ['others may be', 'Two lamps are not lit by day'],
    ['nobody is said to be', 'At least one lamp is not lit by day'],
    ['in others it is', 'In many harbours, the lamp is not lit'],
    ['at times it is', 'The lamp is sometimes not lit'],
    ['it was so before', 'The lamp is still not lit by day'],
    ['one thing is not all', 'Something is not lit by day'],
    ['a word has a sense in a denial only', 'The lamp is not lit by day either'],
    ['a word is missing', 'Colour and height of are not guaranteed'],
    ['the subject is half of one', 'The lamp, the bell or the horn cannot be moved'],
  ])('where %s: %s', (_, text) => {
    expect(asked(text).prompt).not.toMatch(/\?$/u)
  })

  test('in a language that has no words for it', () => {
    expect(languagePack('de')?.turning).toBeNull()
    expect(asked('Die Lampe kann nicht bewegt werden', {}, 'de').prompt).not.toMatch(/\?$/u)
  })
})
