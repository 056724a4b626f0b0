import { describe, expect, test } from 'vitest'
import { ladder } from '../../../src/compose/prompt/ladder.ts'
import { takeApart } from '../../../src/compose/prompt/take-apart.ts'
import { factOf } from '../fact-of.ts'
import { asked, contextOf } from './asked.ts'

/** What the rule `name` would ask of a line, best first: no guard has looked at it. */
function proposals(name: string, line: string, lang: string): string[] {
  const fact = factOf(line, { headings: ['Coast', 'Lighthouse'] })
  const rule = ladder.find((one) => one.name === name)!
  const drafts = [...rule.propose(takeApart(fact, contextOf(lang)))]
  return [...new Set(drafts.map(({ plain }) => plain))].slice(0, 3)
}

describe('arrow proposes', () => {
  test.each([
    ['en', 'Fog at sea -> ring the bell', ['ring the bell', 'Fog at sea']],
    ['en', 'Fog = no sight at sea', ['no sight at sea', 'Fog']],
    ['en', 'Fog=no sight', []],
    ['en', 'Fog -> bell -> harbour', ['harbour', 'bell']],
    ['en', 'It rains. Fog -> ring the bell. Sail on', ['ring the bell', 'Fog']],
    ['en', 'Fog (rain -> hail) at sea', []],
    ['en', 'Steam -> faster than sail', ['Steam', 'faster than sail']],
    // What is to be done is read up to its verb; who does what is told whole.
    [
      'en',
      'Fog -> you have to ring the old bell',
      ['old bell', 'ring the old bell', 'you have to ring the old bell'],
    ],
    ['en', 'Fog -> the pilot rings the old bell', ['the pilot rings the old bell', 'Fog']],
    ['en', 'Fog -> , ring the bell', ['ring the bell', 'Fog']],
    ['en', '-> ring the bell', []],
    ['en', 'Fog ->', []],
  ])('in %s: %s', (lang, line, expected) => {
    expect(proposals('arrow', line, lang)).toEqual(expected)
  })
})

