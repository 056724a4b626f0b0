import { describe, expect, test } from 'vitest'
import { refused } from './refused.ts'

describe('of an enumeration no part is asked alone', () => {
  test.each([
    // Of several qualities one.
    'The red light is «stable», heavy and bright',
    'The mast is «tall», grey, old',
    'Ilfra has a «stable», two-masted ship for pilots',
    'Ilfra has a «stable», wooden ship for pilots',
    'The buoys are known and «painted»',
    'The office keeps known and «painted buoys»',
    'The office keeps small and «large buoys»',
    'The lamp was «cleaned» and trimmed',
    'The lamp was cleaned and «trimmed»',
    // Of several doings one.
    'Pilots have to «row» and steer the boat',
    'The crew has to «sink», or tow the wreck',
    'Keepers have to clean, «trim», and light lamps',
    // The first, or one in the middle.
    'Ships carry «masts», ropes, etc.',
    'Ships carry «masts», sails and oars',
    'Ships carry «masts», or oars on deck',
    'The pilots need rope, «fresh water», lamps and oars',
    'Boats of «oak», ash, elm or pine float',
    // The first of one that has no `and`.
    '«Masts», ropes, oars: long and dry',
    '«Masts», ropes, oars -> long and dry',
    '«Masts», long ropes, short oars.',
    'Ships carry «masts», ropes, oars always',
    // One of two, if a bracket tells more of it.
    'The yard sells «masts» (of oak) and ropes',
    'The yard sells «red lamps» and ropes in spring',
    // The last, or a part of it.
    'Ships carry masts, ropes, and «oars of hemp»',
    'Ships of Oslo, Kiel and «Bergen» pay less',
    'Ships of Oslo (Kiel, Malmo and «Bergen») pay less',
    'Ships carry main rope, spare «rope and chain»',
    'Pilots use charts, tables, «logs and lamps»',
    'Pilots use charts, «logs and lamps»',
  ])('%s', (line) => {
    expect(refused(line)).toBe('listed')
  })

  test.each([
    ['a name, which is one thing', 'Ships of Oslo and «Bergen» pay less'],
    ['a name before what describes another', 'The harbour hires a «Dutch», painted boat'],
    ['what the author set in bold', 'Ships carry **«masts»**, sails and oars'],
    ['one of two in bold', 'The lamp was cleaned and **«trimmed»**'],
    ['a number', 'Ships pay «12», 14 and 16 crowns'],
    ['what a clause follows', 'Pilots have to «row» and the crew sings'],
    ['what a clause follows after a comma', 'Ships carry «masts», and oars are sold'],
    ['what is described', 'Ships carry «masts», which are dry'],
    ['what a bracket explains', 'Ships of «Oslo» (Kiel and Malmo) pay less'],
    ['of two labels one', '«Masts», ropes: long and dry'],
    ['what does not end there', '«Masts», ropes, oars of hemp'],
    ['another clause', 'Ships carry masts, ropes, and are «painted»'],
    ['a clause of its own', 'The pilot takes oars, and «the keeper takes the lamp»'],
    ['both doings of one', 'When the wind falls, the pilot «rows and steers»'],
    ['the second of two that are told apart', 'Ships carry old masts and «brass oars»'],
    ['what another deed follows', 'The yard sells «masts» (of oak) and ropes the boats'],
    ['what an item tells more of', 'Pilots use charts of tides, and «logs»'],
    ['what is far from the last item', 'Lamps need very old lamp oil from Oslo and «glass»'],
    ['what is more than a quality', 'The buoys are known and «painted red»'],
  ])('but %s: %s', (_, line) => {
    expect(refused(line)).toBeNull()
  })
})

