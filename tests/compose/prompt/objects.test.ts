import { describe, expect, test } from 'vitest'
import {
  behind,
  compared,
  objects,
  predicates,
} from '../../../src/compose/prompt/grammar/predicates.ts'
import { textOf } from '../../../src/compose/prompt/statement.ts'
import { takeApart } from '../../../src/compose/prompt/take-apart.ts'
import { factOf } from '../fact-of.ts'
import { contextOf } from './asked.ts'

/** `text` taken apart, with its predicates that something follows. */
function read(text: string, lang = 'en') {
  const fact = factOf(text, { headings: ['Coast', 'Lighthouse'] })
  const statement = takeApart(fact, contextOf(lang))
  const found = [...predicates(statement)].filter(({ rest }) => rest.from < rest.to)
  return { statement, found }
}

describe('of what follows a verb may be hidden, best first', () => {
  test.each([
    ['en', 'The keeper lights the old brass lamp', [['old brass lamp']]],
    ['en', 'It does not mean that the tides are high', [['high']]],
    [
      'en',
      'The pier allows large ships to enter the port',
      [
        ['enter the port', 'port'],
        ['large ships', 'large ships to enter the port'],
      ],
    ],
    ['en', 'The pier allows ships to enter', [['enter'], ['ships']]],
    ['en', 'They want to paint the sail', [['paint the sail', 'sail']]],
    ['en', 'They want to ensure lamps are lit', [['lamps'], ['lit']]],
    ['en', 'They want to ensure nothing drifts out of the basin', [['basin']]],
    ['en', 'The letter means red buoy, and "w" means white one', [['red buoy'], ['white one']]],
    ['en', 'The boat needs steady wind, and mending it takes days', [['steady wind'], ['days']]],
    // What a participle at its end goes with follows it.
    [
      'en',
      'The pier has old boats lying in the bay',
      [['old boats', 'old boats lying in the bay']],
    ],
    ['en', 'The pier has old boats already moored there', [['old boats']]],
    ['en', 'Keepers use a cloth to clean the lens and remove the soot', [['cloth']]],
    [
      'en',
      'The bell comes from the mole and the old brass horn comes from Kiel',
      [['mole'], ['Kiel']],
    ],
    [
      'en',
      'They collect data relating to the old wreck',
      [['old wreck', 'data relating to the old wreck', 'data']],
    ],
    [
      'en',
      'Boats export data to a remote disk',
      [['remote disk', 'data to a remote disk', 'data']],
    ],
    ['en', 'Ships use the berths they lie at', [['berths they lie at', 'berths']]],
    [
      'en',
      'Each boat has a harbour that has three cranes',
      [['harbour that has three cranes', 'three cranes']],
    ],
    ['en', 'Boats moor at a harbour that is old', [['harbour that is old', 'old']]],
    [
      'en',
      'The lamp shows the colour of the buoy that marks the reef',
      [['colour', 'colour of the buoy']],
    ],
    [
      'en',
      'The port needs a pilot to enter the old bay',
      [['pilot to enter the old bay', 'pilot']],
    ],
    [
      'en',
      'The port needs a pilot to enter the bay on time',
      [['pilot', 'pilot to enter the bay']],
    ],
    [
      'en',
      'The shop sells charts of all seas to Trinity House',
      [['charts of all seas', 'charts of all seas to Trinity House']],
    ],
    [
      'en',
      'The office gives a permit for fishing in the bay',
      [['permit for fishing in the bay', 'permit']],
    ],
    ['en', 'The keeper paints the tower every summer', [['tower']]],
    ['en', 'The keeper cleans a lamp and warns the ships', [['lamp'], ['ships']]],
    ['en', 'The boat is held by ropes and moored', [['ropes']]],
    ['en', 'Boats carry controls and sensors of brass', [['controls and sensors of brass']]],
    ['en', 'The keeper reads charts, tables and old logs', [['charts, tables and old logs']]],
    ['en', 'The keeper reads charts, tables, logs', [['charts, tables, logs']]],
    ['en', 'The keeper reads charts, from the yard', [['charts']]],
    ['en', 'The port has a pilot, a sailor of the bar and harbour', [['pilot']]],
    ['en', 'The lamp is not permanent, and the pilot must wait', [['permanent']]],
    [
      'en',
      'The tower has a load balancing in the lamp',
      [['load balancing in the lamp', 'load balancing']],
    ],
    ['en', 'The boat uses a rope spliced in the middle', [['rope spliced in the middle', 'rope']]],
    ['en', 'The coast has a charge carried by the wind', [['charge']]],
    ['en', 'The lamp gives very little light', [['very little light']]],
    ['en', 'The keeper writes the number of boats', [['boats']]],
    [
      'en',
      'The keeper writes the term used for storms',
      [['storms', 'term used for storms', 'term']],
    ],
    ['en', 'The keeper has a limit to how far it shines', [['limit']]],
    ['en', 'The keeper has methods to modify it', [['methods']]],
    ['en', 'The keeper has 03 lamps', [['lamps']]],
    ['en', 'The keeper has specific lamps of brass', [['lamps of brass']]],
    ['en', 'Boats are compatible with old oil lamps', [['old oil lamps']]],
    ['en', 'The keeper uses growing amounts of sand', [['growing amounts of sand']]],
    ['en', 'Ships have to use managed piers', [['managed piers', 'use managed piers']]],
    ['en', 'Enable VTS for boats to report', [['VTS', 'VTS for boats to report']]],
    ['en', 'Ships have to use piers', [['use piers', 'piers']]],
    [
      'en',
      'The yard gives fine brass bolts for all boats',
      [['fine brass bolts', 'fine brass bolts for all boats']],
    ],
    // What somebody is given says more than who.
    ['en', 'The yard gives the pilot the brass lamp', [['brass lamp', 'pilot']]],
    ['en', 'The yard gives the pilot only the brass lamp', [['brass lamp', 'pilot']]],
    ['en', 'The log gives the share of light the lens receives', [['share of light']]],
    [
      'en',
      'The yard gives bolts for old boats and nails for rafts',
      [['bolts for old boats and nails for rafts', 'bolts']],
    ],
    // Of one common word what the phrase behind it names.
    ['en', 'The yard gives bolts for old boats', [['old boats', 'bolts for old boats', 'bolts']]],
    [
      'en',
      'They want to sell bolts for old boats',
      [['old boats', 'sell bolts for old boats', 'sell bolts']],
    ],
    ['en', 'The yard never gives bolts for old boats', [['bolts for old boats', 'bolts']]],
    ['en', 'The yard gives bolts for boats', [['bolts for boats', 'bolts']]],
    [
      'en',
      'The mate needs moving old boats to the yard',
      [['moving old boats to the yard', 'moving old boats']],
    ],
    [
      'en',
      'The keeper gives oil, gas or wood burned in lamps',
      [['oil, gas or wood burned in lamps']],
    ],
    ['en', 'Ships need ropes e.g. hemp', [['ropes']]],
    ['en', 'The bay has a red and a white lamp', [['red and a white lamp']]],
    ['en', 'The keeper winds the white lamp slowly', [['white lamp']]],
    [
      'en',
      'The keeper sees old boats lying in the bay',
      [['old boats', 'old boats lying in the bay']],
    ],
    ['en', 'The pilots need tools to reinforce this', [['tools']]],
    ['en', 'Ships use lamps (old ones) to warn', [['lamps']]],
    ['en', 'The mast is made of oak and is painted', [['oak']]],
    ['en', 'It holds 12 boats', [['12 boats']]],
    ['en', 'It is used by pilots', [['pilots']]],
    ['en', 'The pilot can not enter the port', [['port']]],
    ['en', 'Ships pay fees', [['fees']]],
    [
      'de',
      'Der Wärter putzt die alte Lampe aus Messing',
      [['alte Lampe aus Messing', 'alte Lampe']],
    ],
    ['de', 'Boote müssen die Segel setzen und den Anker lichten', [['Segel']]],
    ['de', 'Im Sturm werden sie bei Nebel gestrichen', [['Nebel']]],
    ['de', 'Der Hafen hat im Notfall praktisch unbegrenzte Macht', [['Notfall']]],
    ['de', 'Das Feld zeigt Bahnen geladener Teilchen', [['Bahnen geladener Teilchen']]],
    ['de', 'Der Kapitän plant den Bau der Türme mit', [['Bau der Türme']]],
    ['de', 'Die Schiffe führen Lampen, Seile und Karten', [['Lampen, Seile und Karten']]],
    ['de', 'Der Wärter darf die Insel nicht verlassen', [['Insel']]],
    ['de', 'Das Boot ist älter als der Turm', [['älter als der Turm', 'älter']]],
    ['de', 'Der Turm besteht aus Stein', [['Stein']]],
  ])('in %s: %s', (lang, text, expected) => {
    const { statement, found } = read(text, lang)
    const shown = found.map(({ rest }) => {
      const runs = [...objects(statement, rest)].map((run) => textOf(statement, run))
      return [...new Set(runs)].slice(0, 3)
    })
    expect(shown.filter((runs) => runs.length > 0)).toEqual(expected)
  })

  test.each([
    ['The tower is less steep than the old one', 'less steep'],
    ['Boats may be later than noon', 'later than noon'],
    ['The lamp is brighter than the moon at night', 'brighter than the moon at night'],
    ['The lamp gives light', null],
    ['The lamp is as bright as old oil and other things than gas', null],
  ])('of a comparison: %s: %s', (text, expected) => {
    const { statement, found } = read(text)
    const run = compared(statement, found[0]!)
    expect(run && textOf(statement, run)).toBe(expected)
  })

  test.each([
    ['Boats export data to a remote disk', 'remote disk'],
    ['The office gives a permit for fishing in the bay', 'fishing in the bay'],
    ['The boat uses a rope spliced in the middle', 'middle'],
    ['The coast has a charge carried by the wind', 'wind'],
    ['The keeper writes the term used for storms', 'storms'],
    ['The shop sells old charts to Trinity House', null],
    ['The shop sells charts', null],
  ])('what stands behind a common word: %s: %s', (text, expected) => {
    const { statement, found } = read(text)
    const run = behind(statement, found[0]!.rest)
    expect(run && textOf(statement, run)).toBe(expected)
  })
})