describe('condition proposes', () => {
  test.each([
    ['en', 'If fog falls, the keeper rings the bell', ['the keeper rings the bell']],
    [
      'en',
      'If fog falls, you have to ring the old bell',
      ['old bell', 'ring the old bell', 'you have to ring the old bell'],
    ],
    [
      'en',
      'If the ropes part, there is a risk of fire',
      ['there is a risk of fire', 'risk of fire'],
    ],
    [
      'en',
      'If fog falls, anchor the boat, and ring the bell',
      ['anchor the boat, and ring the bell', 'boat, and ring the bell'],
    ],
    [
      'en',
      'Ships wait when the old flag is torn or lost',
      ['torn or lost', 'the old flag is torn or lost'],
    ],
    ['en', 'The lamp burns even when thick fog falls', []],
    // Who does it and that one must are read; what is denied is told whole.
    [
      'en',
      'If fog falls, you must hoist it and wait',
      ['hoist it and wait', 'you must hoist it and wait'],
    ],
    [
      'en',
      'If fog falls, they have to be lit and left',
      ['lit and left', 'they have to be lit and left'],
    ],
    [
      'en',
      'If fog falls, they will be able to wait here',
      ['wait here', 'they will be able to wait here'],
    ],
    ['en', 'If fog falls, they cannot wait here', ['they cannot wait here']],
    // What somebody is doing is no state; of what a thing is, the thing is read.
    [
      'en',
      'If fog falls, the crew is trimming and lighting old lamps',
      ['old lamps', 'the crew is trimming and lighting old lamps'],
    ],
    ['en', 'If fog falls, the first is a grey bell', ['grey bell', 'the first is a grey bell']],
    // Why, and in spite of what, is told behind what follows.
    ['en', 'If fog falls, the boat waits: it has no lamp', ['the boat waits']],
    ['en', 'If fog falls, the boat waits, even if it has a lamp', ['the boat waits']],
    // Half of a phrase is asked last.
    [
      'en',
      'If fog falls, bells help the pilot figure out which berth is free',
      ['bells help the pilot figure out which berth is free', 'pilot figure'],
    ],
    [
      'en',
      'If fog falls, you can create a crew referred to as a watch and ring the bell',
      [
        'create a crew referred to as a watch and ring the bell',
        'you can create a crew referred to as a watch and ring the bell',
      ],
    ],
    [
      'en',
      'If fog falls, you have to use the red bell or just to wait',
      [
        'use the red bell or just to wait',
        'you have to use the red bell or just to wait',
        'red bell',
      ],
    ],
    [
      'en',
      'If fog falls, use the red bell and wait here',
      ['use the red bell and wait here', 'red bell'],
    ],
    ['en', 'Trim the wick and if the lamp smokes clean it', []],
    ['en', 'The keeper rings the bell if thick fog falls', ['thick fog falls']],
    ['en', 'If the oil is low, then it is heated', ['it is heated']],
    ['en', 'If the oil is low it is heated', ['it is heated']],
    ['en', 'If a boat waits, and the tide turns, the bell rings', ['the bell rings']],
    ['en', 'To light the lamp, the keeper climbs the tower', ['the keeper climbs the tower']],
    // What is added to the condition is no part of what follows.
    ['en', 'If a buoy, other than a bell, sinks, another is laid', ['another is laid']],
    ['en', 'If a buoy sinks, which is rare, a bell is laid', ['a bell is laid']],
    ['en', 'If a boat sinks, except for a raft, that boat is sold', ['that boat is sold']],
    ['en', 'When boats, rafts, and nets drift, a bell is rung', ['a bell is rung']],
    ['en', 'When the boats drift, in the bay a bell rings', ['in the bay a bell rings']],
    ['en', 'To fix this, ring the bell', []],
    ['en', 'If you do that, the bell rings', []],
    ['en', 'Ships wait when the old red flag is up', ['the old red flag is up']],
    ['en', 'Ships wait when the flag (the red one) is up', ['the flag (the red one) is up']],
    ['en', 'Ships wait if it rains, or when it snows', []],
    ['en', 'See if the lamp burns', []],
    ['en', 'The log tells where, when and how ships sink', []],
    ['en', 'The lamp is lit once a year', []],
    ['en', 'Ships sail only when, at night, the wind drops', []],
    ['en', 'When there is fog they are lit', ['they are lit']],
    ['en', 'Ships wait unless the pilot boards the ship', ['the pilot boards the ship']],
    ['de', 'Der Wärter läutet die Glocke, wenn dichter Nebel fällt', ['dichter Nebel fällt']],
  ])('in %s: %s', (lang, line, expected) => {
    expect(proposals('condition', line, lang)).toEqual(expected)
  })
})

describe('contrast proposes', () => {
  test.each([
    ['en', 'The keeper uses oil instead of gas', ['oil']],
    ['en', 'The keeper burns oil rather than gas', ['oil']],
    ['en', 'The lamp does not burn gas but oil', ['oil']],
    ['en', 'The lamp is not red but white', ['white']],
    ['en', 'The beacon is taller than the Oslo light', ['Oslo light']],
    ['en', 'The office counts ships - it does not name them', ['counts']],
    ['en', 'Boats wait because the lamp burns oil instead of gas', ['oil']],
    ['en', 'The lamp burns gas but not oil', []],
    ['de', 'Die Lampe brennt mit Öl statt mit Gas', ['Öl']],
  ])('in %s: %s', (lang, line, expected) => {
    expect(proposals('contrast', line, lang)).toEqual(expected)
  })
})

describe('definition proposes', () => {
  test.each([
    ['en', 'A beacon is a tower that guides ships at night', ['beacon']],
    ['en', 'The distance is called range', ['range']],
    ['en', 'The distance is known as range', ['range']],
    ['en', 'The beacon was called by the pilots', []],
    ['en', 'Range means how far a light is seen', ['how far a light is seen']],
    ['en', 'This means that ships wait', []],
    ['en', 'Vessel traffic service (VTS)', ['Vessel traffic service']],
    ['en', 'VTS (vessel traffic service)', ['vessel traffic service']],
    ['en', 'The lamps are more visible to ships', []],
    ['en', 'It is a tower that guides ships at night', []],
    ['en', 'A beacon is not a tower that guides ships', []],
  ])('in %s: %s', (lang, line, expected) => {
    expect(proposals('definition', line, lang)).toEqual(expected)
  })
})