describe('an answer is refused that', () => {
  test.each([
    ['empty', 'Note: «...»'],
    ['empty', 'The harbour has a «— !» for it'],
    ['tiny', 'The mark «X» is on each chart'],
    ['generic', 'The log has a tag «#storm» for it'],
    ['generic', 'The harbour has «different things» on deck'],
    ['generic', 'Pilots saw «it» at noon'],
    ['generic', 'Boats sink «fast»'],
    ['pronoun', 'Pilots say «it shines bright» at noon'],
    ['pronoun', 'Pilots say «its light» at noon'],
    ['pronoun', 'Pilots use this «boat» at noon'],
    ['pronoun', 'Pilots use «this boat» at noon'],
    ['pronoun', 'Pilots use «ropes of this boat» at noon'],
    ['most', '«Boats need oars» here'],
    ['most', '«Boats need oars, masts, ropes, lamps, sails, bells, charts, flags and logs» here'],
    ['bracket', String.raw`The height is \«alpha» here`],
    ['bracket', 'The «chart»- and log room is dry'],
    ['bracket', 'The «kai»(12)-Tabelle is dry'],
    ['bracket', 'The tower (old «and) tall»'],
    ['bracket', 'The tower [old «and] tall»'],
    ['bracket', 'The tower «old) and (tall» is here'],
    ['example', 'Ropes, e.g. of «hemp» are dry'],
    ['example', 'Use ropes such as «hemp» in the dry'],
    ['link', 'Lights are at «https://lights.example.org/list» here'],
    ['link', 'Lights **are** at **«www.lights.example.org»** here'],
    ['compared', 'The lamp is «older» than the tower'],
    ['torn', 'The oil is kept at Trinity «House» today'],
    ['torn', 'The oil is kept at «Trinity» House today'],
    ['torn', 'The pilots tell «steady» vs flashing signals'],
    ['torn', 'The pilots tell steady vs «flashing signals»'],
    ['torn', 'The pilots see to the «steady course» of lamps'],
    ['torn', 'The flag is the sign of «two pilots»’ boats'],
    ['torn', "The flag is the sign of «two pilots»' boats"],
    ['heading', 'The «lighthouse» is old'],
  ])('is %s: %s', (reason, line) => {
    expect(refused(line)).toBe(reason)
  })

  test.each([
    ['is a number, or letters', 'The mark «7» is on each chart'],
    ['is a number, or letters', 'The mark «XY» is on each chart'],
    ['holds a tag', 'The log has a tag «#storm day» for it'],
    ['holds a tag', 'The log has a tag «x#storm» for it'],
    ['is a number in words', 'The harbour opens for «two» on each day'],
    ['is several words', 'The harbour has a «certain different kind of thing» on deck'],
    ['is several words', 'The harbour has a «different kind of thing» on deck'],
    ['says more than what it points at', 'Pilots say «it shines in fog» at noon'],
    ['says more than what it points at', 'Pilots use «ropes of this old boat» at noon'],
    ['stands before what is pointed at', 'Pilots use «ropes» this year'],
    ['leaves little', 'The boat «is towed by two tugs at noon on each day»'],
    ['is far from the example', 'Ropes, e.g. long dry old good big new «hemp», are dry'],
    ['is set apart', 'Lights **are** at `«www.lights.example.org»` here'],
    ['comes after a link', 'Lights are at www.lights.example.org, a list of «towers»'],
    ['is compared whole', 'The lamp is «much older» than the tower'],
    ['is set apart from its name', 'The oil is kept at Trinity **«House»** today'],
    ['is of what the headings say', 'The pilots see to the «steady course» of the lighthouse'],
    ['is a number of them', 'The pilots wait at «two piers» of stone'],
    ['is a whole name', 'The oil is kept at «Trinity House» today'],
    ['is all that is told apart', 'The pilots tell «steady vs flashing» signals'],
    ['is a name compared', 'Bergen is «Oslo» than the tower'],
    ['is a number compared', 'The lamp has «12» than the tower'],
  ])('but not one that %s: %s', (_, line) => {
    expect(refused(line)).toBeNull()
  })

  test('leaves too little to lead to it, but where two words and the line above do', () => {
    const context = ['Buoys']
    expect(refused('Can be «repainted in spring»', { context })).toBeNull()
    expect(refused('Can «repaint in spring»', { context })).toBe('most')
    expect(refused('Can be «repainted in spring»')).toBe('most')
  })
})

describe('what can be read beside the blank does not tell', () => {
  const under = (...headings: string[]) => ({ headings })

  test.each([
    ['nothing is left to read', 'nothing-left', '«Keepers» …', {}],
    ['most of it stands in the text', 'leak', 'Lamp oil burns longer than other «lamp oil»', {}],
    ['most of it stands in the text', 'leak', 'Lamp oil burns longer than «lamp oil and gas»', {}],
    [
      'most of it stands above',
      'breadcrumb-leak',
      'Boats need «mercury baths and glass» with old lenses',
      { headings: ['Coast'], context: ['Mercury baths'] },
    ],
    [
      'most of it stands in the text or above',
      'breadcrumb-leak',
      'Old glass needs «mercury glass lenses and rope» each year',
      under('Coast', 'Mercury lenses'),
    ],
    [
      'its words stand above',
      'letters',
      'Ships call the «VTS» at noon',
      under('Harbours', 'Vessel traffic service'),
    ],
    [
      'its words stand in the text',
      'letters',
      'The vessel traffic service is called «VTS» at noon',
      under('Harbours', 'Towers'),
    ],
    ['it stands there letter by letter', 'copied', '灯塔的«灯塔守»很亮', under('灯塔守则'), 'zh'],
  ])('where %s: %s', (_, reason, line, rest, lang = 'en') => {
    expect(refused(line, rest, lang)).toBe(reason)
  })

  test.each([
    ['Lamp oil burns longer than other «lamp fuel»', {}],
    ['Old glass needs «mercury glass and rope» each year', under('Coast', 'Mercury lenses')],
    ['Boats need «mercury baths of old glass» each year', under('Coast', 'Mercury baths')],
    ['Ships call the «VTS» at noon', under('Harbours', 'Towers')],
  ])('but half of it may be read: %s', (line, rest) => {
    expect(refused(line, rest)).toBeNull()
  })

  test.each([
    ['compounded', 'Die Boote der «Fischerei» fahren nachts', under('Küste', 'Fischereihafen')],
    ['compounded', 'Der Fischereihafen dient der «Fischerei» von hier', under('Küste', 'Hafen')],
    ['compounded', 'Die Boote der «Fisch» fahren nachts', under('Küste', 'Fischhafen')],
    // Set apart by the author.
    [null, 'Die Boote der **«Fischerei»** fahren nachts', under('Küste', 'Fischereihafen')],
    [null, 'Die Boote der «Fischerei» fahren nachts', under('Küste', 'Hafen')],
    [null, 'Die Boote der «Fischerei und Netze» fahren nachts', under('Küste', 'Fischereihafen')],
    [null, 'Die Boote sind «fischend» nachts', under('Küste', 'Fischendhafen')],
  ])('a German word within another tells it: %s, %s', (reason, line, rest) => {
    expect(refused(line, rest, 'de')).toBe(reason)
  })

  test('an English word within another does not', () => {
    expect(refused('Boats of the «Fishery» are old', under('Fisheryharbour'))).toBeNull()
  })
})

describe('what is left says what it is about', () => {
  const line = '«Rope knot scope» = which parts apply'

  test('where anything above the fact does', () => {
    expect(refused(line, { headings: ['Rope knots', 'Summary'] })).toBe('no-subject')
    expect(refused(line, { headings: ['Coast', 'Rope knots', 'Masts'] })).toBeNull()
    expect(refused('«Rope knot scope» = masts', { headings: ['Rope knots', 'Summary'] })).toBeNull()
  })
})
