import { describe, expect, test } from 'vitest'
import { languagePack } from '../../../src/compose/language/index.ts'
import { kindNames } from '../../../src/compose/kind-names.ts'
import { audit, audited } from '../../../src/compose/prompt/audit.ts'
import { ask } from '../../../src/compose/prompt/index.ts'
import { defaultMarkers } from '../../../src/options/default-markers.ts'
import { unique } from '../../../src/compose/unique.ts'
import { detailsOf, factOf } from '../fact-of.ts'
import { asked, contextOf } from './asked.ts'

const place = { headings: ['Hafenkunde', 'Leuchtturm'] }
const inGerman = (text: string, rest = {}) => asked(text, { ...place, ...rest }, 'de')

describe('German, where every noun has a capital', () => {
  test.each([
    [
      'marked-term',
      'Die Linse schwimmt in **Quecksilber**',
      'Die Linse schwimmt in ▢',
      'Quecksilber',
    ],
    [
      'number',
      'Das Feuer reicht höchstens 22 km weit',
      'Das Feuer reicht höchstens ▢ weit',
      '22 km',
    ],
    ['label', 'Farbe: weiß und rot', 'Farbe: ▢', 'weiß und rot'],
    [
      'condition',
      'Wenn die Lampe ausfällt, muss der Wärter läuten',
      'Wenn die Lampe ausfällt, ▢',
      'muss der Wärter läuten',
    ],
    ['only', 'Das Nebelhorn tönt nur bei Sturm', 'Das Nebelhorn tönt nur bei ▢', 'Sturm'],
    [
      'reason',
      'Der Turm ist schmal, weil der Wind auf jede Fläche drückt',
      'Der Turm ist schmal, weil ▢',
      'der Wind auf jede Fläche drückt',
    ],
    ['object', 'Die Kuppel ist drehbar', 'Die Kuppel ist ▢', 'drehbar'],
    ['object', 'Den Anstrich jedes Jahr prüfen', 'Den ▢ jedes Jahr prüfen', 'Anstrich'],
    ['object', 'Das Öl wird im Keller gelagert', 'Das Öl wird im ▢ gelagert', 'Keller'],
    // Words of no list are told by where they stand: a verb right behind its noun, a participle at the end.
    ['object', 'Möwen umkreisen den Mast', 'Möwen umkreisen den ▢', 'Mast'],
    ['object', 'Die Glocke wird von Hand geläutet', 'Die Glocke wird von ▢ geläutet', 'Hand'],
    ['object', 'Nutze Rapsöl als Vorrat', 'Nutze ▢', 'Rapsöl als Vorrat'],
    // Behind a noun another phrase opens.
    [
      'object',
      'Im Sturm darf der Wärter der Insel das Ruderboot nehmen',
      'Im Sturm darf der ▢ das Ruderboot nehmen',
      'Wärter der Insel',
    ],
    // A verb alone is no answer.
    ['tail', 'Nasse Treppen sind zu meiden', '▢ sind zu meiden', 'Nasse Treppen'],
    // `um …` between the commas does not open the main clause.
    [
      'condition',
      'Wenn das Öl reicht, um die Nacht zu überstehen, bleibt der Wärter oben',
      'Wenn das Öl reicht, um die Nacht zu überstehen, ▢',
      'bleibt der Wärter oben',
    ],
    ['tail', 'Ablesen bei Ebbe im Hafen', 'Ablesen bei Ebbe im ▢', 'Hafen'],
    [
      'negation',
      'Der Wärter darf die Insel nicht verlassen',
      'Der Wärter darf die ▢ nicht verlassen',
      'Insel',
    ],
  ])('%s: %s', (rule, text, prompt, answer) => {
    const question = inGerman(text)
    expect([question.rule, question.prompt, question.plainAnswer]).toEqual([rule, prompt, answer])
  })

  test('a point about something does not describe it', () => {
    const question = inGerman('Auslagern bei Hochwasser (siehe Plan)')
    expect(question.rule).not.toBe('name-fragment')
  })

  test('a blank takes in both quotes of a word', () => {
    const question = inGerman('Der Turm erfüllt eine "Wächter"-Aufgabe')
    expect([question.prompt, question.plainAnswer]).toEqual([
      'Der Turm erfüllt eine ▢',
      '"Wächter"-Aufgabe',
    ])
  })

  test('where something is so is not what it is', () => {
    const question = inGerman('**Im Nebel**: Ein Horn, das zweimal in der Minute tönt')
    expect(question.plainAnswer).not.toBe('Im Nebel')
  })

  test('an example is not asked, however it is spelled', () => {
    const question = inGerman('Der Hafen warnt bei Nebel durch Schallsignale, z. B. Glocken')
    expect(question.plainAnswer).not.toContain('Glocken')
  })

  test('what says nothing says nothing in any case', () => {
    const question = inGerman('Die Farben werden in mehreren Bereichen gewählt')
    expect(question.plainAnswer).not.toBe('Bereichen')
  })

  test('a marker that the author did not name has its German name', () => {
    const markers = kindNames(defaultMarkers, contextOf('de').texts)
    expect(markers.map(({ label }) => label)).toEqual([
      'Prüfungsstoff',
      'Gute Praxis',
      'Einschränkung',
    ])
    const own = defaultMarkers.map((marker) => ({ ...marker, label: 'Merken' }))
    expect(kindNames(own, contextOf('de').texts)).toEqual(own)
  })

  test('a word that only joins is no label', () => {
    expect(inGerman('auch: der Turm steht auf Sand').plainAnswer).not.toBe(
      'der Turm steht auf Sand',
    )
    expect(inGerman('aber: der Turm steht auf Sand').plainAnswer).not.toBe(
      'der Turm steht auf Sand',
    )
  })

  test('a list is announced', () => {
    const question = inGerman('Vorteile:', { details: detailsOf('- hell\n- weit') })
    expect(question).toMatchObject({ rule: 'list', prompt: 'Vorteile?', hint: '2 Punkte' })
  })

  test('the end of a clause stops before its verb', () => {
    const asking = (text: string) => inGerman(text).plainAnswer
    expect(asking('Verlust der Boote, die an die Lotsen der Nordinsel gingen')).not.toMatch(
      /gingen/u,
    )
  })

  test.each([
    // A number of one or two digits with a full stop counts on.
    ['Das Feuer gehört zur 2. Ordnung der Linsen', '2. Ordnung der Linsen'],
    // An abbreviation, an adverb and a quality behind the noun are no part of a phrase.
    ['Boote laufen aus, d. h. Lotsen warten im Vorhafen', 'Lotsen'],
    ['Es können auch hölzerne Masten gestellt werden', 'hölzerne Masten'],
    ['Der Maat ist für die Pflege der Segel mit verantwortlich', 'Pflege der Segel'],
    ['Nachts kamen kaum sichtbare Boote', 'kaum sichtbare Boote'],
    // What something is like closes the clause.
    ['Tonnen sind im Fahrwasser verankert und frostfest', 'Fahrwasser'],
    ['Kuppeln aus Blech sind bei Sturm drehbar', 'drehbar'],
    [
      'Tonnen und Baken der Rinne müssen täglich geputzt und gezählt werden',
      'täglich geputzt und gezählt',
    ],
    // A verb ends the phrase before it.
    ['Der Sturm kann die Segel der Boote zerreißen und Masten brechen', 'Segel der Boote'],
    // A stroke, an adverb and an article stand before the answer.
    [
      'gesendete / empfangene Signale können nachts gleichzeitig gelesen werden',
      'empfangene Signale',
    ],
    ['Wie beim Hafen gibt es auch den Fährmann der Insel', 'Fährmann der Insel'],
    // A number that counts a list belongs to nothing.
    ['03 Segel und Masten täglich prüfen', 'Segel und Masten'],
  ])('where an answer ends: %s', (text, answer) => {
    expect(inGerman(text).plainAnswer).toBe(answer)
  })

  test.each([
    ['Die Sicht ist beim Ablegen leider nicht gut', 'leider'],
    // A part of a word.
    ['Im Schrank liegen Signal-, Not- und Lotsenflaggen', 'Signal'],
    ['Die Bake(1)-Tafel am Morgen ablesen', 'Bake'],
    // `Leuchtturm` above tells it.
    ['Bei Nacht brennt am Kai eine Leuchte', 'Leuchte'],
    // Much else is an ability.
    ['Der Wärter hat eine Fähigkeit', 'Fähigkeit'],
  ])('what is no answer: %s', (text, answer) => {
    expect(inGerman(text).plainAnswer).not.toBe(answer)
  })

  test('an adjective is not torn from its noun, which the heading says', () => {
    const question = inGerman(
      'In der Hafenkunde wird sich auch grundlegend mit der nautischen Logik beschäftigt',
      {
        headings: ['Hafenkunde', 'Logik'],
      },
    )
    expect(question.plainAnswer).not.toMatch(/nautischen$/u)
  })

  test('who does something is not what is done', () => {
    expect(inGerman('Abends werden sie bei Nebel im Hafen gestrichen').plainAnswer).not.toMatch(
      /^sie/u,
    )
  })

  test('notes give no broken card', () => {
    const notes = [
      'Ein Feuerschiff ersetzt den Turm, wo kein Fels aus dem Wasser ragt',
      'Hinweis: das Petroleum wird jeden Abend nachgefüllt',
      'Nicht bei Eisgang auslaufen',
      'Die Reichweite hängt von der Höhe der Lampe ab',
      'Zwei Blitze → Felsen im Norden',
      'Nur bei Flut',
      'Der Fresnel-Linse verdankt man den schmalen Strahl',
      'Kennung, Farbe und Takt stehen im Verzeichnis',
    ]
    const facts = notes.map((text, i) => factOf(text, { ...place, id: `fact${i}` }))
    const questions = unique(
      facts.map((fact) => ({ fact, question: ask(fact, contextOf('de')) })),
      new Map(),
    )
    const cards = facts.map((fact, i) => audited(fact, questions[i]!))
    const defects = audit(cards, () => languagePack('de')).map(
      ({ card, defect }) => `${defect}: ${card.prompt}`,
    )
    expect(defects).toEqual([])
  })
})