describe('gloss proposes', () => {
  test.each([
    ['en', 'Storm cone (hoisted when a gale is near)', ['Storm cone']],
    ['en', 'Storm cone (p 12)', []],
    ['en', 'Storm cone [hoisted when a gale is near]', []],
    ['en', 'The storm cone (hoisted when a gale is near).', ['storm cone']],
    ['en', 'A big old black storm cone of tin (hoisted when a gale is near)', []],
    ['en', 'Hoisting cones (hoisted when a gale is near) is done', []],
  ])('in %s: %s', (lang, line, expected) => {
    expect(proposals('gloss', line, lang)).toEqual(expected)
  })
})

describe('only proposes', () => {
  test.each([
    ['en', 'Only pilots may enter the harbour', ['pilots']],
    ['en', 'The lamp burns only oil', ['oil']],
    ['en', 'Not only pilots enter', []],
    ['en', 'The horn is for fog only', ['fog', 'horn']],
    ['en', 'Enter the port by the north channel only', ['north channel']],
    ['en', 'The horn is made of brass only', ['horn']],
    ['en', 'Ships enter only if the tide is high', []],
    ['de', 'Nur Lotsen dürfen den Hafen verlassen', ['Lotsen']],
  ])('in %s: %s', (lang, line, expected) => {
    expect(proposals('only', line, lang)).toEqual(expected)
  })
})

describe('reason proposes', () => {
  test.each([
    ['en', 'Ships wait at the mole because the wind drops', ['the wind drops']],
    ['en', 'So, because the wind drops, the boat waits', ['the wind drops']],
    ['en', 'The lamp is lit as it guides ships', ['it guides ships']],
    ['en', 'Boats sail as well as they can', []],
    ['en', 'Ships wait at the mole because of strong wind', ['strong wind']],
    ['en', 'The bell rings otherwise than by day', []],
    ['de', 'Schiffe warten, weil der Wind fällt', ['der Wind fällt']],
  ])('in %s: %s', (lang, line, expected) => {
    expect(proposals('reason', line, lang)).toEqual(expected)
  })
})

describe('negation proposes', () => {
  test.each([
    ['en', 'Ships must not enter the inner harbour', ['inner harbour', 'enter', 'Ships']],
    ['en', 'The lamp is never painted red', ['No', 'painted red', 'lamp']],
    ['en', 'No ship may enter the inner harbour', ['ship']],
    ['en', 'The keeper does not clean the lens with sand', ['lens with sand', 'lens', 'No']],
    ['en', 'Ships cannot pass the bar', ['bar', 'No', 'pass']],
    ['en', 'Boats without a pilot cannot enter the harbour', ['harbour', 'enter', 'Boats']],
    // One of two things that are denied is half of them; all who are denied something are one answer.
    ['en', 'Towing old boats is not cheap and often not safe', ['Towing old boats']],
    ['en', 'Ropes of hemp or for boats are not sold', ['No', 'sold', 'Ropes of hemp or for boats']],
    ['en', 'The bell needs oil and does not ring', ['ring']],
    ['de', 'Schiffe dürfen den Hafen nicht verlassen', ['Hafen', 'Schiffe']],
  ])('in %s: %s', (lang, line, expected) => {
    expect(proposals('negation', line, lang)).toEqual(expected)
  })
})

describe('number proposes', () => {
  test.each([
    ['en', 'The lamp burns for 12 hours', ['12 hours']],
    ['en', 'The tower is 40 m high and has 3 lamps', ['3', '40 m']],
    ['en', 'Between 3 and 5 boats wait', ['3 and 5']],
    ['en', 'In 1870 the tower was built', ['1870']],
    ['en', 'The 2nd lamp is red', []],
    ['en', 'Pier 7 is closed', []],
    ['en', 'Piers 2 and 7 hold ferries', ['2 and 7']],
    ['en', 'The lamp burns for up to 65 000 hours', ['65 000 hours']],
    ['en', 'The lamp burns for 1 000 to 1 200 hours', ['1 000 to 1 200 hours']],
    ['en', 'Up to 5 boats wait', ['5']],
    ['en', 'The harbour has at least three piers', ['three']],
    ['en', 'The harbour has at least one pier', []],
    ['en', 'The harbour has only one pier', ['one pier', 'one']],
    ['en', 'The old pier is the only one which may be closed', []],
    ['en', 'Signals are given at least once', ['once']],
    ['en', 'The tide rises from 2 m to 4 m', ['2 m to 4 m']],
    ['en', 'The lamp costs $5.20 a day', ['$5.20']],
    ['en', 'The lamp draws 5 A at night', ['5 A']],
    ['en', 'Ships of 200 tons or more wait', ['200']],
    ['en', 'The lamp (max 9 kg) burns for 12 hours', ['12 hours', '9 kg']],
    ['en', 'Only schooners (>3) may pass the bar, at most 5 boats', ['5']],
    ['en', 'Only the tall schooners (>3) may pass', []],
    ['en', 'Only the tall schooners (>40 m) may pass', ['>40 m']],
    ['en', 'The lamp burns for 12 hours (720 min) a day', ['12 hours (720 min)']],
    ['en', 'The lamp burns for 12 hours (9 h in June)', ['12 hours', '9 h']],
    ['de', 'Der Turm ist 40 m hoch', ['40 m']],
  ])('in %s: %s', (lang, line, expected) => {
    expect(proposals('number', line, lang)).toEqual(expected)
  })
})

