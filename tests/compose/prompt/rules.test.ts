import { describe, expect, test } from 'vitest'
import { ask } from '../../../src/compose/prompt/index.ts'
import { promptRules } from '../../../src/options/prompt-rules.ts'
import type { Fact } from '../../../src/types/index.ts'
import { detailsOf, factOf } from '../fact-of.ts'
import { asked, contextOf } from './asked.ts'

const place = { headings: ['Harbours', 'Lighthouse'] }

describe('each rule asks for', () => {
  test.each(
    [
      // rule, text, prompt, answer
      [
        'marked-term',
        'The lamp turns on a bath of **mercury**',
        'The lamp turns on a bath of ▢',
        'mercury',
      ],
      ['marked-term', 'Start it with `lamp --on`', 'Start it with ▢', 'lamp --on'],
      [
        'marked-term',
        'The lamp obeys $I = 8{,}314\\ \\mathrm{J\\,mol^{-1}\\,K^{-1}}$',
        'The lamp obeys ▢',
        'I = 8{,}314\\ \\mathrm{J\\,mol^{-1}\\,K^{-1}}',
      ],
      ['marked-word', 'Both cones point **down**', 'Both cones point ▢', 'down'],
      ['marked-word', 'Step into **C** with me', 'Step into ▢ with me', 'C'],
      ['number', 'The beam reaches up to 22 km', 'The beam reaches up to ▢', '22 km'],
      ['number', 'There are 5 old signal towers', 'There are ▢ old signal towers', '5'],
      ['number', 'Room for 3 million oil lamps', 'Room for ▢ oil lamps', '3 million'],
      ['number', 'At most 3 keepers live here', 'At most ▢ keepers live here', '3'],
      ['label', 'Colour: white and red', 'Colour: ▢', 'white and red'],
      [
        'label',
        'Fog Signal: a horn that warns ships when the lamp cannot be seen',
        '▢: a horn that warns ships when the lamp cannot be seen',
        'Fog Signal',
      ],
      [
        'label',
        'Leading line -- a bearing that keeps boats clear of the rocks',
        '▢ -- a bearing that keeps boats clear of the rocks',
        'Leading line',
      ],
      [
        'label',
        '*Occulting light* - goes dark for less time than it shines',
        '▢ - goes dark for less time than it shines',
        'Occulting light',
      ],
      [
        'label',
        '**Dead slow**: a speed that barely steers. Dead slow is asked for by the pilot where the channel narrows between the two moles',
        '▢: a speed that barely steers',
        'Dead slow',
      ],
      [
        'label',
        'fog signal: warns ships of the rocks at night',
        '▢: warns ships of the rocks at night',
        'fog signal',
      ],
      [
        'label',
        'Gallery rule: never fewer than two keepers outside',
        'Gallery rule: ▢',
        'never fewer than two keepers outside',
      ],
      ['arrow', 'Two flashes -> rocks to the north', 'Two flashes -> ▢', 'rocks to the north'],
      [
        'condition',
        'If the lamp fails, ring the bell by hand',
        'If the lamp fails, ▢',
        'ring the bell by hand',
      ],
      [
        'condition',
        'If the oil is cold it is heated over a fire',
        'If the oil is cold ▢',
        'it is heated over a fire',
      ],
      [
        'condition',
        'If a ship on the other side cannot be seen then the horn is sounded',
        'If a ship on the other side cannot be seen then ▢',
        'the horn is sounded',
      ],
      [
        'condition',
        'Trim the wick of the lamp when the flame turns yellow',
        'Trim the wick of the lamp when ▢',
        'the flame turns yellow',
      ],
      [
        'definition',
        'The room below the lamp is called the watch room',
        'The room below the lamp is called the ▢',
        'watch room',
      ],
      [
        'definition',
        'Slack water means the tide runs neither in nor out',
        'Slack water means ▢',
        'the tide runs neither in nor out',
      ],
      [
        'definition',
        'A groyne is a wall that keeps the sand on the beach',
        'A ▢ is a wall that keeps the sand on the beach',
        'groyne',
      ],
      ['definition', 'Vessel traffic service (VTS)', '▢ (VTS)', 'Vessel traffic service'],
      ['definition', 'VTS (vessel traffic service)', 'VTS (▢)', 'vessel traffic service'],
      ['definition', 'Half-tide rock beacon (HRB)', '▢ (HRB)', 'Half-tide rock beacon'],
      ['definition', 'Bring your own rope (BYOR)', '▢ (BYOR)', 'Bring your own rope'],
      [
        'gloss',
        'Storm cone (hoisted when a gale comes)',
        '▢ (hoisted when a gale comes)',
        'Storm cone',
      ],
      [
        'gloss',
        'Storm signals (e.g. black cone, red flag)',
        '▢ (e.g. black cone, red flag)',
        'Storm signals',
      ],
      ['label', 'Berth: name of the object', 'Berth: ▢', 'name of the object'],
      ['only', 'It shines only during storms', 'It shines only during ▢', 'storms'],
      [
        'reason',
        'The tower is narrow because wind presses on every face',
        'The tower is narrow because ▢',
        'wind presses on every face',
      ],
      ['negation', 'The keeper cannot leave the island', 'The keeper cannot leave the ▢', 'island'],
      [
        'negation',
        'A dark lamp does not mean that the tower is empty',
        'A dark lamp does not mean that the tower is ▢',
        'empty',
      ],
      [
        'negation',
        'The leases are not permanent, and the keeper must return the key',
        'Are the leases permanent?',
        'No',
      ],
      [
        'subject',
        'Trinity House maintains the beacons along the whole southern coast',
        '▢ maintains the beacons along the whole southern coast',
        'Trinity House',
      ],
      [
        'object',
        'The lens bends the light into a narrow beam',
        'The lens bends the light into a ▢',
        'narrow beam',
      ],
      ['object', 'Paint the tower every summer', 'Paint the ▢ every summer', 'tower'],
      [
        'object',
        'The fixed lights on the mole are visible to every ship',
        'The fixed lights on the mole are ▢',
        'visible to every ship',
      ],
      ['object', 'Stone towers are heavier', 'Stone towers are ▢', 'heavier'],
    ].filter(([, , , answer]) => answer !== ''),
  )('%s: %s', (rule, text, prompt, answer) => {
    const question = asked(text)
    expect([question.rule, question.prompt, question.plainAnswer]).toEqual([rule, prompt, answer])
  })

  test('the points below a line that announces them', () => {
    const question = asked('Uses of the tower:', { details: detailsOf('- light\n- shelter') })
    expect(question).toMatchObject({
      rule: 'list',
      prompt: 'Uses of the tower?',
      hint: '2 points',
      answer: 'details',
    })
  })

  test('a cell by its row and column', () => {
    const row = {
      label: 'Eddystone',
      column: 'Height',
      cells: [
        { column: 'Tower', text: 'Eddystone' },
        { column: 'Height', text: '49 m' },
      ],
    }
    const question = asked('49 m', { placement: 'cell', row })
    expect(question).toMatchObject({ rule: 'table', plainAnswer: '49 m' })
    expect(question.prompt).toBe('Eddystone: Height?')
    expect(question.breadcrumb).not.toContain('Eddystone')
  })

  test('the cells of a marked row', () => {
    const cells = [
      { column: 'Tower', text: 'Eddystone' },
      { column: 'Height', text: '49 m' },
      { column: 'Year', text: '1882' },
    ]
    const question = asked('Eddystone', {
      placement: 'row',
      row: { label: 'Eddystone', column: '', cells },
    })
    expect(question).toMatchObject({
      prompt: 'Eddystone: Height, Year?',
      answer: 'row',
      plainAnswer: '49 m; 1882',
    })
  })

  test('the clause that a marker in the sentence marks', () => {
    const question = asked('Shift: usually day, best swapped with a neighbour', {
      placement: 'inline',
      marked: ['best swapped with a neighbour'],
    })
    expect(question).toMatchObject({
      rule: 'marked-clause',
      prompt: 'Shift: usually day, ▢',
      plainAnswer: 'best swapped with a neighbour',
    })
  })

  test('what is bold in the marked clause', () => {
    const question = asked('09:00 The lamp turns on **mercury**', {
      placement: 'inline',
      marked: ['The lamp turns on mercury'],
    })
    expect(question).toMatchObject({
      rule: 'marked-term',
      prompt: '09:00 The lamp turns on ▢',
      plainAnswer: 'mercury',
    })
  })

  test('a word that says little only where nothing else is sure', () => {
    expect(asked('Fog is **not** a reason to stop')).not.toMatchObject({ plainAnswer: 'not' })
  })

  test('the number in the marked clause, not the one before it', () => {
    const question = asked('Shift: usually 8 hours, max of 15 hours', {
      placement: 'inline',
      marked: ['max of 15 hours'],
    })
    expect(question.prompt).toBe('Shift: usually 8 hours, max of ▢')
  })

  test('the thing that a description under its name describes', () => {
    const question = asked('A service that warns ships of changed lights and buoys', {
      headings: ['Harbours', 'Notices', 'Radio Watch'],
    })
    expect(question).toMatchObject({ rule: 'name-it', plainAnswer: 'Radio Watch' })
    expect(question.breadcrumb).not.toContain('Radio Watch')
  })

  test('the owner of a use case', () => {
    const question = asked('Guiding fishing boats home at night', {
      headings: ['Harbours', 'Leading Lights'],
      context: ['Use cases:'],
    })
    expect(question).toMatchObject({ rule: 'scenario', plainAnswer: 'Leading Lights' })
  })

  test('a use case that is labelled as one is not asked for twice', () => {
    const question = asked('Use cases: guiding fishing boats home, marking a channel', {
      headings: ['Harbours', 'Leading Lights'],
    })
    expect(question).toMatchObject({ rule: 'scenario', plainAnswer: 'Leading Lights' })
    expect(question.prompt).toBe('Use case of what? guiding fishing boats home, marking a channel')
  })

  test('the thing whose uses an example shows', () => {
    const headings = ['Harbours', 'Applications of Leading Lights']
    const question = asked('Example: guiding fishing boats home at night', { headings })
    expect(question).toMatchObject({ rule: 'scenario', plainAnswer: 'Leading Lights' })
  })

  test('a sentence, by what it speaks of', () => {
    const question = asked('Lighthouse keepers keep the lighthouse', {
      headings: ['Harbours', 'Keepers keep the lighthouse'],
    })
    expect([question.rule, question.prompt]).toEqual(['whole', 'Lighthouse keepers keep …'])
  })

  test('letters, where they stand for all of the words', () => {
    const question = asked('The harbour office keeps vessel traffic service (VTS)')
    expect(question.plainAnswer).not.toMatch(/^The harbour/u)
  })

  test('a bracket with one word or behind an order tells of nothing', () => {
    for (const text of ['Storm cone (black)', 'Hoist the storm cone (or a flag where none hangs)'])
      expect(asked(text).rule).not.toBe('gloss')
  })

  test('under a line, all that says something may be hidden, with what leads to it', () => {
    const context = ['Spare lamps']
    const question = asked('Can be sold or scrapped', { context })
    expect(question).toMatchObject({ prompt: 'Can be ▢', plainAnswer: 'sold or scrapped' })
    expect(asked('Can be sold or scrapped').prompt).not.toBe('Can be ▢')
  })

  test('two words of which none says much do in a longer phrase', () => {
    expect(asked('Keeps one service for each object').plainAnswer).toBe('service for each object')
  })

  test('a name is asked whole', () => {
    const headings = ['Harbours', 'How to call']
    const asking = (text: string) => asked(text, { headings }).plainAnswer
    expect(asking('Voice over Amrum Direct VHF')).toBe('Amrum Direct VHF')
    expect(asking('Voice over VHF 16 Amrum')).toBe('VHF 16 Amrum')
  })

  test('a mean in a row of measures means nothing', () => {
    const question = asked('Heights of the tide in terms of its peak, mean, range')
    expect(question.plainAnswer).not.toMatch(/^,/u)
  })

  test('a long question of the author, in bold on a line of its own', () => {
    const long =
      'Which old lamp in the two northern towers was lit by gas from 1880 until the great storm broke the pipe?'
    const question = asked(`**${long}**  \nThe upper lamp`)
    expect(question).toMatchObject({
      rule: 'own-question',
      prompt: long,
      plainAnswer: 'The upper lamp',
    })
  })

  test('names in a row are one answer', () => {
    const headings = ['Harbours', 'How to call']
    const asking = (text: string) => asked(text, { headings }).plainAnswer
    expect(asking('Voice over water - VHF / DSC')).toBe('VHF / DSC')
    expect(asking('Support for VHF and flag signals')).toBe('VHF and flag signals')
  })

  test('an adverb is no name', () => {
    const headings = ['Harbours', 'Warnings', 'Alternatively']
    expect(asked('A deep tone over the water', { headings }).plainAnswer).not.toBe('Alternatively')
  })

  test('one word that is no thing is not what a sentence speaks of', () => {
    const headings = ['Harbours', 'What can lamps do?']
    const question = asked('Quietly creates objects', { headings })
    expect(question).toMatchObject({ rule: 'whole', prompt: 'What can lamps do?' })
  })

  test('a description is none where it sets a condition, compares, orders or has a subject', () => {
    const headings = ['Harbours', 'Signals', 'Fog Horn']
    for (const text of [
      'If the fog lasts the horn of a station is heard',
      'Siren (loud) vs reed (clear)',
      'This lasts until the height of ebb and flood are equal',
      'The boats wait until lamps and flags are down, and the pilot sails in the last light',
      'Must test compressors every week',
    ])
      expect(asked(text, { headings }).rule).not.toMatch(/^name/u)
  })

  test('the whole text, where there is nothing else', () => {
    const question = asked('Always on')
    expect(question).toMatchObject({ rule: 'whole', confidence: 'low', plainAnswer: 'Always on' })
    expect(question.prompt).toBe('Lighthouse: ▢')
  })

  test('what stands behind its own label, though it says the label again', () => {
    const question = asked('Oil lamp: a lamp that burns oil', {
      headings: ['Harbours', 'Lamps with oil'],
    })
    expect(question.prompt).toBe('Oil lamp: ▢')
    expect(question.hint).toBe('a… l… t… b… o…')
  })
})

