import { describe, expect, test } from 'vitest'
import { languagePack } from '../../../src/compose/language/index.ts'
import { stems } from '../../../src/compose/language/stem.ts'
import { detailsOf } from '../fact-of.ts'
import { asked } from './asked.ts'

const front = (markdown: string, rest = {}) => {
  const { breadcrumb, prompt } = asked(markdown, rest)
  return [...breadcrumb, prompt].join(' | ')
}

describe('what is asked', () => {
  test('is not in the breadcrumb', () => {
    const question = asked('Needed: harbour chart on paper', {
      headings: ['Sailing', 'Night', 'Harbour chart'],
    })
    expect(question.plainAnswer).toBe('harbour chart on paper')
    expect(question.breadcrumb).toEqual(['Sailing', 'Night'])
  })

  test('is hidden everywhere in the text', () => {
    expect(asked('Maximum of 12 boats, so 12 moorings').prompt).toBe(
      'Maximum of ▢ boats, so ▢ moorings',
    )
  })

  test('is hidden with its unit, and not in a name', () => {
    expect(asked('Reaches 12 km by day and, with the new lens, 12 km by night').prompt).toBe(
      'Reaches ▢ by day and, with the new lens, ▢ by night',
    )
    expect(asked('Rope of type 12Twist holds anchors of up to 12 kg').prompt).toBe(
      'Rope of type 12Twist holds anchors of up to ▢',
    )
  })

  test('is no example', () => {
    expect(asked('Mark reefs with buoys, e.g. a red one of 3 m').plainAnswer).not.toContain('3 m')
  })

  test('is no version, address, ordinal or part of a name', () => {
    for (const text of [
      'Runs TLS 1.2 there',
      'Uses 10.0.0.0/8 there',
      'The 5th try works',
      'Pier 7 floods',
      'Call signal(1, 3) to begin',
    ]) {
      expect(asked(text).rule).not.toBe('number')
    }
  })

  test('is not a word that says nothing', () => {
    expect(asked('The **only** way leads through the reef').plainAnswer).not.toBe('only')
    expect(asked('The reef was charted in **June** 1824').plainAnswer).not.toBe('June')
  })

  test('is not what somebody is called as', () => {
    const text = 'A pilot who is called as a witness by the harbour court has to bring his log'
    expect(asked(text).plainAnswer).not.toBe('witness')
  })

  test('is no verb that says nothing, and ends before a colon', () => {
    expect(asked('Changes of the lamp oil are easy to make').plainAnswer).not.toBe('make')
    expect(asked('A boat can be in any one of three basins:').plainAnswer).not.toMatch(/:$/u)
  })

  test('keeps its quotation', () => {
    const text = 'The keepers have a long pause to "warm the lamp up" before the first signal'
    expect(asked(text).plainAnswer.split('"').length % 2).toBe(1)
  })

  test('keeps its brackets', () => {
    const { plainAnswer } = asked('Protects (covers the hull) boats by painting them yearly')
    expect(plainAnswer.split('(').length).toBe(plainAnswer.split(')').length)
  })

  test.each([
    ['The tower was painted by **monks**, **pilots** and **sailors**', 'monks, pilots and sailors'],
    ['Inner wires test the old lamp every night', 'old lamp'],
    ['The lamps are cleaned and trimmed by the keepers', 'keepers'],
    ['Buoys on this coast cannot be painted or varnished', 'painted or varnished'],
    ['Bearings are taken with Decca and Loran', 'Decca and Loran'],
    ['The crew splits the harbour into large, simple basins', 'harbour'],
  ])('is no single part of an enumeration: %s', (text, answer) => {
    expect(asked(text).plainAnswer).toBe(answer)
  })

  test.each([
    ['is all of a comparison', 'The lens is **heavier** than the tower', 'heavier than the tower'],
    [
      'is no single letter',
      'The keeper marks the reef with an **X** on each chart',
      'reef with an X',
    ],
    [
      'is no more than is read at one look',
      'Mark for harbours: a bell that is rung at every hour of the night by the keeper and, where the fog is thick, also by the crew of the pilot boat',
      'fog is thick',
    ],
    [
      'does not point at what nobody reads',
      'The keeper writes all of it in **this log**',
      'all of it in this log',
    ],
    ['is no half of a word', 'The office keeps a **chart**- and log room', 'chart- and log room'],
    [
      'is no number in an address',
      'All lights are listed at https://lights.example.org/12/north and need 3 keepers',
      '3',
    ],
    [
      'may come after an address',
      'https://lights.example.org/list<br>A red light marks a boat as lost',
      'boat',
    ],
    [
      'is no example',
      'Ropes such as hemp are only kept in dry rooms of the north tower',
      'dry rooms of the north tower',
    ],
  ])('%s: %s', (_, text, answer) => {
    expect(asked(text).plainAnswer).toBe(answer)
  })

  test.each(['Tags of the log: **#storm**', 'The log of the night has a tag: #storm/north'])(
    'is no tag: %s',
    (text) => {
      expect(asked(text).plainAnswer).not.toMatch(/^#/u)
    },
  )

  test('is no half of a formula', () => {
    expect(asked('Height: 4·(2 + 3 of the tide').rule).toBe('whole')
  })

  test('is no part of a longer enumeration', () => {
    const last = asked(
      'Broken masts, torn sails, wet powder, a lost anchor, or a lack of fresh water',
    )
    expect(last.plainAnswer).not.toBe('fresh water')
    const first = asked('For Elba, Corsica, Malta: one pilot boat on every day of the week')
    expect(first.plainAnswer).not.toBe('Elba')
  })

  test('is no web address, unless that is set apart', () => {
    for (const text of [
      'List of all lights https://lights.example.org/north/list?page=Cape',
      'Charts of the bay: www.charts.example.org/bay',
    ])
      expect(asked(text).plainAnswer).not.toMatch(/^(?:www|lights|Cape|https)/u)
    expect(asked('The log is kept at `https://log.example.org`').plainAnswer).toBe(
      'https://log.example.org',
    )
  })

  test.each([
    ['Ships call the VTS (vessel traffic service) by radio', 'VTS (vessel traffic service)'],
    ['Boats carry a Marine Rescue Centre (MRC) number', 'Marine Rescue Centre (MRC)'],
    ['A pilot always calls the local VTSO (VTS operator) at dawn', 'VTSO (VTS operator)'],
  ])('is asked together with its letters or what they stand for: %s', (text, answer) => {
    expect(asked(text).plainAnswer).toContain(answer)
  })

  test('is not letters whose words stand above', () => {
    const rest = { headings: ['Harbours', 'Vessel traffic service'] }
    expect(asked('All the larger ships report to the VTS', rest).plainAnswer).not.toBe('VTS')
  })

  test('is no name whose letters stand in the text', () => {
    const rest = { headings: ['Harbours', 'Rooms', 'Vessel Traffic Service'] }
    const text = 'A room of the VTS in which two pilots sit at night'
    expect(asked(text, rest).plainAnswer).not.toBe('Vessel Traffic Service')
  })

  test('shows its first letter too where it leaves the breadcrumb', () => {
    const question = asked('On each tide of the year you can mend', {
      headings: ['Harbours', 'Ways'],
      context: ['Net mending'],
    })
    expect(question).toMatchObject({ plainAnswer: 'mend', hint: 'm…' })
  })

  test('is no common word that much else could stand for', () => {
    expect(asked('Pilots have access to the old charts of the bay').plainAnswer).not.toBe('access')
    expect(asked('The fog horn is not heard in all harbours').plainAnswer).not.toBe('harbours')
    expect(asked('The old charts are kept in the **copy**').plainAnswer).toBe('copy')
  })

  test.each([
    ['The mirror turns the red light but blocks the white beam', 'red light'],
    ['Boats are held in place by ropes and moored', 'ropes'],
    ['Every crew should clean & repair the brass lamps before dusk', 'brass lamps'],
    ['It is a best habit to oil all of the hinges', 'best habit'],
  ])('ends before another verb: %s', (text, answer) => {
    expect(asked(text).plainAnswer).toContain(answer)
    expect(asked(text).plainAnswer).not.toMatch(/ (?:but|and) |&/u)
  })

  test('is not what was named before', () => {
    const { plainAnswer } = asked('One trick of old pilots is to ring this bell for the ferry')
    expect(plainAnswer).not.toMatch(/^(?:ring )?this bell$/u)
  })

  test('is not torn from the noun it tells of', () => {
    const { plainAnswer } = asked('The yard keeps its oil in large and small barrels of oak')
    expect(plainAnswer).not.toMatch(/(?:large|small)$/u)
    const bracket = asked('The crew splits the anchor chain into several smaller (tarred) coils')
    expect(bracket.plainAnswer).not.toMatch(/smaller$/u)
  })

  test.each([
    ['Lamps burn for 4, 6 and 8 hours', '4, 6 and 8 hours'],
    ['Lights reach up to 4 km, 9 km or 20 km', '4 km, 9 km or 20 km'],
    ['Lights reach up to 4 km, 9 of them by day', '4 km'],
  ])('is all numbers of one measure: %s', (text, answer) => {
    expect(asked(text).plainAnswer).toBe(answer)
  })

  test('is no second one of two qualities', () => {
    const { plainAnswer } = asked('Only tarred and painted hulls can be sold here')
    expect(plainAnswer).not.toBe('painted hulls')
  })

  test('is the name above rather than one common word', () => {
    const rest = { headings: ['Harbours', 'Signals', 'Storm cone'] }
    const question = asked('Warns fishing boats of gales', rest)
    expect([question.rule, question.plainAnswer]).toEqual(['name-fragment', 'Storm cone'])
  })

  test('takes in a formula whole', () => {
    const { plainAnswer } = asked(
      'with $\\mu$ the draught of today and $\\mu_0$ that of the register',
    )
    expect(plainAnswer).not.toMatch(/^mu/u)
  })

  test('is a formula, no variable', () => {
    const asking = (text: string) => asked(text).plainAnswer
    expect(asking('The draught in the harbour is $d = 2 + t$ at noon')).toBe('d = 2 + t')
    expect(asking('Spring tides open $\\psi_0(x)$ of the old sluices')).not.toBe('\\psi_0(x)')
  })

  test('is not read in the word for who does it', () => {
    const pack = languagePack('en')
    expect(stems('ventilators', pack)).toEqual(stems('ventilation', pack))
    expect(stems('estuarys gateways', pack)).toEqual(stems('estuary gateway', pack))
    expect(stems('preventive', pack)).toEqual(stems('prevention', pack))
  })

  test('is no sentence that begins within a phrase', () => {
    expect(
      asked('The old **hull is painted** red in May because the **salt water** eats it')
        .plainAnswer,
    ).toBe('salt water')
  })

  test('is no number that only says several', () => {
    expect(asked('A fleet needs more than one harbour with a crane').rule).not.toBe('number')
    expect(asked('Up to four pilots steer a convoy').plainAnswer).toBe('four')
  })

  test('is no list whose points stand above it', () => {
    const question = asked('Kinds:', {
      context: ['Ebb or flood'],
      details: detailsOf('- ebb\n- flood'),
    })
    expect(question.answer).not.toBe('details')
  })
})

test('an acronym is not the word or the longer acronym it looks like', () => {
  expect(asked('Public piers always use HTTPS', { headings: ['Web', 'HTTP'] }).plainAnswer).toBe(
    'HTTPS',
  )
})

test('a long text shows the sentence with the blank, and the one before it where that is meant', () => {
  const filler =
    'The weather changes quickly on this coast and nobody can foresee it for more than a day. '
  const question = asked(
    `${filler}${filler}The keeper writes a log. It lists every ship of more than **200 tons**.`,
  )
  expect(question.prompt).toBe('The keeper writes a log. It lists every ship of more than ▢.')
  const back = (...said: string[]) => asked(`${filler}${filler}${said.join(' ')} **200 tons**.`)
  expect(back('The keeper writes a log.', 'When it is full it weighs').prompt).toBe(
    'The keeper writes a log. When it is full it weighs ▢.',
  )
  // What `it` means there was named before, too; further back nobody reads.
  const sentences = ['The keeper writes a log.', 'It is blue.', 'It is heavy.', 'It lists ships of']
  expect(back(...sentences.slice(0, 2), sentences[3]!).prompt).toBe(
    'The keeper writes a log. It is blue. It lists ships of ▢.',
  )
  expect(back(...sentences).prompt).toBe('It is blue. It is heavy. It lists ships of ▢.')
})

test('a front that names no subject takes the title', () => {
  expect(front('Use **cork**', { headings: ['Life Jackets', 'Overview', 'Tips'] })).toContain(
    'Life Jackets',
  )
})

test('a text whose every word stands above it is asked without it', () => {
  const question = asked('Harbour light', { headings: ['Harbour light'] })
  expect(front('Harbour light', { headings: ['Harbour light'] })).not.toMatch(/harbour light/iu)
  expect(question.plainAnswer).toBe('Harbour light')
})
