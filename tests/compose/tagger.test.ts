import { describe, expect, test } from 'vitest'
import { languagePack } from '../../src/compose/language/index.ts'
import { stems } from '../../src/compose/language/stem.ts'
import { tokens } from '../../src/compose/language/tokens.ts'

const tags = (lang: string, text: string) => languagePack(lang)!.tag(tokens(text)).join(' ')

describe('what the words are', () => {
  test.each([
    ['The keeper lights the lamp', 'det noun finite det noun'],
    ['The lamp was not painted', 'det noun be neg part'],
    ['Ships must wait here', 'noun modal verb noun'],
    ['Ships need to wait', 'noun modal to verb'],
    ['A need for oil', 'det noun prep noun'],
    ['It warns ships in order to save them', 'pron finite noun prep prep to verb pron'],
    ['No ship sails', 'det noun finite'],
    ['The lamp no longer burns', 'det noun neg adv finite'],
    ['The lamp burns no longer than a candle', 'det noun finite det adj adjunct det noun'],
    ['By default the lamp burns', 'adv adv det noun finite'],
    ['Lamps are red by default', 'noun be noun adv adv'],
    ['Boats are in general old', 'noun be adv adv adj'],
    ['Boats are in General Dock', 'noun be prep adj name'],
    ['A best friend', 'det adj noun'],
    ['Best practices', 'adj noun'],
    ['The best of all', 'det adj prep det'],
    ['One lamp burns', 'det noun finite'],
    ['This is one', 'det be noun'],
    ['IT and OIL', 'name and name'],
    ['The VTS warns ships', 'det name finite noun'],
    ['The pilotHouse warns', 'det name finite'],
    ['Old lamps, Read Only', 'adj noun comma name adv'],
    ['The tower, which burns oil', 'det noun comma rel finite noun'],
    ['He helps steer the ship', 'pron finite verb det noun'],
    ['The horn helps ships', 'det noun finite noun'],
    ['They want to access the data', 'pron finite to verb det noun'],
    ['To quietly leave', 'to adv verb'],
    ['To hoist a flag', 'to verb det noun'],
    ['To be seen', 'to be part'],
    ['Lamps from scanned charts', 'noun prep part noun'],
    ['To cut and dry the fish', 'to verb and verb det noun'],
    ['Learn the outer routes of ships', 'finite det noun noun prep noun'],
    ['The owners bought lamps', 'det noun finite noun'],
    ['Computer aided design', 'noun part noun'],
    ['He bought lamps', 'pron finite noun'],
    ['The gale meant that boats were lost', 'det noun finite rel noun be part'],
    ['Painted lamps', 'part noun'],
    ['Painting lamps', 'part noun'],
    ['Stop painting the tower', 'finite part det noun'],
    ['Start the lamp', 'finite det noun'],
    ['Signal keeping and fog', 'noun part and noun'],
    ['Message digest', 'noun noun'],
    ['The oil keepers use to burn', 'det noun noun noun to verb'],
    ['The lens bends the light', 'det noun finite det noun'],
    ['Paint the tower', 'finite det noun'],
    ['The grumph bends the light', 'det noun finite det noun'],
    ['Grumph the tower', 'finite det noun'],
    ['Ships can raft up', 'noun modal verb prep'],
    ['We need oil', 'pron modal noun'],
    ['The keeper also winds the clock', 'det noun adv finite det noun'],
    ['Brass scans test the hull', 'noun noun finite det noun'],
    ['Fog signals differ', 'noun noun finite'],
    ['These lamps warn ships', 'det noun finite noun'],
    ['Those warn ships', 'det finite noun'],
    ['Each lamp warns ships', 'det noun finite noun'],
    ['The red lamp warns ships', 'det noun noun finite noun'],
    ['Ships sail', 'noun finite'],
    ['Use lamps', 'finite noun'],
    ['Boats mark Amrum', 'noun finite name'],
    ['Reading tide values at noon', 'part noun noun adjunct noun'],
    ['He does not sleep', 'pron do neg verb'],
    ['He often sleeps', 'pron adv finite'],
    ['Do not sail', 'do neg verb'],
    ['Not all ships sail', 'neg det noun finite'],
    ['A string of lamps', 'det noun prep noun'],
    ['The quickly painted tower', 'det adv part noun'],
    ['A useful and careful keeper', 'det adj and adj noun'],
    ['Ships wait for 12 hours', 'noun finite prep num noun'],
    ['Set the lamp', 'finite det noun'],
    ['He set the lamp', 'pron finite det noun'],
    ['Boats put to sea', 'noun finite prep noun'],
    ['There are lamps', 'pron be noun'],
    ['He has plans', 'pron have noun'],
    ['Lamps from painted plans', 'noun prep part noun'],
    ['Lamps in old scanned plans', 'noun prep adj part noun'],
    ['Which plans the route', 'rel finite det noun'],
    ['This marks reefs', 'det finite noun'],
    ['These mark reefs', 'det finite noun'],
    ['This often marks reefs', 'det adv finite noun'],
    ['They who plan sail', 'pron rel finite noun'],
    ['The horn starts at noon', 'det noun finite adjunct noun'],
    ['Plans of ships', 'noun prep noun'],
    ['The saw', 'det noun'],
    ['An old saw', 'det adj noun'],
    ['The towers built in Oslo', 'det noun part prep name'],
    ['Towers built', 'noun part'],
    ['One lamp—the red one', 'det noun dash det noun noun'],
    ['Rooms 3—5', 'noun num sign num'],
    ['A high—low tide', 'det adj dash adj noun'],
  ])('of English: %s: %s', (text, expected) => {
    expect(tags('en', text)).toBe(expected)
  })

  test.each([
    ['Der Wärter löscht die Lampe', 'det noun finite det noun'],
    ['Der Wärter hat die Lampe gelöscht', 'det noun have det noun part'],
    ['Der Turm ist rot', 'det noun be adj'],
    ['Der Turm darf nicht brennen', 'det noun modal neg verb'],
    ['Der Wärter schaltet das Licht ab', 'det noun finite det noun adv'],
    ['Um das Licht zu löschen', 'adjunct det noun to verb'],
    ['Boote, die Segel setzen', 'noun comma det noun verb'],
    ['Verteilte Lampen', 'adj noun'],
    ['In verteilten Lampen', 'prep adj noun'],
    ['Die geladenen Boote warten', 'det adj noun verb'],
    ['Die 2. Stufe', 'det num sign noun'],
    ['Am 3. Tag', 'prep num sign noun'],
    ['1. Bauen', 'num stop noun'],
    ['Verhindern des Brandes', 'noun det noun'],
    ['Verhindern von Bränden', 'noun prep noun'],
    ['Nutze die Lampe', 'finite det noun'],
    ['Prüfe Lampen', 'finite noun'],
    ['Schnitt der Segel', 'noun det noun'],
    ['Er misst vom Turm abgeleitete Maße', 'pron finite prep noun adj noun'],
    ['Die if-then-Regel', 'det noun'],
    ['VTS warnt Schiffe', 'name finite noun'],
    ['Der VTS4 warnt', 'det name finite'],
    ['Die nautischen und alten Karten', 'det adj and adj noun'],
    ['Das Boot ist inkonsistent', 'det noun be adj'],
    ['Boote fahren', 'noun verb'],
    ['Boote grumpfen', 'noun verb'],
    ['Das Boot grumpft', 'det noun finite'],
    ['Werte großen Umfangs', 'noun adj noun'],
    ['Schiffe, die brennen, sinken', 'noun comma rel verb comma verb'],
    ['Schiffe sinken und brennen', 'noun verb and verb'],
    ['Wenn es brennt, sinkt das Schiff', 'sub pron finite comma finite det noun'],
    ['Das Schiff sank', 'det noun finite'],
    ['Schiffe sanken', 'noun finite'],
    ['Das Schiff ist gesunken', 'det noun be part'],
    ['Das Schiff wurde verkauft', 'det noun be part'],
    ['Er verkauft das Schiff', 'pron finite det noun'],
    ['Das verkaufte Schiff sinkt', 'det adj noun finite'],
    ['Ein sehr altes Schiff', 'det adj adj noun'],
    ['Das Schiff fährt sehr schnell', 'det noun finite adv adj'],
    ['Lampen ggf. löschen', 'noun adv sign verb'],
    ['Lampen und Boote', 'noun and noun'],
    ['Lampen löschen', 'noun verb'],
    ['Lampen sollen gelöscht werden', 'noun modal part be'],
    ['Er will die Lampe löschen', 'pron modal det noun verb'],
    ['Lampen dürfen brennen', 'noun modal verb'],
    ['Keine Lampe brennt', 'det noun finite'],
    ['Nicht löschen', 'neg verb'],
    ['Er organisiert die Fahrt', 'pron finite det noun'],
    ['Die organisierte Fahrt', 'det adj noun'],
    ['Er hat die Fahrt organisiert', 'pron have det noun part'],
    ['Organisieren der Fahrt', 'noun det noun'],
    ['Mit alten Booten', 'prep adj noun'],
    ['Im Hafen liegen Boote', 'prep noun finite noun'],
    ['Dort liegen Boote', 'adv finite noun'],
    ['Was brennt', 'pron finite'],
    ['Er fährt, um zu warnen', 'pron finite comma adjunct to verb'],
    ['Die Fahrt dauert 12 Stunden', 'det noun finite num noun'],
    ['Bauen und fahren', 'noun and verb'],
    ['Zu Lampen', 'prep noun'],
    ['Das iPhone', 'det name'],
    ['Die U-Boote', 'det noun'],
    ['ÖlTank', 'name'],
    ['Vom Wind getriebene Boote', 'prep noun adj noun'],
    ['Er hat Boote, die er verkauft', 'pron have noun comma rel pron finite'],
    ['Es wird verkauft', 'pron be part'],
    ['Er fährt und baut', 'pron finite and finite'],
    ['Das Boot ist angegrumpft', 'det noun be part'],
    ['Er grumpfiert Karten', 'pron finite noun'],
    ['Die 123. Lampe', 'det num stop noun'],
  ])('of German: %s: %s', (text, expected) => {
    expect(tags('de', text)).toBe(expected)
  })
})