describe('a text that tells of the thing above it', () => {
  const fog = { headings: ['Harbours', 'Warnings', 'Fog Horn'] }

  test.each([
    ['what it does', 'Warns ships of rocks that nobody sees from the bridge'],
    ['how it is made', 'Sending a deep tone through pipes of brass'],
    ['a phrase without a verb', 'A deep tone over the water'],
    [
      'what one does to something that is told apart',
      "Warning every old ship that's often seen near the southern cape",
    ],
    ['what it does with its own', 'Changes its deep tone to warn old ships'],
    ['what it is used for', 'Used to guide ships each winter fog hides'],
    ['by whom it is made', 'Built by pilots'],
  ])('%s', (_, text) => {
    expect(asked(text, fog).plainAnswer).toBe('Fog Horn')
  })

  test.each([
    ['where alone it works', 'Used only in harbours and Royal Navy ports'],
    ['what these do', 'Changes these deep tones to warn old ships'],
    ['by whom it is not made', 'Not built by pilots'],
    ['what has no verb', 'Signals such as horns, whistles and bells for the old pilots'],
    [
      'what names a class among examples',
      'Old sounds such as a tool makes, loud and deep, all of brass',
    ],
  ])('but not %s', (_, text) => {
    expect(asked(text, fog).plainAnswer).not.toBe('Fog Horn')
  })

  test('as what many are like, though they may be one of many', () => {
    const under = (text: string) => asked(text, { headings: ['Harbours', 'Boats', 'Red Ferries'] })
    expect(under('For heavy fog in winter').plainAnswer).toBe('Red Ferries')
    expect(under('Old & cheap boat with oars').plainAnswer).not.toBe('Red Ferries')
  })

  test('but not what its name differs by', () => {
    const headings = ['Harbours', 'Lamps', 'Oil-fired lamp']
    const under = (text: string) => asked(text, { headings }).plainAnswer
    expect(under('Burns whatever the whalers bring home at night')).toBe('Oil-fired lamp')
    expect(under('Burns the oil that whalers bring home at night')).not.toBe('Oil-fired lamp')
  })

  test.each([
    ['what it is like', 'Steady deep tone, loud'],
    ['what it is for', 'For short & dense banks of fog'],
    ['a question that it answers', 'Telling what passing ships see'],
  ])('%s', (_, text) => {
    expect(asked(text, fog)).toMatchObject({ rule: 'name-fragment', plainAnswer: 'Fog Horn' })
  })

  test('though its name is four nouns in small letters', () => {
    const text = 'Warns ships of rocks that nobody sees'
    const under = (heading: string) =>
      asked(text, { headings: ['Harbours', 'Warnings', heading] }).plainAnswer
    expect(under('Pier signal tower horn')).toBe('Pier signal tower horn')
    expect(under('Horn heard over water')).not.toBe('Horn heard over water')
  })

  test.each(['Weaknesses', 'Topics Covered'])('but not under %s', (heading) => {
    const headings = ['Harbours', 'Fog Horn', heading]
    expect(asked('Warns ships of rocks that nobody sees', { headings }).plainAnswer).toBe(
      'Fog Horn',
    )
  })

  test('though its name opens with a participle', () => {
    const text = 'A deep tone over the water'
    const under = (heading: string) => asked(text, { headings: ['Harbours', 'Marks', heading] })
    expect(under('Painted Buoy').plainAnswer).toBe('Painted Buoy')
    expect(under('Painted buoys').plainAnswer).not.toBe('Painted buoys')
  })

  test.each([
    ['one of many', 'Fog Horns', 'Steady deep tone'],
    ['a part of it', 'Parts of the Horn', 'Pipe of thin brass'],
    ['what happened to it', 'Updates', 'Steady deep tone over water'],
    ['the same word with another ending', 'Resonance', 'A resonant pipe over the sea'],
  ])('but not %s', (_, heading, text) => {
    const headings = ['Harbours', 'Warnings', heading]
    expect(asked(text, { headings }).plainAnswer).not.toBe(heading)
  })

  test.each([
    ['an order', 'Paint every pipe of the horn before the winter'],
    ['what is needed', 'Requires Siebe valves in each pipe below the tower'],
    ['with a subject of its own', 'The keeper cleans the brass pipes of the horn'],
    ['a sentence whose verb looks like a noun', 'Every night haul the nets out of the harbour'],
    [
      'a list of things that do something',
      'Weather checks and pilot service set sailing times for ships and ferries',
    ],
    ['of something named before', 'Warns these ships of rocks near the southern pier'],
    ['what it does not', 'Cannot be heard by ships beyond the southern cape'],
    ['what has a name of its own', 'Old Siren, a horn blown by steam over the bay'],
  ])('but not %s', (_, text) => {
    expect(asked(text, fog).plainAnswer).not.toBe('Fog Horn')
  })

  test.each([
    ['How to Sound'],
    ['Signal Types'],
    ['Winding the Clockwork'],
    ['On the Pier'],
    ['Abandoned'],
    ['1890s'],
    ['Procedure'],
  ])('under %s no thing is told of', (heading) => {
    const headings = ['Harbours', 'Warnings', heading]
    expect(asked('Warns ships of rocks that nobody sees', { headings }).plainAnswer).not.toBe(
      heading,
    )
  })

  test('under a name in small letters, where all of them are', () => {
    const text = 'founder of a school for pilots on the southern islands'
    const small = { headings: ['notes about sailors', 'john rennie 1761-1821'] }
    expect(asked(text, small).plainAnswer).toBe('john rennie 1761-1821')
    const mixed = { headings: ['Notes about sailors', 'john rennie 1761-1821'] }
    expect(asked(text, mixed).plainAnswer).not.toBe('john rennie 1761-1821')
    const topic = { headings: ['notes about sailors', 'mending old torn sails'] }
    expect(asked(text, topic).plainAnswer).not.toBe('mending old torn sails')
  })

  test('under the only heading, where it says enough', () => {
    const headings = ['Breakwater']
    expect(
      asked('A structure of stones that keeps high waves out of a harbour', { headings })
        .plainAnswer,
    ).toBe('Breakwater')
    expect(asked('A wall', { headings }).plainAnswer).not.toBe('Breakwater')
  })
})

