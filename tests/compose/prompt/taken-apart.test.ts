import { describe, expect, test } from 'vitest'
import { predicate } from '../../../src/compose/prompt/grammar/clause.ts'
import { blank } from '../../../src/compose/prompt/draft.ts'
import { labelOf } from '../../../src/compose/prompt/grammar/label.ts'
import { textOf, type Run, type Statement } from '../../../src/compose/prompt/statement.ts'
import { takeApart } from '../../../src/compose/prompt/take-apart.ts'
import { factOf } from '../fact-of.ts'
import { contextOf } from './asked.ts'

const statementOf = (text: string, lang = 'en') => takeApart(factOf(text), contextOf(lang))
const words = (statement: Statement, run: Run) => (run.to > run.from ? textOf(statement, run) : '')

describe('a label, what follows it, and whether that says what it is', () => {
  test.each([
    ['en', 'Fog bell: rung at noon', ['Fog bell', 'rung at noon', false]],
    ['en', '**Fog bell** - rung at noon', ['Fog bell', 'rung at noon', false]],
    ['en', 'Fog bell - rung at noon by hand', ['Fog bell', 'rung at noon by hand', false]],
    ['en', 'Fog bell - it is rung at noon by hand', null],
    ['en', 'Fog bell rung - at noon - by hand', null],
    ['en', '**Fog bell.** Rung at noon', ['Fog bell', 'Rung at noon', false]],
    ['en', 'Fog bell. Rung at noon', null],
    ['en', '`bell` - rung at noon', ['bell', 'rung at noon', false]],
    ['en', '*Fog bell* - rung at noon', ['Fog bell', 'rung at noon', false]],
    ['en', '- Fog bell: rung', ['Fog bell', 'rung', false]],
    [
      'en',
      'Falling glass, rising sea: a storm comes',
      ['Falling glass, rising sea', 'a storm comes', false],
    ],
    ['en', 'When fog falls, ring: the bell', null],
    ['en', 'Fog -> bell: rung', null],
    ['en', 'Fog (bell: rung) at noon', null],
    ['en', 'At 12:30 ships sail', null],
    ['en', 'See http://a.example now', null],
    ['en', '`a: b` is rung', null],
    ['en', '**S3 - IA**: cheap', null],
    ['en', 'Bell:', null],
    ['en', 'Bell:.', null],
    ['en', 'Bell: rung.', ['Bell', 'rung', false]],
    [
      'en',
      'One two three four five six seven bells: rung',
      ['One two three four five six seven bells', 'rung', false],
    ],
    ['en', 'Big old grey dry hot cold new wet bells: rung', null],
    [
      'en',
      '**What is the bell of the old grey tower of the northern harbour for?**\nIt is rung',
      ['What is the bell of the old grey tower of the northern harbour for?', 'It is rung', false],
    ],
    [
      'en',
      '**Fog bell**\nIt is rung at noon by hand',
      ['Fog bell', 'It is rung at noon by hand', false],
    ],
    ['en', 'Fog bell\nIt is rung', null],
    ['en', 'Neap tide - when the moon is half', ['Neap tide', 'when the moon is half', false]],
    [
      'en',
      'VTS (vessel traffic service) - guides all ships at sea',
      ['VTS (vessel traffic service)', 'guides all ships at sea', false],
    ],
    ['en', 'Very old grey dry bell horn - rung', null],
    ['en', '12 - rung', null],
    ['en', '1870 - the tower was built', ['1870', 'the tower was built', false]],
    ['en', '12 May 1870 - the tower was built', ['12 May 1870', 'the tower was built', false]],
    ['en', '8 % - of the ships', null],
    ['en', '1 - ring the bell', null],
    ['en', '300 BC - the tower was built', ['300 BC', 'the tower was built', false]],
    ['en', '1870 storm wreck - the tower fell', null],
    [
      'en',
      'Beacon: stores the dry oil of the northern lamps',
      ['Beacon', 'stores the dry oil of the northern lamps', true],
    ],
    [
      'en',
      'Beacon: store the dry oil of the northern lamps',
      ['Beacon', 'store the dry oil of the northern lamps', false],
    ],
    [
      'en',
      'Beacon: used for old ships in the fog',
      ['Beacon', 'used for old ships in the fog', true],
    ],
    [
      'en',
      'Beacon: used oil lamps, old ropes and masts',
      ['Beacon', 'used oil lamps, old ropes and masts', false],
    ],
    [
      'en',
      'Beacon: is rung daily by old hands at sea',
      ['Beacon', 'is rung daily by old hands at sea', true],
    ],
    [
      'en',
      'Beacon: it guides old ships through the fog',
      ['Beacon', 'it guides old ships through the fog', true],
    ],
    [
      'en',
      'Beacon: can guide old ships through the fog',
      ['Beacon', 'can guide old ships through the fog', true],
    ],
    [
      'en',
      'Beacon: the keeper guides old ships through fog',
      ['Beacon', 'the keeper guides old ships through fog', false],
    ],
    [
      'en',
      'Beacon: mainly stores the dry oil of the northern lamps',
      ['Beacon', 'mainly stores the dry oil of the northern lamps', true],
    ],
    [
      'en',
      'Beacon: a tall tower for old ships at sea',
      ['Beacon', 'a tall tower for old ships at sea', true],
    ],
    [
      'en',
      'Beacon: no tall tower for old ships at sea',
      ['Beacon', 'no tall tower for old ships at sea', false],
    ],
    [
      'en',
      'Beacon: service for old ships in northern fog',
      ['Beacon', 'service for old ships in northern fog', true],
    ],
    [
      'en',
      'Beacon: old ships in northern fog, wet ropes',
      ['Beacon', 'old ships in northern fog, wet ropes', false],
    ],
    [
      'en',
      'Beacon type: beacon with two tall northern lamps',
      ['Beacon type', 'beacon with two tall northern lamps', false],
    ],
    [
      'en',
      'Formula: a tall tower for old ships at sea',
      ['Formula', 'a tall tower for old ships at sea', false],
    ],
    [
      'en',
      'Effects of storms: a tall tower for old ships at sea',
      ['Effects of storms', 'a tall tower for old ships at sea', false],
    ],
    [
      'en',
      'On the pier: a tall tower for old ships at sea',
      ['On the pier', 'a tall tower for old ships at sea', false],
    ],
    [
      'en',
      'Lamp of the pier: a tall tower for old ships at sea',
      ['Lamp of the pier', 'a tall tower for old ships at sea', true],
    ],
    [
      'en',
      'lamp pier: service for old ships in northern fog',
      ['lamp pier', 'service for old ships in northern fog', true],
    ],
    [
      'en',
      'lamp pier of oak: service for old ships in northern fog',
      ['lamp pier of oak', 'service for old ships in northern fog', false],
    ],
    [
      'en',
      'Lamp pier: service for old ships in northern fog',
      ['Lamp pier', 'service for old ships in northern fog', true],
    ],
    [
      'en',
      'Lamp pier: service, oil and ropes for old ships',
      ['Lamp pier', 'service, oil and ropes for old ships', false],
    ],
    [
      'en',
      'Lamp Pier: piece of old rope with knots',
      ['Lamp Pier', 'piece of old rope with knots', true],
    ],
    [
      'en',
      'Lamp Pier: cotton soaked in the oil of northern whales',
      ['Lamp Pier', 'cotton soaked in the oil of northern whales', true],
    ],
    [
      'en',
      'Lamp Pier: ropes in the northern harbour for ships',
      ['Lamp Pier', 'ropes in the northern harbour for ships', false],
    ],
    [
      'en',
      'Lamp Pier: service for old ships in northern fog',
      ['Lamp Pier', 'service for old ships in northern fog', true],
    ],
    [
      'de',
      'Leuchtfeuer: ein hoher Turm für alte Schiffe im Nebel',
      ['Leuchtfeuer', 'ein hoher Turm für alte Schiffe im Nebel', true],
    ],
    [
      'de',
      'Im Hafen: ein hoher Turm für alte Schiffe im Nebel',
      ['Im Hafen', 'ein hoher Turm für alte Schiffe im Nebel', false],
    ],
    [
      'en',
      'Boats sail: a tall tower for old ships at sea',
      ['Boats sail', 'a tall tower for old ships at sea', false],
    ],
    [
      'en',
      '**boats of oak**: service for old ships in northern fog',
      ['boats of oak', 'service for old ships in northern fog', true],
    ],
    [
      'en',
      'Big Old Grey Stone Lamp Pier: service for old ships in northern fog',
      ['Big Old Grey Stone Lamp Pier', 'service for old ships in northern fog', false],
    ],
    [
      'en',
      '2: service for old ships in northern fog',
      ['2', 'service for old ships in northern fog', false],
    ],
    [
      'de',
      'Nebelglocke: eine Glocke, die mittags schlägt',
      ['Nebelglocke', 'eine Glocke, die mittags schlägt', false],
    ],
    [
      'de',
      'nebel glocke: Glocke am Turm der Stadt',
      ['nebel glocke', 'Glocke am Turm der Stadt', false],
    ],
    ['es', 'Faro: torre que guía a los barcos', ['Faro', 'torre que guía a los barcos', false]],
    ['es', '**Faro**: torre que guía a los barcos', ['Faro', 'torre que guía a los barcos', true]],
    ['ja', '種類：白、赤', ['種類', '白、赤', false]],
    ['en', 'Important: ring the bell', ['Important', 'ring the bell', false]],
    ['en', '12: rung at noon', ['12', 'rung at noon', false]],
    ['en', 'Fog bell:: rung at noon', ['Fog bell', 'rung at noon', false]],
    ['en', 'Bell : rung', ['Bell', 'rung', false]],
    [
      'en',
      'The Very Old Fog Bell: rings for ships at noon',
      ['The Very Old Fog Bell', 'rings for ships at noon', false],
    ],
    [
      'en',
      'A small bell: rings for ships at noon',
      ['A small bell', 'rings for ships at noon', false],
    ],
    ['en', 'std::bell is rung', null],
  ])('in %s: %s', (lang, text, expected) => {
    const statement = statementOf(text, lang)
    const found = labelOf(statement)
    expect(
      found && [words(statement, found.label), words(statement, found.rest), found.named],
    ).toEqual(expected)
  })
})

