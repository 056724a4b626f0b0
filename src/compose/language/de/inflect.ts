import { words } from '../pack.ts'
import { irregular, verbs } from './verbs.ts'

/** What a German verb form may be: infinitive and plural, third person or past, participle. */
export type GermanForm = 'infinitive' | 'finite' | 'participle'

const inseparable = /^(?:be|emp|ent|er|ge|miss|über|um|unter|ver|wider|zer)/u
const separable =
  /^(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|vor|weg|weiter|wieder|zu|zurück|zusammen)(?=.{4})/u

/** Every form of every verb known. */
export function verbForms(): Map<string, GermanForm> {
  const forms = new Map<string, GermanForm>()
  const add = (word: string, form: GermanForm): void => {
    if (!forms.has(word)) forms.set(word, form)
  }
  for (const line of irregular.split('|')) {
    const [infinitive, third, past, participle] = words(line)
    if (!infinitive || !third || !past || !participle) continue
    add(third, 'finite')
    add(past, 'finite')
    add(past.endsWith('e') ? `${past}n` : `${past}en`, 'finite')
    add(participle, 'participle')
    add(infinitive, 'infinitive')
  }
  for (const infinitive of words(verbs)) {
    const stem = infinitive.replace(/e?n$/u, '')
    const e = /[dt]$|[^lrh][mn]$/u.test(stem) ? 'e' : ''
    const weak = infinitive.endsWith('eln') || infinitive.endsWith('ern') ? stem : `${stem}${e}`
    add(infinitive, 'infinitive')
    add(`${weak}t`, 'finite')
    add(`${weak}te`, 'finite')
    add(`${weak}ten`, 'finite')
    const bare = infinitive.endsWith('ieren') || inseparable.test(infinitive)
    const prefix = separable.exec(stem)?.[0]
    if (!bare) add(prefix ? `${prefix}ge${weak.slice(prefix.length)}t` : `ge${weak}t`, 'participle')
  }
  return forms
}