describe('on a page without a heading', () => {
  const page = (path: string) => ({
    headings: [],
    source: { ...factOf('').source, path },
  })
  const text = 'A deep tone that warns every ship near the coast'

  test('the file is called what is described', () => {
    expect(asked(text, page('signals/Fog Horn.md')).plainAnswer).toBe('Fog Horn')
    expect(asked(text, page('signals/fog-horn.md')).plainAnswer).not.toBe('signals')
  })

  test('the folder is not', () => {
    expect(asked(text, page('signals/1.md')).plainAnswer).not.toBe('signals')
  })
})

test('a condition goes on behind its bracket', () => {
  const question = asked('If the depth is expected (by the pilot) to fall, ships wait outside')
  expect(question.prompt).toBe('If the depth is expected (by the pilot) to fall, ▢')
  const when = asked('The pilot waits if the depth is expected (by the crew) to fall').plainAnswer
  expect(when).toBe('the depth is expected (by the crew) to fall')
})

describe('a word that may be a verb', () => {
  test.each([
    [
      'is none before one that can be nothing else',
      'Signals differ by harbour and season',
      'harbour',
    ],
    [
      'goes with the verb after `to`',
      'Herrings were caught to dry and eat in the long winter',
      'winter',
    ],
    ['is found, not founded', 'models found in old wrecks', 'old wrecks'],
    ['has its irregular past', 'The owners bought brass lamps from a yard', 'lamps'],
  ])('%s', (_, text, answer) => {
    const { plainAnswer } = asked(text, { headings: ['Harbours', 'How to live there'] })
    expect(plainAnswer).toContain(answer)
    expect(plainAnswer).not.toMatch(/^(?:differ|eat|found|bought)\b/iu)
  })
})

test('a label may name a few things', () => {
  expect(asked('Falling glass, rising sea: reef the sails before the wind shifts').prompt).toBe(
    'Falling glass, rising sea: ▢',
  )
  // A sentence with commas is none.
  expect(asked('In fog, ring the bell: ships listen').rule).not.toBe('label')
})

test('a parent that asks is the question of what completes it', () => {
  const question = asked('Stone', { context: ['What are towers made of?'] })
  expect(question).toMatchObject({ prompt: 'What are towers made of?', hint: 'S…' })
})

test.each([
  ['Wrecks fall under 46 U.S.C. § 1030 (1) as a rule', '1030'],
  ['Lights are ruled by 33 U.S.C. 494 on bridges', '494'],
  ['§ 12 rules the lights of harbours', '12'],
  ['§5.01(2) rules the lights of harbours', '5.01'],
])('%s: the section is asked', (text, answer) => {
  expect(asked(text)).toMatchObject({ rule: 'number', plainAnswer: answer })
})

test('a place on a strand and an isotope are no numbers', () => {
  expect(asked("Threads run to the 5' end of the strand").rule).not.toBe('number')
  expect(asked('Old dials are lit by 3H in a glass tube').rule).not.toBe('number')
})

test('a number set as a formula is a number', () => {
  expect(asked('The tower stands on $4$ pillars')).toMatchObject({
    rule: 'number',
    plainAnswer: '4',
  })
})

test('a sentence under the only heading is not taken for a description', () => {
  const headings = ['Breakwater']
  expect(
    asked('The eastern wall replies to each wave with a spray of salt water', { headings })
      .plainAnswer,
  ).not.toBe('Breakwater')
})

describe('of what follows a verb is asked', () => {
  test.each([
    [
      'what is made possible, not for whom',
      'The swing bridge allows ferries to enter the inner basin',
      'inner basin',
    ],
    ['what is used, not what for', 'Pilots use the Decca chart to find the channel', 'Decca chart'],
    [
      'a common noun with the clause that tells which',
      'In winter the first mate picks a berth that has heavy cranes',
      'berth that has heavy cranes',
    ],
    [
      'what a long clause says of a common noun',
      'The old harbour master prefers boats that carry barrels of salted herring from the northern isles',
      'barrels of salted herring from the northern isles',
    ],
    [
      'a noun without the participle that goes on',
      'The purser buys a chest locked by the captain himself',
      'chest',
    ],
    [
      'a noun before its verb, though both look like one',
      'The purser collects many pilot certificates before each long voyage',
      'pilot certificates',
    ],
    [
      'what is joined, not the next clause',
      'At night the pilot uses a red and a white lamp and the two complement each other',
      'red and a white lamp',
    ],
    [
      'what an order is about, though it looks like a verb',
      'Write strict orders for the night crew of the tower',
      'strict orders',
    ],
    [
      'what is made possible for those from somewhere',
      'The treaty allows pilots from one port to moor in another harbour',
      'moor in another harbour',
    ],
    [
      'no condition with what follows from it',
      'Ring the bell if the lamp fails then wait for the pilot cutter',
      'the lamp fails',
    ],
    [
      'a term with its bracket before a dash',
      'VTS (vessel traffic service) - watches all ships that pass the strait',
      'watches all ships that pass the strait',
    ],
    ['for whom', 'It is sailed on behalf of the owners', 'owners'],
    ['what is turned into something', 'They translate all soundings into charts', 'soundings'],
    [
      'a noun with the clause that has no `that`',
      'Every pilot gets a chart of the waters they work in',
      'chart of the waters they work in',
    ],
    ['the unit of a measure', 'The log counts in terms of knots and cables', 'knots and cables'],
    [
      'the end of a clause, not the next one',
      'All oil of the old lamp is poured into drums and then the drums are buried',
      'poured into drums',
    ],
    [
      'what two verbs have in common',
      'Slowly collects and displays tide data for each harbour',
      'tide data',
    ],
    [
      'no more than is enumerated',
      'A bar pilot controls inbound and outbound ships, through charts and acts as a guide',
      'inbound and outbound ships',
    ],
    [
      'what it is good for',
      'It is helpful to have both a chart and a pilot',
      'have both a chart and a pilot',
    ],
    [
      'a sign that opens a word',
      'The chart of the bar is stored in /home/chart.txt',
      '/home/chart.txt',
    ],
    ['a sign that opens a number', 'The share of the old pilots is .25', '.25'],
    ['what calls a function', 'The lamp room is opened by Door.open() at dusk', 'Door.open()'],
    ['a quotation whole', "The keeper can read 'Fog bell' notes in the list", "'Fog bell' notes"],
    ['quotes whole', 'The two keepers can “call” and “answer” on one wire', '“call” and “answer”'],
    [
      'what still can be, without its adverb',
      'Old lamps (oil) can still be repainted or sold',
      'repainted or sold',
    ],
    [
      'where a common word goes, behind its bracket too',
      'The office sends charts (of the bar, of the harbour) to Trinity House and all pilots',
      'Trinity House and all pilots',
    ],
    [
      'what a common word is of, not the word alone',
      'In fog the pilots rely on a variant of the old leading lamp',
      'old leading lamp',
    ],
    [
      'of what is enabled, what it is enabled to do',
      'Deep channels enable ships to pass the outer bar',
      'outer bar',
    ],
    ['what is below the top', 'The lamp room was built on top of an old mill', 'old mill'],
    [
      'a thing without the same in other words',
      'The crew rents a pinnace, a boat for pilots and mail',
      'pinnace',
    ],
    [
      'one place, where a verb is joined',
      'Mail is sorted into brown sacks and sent away',
      'brown sacks',
    ],
    [
      'who needs it, to the end of the clause',
      'Keep this map in the wheelhouse until the pilots need it',
      'pilots need it',
    ],
    ['where something is', 'A spare lens is present in the lower store', 'lower store'],
    [
      'all that a clause says of a common noun',
      'Build towers that carry lamps, bells, and horns across the bay, giving a light to all ships',
      'lamps, bells, and horns',
    ],
    [
      'what is used, where what for goes on',
      'The tower can hoist a basket to limit the number of ships on the bar',
      'basket',
    ],
    [
      'a condition without the main clause behind it',
      'Use no oil, but if there is a need for bright light it is the best',
      'bright light',
    ],
    [
      'a name with the letters that stand for it',
      'In fog pilots rely on the vessel traffic service (VTS) for advice',
      'vessel traffic service (VTS)',
    ],
    [
      'a word with its bracket',
      'Each spring the crew fits the hull with lamp(s) of brass',
      'hull with lamp(s)',
    ],
    [
      'all of an enumeration at the end',
      'At noon it can be signed by a pilot, mate or keeper',
      'pilot, mate or keeper',
    ],
  ])('%s', (_, text, answer) => {
    expect(asked(text).plainAnswer).toBe(answer)
  })

  test('a verb with what it is done to, though the heading says it', () => {
    const headings = ['Harbours', 'Lamps']
    const text = 'In winter the steward has to save the lamps for the tower'
    expect(asked(text, { headings }).plainAnswer).toBe('save the lamps')
  })

  test('an amount with what it is of, though the heading says it', () => {
    const headings = ['Harbours', 'Sand']
    expect(asked('The new groyne collects growing amounts of sand', { headings }).plainAnswer).toBe(
      'growing amounts of sand',
    )
  })

  test.each([
    ['a verb without its object', 'The bosun wants to hoist a flag on each mast', 'hoist'],
    ['a limit without its measure', 'There is a limit to how far it shines', 'limit to how'],
    ['a contraction', 'One can tell which LNG berth you’re nearing (by the lamp)', 'berth you’re'],
    [
      'what was named before',
      'On windy days the crew of the tower cannot clean these lenses',
      'lenses',
    ],
    ['a deed without its way', 'Signals are given by writing to the harbour office', 'writing'],
    [
      'a thing with what is told of it',
      'Charts can be taken from any chest, and tied to a ring, at night',
      'chest, and tied to a ring',
    ],
    ['one of two qualities', 'The yard sells sturdy, painted boats of oak', 'sturdy'],
    [
      'a pronoun with more',
      'On the bar the waves of that lie behind it until the spring',
      'it until the spring',
    ],
    ['a degree', 'The drift of a moored buoy is far less', 'far'],
    ['a verb without its phrase', 'Good to combine with a second lamp', 'combine'],
    ['the place of a clause', 'The old pier marks the spot where pilots board', 'spot'],
    [
      'one of two conditions',
      'Required when fog hides the coast, or when a pilot asks for it',
      'coast',
    ],
    ['half a name', 'Built for pages with Trinity House, Watch Tower beams', 'Tower beams'],
    ['half an idiom', 'Paid as you go', 'you go'],
    [
      'two clauses',
      'All fog lamps of this coast are run by a clockwork, nobody has to wind it',
      'clockwork, nobody has to wind it',
    ],
    ['one of several', 'Applied to hulls, masts, etc. in every spring', 'hulls'],
  ])('but not %s', (_, text, answer) => {
    expect(asked(text).plainAnswer).not.toBe(answer)
  })
})