describe('subject, verb and rest of a clause', () => {
  test.each([
    ['en', 'The keeper lights the lamp', ['The keeper', 'lights', 'the lamp', '']],
    ['en', 'The lamp is red', ['The lamp', 'is', 'red', 'copula']],
    ['en', 'The lamp is not painted', ['The lamp', 'is not painted', '', 'negated']],
    ['en', 'The lamp can be seen', ['The lamp', 'can be seen', '', 'modal']],
    ['en', 'If fog falls, the keeper rings the bell', ['the keeper', 'rings', 'the bell', '']],
    ['en', 'If fog falls', null],
    ['en', 'The lamp that burns oil shines', ['The lamp that burns oil', 'shines', '', '']],
    [
      'en',
      'The lamp that burns oil and gives light shines',
      ['The lamp that burns oil and gives light', 'shines', '', ''],
    ],
    ['en', 'The lamp (which is red) shines', ['The lamp (which is red)', 'shines', '', '']],
    ['en', 'Boats wait when fog falls', null],
    ['en', 'Encrypted at rest', ['', 'Encrypted', 'at rest', '']],
    ['en', 'Used mainly for boats', ['', 'Used', 'for boats', '']],
    ['en', 'Used to sort each boat sails', ['', 'Used', 'to sort each boat sails', '']],
    [
      'en',
      'Painted by hand, the lamp is red',
      ['Painted by hand, the lamp', 'is', 'red', 'copula'],
    ],
    ['en', 'Good for boats', ['', 'Good', 'for boats', '']],
    ['en', 'Not required for boats', ['', 'required', 'for boats', '']],
    ['en', 'Red boats', null],
    ['en', 'The lamp gives very little light', ['The lamp', 'gives', 'very little light', '']],
    ['en', 'The lamp gives light very rarely', ['The lamp', 'gives', 'light very rarely', '']],
    ['en', 'The keeper does not sleep', ['The keeper', 'does not sleep', '', 'negated']],
    ['en', 'The lamp is painted without oil', ['The lamp', 'is painted', 'without oil', '']],
    ['en', 'Ships have to wait', ['Ships', 'have', 'to wait', '']],
    ['en', 'The tower was called Old Light', ['The tower', 'was called', 'Old Light', '']],
    ['en', 'The tower has painted walls', ['The tower', 'has', 'painted walls', '']],
    ['en', 'No lamp burns', ['No lamp', 'burns', '', '']],
    ['de', 'MFA für alle Konten aktivieren', ['', 'aktivieren', 'MFA für alle Konten', '']],
    [
      'de',
      'Der Turm darf die Insel nicht verlassen',
      ['Der Turm', 'darf', 'die Insel nicht', 'negated modal'],
    ],
    ['de', 'Der Wärter hat die Lampe gelöscht', ['Der Wärter', 'hat', 'die Lampe', '']],
    [
      'de',
      'Der Wärter löscht die Lampe, wenn es hell ist',
      ['Der Wärter', 'löscht', 'die Lampe, wenn es hell ist', ''],
    ],
    ['de', 'Der Turm ist rot', ['Der Turm', 'ist', 'rot', 'copula']],
    ['de', 'Ohne Öl brennt keine Lampe', ['Ohne Öl', 'brennt', 'keine Lampe', 'negated']],
    ['de', 'Die Lampe brennt ohne Öl', ['Die Lampe', 'brennt', 'ohne Öl', '']],
  ])('in %s: %s', (lang, text, expected) => {
    const statement = statementOf(text, lang)
    const found = predicate(statement, { from: 0, to: statement.tokens.length })
    const kinds = (['negated', 'copula', 'modal'] as const).filter((kind) => found?.[kind])
    const { subject, verb, rest } = found ?? {}
    const runs = [subject, verb, rest].map((run) => run && words(statement, run))
    expect(found && [...runs, kinds.join(' ')]).toEqual(expected)
  })
})

