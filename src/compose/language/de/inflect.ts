import { words } from '../pack.ts'
import { inseparable, irregular, separable, verbs } from './verbs.ts'

/** What a German verb form may be: infinitive and plural, third person, irregular past, participle. */
export type GermanForm = 'infinitive' | 'finite' | 'past' | 'participle'

/** What a word in lower case is as a verb form; undefined: none that is known. */
export type FormOf = (lower: string) => GermanForm | undefined

/** No verb has a longer prefix or is shorter without it. */
const longestPrefix = 10
const shortestVerb = 3

/** Looks a word up, as it is and without its prefix: `abgeschaltet`, `abzuschalten`, `verkauft`. */
export function formOf(): FormOf {
  const bases = baseForms()
  const apart = new Set(words(separable))
  const fixed = new Set(words(inseparable))
  return (lower) => {
    const known = bases.get(lower)
    if (known) return known
    const last = Math.min(longestPrefix, lower.length - shortestVerb)
    for (let cut = 2; cut <= last; cut++) {
      const prefix = lower.slice(0, cut)
      const rest = lower.slice(cut)
      if (apart.has(prefix)) {
        const form = bases.get(rest)
        if (form) return form
        if (rest.startsWith('zu') && bases.get(rest.slice(2)) === 'infinitive') return 'infinitive'
        const double = [...fixed].find((inner) => rest.startsWith(inner))
        if (double && bases.has(rest.slice(double.length)))
          return bases.get(rest.slice(double.length))
      }
      if (!fixed.has(prefix)) continue
      const form = bases.get(rest)
      if (form && form !== 'participle') return form
      // `vergeben` has no second `ge`.
      if (bases.get(`ge${rest}`) === 'participle') return 'participle'
    }
    return undefined
  }
}

/** Every form of every verb of the lists. */
function baseForms(): Map<string, GermanForm> {
  const forms = new Map<string, GermanForm>()
  const add = (word: string, form: GermanForm): void => {
    if (!forms.has(word)) forms.set(word, form)
  }
  for (const line of irregular.split('|')) {
    const [infinitive, third, past, participle] = words(line)
    if (!infinitive || !third || !past || !participle) continue
    add(third, 'finite')
    add(past, 'past')
    add(past.endsWith('e') ? `${past}n` : `${past}en`, 'past')
    add(participle, 'participle')
    add(infinitive, 'infinitive')
  }
  const prefixed = new RegExp(`^(?:${words(inseparable).join('|')})(?=.{4})`, 'u')
  const parted = new RegExp(`^(?:${words(separable).join('|')})(?=.{4})`, 'u')
  for (const infinitive of words(verbs)) {
    const stem = infinitive.replace(/e?n$/u, '')
    const e = /[dt]$|chn$|[^lrhaeiouäöü][mn]$/u.test(stem) ? 'e' : ''
    const weak = infinitive.endsWith('eln') || infinitive.endsWith('ern') ? stem : `${stem}${e}`
    add(infinitive, 'infinitive')
    add(`${weak}t`, 'finite')
    add(`${weak}te`, 'finite')
    add(`${weak}ten`, 'finite')
    if (infinitive.endsWith('ieren') || prefixed.test(infinitive)) continue
    const prefix = parted.exec(stem)?.[0]
    add(prefix ? `${prefix}ge${weak.slice(prefix.length)}t` : `ge${weak}t`, 'participle')
  }
  return forms
}