describe('a blank keeps out', () => {
  test.each([
    [
      'the `of` of a reason',
      'Ships keep away from the cape because of the strong current',
      'strong current',
    ],
    ['idioms', 'Pilots take advantage of the morning tide in the narrow channel', 'morning tide'],
    [
      'a second verb',
      'Both crews can lift and turn the heavy bridge over the lock',
      'heavy bridge',
    ],
    [
      'a word that says nothing, where its place does',
      'Send the data to the harbour office',
      'harbour office',
    ],
    ['a participle that goes on', 'The keeper reads the warnings sent by the pilots', 'warnings'],
    ['words that only lead to it', 'A leadsman is the term used for a sailor', 'sailor'],
    ['`sure`', 'Make sure the anchor chain holds on the ground in a storm', 'anchor chain'],
  ])('%s', (_, text, answer) => {
    expect(asked(text).plainAnswer).toContain(answer)
    expect(asked(text).plainAnswer).not.toMatch(
      /^(?:of|advantage|and|turn|data|sure|term)\b|sent$/u,
    )
  })

  test('but takes in the adverb of its adjective', () => {
    expect(asked('Old towers on this coast have very little light').plainAnswer).toBe(
      'very little light',
    )
  })
})

test('what a thing is called is asked without `called`', () => {
  expect(asked('The tide at full moon is called spring tide').plainAnswer).toBe('spring tide')
})

test('where the only heading is the answer, the file says where', () => {
  const question = asked('A wall that keeps high waves out of a small harbour', {
    headings: ['Stone Breakwater'],
    source: { ...factOf('', place).source, path: 'notes/coastal-works.md' },
  })
  expect(question).toMatchObject({ plainAnswer: 'Stone Breakwater', breadcrumb: ['coastal works'] })
})

test('lines of one paragraph that are each marked are asked together', () => {
  const question = asked('Bell rung by hand Lamp burning oil', {
    placement: 'inline',
    context: ['⚓ Signals at night:'],
    marked: ['Bell rung by hand', 'Lamp burning oil'],
  })
  expect(question).toMatchObject({
    rule: 'marked-clause',
    prompt: 'Signals at night?',
    hint: '2 points',
    plainAnswer: 'Bell rung by hand Lamp burning oil',
  })
})

test('a heading is the title of its section, whatever its words could be', () => {
  const question = asked('Light Signals', {
    placement: 'heading',
    details: detailsOf('- flash\n- beam'),
  })
  expect(question).toMatchObject({ rule: 'list', prompt: 'Light Signals?' })
})

test('a column and a line that ask keep their one question mark', () => {
  const row = {
    label: 'Eddystone',
    column: 'Manned?',
    cells: [
      { column: 'Tower', text: 'Eddystone' },
      { column: 'Manned?', text: 'until 1982' },
    ],
  }
  expect(asked('until 1982', { placement: 'cell', row }).prompt).toBe('Eddystone: Manned?')
  const line = 'Which of the old towers along the coast still have a keeper today?'
  expect(asked(line, { details: detailsOf('- none\n- one') }).prompt).toBe(line)
})

test('tags in a heading are no part of its name', () => {
  const question = asked('Warns ships of rocks that nobody sees', {
    headings: ['Harbours', 'Fog', 'Siren Station #signals #exam'],
  })
  expect(question.plainAnswer).toBe('Siren Station')
})

test('a unit alone and a tag are no answer', () => {
  expect(asked('Lighting the lamp takes a few minutes on cold evenings').plainAnswer).not.toBe(
    'minutes',
  )
  expect(asked('Signals of the coast: `#exam`').plainAnswer).not.toBe('#exam')
})

test('a question is no thing that an example is of', () => {
  const headings = ['Harbours', 'Signals', 'How Ships Answer']
  expect(asked('Example: a ship lowers its flag', { headings }).rule).not.toBe('scenario')
})

test('the end of a sentence is asked without its preposition', () => {
  const question = asked('Signals by pairs of lamps, chosen based on weather')
  expect(question.plainAnswer).not.toMatch(/^on\b/u)
})

test('the end of a sentence stops where the next clause begins', () => {
  const text =
    'This lasts until the height of ebb and flood are alike, and the harbour is in calm water'
  expect(asked(text).plainAnswer).toBe('alike')
})

test('a participle without its `is` takes an adverb', () => {
  const headings = ['Harbours', 'How to build']
  expect(asked('Built mainly from drift timber by fishermen', { headings })).toMatchObject({
    rule: 'object',
    plainAnswer: 'drift timber',
  })
})

test('`as well as` gives no reason', () => {
  expect(
    asked('Pilots know the reefs and the shoals as well as they know the harbour').rule,
  ).not.toBe('reason')
})

test('two words that stand beside each other are no enumeration', () => {
  const question = asked('Paint any hull, deck planks in dry weather', {
    context: ['Work on Mondays'],
  })
  expect(question.rule).not.toBe('parent')
})

test('a point under a kind label shows its first letters', () => {
  const question = asked('Always wet', {
    headings: ['Harbours', 'Wooden Piers'],
    context: ['Drawbacks'],
  })
  expect(question).toMatchObject({ rule: 'whole', prompt: 'Drawbacks: ▢', hint: 'A… w…' })
})

describe('a text that says when a thing is the right one asks which', () => {
  const headings = ['Harbours', 'Boats', 'Red Ferry']

  test.each([
    'Best for short trips with heavy goods',
    'Recommended only if the harbour is frozen',
    'Choose when the quay is crowded with carts',
    'Better option if all goods are wet',
  ])('%s', (text) => {
    const question = asked(text, { headings })
    expect(question).toMatchObject({ rule: 'scenario', prompt: `Which one? ${text}` })
    expect(question.plainAnswer).toBe('Red Ferry')
    expect(question.breadcrumb).toEqual(['Harbours', 'Boats'])
  })

  test.each([
    'Best for all sailors is a second rope',
    'Use ropes for the heavy goods on deck',
    'Best performance when the wind is behind',
    'Good for 40 carts with heavy goods',
    'Use when **fog** covers the whole harbour',
    'Choose if needed',
    'Use when you need more light than Trinity House gives',
  ])('but not: %s', (text) => {
    expect(asked(text, { headings }).rule).not.toBe('scenario')
  })

  test.each(['Like a rowing boat, it needs no quay', 'Including two rafts and a barge'])(
    'what else is so is no example: %s',
    (text) => {
      expect(asked(text, { headings }).rule).not.toBe('scenario')
    },
  )

  test('though more stands below it', () => {
    const text = 'Recommended for short trips, where nobody knows the way'
    const question = asked(text, { headings, details: detailsOf('- or in fog') })
    expect(question).toMatchObject({ rule: 'scenario', plainAnswer: 'Red Ferry' })
  })

  test('in German, too', () => {
    const fact = factOf('Ideal für kurze Fahrten mit schweren Kisten', { headings })
    expect(ask(fact, contextOf('de'))).toMatchObject({
      rule: 'scenario',
      plainAnswer: 'Red Ferry',
    })
  })
})