describe('what is hidden and shown', () => {
  const long =
    'The keeper of the northern light cleans the great lens every morning with a soft cloth and a little vinegar before the first ships pass the outer reef'

  test.each([
    ['The «keeper» sleeps', 'The ▢ sleeps', 'keeper'],
    ['The «keeper» sees the «keeper»', 'The ▢ sees the ▢', 'keeper'],
    ['The «keeper» sees the «Keeper»', 'The ▢ sees the ▢', 'Keeper'],
    ['«Masts» and «oars»', '▢ and ▢', 'Masts, oars'],
    ['The «VTS» (vessel traffic service) is here', 'The ▢ is here', 'VTS (vessel traffic service)'],
    ['«VTS» (vessel traffic service)', '▢ (vessel traffic service)', 'VTS'],
    ['The «vessel traffic service» (VTS) is here', 'The ▢ is here', 'vessel traffic service (VTS)'],
    ['The vessel «traffic service» (VTS) is here', 'The ▢ is here', 'vessel traffic service (VTS)'],
    ['The long vessel «service» (VTS) is here', 'The long vessel ▢ is here', 'service (VTS)'],
    ['The «name»(s) of boats', 'The ▢ of boats', 'name(s)'],
    ['The «vessel» (old) is here', 'The ▢ (old) is here', 'vessel'],
    ['The «vessel» (VTS) is here', 'The ▢ (VTS) is here', 'vessel'],
    ['They call it "the «lamp" here» now', 'They call it "the ▢ now', 'lamp" here'],
    ['They say «"call» " now', 'They say ▢ " now', '"call'],
    ['They call it «"the lamp»" now', 'They call it ▢ now', '"the lamp"'],
    ['They call the «lamp» here', 'They call the ▢ here', 'lamp'],
    [`${long}. They «sleep» at noon.`, `${long}. They ▢ at noon.`, 'sleep'],
    [`${long}. The pilots «sleep» at noon.`, 'The pilots ▢ at noon.', 'sleep'],
    [`${long}. But they «sleep» at noon.`, `${long}. But they ▢ at noon.`, 'sleep'],
    [`${long}. The pilots sleep at noon. Boats «wait» here`, 'Boats ▢ here', 'wait'],
    [`The «pilots» sleep. ${long}.`, `The ▢ sleep. ${long}.`, 'pilots'],
    [
      `The «pilots» sleep. ${long}. Boats «wait» here. The end is near.`,
      `The ▢ sleep. ${long}. Boats ▢ here.`,
      'pilots, wait',
    ],
    [`${long}, «oil»`, `${long}, ▢`, 'oil'],
  ])('of %s: %s', (line, front, plain) => {
    const parts = line.split(/[«»]/u)
    const statement = statementOf(parts.join(''))
    const ends = parts.map((_, i) => parts.slice(0, i + 1).join('').length)
    const blanks = parts.flatMap((part, i) =>
      i % 2 === 1 ? [{ start: ends[i]! - part.length, end: ends[i]! }] : [],
    )
    const draft = blank(statement, blanks)
    const shown = draft.front.map((piece) =>
      piece.type === 'text' ? statement.text.slice(piece.start, piece.end) : '▢',
    )
    expect([shown.join(''), draft.plain]).toEqual([front, plain])
  })
})

test.each([
  ['Painted red by the pilots [1](https://a.example) [12](https://b.example)', 'the pilots'],
  ['Replaced in 1974', 'in 1974'],
  ['Replaced in [1974](https://a.example)', 'in 1974'],
  ['Replaced [1](https://a.example), [2](https://b.example).', 'Replaced'],
  ['Replaced by [berth 7](https://a.example)', 'berth 7'],
  ['[1974](https://a.example)', '1974'],
])('numbers that link to a source are not asked for: %s', (line, end) => {
  const statement = statementOf(line)
  const { to } = statement.scope
  expect(textOf(statement, { from: 0, to }).endsWith(end)).toBe(true)
})