describe('object proposes', () => {
  test.each([
    ['en', 'The keeper cleans the old brass lens', ['old brass lens']],
    ['en', 'The lamp is made of old brass', ['old brass']],
    ['en', 'The harbour has three deep basins', ['three deep basins']],
    ['de', 'Der Wärter putzt die alte Linse', ['alte Linse']],
  ])('in %s: %s', (lang, line, expected) => {
    expect(proposals('object', line, lang)).toEqual(expected)
  })
})

describe('term proposes', () => {
  test.each([
    ['en', 'Ships call the VTS at noon', ['VTS']],
    ['en', 'VTS, AIS', ['VTS, AIS']],
    ['en', 'The lamp of Oslo is red', []],
    ['en', 'A red buoy marks the Long Reef', ['Long Reef']],
    ['en', 'The keeper writes the log', []],
    ['de', 'Schiffe rufen die VTS am Mittag', ['VTS']],
    ['en', 'Boats call the Well Kept Harbour', ['Well Kept Harbour']],
  ])('in %s: %s', (lang, line, expected) => {
    expect(proposals('term', line, lang)).toEqual(expected)
  })
})

describe('tail proposes', () => {
  test.each([
    ['en', 'Ships wait in the outer harbour at night', ['night', 'outer harbour at night']],
    [
      'en',
      'The lamp is lit at dusk by the old keeper',
      ['old keeper', 'dusk by the old keeper', 'lit at dusk by the old keeper'],
    ],
    ['en', 'Boats moored at the quay', ['quay']],
    // Verbs in a row are one answer.
    ['en', 'Sheds used to split, paint, or sell boats', ['split, paint, or sell boats', 'boats']],
    // Of many words what is done is left to be read.
    [
      'en',
      'Ships unable to haul an old wooden boat ashore',
      ['old wooden boat ashore', 'haul an old wooden boat ashore'],
    ],
    ['en', 'Ropes unable to hold wooden boats', ['wooden boats', 'hold wooden boats']],
    ['en', 'Ropes unable to hold and release boats', ['hold and release boats']],
    ['en', 'Lamps lit across the bay and horns is hard', ['hard']],
    // The verb of the sentence is not torn from what it is said of.
    ['en', 'A fleet of old boats fills the harbour', ['harbour']],
    // Two that belong together are not cut apart.
    ['en', 'Red buoys in use from day to day', ['day to day', 'use from day to day']],
    ['en', 'Old lamps burn as long as oil is left', ['oil is left', 'as long as oil is left']],
    ['en', 'Lamps hung in the tower and is lit', ['lit', 'tower']],
    ['de', 'Schiffe warten nachts im äußeren Hafen', ['äußeren Hafen', 'nachts im äußeren Hafen']],
  ])('in %s: %s', (lang, line, expected) => {
    expect(proposals('tail', line, lang)).toEqual(expected)
  })
})

describe('label proposes', () => {
  test.each([
    ['en', 'Fog bell: rung at noon by hand', ['rung at noon by hand']],
    [
      'en',
      '**Beacon**: a tall tower for old ships at sea',
      ['Beacon', 'a tall tower for old ships at sea'],
    ],
    ['en', 'Colour: red', ['red']],
    ['en', 'Colour: only red', ['red']],
    ['en', 'Ropes: only hold the boat', ['only hold the boat']],
    ['en', 'If fog falls: use the red flag', ['red flag', 'use the red flag']],
    ['en', '12: red', ['red']],
    ['en', '1870: the tower was built at sea', ['1870', 'the tower was built at sea']],
    ['en', 'Use cases: guiding ships at night', ['guiding ships at night']],
  ])('in %s: %s', (lang, line, expected) => {
    expect(proposals('label', line, lang)).toEqual(expected)
  })
})