describe('a text is cut into', () => {
  test.each([
    ['Fog -> bell', 'word:Fog arrow:-> word:bell'],
    ['Fog → bell', 'word:Fog arrow:→ word:bell'],
    [String.raw`a \rightarrow b`, String.raw`word:a arrow:\rightarrow word:b`],
    ['t2.micro costs $5.20', 'word:t2.micro word:costs number:$5.20'],
    ['don’t stop at 12%', 'word:don’t word:stop word:at number:12%'],
    ['Pub/Sub & C++', 'word:Pub/Sub sign:& word:C++'],
    ['/27 (≥ 3)', 'number:/27 sign:( sign:≥ number:3 sign:)'],
    ['wait... now -- go', 'word:wait sign:... word:now sign:-- word:go'],
    ['灯塔は白い', 'word:灯塔 word:は word:白 word:い'],
    ['re‑lit near‐shore li\u00ADght', 'word:re‑lit word:near‐shore word:li\u00ADght'],
  ])('%j: %s', (text, expected) => {
    expect(
      tokens(text)
        .map((token) => `${token.type}:${token.text}`)
        .join(' '),
    ).toBe(expected)
  })

  test('tokens that know their place, the brackets around them, and what stands before', () => {
    const found = tokens('a (b [c]) d)e')
    expect(found.map(({ depth }) => depth)).toEqual([0, 0, 1, 1, 2, 1, 0, 0, 0, 0])
    expect(found.map(({ spaced }) => spaced)).toEqual([
      true,
      true,
      false,
      true,
      false,
      false,
      false,
      true,
      false,
      false,
    ])
    expect(found.map(({ start }) => start)).toEqual([0, 2, 3, 5, 6, 7, 8, 10, 11, 12])
    expect(tokens('Don’t')[0]!.lower).toBe("don't")
    expect(tokens('Re‑lit')[0]!.lower).toBe('re-lit')
    expect(tokens('Li\u00ADght')[0]!.lower).toBe('light')
  })
})

describe('words are compared', () => {
  test.each([
    ['en', 'Lamps lamp', ['lamp', 'lamp']],
    ['en', 'The lamp of it', ['lamp']],
    ['en', 'HTTPS HTTP VTSs', ['HTTPS', 'HTTP', 'VTS']],
    ['en', 'Pub/Sub of-the lamp', ['pub', 'sub', 'lamp']],
    ['en', '12 lamps', ['12', 'lamp']],
    ['de', 'Lampen der Lampe', ['lamp', 'lamp']],
    ['xx', 'barcos barco', ['barc', 'barc']],
    ['xx', 'лампы лампа', ['ламп', 'ламп']],
    ['xx', 'ola', ['ola']],
  ])('in %s: %s', (lang, text, expected) => {
    expect(stems(text, languagePack(lang))).toEqual(expected)
  })
})
