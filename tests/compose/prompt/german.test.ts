import { describe, expect, test } from 'vitest'
import { languagePack } from '../../../src/compose/language/index.ts'
import { audit, audited } from '../../../src/compose/prompt/audit.ts'
import { ask } from '../../../src/compose/prompt/index.ts'
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
    ['object', 'Den Anstrich jedes Jahr prüfen', 'Den ▢ prüfen', 'Anstrich jedes Jahr'],
    ['object', 'Das Öl wird im Keller gelagert', 'Das Öl wird im ▢ gelagert', 'Keller'],
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

  test('a list is announced', () => {
    const question = inGerman('Vorteile:', { details: detailsOf('- hell\n- weit') })
    expect(question).toMatchObject({ rule: 'list', prompt: 'Vorteile?', hint: '2' })
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
