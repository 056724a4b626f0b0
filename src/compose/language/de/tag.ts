import type { Tag, WordClass } from '../pack.ts'
import { boundaries, signTag } from '../signs.ts'
import type { Token } from '../tokens.ts'
import type { FormOf, GermanForm } from './inflect.ts'

/** What the tagger knows of the words. */
export interface Lexicon {
  classes: ReadonlyMap<string, WordClass>
  formOf: FormOf
  /** `nutze`, `prüfe`: what opens an order. */
  orders: ReadonlySet<string>
  /** Prefixes that stand apart at the end of a clause. */
  particles: ReadonlySet<string>
  abbreviations: ReadonlySet<string>
  grading: ReadonlySet<string>
}

/** A relative clause opens with one of these after a comma. */
const relatives = /^(?:der|die|das|den|dem|dessen|deren|denen|welche[rsmn]?)$/u

/** How many words a clause is looked back through; keeps the work linear. */
const reach = 30

/** Tell what each token is: a noun has a capital, the verb stands second or last. */
export function tagGerman(tokens: readonly Token[], lexicon: Lexicon): Tag[] {
  const tags: Tag[] = []
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'word') tags.push(word(tokens, tags, i, lexicon))
    else tags.push(isOrdinal(tokens, i) ? 'sign' : signTag(tokens, i, lexicon.abbreviations))
  }
  return tags
}

/** `die 2. Stufe`: the full stop behind a number of one or two digits ends no sentence; that of `1. Bauen` counts a list. */
function isOrdinal(tokens: readonly Token[], i: number): boolean {
  const [before, number, stop, next] = tokens.slice(i - 2, i + 2)
  if (i < 2 || stop?.text !== '.' || next?.type !== 'word' || before?.type !== 'word') return false
  return /^\d{1,2}$/u.test(number?.text ?? '')
}

function word(tokens: readonly Token[], tags: readonly Tag[], i: number, lexicon: Lexicon): Tag {
  const { text, lower } = tokens[i]!
  const left = tags[i - 1]
  const next = tokens[i + 1]
  const opens = left === undefined || boundaries.has(left)
  const capital = /^\p{Lu}/u.test(text)
  const last = isLast(tokens, i)
  // `if-then-Regel`
  if (/^\p{Ll}.*-\p{Lu}\p{Ll}+$/u.test(text)) return 'noun'
  if (/^[\p{Lu}\p{N}]{2,}s?$|\d|^.\p{Ll}*\p{Lu}/u.test(text)) return 'name'
  if (lower === 'zu' && isInfinitive(next, lexicon)) return 'to'
  if (relatives.test(lower) && opensRelative(tokens, tags, i, lexicon)) return 'rel'
  // `schaltet den Strom ab`: the prefix alone.
  if (!capital && last && lexicon.particles.has(lower)) return 'adv'
  const is = !capital || opens ? lexicon.classes.get(lower) : undefined
  if (is === 'adv' && lexicon.grading.has(lower) && beforeNoun(tokens, i, lexicon)) return 'adj'
  if (is) return is
  // `d. h.`, `ggf.`
  if (!capital && next?.text === '.' && lexicon.abbreviations.has(lower)) return 'adv'
  if (capital && !opens) return 'noun'
  if (capital && lexicon.orders.has(lower) && next?.type === 'word') return 'finite'
  const form = lexicon.formOf(lower) ?? ending(lower, capital)
  // `Verhindern des …`, `Auslagern bei …`: a verb made a noun.
  if (capital && form === 'infinitive' && isGenitive(next)) return 'noun'
  // `Schnitt`, `Band`: no note opens with a verb of the past.
  if (capital && form === 'past') return 'noun'
  if (form && isAttribute(form, lower, left) && beforeNoun(tokens, i, lexicon)) return 'adj'
  // `vom Turm abgeleitete Maße`
  if (form === 'finite' && /te[nrsm]?$/u.test(lower) && clauseHas(tags, i))
    if (beforeNoun(tokens, i, lexicon)) return 'adj'
  if (form) return verb(form, tags, tokens, i)
  if (capital)
    return /.(?:lich|isch|ig|end|bar|sam)$/u.test(lower) && beforeNoun(tokens, i, lexicon)
      ? 'adj'
      : 'noun'
  return unknown(lower, tags, tokens, i)
}

/** `, die …`, `, gegen die …`; before a noun it may be an article. */
function opensRelative(
  tokens: readonly Token[],
  tags: readonly Tag[],
  i: number,
  lexicon: Lexicon,
): boolean {
  const left = tags[i - 1]
  const opens = left === 'comma' || (left === 'prep' && tags[i - 2] === 'comma')
  return opens && !beforeNoun(tokens, i, lexicon)
}

function isInfinitive(token: Token | undefined, { formOf }: Lexicon): boolean {
  return (
    token !== undefined &&
    (formOf(token.lower) === 'infinitive' || /^\p{Ll}.*(?:en|ern|eln)$/u.test(token.text))
  )
}