describe('a brief remark about one thing asks for the thing', () => {
  const headings = ['Harbours', 'Building Piers']
  const under = (line: string, text: string) => asked(text, { headings, context: [line] })

  test.each([
    ['Oak Planks', 'Always use'],
    ['Oak Planks', 'Recommended'],
    ['Tarred Rope (10 mm)', 'Always cheap'],
  ])('%s: %s', (line, text) => {
    const question = under(line, text)
    expect(question).toMatchObject({ rule: 'whole', prompt: `Which one? ${text}` })
    expect(question.plainAnswer).toBe(line.replace(/ \(.*/u, ''))
    expect(question.breadcrumb.at(-1)).toBe('Building Piers')
  })

  test.each([
    ['A simple way', 'Always use'],
    ['Oak Planks', 'e.g. always'],
    ['Oak Planks', 'It helps'],
    ['Oak Planks', 'Another rope'],
    ['Oak Planks', 'North Pier'],
    ['Oak Planks', 'fog'],
    ['Oak is used for all planks here', 'Always'],
  ])('but not %s: %s', (line, text) => {
    expect(under(line, text).prompt).not.toMatch(/^Which one/u)
  })
})

test('a heading names a thing without its `overview`', () => {
  expect(
    asked('Art of finding the way at sea by stars and charts', {
      headings: ['Navigation overview'],
    }).plainAnswer,
  ).toBe('Navigation')
})

test.each([
  ['The keeper counts boats leaving the harbour at noon', 'boats'],
  ['Pilots know the old white towers standing on the cliff', 'old white towers'],
  ['Each crew keeps the heavy anchor chain together in winter', 'heavy anchor chain'],
])('what a noun does, and how, is no part of its phrase: %s', (text, answer) => {
  expect(asked(text).plainAnswer).toBe(answer)
})

describe('a blank that much would fill', () => {
  test('shows the first letters of its answer', () => {
    expect(asked('Use copper nails')).toMatchObject({
      prompt: 'Use ▢',
      plainAnswer: 'copper nails',
      hint: 'c… n…',
    })
  })

  test('where it is one common word, however much stands beside it', () => {
    const question = asked('The pilots of the inner bar always carry a lantern with them')
    expect(question).toMatchObject({ plainAnswer: 'lantern', hint: 'l…' })
  })

  test('where what follows a verb is guessed, up to five words beside it', () => {
    expect(asked('Every keeper cleans the outer lens with vinegar').hint).toBe('o… l…')
  })

  test('which is not what is done alone, or what it is done to', () => {
    expect(asked('Determine when to paint old hulls in winter')).toMatchObject({
      prompt: 'Determine when to ▢',
      plainAnswer: 'paint old hulls in winter',
    })
  })

  test.each([
    ['They rely on copper nails from the yard', 'They rely on ▢ from the yard', 'copper nails'],
    ['They fear corrosion of outer hull plates', 'They fear corrosion of ▢', 'outer hull plates'],
  ])('of four words, their core is asked: %s', (text, prompt, plainAnswer) => {
    expect(asked(text)).toMatchObject({ prompt, plainAnswer })
  })

  test('of each word, so that the whole answer is known again', () => {
    expect(asked('Use nails from the yard').hint).toBe('n… f… t… y…')
  })

  test('does not where enough stands beside it, for a proper name, and after a colon', () => {
    for (const text of [
      'Through the winter storms every keeper on the northern coast cleans the lens with vinegar',
      'Ask Trinity House',
      'Fuel: paraffin',
    ])
      expect(asked(text).hint).toBe('')
  })

  test('a text asked as a whole shows them too', () => {
    expect(asked('Always on').hint).toBe('A… o…')
    const long = 'In fog or snow, at night and at dawn, and in the whole of the long dark winter'
    expect(ask(factOf(long, place), contextOf('en', promptRules)).hint).toBe('I… f… o…')
  })
})

test('a note label is no part of what is asked', () => {
  expect(asked('Note: the lamp burns paraffin').plainAnswer).toBe('paraffin')
})

test('a rule that is switched off asks nothing', () => {
  const fact = factOf('The beam reaches up to 22 km', place)
  expect(ask(fact, contextOf('en', ['number'])).rule).not.toBe('number')
})

test('every fact has a question, whatever is switched off', () => {
  expect(ask(factOf('Lamp', place), contextOf('en', promptRules)).rule).toBe('whole')
})

test('a picture on its own has a question, too', () => {
  const facts = [
    factOf('![](pier.png)', { placement: 'paragraph' }),
    factOf('![](pier.png)', { headings: ['Harbours', 'Pier 4'] }),
    factOf('![](pier.png)', { headings: ['Harbours'], context: ['The plan of the harbour'] }),
  ]
  for (const lang of ['en', 'de', 'fr'])
    for (const fact of facts) expect(ask(fact, contextOf(lang)).prompt).toMatch(/\p{L}/u)
})

test('the wording of a configured marker is used', () => {
  const fact = factOf('Always on', place)
  const context = contextOf('en')
  const markers = context.markers.map((marker) => ({ ...marker, prompt: 'What of {subject}?' }))
  expect(ask(fact, { ...context, markers }).prompt).toBe('What of Lighthouse?')
})

test('a sentence with an example between commas is no enumeration', () => {
  const text = 'Strong ropes, such as of hemp, will last many winters'
  expect(asked(text, { headings: ['Harbours', 'Ropes'] }).rule).not.toBe('parent')
})

test('a sentence above an enumeration is no question of its own', () => {
  const headings = ['Harbours']
  const question = asked('ropes, oars and lamps', {
    headings,
    context: ['Stores should be counted every week'],
  })
  expect(question.rule).not.toBe('parent')
  const open = asked('ropes, oars and lamps', { headings, context: ['Stores that are sold are'] })
  expect(open.rule).toBe('parent')
})

test('letters before a bracket ask for the words in it that they stand for', () => {
  const radio = { headings: ['Harbours', 'Kinds of radio'] }
  expect(asked('the VTS room (vessel traffic service)', radio)).toMatchObject({
    rule: 'gloss',
    plainAnswer: 'vessel traffic service',
  })
})

test('a label whose word comes again names which kind, and is not asked for', () => {
  expect(asked('Rig form: cutter form (form three)').plainAnswer).toBe('cutter form (form three)')
})

test('a sentence above is no name', () => {
  const rest = { headings: ['Harbours', 'Storms', 'Fog is everywhere'] }
  const question = asked('Hides the lights of the outer mole', rest)
  expect(question.plainAnswer).not.toBe('Fog is everywhere')
})

test('the label of a marker says nothing where something stands above the fact', () => {
  const context = contextOf('en', promptRules)
  const labelled = (label: string) =>
    ask(factOf('Always on', { headings: ['Harbours', 'Lighthouse'] }), {
      ...context,
      markers: context.markers.map((marker) => ({ ...marker, label })),
    }).prompt
  expect(labelled('Limitation')).toBe('Lighthouse: ▢')
})

test('two facts with the same memory ask what they ask alone', () => {
  const facts = ['Stone towers are heavier', 'The beam reaches up to 22 km'].map((text) =>
    factOf(text, place),
  )
  const shared = { ...contextOf('en'), memory: { parts: new Map(), places: new Map() } }
  expect(facts.map((fact) => ask(fact, shared))).toEqual(
    facts.map((fact) => ask(fact, contextOf('en'))),
  )
})

test('a line above that asks for no list shows the first letters of the one below it', () => {
  const under = (line: string) =>
    asked('white, red and green', { headings: ['Harbours'], context: [line] })
  expect(under('Three colours of light')).toMatchObject({ rule: 'parent', hint: '' })
  expect(under('Sector light')).toMatchObject({ rule: 'parent', hint: 'w… r… a… g…' })
})

test('a condition does not begin at the end of a quotation', () => {
  const text = 'The log of the tower tells "what and when" to each pilot of the bar'
  expect(asked(text).rule).not.toBe('condition')
})

describe('a date or a measure before a colon or a dash is asked by what follows it', () => {
  test.each([
    ['1870: first beacon on the northern mole', '1870'],
    ['12 May 1870 – a gale breaks the northern mole', '12 May 1870'],
    ['1870–1874: two lean years for pilots', '1870–1874'],
    ['300 BC: a tower of marble', '300 BC'],
    ['7%: ships that carried a pilot', '7%'],
    ['1870 northern mole broken by a gale', '1870'],
  ])('%s', (text, answer) => {
    expect(asked(text).plainAnswer).toBe(answer)
  })

  test('but no step, and no name with a year', () => {
    expect(asked('3: trim the wick').plainAnswer).toBe('trim the wick')
    expect(asked('Lantern 1870: six mirrors of silver').plainAnswer).toBe('six mirrors of silver')
  })
})

describe('a text that is asked for as a whole', () => {
  const pilots = { headings: ['Harbours', 'Where pilots wait'] }

  test('tells that it is an example, and which by its first letters', () => {
    const context = ['Make them of light wood']
    const question = asked('E.g. oars', { ...pilots, context })
    expect(question).toMatchObject({ prompt: 'Make them of light wood: E.g. ▢', hint: 'o…' })
  })

  test('shows the letters of what is said of its subject', () => {
    expect(asked('Fog is fog', pilots)).toMatchObject({ prompt: 'Fog is …', hint: 'f…' })
  })

  test('hides what is done where only a bracket or a clause of its own follows it', () => {
    const headings = ['Harbours', 'Where lamps are lost']
    for (const text of ['Lamps are soon lost (where)', 'Lamps are lost, as lamps are'])
      expect(asked(text, { headings }).prompt).toBe('Lamps are …')
    expect(
      asked('Lamps burn, as lamps do', { headings: ['Harbours', 'Where lamps burn'] }).prompt,
    ).toBe('Lamps …')
  })

  test('shows its first clause where it is long', () => {
    const text =
      'When pilots wait where ships wait, ships wait where pilots wait and pilots wait once more'
    expect(asked(text, { headings: ['Harbours', 'Ships and pilots wait'] })).toMatchObject({
      rule: 'whole',
      prompt: 'When pilots wait where ships wait …',
    })
  })

  test('shows no letters of a formula', () => {
    const question = asked('$\\psi_0$ is $x$', { ...pilots, context: ['Depth'] })
    expect(question.hint).not.toMatch(/p/u)
  })

  test('does not begin with half an order or with somebody', () => {
    for (const text of ['How often we wait', 'Wait there and lights wait']) {
      const question = asked(text, { ...pilots, context: ['Wait for lights there'] })
      expect(question.prompt).not.toMatch(/(?:we|and) …$/u)
    }
  })
})

test('a row named by a number says what it is', () => {
  const fact: Partial<Fact> = {
    placement: 'cell',
    row: {
      label: '3',
      column: 'Range',
      cells: [
        { column: 'No.', text: '3' },
        { column: 'Signal', text: 'Fog bell' },
        { column: 'Range', text: '2 miles' },
      ],
    },
  }
  expect(asked('2 miles', fact).prompt).toBe('Fog bell: Range?')
  const numbers = { ...fact.row!, cells: [fact.row!.cells[0]!, { column: 'Octal', text: '11' }] }
  const own = { ...fact, row: { ...numbers, column: 'No.' } }
  expect(asked('3', own).prompt).toBe('Octal 11: No.?')
  const named = { ...fact, row: { ...fact.row!, label: 'Bell' } }
  expect(asked('2 miles', named).prompt).toBe('Bell: Range?')
})

test('a verb alone at the end of a sentence is not asked', () => {
  const headings = ['Harbours', 'How to begin']
  expect(asked('The winter watch is doubled', { headings }).prompt).toBe('The ▢ is doubled')
})

describe('a comparison', () => {
  test.each([
    ['The new lamp is less steep than the old one', 'less steep'],
    ['The tide may be later than noon', 'later than noon'],
  ])('%s', (text, answer) => {
    expect(asked(text).plainAnswer).toBe(answer)
  })
})

test('what must not be more than so many is asked with its number', () => {
  expect(asked('A narrow berth must not hold more than one boat').plainAnswer).toBe(
    'more than one boat',
  )
})

test('what holds while a condition does goes on behind it', () => {
  expect(asked('Boats that are seen when they pass the mole are counted').plainAnswer).not.toMatch(
    /counted$/u,
  )
})

test('`No. of` denies nothing', () => {
  expect(asked('Each log keeps the No. of Tide Tables sold').rule).not.toBe('negation')
})

test('what somebody does is no name of what is described', () => {
  const headings = ['Harbours', 'Knowing a Language']
  const text = 'Breaking down signals into flags that a pilot can name'
  expect(asked(text, { headings }).rule).not.toMatch(/^name/u)
})

test('one of two names that are all there is', () => {
  const headings = ['Harbours', 'Key Concepts']
  expect(asked('VHF and Trinity House', { headings }).plainAnswer).toBe('VHF and Trinity House')
})

describe('a few words without a verb', () => {
  const headings = ['Harbours', 'Ferries']

  test.each(['Needed on board:', 'Uses', 'Spare parts'])('are asked whole under %s', (line) => {
    const question = asked('boxes of oars', { headings, context: [line] })
    expect(question).toMatchObject({ rule: 'whole', hint: 'b… o… o…' })
  })

  test('and cut in two under a line that announces nothing', () => {
    expect(asked('boxes of oars', { headings, context: ['Red ferry'] }).plainAnswer).toBe('oars')
  })
})

test('what is defined is asked without what is added to it', () => {
  const asking = (text: string) => asked(text).plainAnswer
  expect(asking('Splicing, a craft of its own, is a method that joins two ropes')).toBe('Splicing')
  expect(asking('Splicing (by hand) is a method that joins two ropes')).toBe('Splicing')
})

test('a note label in bold in the middle of a text is not asked', () => {
  const text = 'Lamps burn paraffin from May to June - **Note**: the wick is trimmed by hand'
  expect(asked(text).plainAnswer).not.toBe('Note')
})

test('`it is a …` tells what the name above it is', () => {
  const headings = ['Harbours', 'Signals', 'Storm Cone']
  const question = asked('It is a device that warns boats of a gale', { headings })
  expect(question).toMatchObject({ rule: 'name-it', plainAnswer: 'Storm Cone' })
})

test('a name, a row of things and a formula describe nothing, but what letters stand for', () => {
  const headings = ['Harbours', 'Signals', 'Storm Cone']
  for (const text of ['Royal Pilot Guild', 'black canvas, wooden ribs', 'height = width of base'])
    expect(asked(text, { headings }).rule).not.toMatch(/^name/u)
  const letters = asked('Vessel Traffic Service', { headings: ['Harbours', 'Signals', 'VTS'] })
  expect(letters.plainAnswer).toBe('VTS')
})

test('one of two words under a line is asked with the other', () => {
  const context = ['Before the first frost']
  expect(asked('Oil hinges', { context }).plainAnswer).toBe('Oil hinges')
  expect(asked('Ask Trinity House', { context }).plainAnswer).toBe('Trinity House')
})

test('the end of a number is no name', () => {
  expect(asked('The pilot boat carries a 3D plotter').plainAnswer).not.toMatch(/^D/u)
})

test('an arrow may be written in TeX', () => {
  const question = asked('lower vein $\\rightarrow$ southern shoal')
  expect(question).toMatchObject({ rule: 'arrow', plainAnswer: 'southern shoal' })
})

test('a case is named by both of its parties', () => {
  expect(asked('Decided in The Elbe v. Trinity House').plainAnswer).not.toMatch(/^Trinity|v$/u)
  expect(asked('Amrum Pilot Guild v. Petersen').prompt).toBe('▢ v. Petersen')
})

test('one of two that does something is no number', () => {
  expect(asked('Both piers carry lamps but only one is lit').rule).not.toBe('number')
})

test('a heading `Def` names nothing', () => {
  const headings = ['Harbours', 'Berths', 'Def']
  expect(asked('A length of the quay that holds one ship', { headings }).plainAnswer).not.toBe(
    'Def',
  )
})

test('a label of effects or parts of something is no name', () => {
  expect(
    asked('Effects of the Bora: breaks ropes and sinks the small boats in the bay').prompt,
  ).toBe('Effects of the Bora: ▢')
})

describe('of a sentence with conditions and denials', () => {
  test.each([
    // A second condition is no consequence.
    [
      'If the lamp goes out, and a ship is near, the bell is rung',
      'If the lamp goes out, and a ship is near, ▢',
      'the bell is rung',
    ],
    // What follows may say words of its condition again.
    [
      'If you sell a fishing boat, all ropes of the boat are sold',
      'If you sell a fishing boat, ▢',
      'all ropes of the boat are sold',
    ],
    // What follows the verb of a condition is asked, the rest of it is read.
    [
      'The gong on the old eastern mole sounds when a grey fog bank hides the outer reef at night',
      'The gong on the old eastern mole sounds when a grey fog bank hides the ▢ at night',
      'outer reef',
    ],
    // Where little is told before a reason, it is told behind the comma.
    [
      'Found that, because the tide had turned, the pilot was to blame',
      'Found that, because ▢, the pilot was to blame',
      'the tide had turned',
    ],
    // What is contrasted stands in the same clause; who does it was named before.
    [
      'Ropes of hemp were kept in the loft because sailors wanted old hemp instead of new wire',
      'Ropes of hemp were kept in the loft because sailors wanted ▢ instead of new wire',
      'old hemp',
    ],
    [
      'The tower does not light the bay but contains old charts',
      'The tower does not light the bay but contains ▢',
      'old charts',
    ],
    [
      'A licence is no basis for fishing in the inner harbour of the town',
      'A licence is no basis for ▢',
      'fishing in the inner harbour of the town',
    ],
    ['The buoys are no longer painted by hand', 'The buoys are no longer painted by ▢', 'hand'],
  ])('%s', (text, prompt, answer) => {
    const question = asked(text)
    expect(question.prompt).toBe(prompt)
    expect(question.plainAnswer).toBe(answer)
  })

  test.each([
    [
      'the clause goes on',
      'A lamp is lit only if at night, in a gale, the pilot asks for it',
      'at night',
    ],
    [
      'at once',
      'The wider the mole the more ships are moored at once so the bay is calm',
      'so the bay is calm',
    ],
    [
      'what this means',
      'This means you keep the small lamp of the harbour lit',
      'you keep the small lamp of the harbour lit',
    ],
    [
      'a comma in a quotation',
      "If a pilot of Ilfra reads the 'last light,' he turns",
      "' he turns",
    ],
    [
      'otherwise than',
      'The oil has been otherwise than by hand carried up the stair',
      'than by hand carried up the stair',
    ],
  ])('is not asked: %s', (_, text, answer) => {
    expect(asked(text).plainAnswer).not.toBe(answer)
  })

  test('who is named is no name', () => {
    const question = asked('The court of Ilfra held named pilots were at fault')
    expect(question.rule).not.toBe('definition')
  })

  test('a page in a bracket tells of nothing', () => {
    expect(asked('Garcia and three lamps (p. 370)').rule).not.toBe('gloss')
  })
})

test.each([
  'Political',
  'Other pathophysiology',
  'Knots part 2',
  'Flashcards',
  'Recent trends',
  'Mistakes acknowledged',
  'Points of the treaty',
])('what describes something is not asked which one under %s', (heading) => {
  const question = asked('A device that holds the small boats at the pier in a gale', {
    headings: ['Ilfra', heading],
  })
  expect(question.rule).not.toMatch(/^name/)
  expect(
    asked('A device that holds the small boats at the pier in a gale', {
      headings: ['Ilfra', 'Storm anchor'],
    }).rule,
  ).toMatch(/^name/)
})

describe('under a heading for many things', () => {
  const headings = ['Harbours', 'Night watch', 'Wrong Signals']

  test.each([
    ['Hoisting a white lamp before dusk', 'tail'],
    ['A red lamp over the fish market', 'tail'],
  ])('one of them is not asked by the heading: %s', (text, rule) => {
    const question = asked(text, { headings })
    expect(question.plainAnswer).not.toBe('Wrong Signals')
    expect(question.rule).toBe(rule)
  })

  test.each(['Ancestors of the harbour lamps of today', 'Used before the harbour had lamps'])(
    'what all of them are is: %s',
    (text) => expect(asked(text, { headings }).plainAnswer).toBe('Wrong Signals'),
  )
})

describe('the end of a sentence', () => {
  test.each([
    // It stops at a dash, and before a deed that comes of it.
    ['By hand the keeper of a lamp - or the son of one - at dusk', 'son of one'],
    // It takes in the adverb that closes it.
    ['All that sail there have to know where the banks are furthest apart', 'furthest apart'],
  ])('%s', (text, answer) => {
    const { plainAnswer } = asked(text, { headings: ['Harbours', 'How boats wait'] })
    expect(plainAnswer).toContain(answer)
    expect(plainAnswer).not.toContain(' - ')
  })
})

describe('a proper name', () => {
  test.each([
    // With its number.
    ['By night, in Zone 16 patrols', 'Zone 16 patrols'],
    // Without what is done to it.
    ['Calling Trinity House without a reason', 'Trinity House'],
  ])('is asked whole: %s', (text, answer) => {
    const question = asked(text, { headings: ['Harbours', 'How ships call'] })
    expect(question.plainAnswer).toBe(answer)
  })
})

describe('a condition', () => {
  test('leaves `then` to be read', () => {
    expect(asked('If the oil is low, then it is heated in a pan').plainAnswer).toBe(
      'it is heated in a pan',
    )
  })

  test('is none where `once` counts', () => {
    for (const text of [
      'The keepers paint the gallery once a year before the storms',
      'Charts are drawn once into thin copper by hand',
    ])
      expect(asked(text).rule).not.toBe('condition')
    expect(asked('The lamp is lit once the sun has set').plainAnswer).toBe('the sun has set')
  })
})

test('what something is like does not define it', () => {
  const like = 'Moles are more visible to boats, which may lead them past the rocks'
  expect(asked(like).plainAnswer).not.toBe('Moles')
  expect(asked('Moles are a kind of wall that keeps the swell out').plainAnswer).toBe('Moles')
})

test('what is done without something is not denied', () => {
  const question = asked('The lamp burns without oil')
  expect(question).toMatchObject({ rule: 'object', plainAnswer: 'oil' })
})

test('`as steep as` is not asked in half', () => {
  const { prompt } = asked('The mole does not have as steep of banks as some other walls')
  expect(prompt).not.toContain('as ▢ as')
})

test('who is denied something is asked whole', () => {
  const question = asked('Red and white lamps do not always turn at the same time')
  expect(question.plainAnswer).not.toBe('Red')
})

test('a title and what is read above show no name', () => {
  const headings = ['Harbours', 'How the VTS works']
  expect(asked('Short Walk to Harbour Lights', { headings }).plainAnswer).not.toBe('Short Walk')
  expect(asked('Later on the VTS room at the pier', { headings }).plainAnswer).not.toBe('VTS room')
})

test.each(['Storms and Shipwrecks', 'Storm & Shipwreck', 'Storm and Old Shipwreck'])(
  'a heading for two things is no name of what is described: %s',
  (name) => {
    const question = asked('Wrecked in a storm off the cape', { headings: ['Harbours', name] })
    expect(question.plainAnswer).not.toBe(name)
  },
)

test.each(['Advanced Fog Signals', 'Rules of Passage', 'Tristan and Isolde'])(
  'a name may look like many things: %s',
  (name) => {
    const question = asked('A dark signal with long pauses for ships in distress', {
      headings: ['Harbours', 'Signals at sea', name],
    })
    expect(question.plainAnswer).toBe(name)
  },
)

test('what something works like is no example', () => {
  const text = 'The art of filing down the new bell until it performs like the old one'
  expect(asked(text, { headings: ['Harbours', 'How horns work'] }).prompt).not.toContain('▢ like')
})

describe('no reason is given', () => {
  test.each([
    'The pilots steer the boats by hand as they would in a calm',
    'The town builds as many lamps as there are boats in its harbour',
    'A beacon marks the reefs that would otherwise sink the boats of the bay',
  ])('%s', (text) => expect(asked(text).rule).not.toBe('reason'))
})

test('what is one is hidden with its name, which would tell', () => {
  const { prompt, plainAnswer } = asked('Boats may have only one fog bell at a time')
  expect([prompt, plainAnswer]).toEqual(['Boats may have only ▢ at a time', 'one fog bell'])
  expect(asked('Boats may have only one kind of bell').plainAnswer).toBe('one')
  expect(asked('Turning the switch to 1 rings the bells of all boats').plainAnswer).not.toMatch(
    /^1 /u,
  )
})

test('how many is asked behind a label, for what is read', () => {
  const { rule, prompt, plainAnswer } = asked('Harbour Master: One per harbour')
  expect([rule, prompt, plainAnswer]).toEqual(['label', 'Harbour Master: ▢ per harbour', 'One'])
  expect(asked('Harbour Master: One of the old pilots').plainAnswer).toBe('One of the old pilots')
})

test('where little is left, what alone is leaves its kind to be read', () => {
  const { rule, prompt, plainAnswer } = asked('Through Admiralty Board charts only')
  expect([rule, prompt, plainAnswer]).toEqual(['only', 'Through ▢ charts only', 'Admiralty Board'])
})

test('of the end of a sentence its noun phrase is asked', () => {
  const headings = ['Harbours', 'How to begin']
  const { prompt, hint } = asked('time to paint a red hull', { headings })
  expect([prompt, hint]).toEqual(['time to paint a ▢', 'r… h…'])
})

test.each([
  ['Tool for ringing bells that warns ships of rocks', 'Lighthouse'],
  ['Hand-wound device to show all flags of a storm', 'Lighthouse'],
])(
  'a class without an article opens no sentence, whatever looks like its verb: %s',
  (line, name) => {
    expect(asked(line)).toMatchObject({ rule: 'name-it', plainAnswer: name })
  },
)

test('an order that opens with a word for a class describes nothing', () => {
  expect(asked('Test lamps of the pier to find old wicks').rule).not.toBe('name-it')
})

test('a verb that hardly any order opens with describes without its ending too, where enough is said', () => {
  const told = 'Provide a sheltered place for small boats in every storm'
  expect(asked(told)).toMatchObject({ rule: 'name-it', plainAnswer: 'Lighthouse' })
  const order = 'Paint a sheltered place for small boats in every storm'
  expect(asked(order).rule).not.toBe('name-it')
  expect(asked('Provide boats and warm blankets').prompt).not.toMatch(/^Which one/u)
})

describe('the name above is asked', () => {
  const harbours = (...headings: string[]) => ({ headings: ['Coasts', ...headings] })

  test('though the text says what the headings say, where the rest of the name is not read', () => {
    expect(
      asked(
        'Keeps the stores that every harbour of Trinity lends to ships',
        harbours('Trinity Harbours', 'Trinity Salvage Harbour'),
      ),
    ).toMatchObject({ rule: 'name-it', plainAnswer: 'Trinity Salvage Harbour' })
  })

  test('but not where that rest is read', () => {
    expect(
      asked(
        'Keeps the salvage stores that every harbour of Trinity lends to ships',
        harbours('Trinity Harbours', 'Trinity Salvage Harbour'),
      ).plainAnswer,
    ).not.toBe('Trinity Salvage Harbour')
  })

  test.each([
    ['Automatically detect all ships and small boats along the pier at dusk', 'name-it'],
    ['Quickly detect all ships and small boats along the pier at dusk', 'object'],
  ])('of what does it by itself: %s', (line, rule) => {
    expect(asked(line, harbours('Radio Watch')).rule).toBe(rule)
  })
})

test.each([
  ['All hulls are **painted** [1](https://a.example) [12](https://b.example)', 'All hulls are ▢'],
  ['All hulls are **painted**. [1](https://a.example)', 'All hulls are ▢.'],
  ['All hulls are **painted** [by law 1](https://a.example)', 'All hulls are ▢ by law 1'],
  ['All hulls are **painted** [1](https://a.example) in spring', 'All hulls are ▢ 1 in spring'],
  ['All hulls are **painted** [1](https://a.example), [2](https://b.example).', 'All hulls are ▢'],
  ['The **Trinity House** was founded in [1514](https://a.example)', 'The ▢ was founded in 1514'],
  ['The **old pilots** moor at [4](https://a.example)', 'The ▢ moor at 4'],
  ['Colour of hulls: painted red [1](https://a.example)', 'Colour of hulls: ▢'],
])('numbers that link to a source are not read on the front: %s', (line, prompt) => {
  expect(asked(line).prompt).toBe(prompt)
})

test('where nothing but the number of a source stands beside it, what is bold is not blanked', () => {
  const { prompt } = asked('**Tributyltin** [1](https://a.example)')
  expect(prompt).toMatch(/[\p{L}]/u)
})

test('a question in the first cell of a row is asked as it is', () => {
  const cells = [
    { column: 'Question', text: 'Which lamp is brightest?' },
    { column: 'Answer', text: 'The arc lamp' },
  ]
  const row = { label: cells[0]!.text, column: 'Answer', cells }
  expect(asked('The arc lamp', { placement: 'cell', row })).toMatchObject({
    prompt: 'Which lamp is brightest?',
    plainAnswer: 'The arc lamp',
  })
  const whole = asked(cells[0]!.text, { placement: 'row', row: { ...row, column: 'Question' } })
  expect(whole).toMatchObject({ prompt: 'Which lamp is brightest?', plainAnswer: 'The arc lamp' })
})

test('a marked sentence of its own is asked in part', () => {
  const question = asked('The bell warns ships. It hangs in the old tower.', {
    marked: ['It hangs in the old tower.'],
  })
  expect(question.rule).not.toBe('marked-clause')
  expect(question.prompt).toBe('The bell warns ships. It hangs in the ▢.')
})

test('of a marked clause that says by itself what is asked a part is asked, and of what says nothing the text around it', () => {
  for (const [clause, part] of [
    ['but the pilot rows the gig', 'gig'],
    ["it's best to row the gig", 'row the gig'],
  ] as const)
    expect(asked(`Lamps are lit at dusk, ${clause}`, { marked: [clause] }).plainAnswer).toBe(part)
  const named = asked('Lamps — they light the pier', { marked: ['they light the pier'] })
  expect(named).toMatchObject({ rule: 'marked-clause', prompt: 'Lamps — ▢' })
  const around = asked(
    'Each bell has a rope guide (kept in the tower). This guide defines how the bell starts, stops, and behaves.',
    { marked: ['This guide defines how the bell starts, stops, and behaves.'] },
  )
  expect(around).toMatchObject({ rule: 'object', plainAnswer: 'rope guide' })
})

test('what names examples that stand below is not on the front', () => {
  const details = detailsOf('- a rope\n- a chain')
  for (const end of ['e.g.', 'e.g', 'such as', ', for example', ', including'])
    expect(asked(`A boat can be towed with a heavy line ${end}`, { details }).prompt).not.toMatch(
      /e\.g|such|example|including/u,
    )
  for (const line of [
    'Names are compared in the register with LIKE',
    'It shows ships what the **harbour** looks like',
  ])
    expect(asked(line).prompt).toMatch(/like$/iu)
  const announced = asked('Boats are towed with heavy lines, including:', { details })
  expect(announced.prompt).toContain('including')
})

test('an address before or behind all words is not on the front', () => {
  const text = 'The bell of the old tower warns ships of the rocks'
  for (const line of [`https://example.org/a ${text}`, `${text} https://example.org/a`]) {
    expect(asked(line).prompt).toMatch(/^The .*▢/u)
    expect(asked(line).prompt).not.toContain('https')
  }
  for (const line of [
    'See https://example.org/a for the lamps of the tower',
    'https://example.org/a shows the lamps of the tower',
    'The lamps of the tower are listed at https://example.org/a',
  ])
    expect(asked(line).prompt).toContain('https')
})

test('of a long text the label is read before the sentence that is asked', () => {
  const rest = 'a bell on the pier that is rung by hand as long as the fog lies over the harbour.'
  const long = `${rest} It was cast in a yard by the river and hung on a beam of old oak.`
  const of = (label: string, end: string) => asked(`${label}: ${long} ${end}`).prompt
  const end = 'The clapper is made of **bronze**.'
  expect(of('Fog bell', end)).toBe('Fog bell: … The clapper is made of ▢.')
  expect(of('Remember', end)).toBe('The clapper is made of ▢.')
  expect(of('C', end)).toBe('The clapper is made of ▢.')
  // The label would tell.
  expect(of('Bronze bell', end)).toBe('The clapper is made of ▢.')
})

test('a sign in the bracket behind a blank would tell, and goes with it', () => {
  const { prompt, plainAnswer } = asked('Mark the wreck with a **cross** (+) on the chart')
  expect([prompt, plainAnswer]).toEqual(['Mark the wreck with a ▢ on the chart', 'cross (+)'])
})

test('a number that counts the headings is not asked', () => {
  expect(asked('2. Casting off at night').plainAnswer).not.toBe('2')
})

test('a number that counts what it lists is not asked', () => {
  const { rule, plainAnswer } = asked('In fog: 1) slow down 2) ring the bell 3) keep clear')
  expect([rule, plainAnswer]).not.toContain('3')
  expect(rule).not.toBe('number')
  expect(asked('Towers need 1) a lamp 2) a keeper 3) oil').plainAnswer).not.toMatch(/^\d$/u)
})

test('what something is may be said in a few words', () => {
  const { rule, prompt } = asked('A groyne is a wall that keeps sand')
  expect([rule, prompt]).toEqual(['definition', 'A ▢ is a wall that keeps sand'])
  for (const line of [
    'The gun should be a signal that fails',
    'It is an old lamp and is a thing that glows',
  ])
    expect(asked(line).rule).not.toBe('definition')
})

test('what something is may be said without its class, in a long phrase, or below its name', () => {
  const ruleOf = (line: string, heading = 'Lighthouse') => {
    const { rule, prompt } = asked(line, { headings: ['Harbours', heading] })
    return rule === 'definition' ? prompt : null
  }
  const long = 'Slack water is the rest of the harbour sea between its ebb and its flood'
  expect(ruleOf(long)).toBe(`▢ ${long.slice(12)}`)
  expect(ruleOf('Slack water is the rest of the sea')).toBeNull()
  expect(ruleOf('Slack water is the slow tired old grey sea')).toBeNull()
  expect(ruleOf('A groyne is a row of old stones', 'Groynes')).toBe('A ▢ is a row of old stones')
  expect(ruleOf('A groyne is a row of old stones', 'Long groynes')).toBeNull()
  expect(ruleOf('Groynes are all rows of old stones', 'Groynes')).toBeNull()
})

test('what but sets against a thing is not asked with it', () => {
  const answer = (line: string) => asked(line).plainAnswer
  expect(answer('The keepers of old towers need lamp oil but clean wicks')).toBe('lamp oil')
  expect(answer('Fog signals differ between northern ports, but names and meanings stay')).toBe(
    'northern ports',
  )
  expect(answer('Towers differ in Cork, Kerry and Clare but not inland')).not.toMatch(/but/u)
})

test('of a short quotation all is asked, but for what the author set apart', () => {
  const said = (line: string) => {
    const { prompt, plainAnswer } = asked(line)
    return [prompt, plainAnswer]
  }
  const called = 'Should be left at "Always Sound"'
  expect(said(called)).toEqual(['Should be left at "▢"', 'Always Sound'])
  expect(said('The keeper must set the horn to "Always **sound**"')[1]).toBe('sound')
  expect(said('The keeper must set the old horn to "ring 12 times"')[1]).toMatch(/^12/u)
  expect(said('The keeper must answer "the horn of the harbour is broken" by flag')[1]).not.toBe(
    'the horn of the harbour is broken',
  )
})

test('letters in a bracket, the last of which stands for the blank, go with it', () => {
  const { prompt, plainAnswer } = asked('The pilots must call the room (VTR) before they enter')
  expect([prompt, plainAnswer]).toEqual([
    'The pilots must call the ▢ before they enter',
    'room (VTR)',
  ])
  expect(asked('The pilots must call the room (VTS) before they enter').prompt).toContain('(VTS)')
})