describe('whole proposes what a verb is said of', () => {
  test.each([
    ['Grey fog signals are preferred', 'Grey fog signals'],
    ['The lamp is lit', 'lit'],
    ['You old pilots are paid', 'paid'],
    ['The winter watch is not doubled', 'doubled'],
    ['The lamp is, by law, red', 'by law, red'],
    ['They fill the lamp (at dusk).', 'lamp'],
    ['The lamp is lit, but the horn is silent', 'The lamp is lit, but the horn is silent'],
    // Of two sentences, or of more than a few words, all is asked.
    ['The lamp is lit. It is red', 'The lamp is lit. It is red'],
    ['Signals such as horns, whistles and bells', 'horns, whistles and bells'],
    ['Signals such as horns, old whistles, and bells are heard', 'horns, old whistles, and bells'],
    ['Signals such as horns', 'Signals such as horns'],
  ])('%s', (text, first) => {
    expect(proposals('whole', text, 'en')[0]).toBe(first)
  })
})

describe('how many things stand behind a label', () => {
  test.each([
    ['Colours: red, green, white', '3 points'],
    ['Colours: • red • green (by night) • white', '3 points'],
    ['Colours: red, green, and white', '3 points'],
    // `green and white` may be one thing or two.
    ['Colours: red, black, green and white', ''],
    ['Colours: red, green', ''],
    ['Upkeep: the art of painting, tarring, caulking', ''],
  ])('%s', (text, hint) => {
    expect(asked(text).hint).toBe(hint)
  })
})

describe('marked-term proposes', () => {
  test.each([
    ['en', 'Set `name` or `berth` of the boat', ['name, berth', 'berth', 'name']],
    ['en', 'Set `name` of the boat to `berth`', ['berth']],
    ['en', 'The lens floats in **mercury**', ['mercury']],
    ['en', 'The **lens** floats in **mercury**', ['lens', 'lens, mercury', 'mercury']],
    ['en', 'At dusk the **keeper** of the light pours **oil**', ['keeper, oil', 'oil', 'keeper']],
    ['en', 'At dusk the `keeper` of the light pours `oil`', ['keeper', 'keeper, oil', 'oil']],
    [
      'en',
      'The **keeper** of the old light sleeps. By day a boy pours **oil**',
      ['keeper', 'keeper, oil', 'oil'],
    ],
    ['en', 'A **lens** of glass, a **mirror** of tin', ['lens, mirror', 'mirror', 'lens']],
    ['en', 'Lit from **dusk** to **dawn**', ['dusk, dawn', 'dawn', 'dusk']],
    ['en', 'Many `horn`s and `VTS`es rust', ['horns, VTSes', 'VTSes', 'horns']],
    ['en', 'A **lens** weighs more than a **bell**', ['lens, bell', 'bell', 'lens']],
    ['en', 'For a **lens** oil, for a **bell** rope', ['lens, bell', 'bell', 'lens']],
    ['en', 'Use the **hook** with **tar** and **wax**', ['tar, wax', 'tar', 'wax']],
    ['en', 'By day **the pilot rows boats**. They are heard on the land', []],
    ['en', '**The lens floats in mercury**', []],
    ['en', '**Note**: the lens floats', []],
    ['en', 'The *old* lens', []],
    ['en', 'The **V**essel **T**raffic **S**ervice is awake', ['Vessel Traffic Service']],
    [
      'en',
      'Lamps need care (**C**lean, **T**rim, **L**ight)',
      ['Clean, Trim, Light', 'Trim', 'Light'],
    ],
    ['en', 'The **l**ens floats in oil', ['l']],
  ])('in %s: %s', (lang, line, expected) => {
    expect(proposals('marked-term', line, lang)).toEqual(expected)
  })
})

describe('scenario proposes', () => {
  test.each([
    ['en', 'E.g. if the mast needs 12 ropes, order 14 in spring', ['Lighthouse']],
    ['en', 'For example, a boat waits', ['Lighthouse']],
  ])('in %s: %s', (lang, line, expected) => {
    expect(proposals('scenario', line, lang)).toEqual(expected)
  })
})
