import { describe, expect, test } from 'vitest'
import { detailsOf } from '../fact-of.ts'
import { asked } from './asked.ts'

const place = { headings: ['Harbours', 'Lighthouse'] }

describe("an author's own question is asked, and what follows it is the answer", () => {
  test.each([
    // text, prompt, answer
    ['Who rings the bell? The keeper', 'Who rings the bell?', 'The keeper'],
    ['Is the lamp lit by day? No', 'Is the lamp lit by day?', 'No'],
    ['Q: Who rings the bell? A: The keeper', 'Who rings the bell?', 'The keeper'],
    ['Q: Is the lamp lit by day? No', 'Is the lamp lit by day?', 'No'],
    ['Q. Who rings the bell? A. The keeper', 'Who rings the bell?', 'The keeper'],
    ['(Q) Who rings the bell? (A) The keeper', 'Who rings the bell?', 'The keeper'],
    [
      'Question: name the light of the port side. Answer: red',
      'name the light of the port side.',
      'red',
    ],
    ['Front: Which light is red? Back: The port light', 'Which light is red?', 'The port light'],
    [
      'What is a loom?::The glow of a light below the horizon',
      'What is a loom?',
      'The glow of a light below the horizon',
    ],
    ['Is the port light red or green? Red', 'Is the port light red or green?', 'Red'],
    [
      'Q: Which is faster: a tug or a barge? A: A tug',
      'Which is faster: a tug or a barge?',
      'A tug',
    ],
    ['Who rings the bell::The keeper', 'Who rings the bell?', 'The keeper'],
    ['Beacon::A light that marks a hazard', 'Beacon?', 'A light that marks a hazard'],
    ['Beacon:::A light that marks a hazard', 'Beacon?', 'A light that marks a hazard'],
    ['Ebb::Outgoing tide', 'Ebb?', 'Outgoing tide'],
    ['Colour of the port side::Red', 'Colour of the port side?', 'Red'],
    ['VTS::Vessel traffic service', 'VTS?', 'Vessel traffic service'],
    ['Depth of the dock:: 12 m', 'Depth of the dock?', '12 m'],
    [
      '**Q: The light of the port side is called:**\\\nThe red lamp',
      'The light of the port side is called:',
      'The red lamp',
    ],
    ['Who sets the buoys\n?\nThe tender', 'Who sets the buoys?', 'The tender'],
    ['Who sets the buoys?\n?\nThe tender', 'Who sets the buoys?', 'The tender'],
    ['Ship for buoys\n??\nThe tender', 'Ship for buoys?', 'The tender'],
    ['What burns cleanest? - Colza oil', 'What burns cleanest?', 'Colza oil'],
    [
      'Two bells ring at once. Which one is nearer? The louder one',
      'Two bells ring at once. Which one is nearer?',
      'The louder one',
    ],
    ['**Who rings the bell?** The keeper', 'Who rings the bell?', 'The keeper'],
    ['**Not lit at night?** Ring the bell', 'Not lit at night?', 'Ring the bell'],
  ])('%s', (text, prompt, answer) => {
    const question = asked(text, place)
    expect(question).toMatchObject({ rule: 'own-question', prompt, confidence: 'high', hint: '' })
    expect(question.plainAnswer).toBe(answer)
  })

  test('in German', () => {
    const { rule, prompt, plainAnswer } = asked(
      'F: Wer läutet die Glocke? A: Der Wärter',
      place,
      'de',
    )
    expect([rule, prompt, plainAnswer]).toEqual([
      'own-question',
      'Wer läutet die Glocke?',
      'Der Wärter',
    ])
  })

  test('where only the answer is marked', () => {
    const { rule, prompt, plainAnswer } = asked('Who rings the bell? The keeper', {
      ...place,
      marked: ['The keeper'],
    })
    expect([rule, prompt, plainAnswer]).toEqual([
      'own-question',
      'Who rings the bell?',
      'The keeper',
    ])
  })

  test.each([
    ['Yes: with a licence', ['Harbours', 'Tugs'], ['May anybody tow a ship?']],
    ['No. Ferries pass', ['Harbours', 'Tugs'], ['Part B: must every ship stop?']],
    ['Yes', ['Harbours', '❓ Are tugs lit?'], []],
  ])('with any question above yes and no: %s', (text, headings, context) => {
    const { rule, prompt, plainAnswer, breadcrumb, hint } = asked(text, { headings, context })
    const question = [...headings, ...context].at(-1)!.replace('❓ ', '')
    expect({ rule, prompt, plainAnswer }).toEqual({
      rule: 'own-question',
      prompt: question,
      plainAnswer: text,
    })
    expect(breadcrumb).not.toContain(question)
    // The first letter would tell.
    expect(hint).toBe('')
  })

  test('not above what only opens like them', () => {
    const above = { ...place, context: ['May anybody tow a ship?'] }
    expect(asked('No tug tows without a licence', above).rule).not.toBe('own-question')
    expect(asked('Yes: so they may', { ...place, context: ['Towing'] }).rule).not.toBe(
      'own-question',
    )
  })

  test('with the question in the line above', () => {
    const above = { ...place, context: ['Q: Who rings the bell at night?'] }
    for (const text of ['The keeper of the tower', 'A: The keeper of the tower']) {
      const { rule, prompt, plainAnswer, breadcrumb, hint } = asked(text, above)
      expect([rule, prompt]).toEqual(['own-question', 'Who rings the bell at night?'])
      expect(plainAnswer).toBe('The keeper of the tower')
      expect(breadcrumb.join()).not.toContain('bell')
      expect(hint).toBe('T… k… o… t… t…')
    }
  })

  test('over the answer', () => {
    for (const [text, below, plain] of [
      ['Q: Who rings the bell?', '- The keeper\n- The pilot', 'The keeper; The pilot'],
      ['**Q: Who rings the bell?**', '- A: The keeper', 'The keeper'],
      ['Q: The one who rings is called …', 'The keeper', 'The keeper'],
    ] as const) {
      const { rule, prompt, answer, plainAnswer } = asked(text, {
        ...place,
        details: detailsOf(below),
      })
      expect([rule, answer, plainAnswer]).toEqual(['own-question', 'details', plain])
      expect(text).toContain(prompt)
      expect(prompt).not.toContain('Q')
    }
  })

  test('no sentence below it, where the question counts its answers', () => {
    const context = ['Q: Which two lamps are lit?']
    expect(asked('The keeper trims both lamps', { ...place, context }).rule).not.toBe(
      'own-question',
    )
    expect(asked('The red lamp', { ...place, context }).rule).toBe('own-question')
  })

  test.each([
    'std::string holds the name of a light',
    'Use harbour::lamp::light to light it',
    'The class Lamp::Oil burns for ever',
    'The class Lamp::Oil',
    'Use Lamp::Oil',
    'Call Harbour::lamp() at dusk',
    'Lamp::Oil is a kind of lamp',
    'fe80::1 stands for this harbour',
    'HARBOUR::Lamp of the mole',
    'LightHouse::Lamp of the mole',
    'harbour::lamp of the mole',
    'Read `Beacon::A light` from left to right',
  ])('a name of a program is none: %s', (text) => {
    expect(asked(text, place).rule).not.toBe('own-question')
  })

  test.each([
    ['a question alone', 'Who rings the bell at night?'],
    ['what a test says of how to answer', 'Which of the lamps are red? Select two of them.'],
    ['what follows from an answer', 'Is there more than one lamp? If so, use the tower.'],
    ['an answer that its question tells', 'Is the port light red? Red'],
    ['two questions', 'Who rings the bell? Who lights the lamp? The keeper'],
    ['a question mark within a name', 'The call find?lamp=red shows the red lamps'],
    ['no word that asks', 'Foggy? Ring the bell'],
    ['a question that only opens the text', 'Did you know? The lamp burns oil'],
    ['a name that asks', 'Who Goes There? is a story of the ice'],
    ['a word that asks far behind', 'He knows the keeper and what is wrong? Ha'],
    ['bold in the answer', 'Who rings the bell? The **keeper** at noon'],
    ['a question mark in code', 'Send `lamp? on` to the red lamps'],
    [
      'the question marked, and nothing else',
      'Who rings the bell? The keeper does',
      ['Who rings the bell?'],
    ],
  ] as const)('not %s', (_, text, marked: readonly string[] = []) => {
    expect(asked(text, { ...place, marked: [...marked] }).rule).not.toBe('own-question')
  })

  test('whose answer is not read above it', () => {
    const question = asked('Who rings the bell? The keeper', { headings: ['Harbours', 'Keeper'] })
    expect(question.prompt).toBe('Who rings the bell?')
    expect(question.breadcrumb).not.toContain('Keeper')
  })

  test('without a language, a question that opens the text', () => {
    const { rule, prompt } = asked('¿Quién toca la campana? El farero', place, 'es')
    expect([rule, prompt]).toEqual(['own-question', '¿Quién toca la campana?'])
    expect(asked('Hay dos. ¿Quién toca? El farero', place, 'es').rule).not.toBe('own-question')
    for (const [text, lang] of [
      ['P: ¿Quién toca? R: El farero', 'es'],
      ['问：谁敲钟？答：守塔人', 'zh'],
    ] as const) {
      const { rule, prompt } = asked(text, place, lang)
      expect([rule, /[:：]/u.test(prompt)]).toEqual(['own-question', false])
    }
  })
})
