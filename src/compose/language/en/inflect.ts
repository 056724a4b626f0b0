import { words, type VerbForm } from '../pack.ts'
import { irregular, nounVerbs, orders, verbs } from './verbs.ts'

const doubled =
  /^(?:stop|plan|drop|run|set|get|put|cut|map|log|tag|ship|scan|trap|wrap|swap|snap|slip|step|skip|trim|split|spin|plug|pin|plot|ban|bar|fit|hit|let|quit|shut|stem|submit|permit|commit|admit|omit|emit|transmit|refer|prefer|transfer|defer|infer|occur|incur|recur|control|compel|expel|propel|enrol|begin|forget|format|overlap|program|debug|backup|cap|cram|rip|rub|rob|beg|flip|tap|whip|win|dip|grip|pop|clog|drag|flag|plug|jam|deter|repel|overfit|underfit|unwrap)$/u

/** The third person of `base`. */
export function third(base: string): string {
  if (/(?:[sxz]|ch|sh|o)$/u.test(base)) return `${base}es`
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function ed(base: string): string {
  if (doubled.test(base)) return `${base}${base.at(-1)}ed`
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
}

function ing(base: string): string {
  if (doubled.test(base)) return `${base}${base.at(-1)}ing`
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`
}

/** Every form of every verb, and what it may be. */
export function verbForms(): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>()
  const add = (word: string, form: VerbForm): void => {
    const known = forms.get(word)
    if (!known) forms.set(word, [form])
    else if (!known.includes(form)) known.push(form)
  }
  const special = new Map(irregular.split('|').map((line) => [words(line)[0]!, words(line)]))
  for (const base of new Set([
    ...words(verbs),
    ...words(nounVerbs),
    ...words(orders),
    ...special.keys(),
  ])) {
    const [, past, participle] = special.get(base) ?? []
    add(base, 'base')
    add(third(base), 's')
    add(past ?? ed(base), 'past')
    add(participle ?? ed(base), 'participle')
    add(ing(base), 'ing')
  }
  return forms
}