function isGenitive(token: Token | undefined): boolean {
  return (
    token === undefined ||
    /^(?:des|der|eines|einer|von|vom|bei|beim|durch|mit|in|im|auf|aus|als|zu|zum|zur|an|am|für|gegen|nach|ohne|über|unter|um|zwischen|und|oder|[^\p{L}]+)$/u.test(
      token.lower,
    )
  )
}

/** What an unknown word in lower case may be. */
function ending(lower: string, capital: boolean): GermanForm | undefined {
  if (capital && !/(?:ieren|iert)$/u.test(lower)) return undefined
  if (lower.endsWith('ieren')) return 'infinitive'
  if (/.ge.{2,}(?:t|en)$/u.test(lower) && /^.{2,6}ge/u.test(lower)) return 'participle'
  if (/iert(?:e|en)?$/u.test(lower)) return 'finite'
  return undefined
}

/** `verteilte Systeme`, `in verteilten Systemen`, `geladene Teilchen`: no verb, unless one is wanted right there. */
function isAttribute(form: GermanForm, lower: string, left: Tag | undefined): boolean {
  if (left === 'to' || !/e[nrsm]?$/u.test(lower)) return false
  if (left === 'det' || left === 'prep' || left === 'adj' || left === 'num' || left === 'adjunct')
    return true
  if (left === 'noun' || left === 'name' || left === 'pron' || left === 'close') return false
  return form !== 'infinitive' && /te[nrsm]?$/u.test(lower)
}

function verb(form: GermanForm, tags: readonly Tag[], tokens: readonly Token[], i: number): Tag {
  if (tags[i - 1] === 'to') return 'verb'
  const helped = clauseHas(tags, i)
  if (form === 'participle') return 'part'
  if (form === 'infinitive') return helped || isLast(tokens, i) ? 'verb' : 'finite'
  // `verkauft` may be both; `steht` and `fand` are no participles.
  const both =
    form === 'finite' &&
    /^(?:be|emp|ent|er|ge|miss|ver|wider|zer|über|unter|um|durch|hinter|wieder)|iert$/u.test(
      tokens[i]!.lower,
    )
  return helped && both ? 'part' : 'finite'
}

/** A word that no list has is a verb where the clause wants one: right behind a noun, or at the end behind its helper. */
function unknown(lower: string, tags: readonly Tag[], tokens: readonly Token[], i: number): Tag {
  // `inkonsistent`, `nautischen und …`
  if (/[^g](?:ent|ant)$|(?:isch|lich|ig|bar|sam|haft|los|iv|ell)e[nrsm]$/u.test(lower)) return 'adj'
  if (!/(?:^ge.*t|[^aeiou]t|eet|ut|te|ten|[^aeiou]en|uen|eln|ern)$/u.test(lower)) return 'adj'
  const left = tags[i - 1]
  const helped = clauseHas(tags, i)
  if (helped && isLast(tokens, i) && left !== 'be') return lower.endsWith('t') ? 'part' : 'verb'
  const named = left === 'noun' || left === 'name' || left === 'close'
  if (!named || helped || beforeNounAlone(tokens, i)) return 'adj'
  return isLast(tokens, i) && /en$|ln$|rn$/u.test(lower) ? 'verb' : 'finite'
}

/** `Werte großen Umfangs`: the word before a noun that ends the clause. */
function beforeNounAlone(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i + 1] !== undefined &&
    tokens[i + 1]!.type === 'word' &&
    /^\p{Lu}\p{Ll}+s$/u.test(tokens[i + 1]!.text)
  )
}

/** An auxiliary, a modal or another finite verb stands before in the same clause. */
function clauseHas(tags: readonly Tag[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - reach); at--) {
    const tag = tags[at]!
    if (boundaries.has(tag) || tag === 'sub' || tag === 'rel') return false
    if (tag === 'finite' || tag === 'be' || tag === 'modal' || tag === 'have') return true
  }
  return false
}

function isLast(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  return (
    next === undefined ||
    (next.type === 'sign' && !/[-"„“'»«]/u.test(next.text)) ||
    next.type === 'arrow' ||
    /^(?:und|oder|sowie|werden|wird|wurde|wurden|worden|sein|ist|sind|haben|hat|können|kann|muss|müssen|soll|sollen|darf|dürfen)$/u.test(
      next.lower,
    )
  )
}

/** A noun follows, adjectives between. */
function beforeNoun(tokens: readonly Token[], i: number, { classes }: Lexicon): boolean {
  for (let at = i + 1; at <= i + 4; at++) {
    const next = tokens[at]
    if (!next || next.type !== 'word') return false
    if (/^\p{Lu}/u.test(next.text)) return true
    if (classes.has(next.lower) || !/e[nrsm]?$/u.test(next.lower)) return false
  }
  return false
}
