import { clean, cleanHeading } from '../../breadcrumb/index.ts'
import { predicate } from '../grammar/clause.ts'
import type { LanguagePack, Tag } from '../../language/pack.ts'
import { boundaries } from '../../language/signs.ts'
import type { Draft, Rule } from '../draft.ts'
import { exampleFrom } from '../grammar/examples.ts'
import { standForAll } from '../grammar/letters.ts'
import { described } from '../grammar/owner.ts'
import { content, type Run, type Statement } from '../statement.ts'
import { said } from '../texts.ts'
import { nounLike } from '../grammar/tags.ts'

/** A description under a heading or parent that names what it describes: which one is it? */
export const nameIt: Rule = {
  name: 'name-it',
  confidence: 'high',
  language: true,
  *propose(statement) {
    if (statement.label || isThingItself(statement.text) || !describes(statement)) return
    const name = described(statement)
    if (name !== null) yield which(statement, name, 'card.which')
  },
}

/** A text without a subject of its own under a name: which thing is it? Asked where no blank is sure. */
export const nameFragment: Rule = {
  name: 'name-fragment',
  confidence: 'medium',
  language: true,
  *propose(statement) {
    if (statement.label || statement.fact.marked.length > 0) return
    const name = described(statement)
    if (
      name !== null &&
      !isNamed(statement, name) &&
      !isOneOf(statement, name) &&
      !isExemplified(statement) &&
      (tellsOf(statement) || isTrait(statement, name))
    )
      yield which(statement, name, 'card.which')
  },
}

/** `Signals such as horns on piers`: a kind, of which its examples tell. */
function isExemplified(statement: Statement): boolean {
  const { scope, tags } = statement
  let at = scope.from
  while (openers.has(tags[at]!)) at++
  return at > scope.from && exampleFrom(statement, at) > 0
}

const openers: ReadonlySet<Tag> = new Set<Tag>(['det', 'adj', 'noun', 'name', 'part', 'num'])
const verbs: ReadonlySet<Tag> = new Set<Tag>(['finite', 'be', 'have', 'modal'])

/** Three or four words that say something, none of them a subject; nothing that was named before. */
function tellsOf(statement: Statement): boolean {
  const { scope, tags, tokens, pack } = statement
  let from = scope.from
  while (tags[from] === 'adv' || tags[from] === 'neg') from++
  const first = tokens[from]
  if (!first || !pack) return false
  if (content(statement, scope).length < least(statement, from)) return false
  if (pack.pronouns.has(first.lower) || refers(statement) || compares(statement)) return false
  if (pack.capitalNouns && /^\p{Ll}/u.test(first.text)) return false
  const own = tags.slice(scope.from, scope.to)
  // `If …`: a condition describes nothing; nor does `Must paint …`, where `Must be …` does.
  const order = pack.obligations.has(first.lower) && tags[from + 1] === 'verb'
  if (tags[from] === 'sub' || order) return false
  const verb = predicate(statement, scope)
  // `Telling what a light shows`: the clause belongs to the first word.
  const asks = tags[from] === 'part' && pack.questions.has(tokens[from + 1]?.lower ?? '')
  if (verb && !asks && (verb.negated || verb.subject.to > verb.subject.from)) return false
  if (hasSubject(own)) return false
  if (verbs.has(tags[from]!)) return tags[from] !== 'finite' || isDeed(statement, from)
  // `Useful because …`: it gives a reason, and does not describe.
  if (tags[from] === 'adj' && tags[from + 1] === 'sub') return false
  // `Den Anstrich prüfen`: an order whose verb closes it.
  if (!openers.has(tags[from]!) || (pack.verbsLast && own.at(-1) === 'verb')) return false
  // `Hides a message in a picture`, `A wall that …`, `Plans for …`: it describes; `Training and exercises` does not. In
  // German `Auslagern bei Bedarf` is a point about it, no description.
  return (
    verb !== null ||
    tags[from] === 'part' ||
    tags[from] === 'det' ||
    own.some((tag) => tag === 'rel' || (!pack.verbsLast && (tag === 'to' || tag === 'prep')))
  )
}

/** A text of so many words that say something describes; of two `Built by pirates`, but not `Not built by pirates`; five with a verb that may be an order. */
function least({ tags, tokens, scope, pack }: Statement, from: number): number {
  if (tags[from] === 'finite') return pack!.deeds.has(tokens[from]!.lower) ? 5 : 4
  const passive = tags[from] === 'part' && !tokens[from]!.lower.endsWith('ing')
  const denied = tags.slice(scope.from, from).includes('neg')
  return passive && !denied && leading.has(tags[from + 1] ?? 'stop') ? 2 : 3
}

/** `A lamp that went out` under `Common mistakes`: one of them, and none tells which heading it stands under. */
function isOneOf({ tags, tokens, scope, pack }: Statement, name: string): boolean {
  if (!pack || pack.verbsLast || !isPlural(name, pack) || isProper(name)) return false
  let head = scope.from
  if (tags[head] === 'part') return tokens[head]!.lower.endsWith('ing')
  if (!nominal.has(tags[head]!)) return false
  const bare = tags[head] !== 'det'
  while (head < scope.to && !nounLike.has(tags[head]!)) {
    // `For short trips`, `Good for …`: what they are like, no one of them.
    if (bare && leading.has(tags[head]!)) return false
    head++
  }
  while (nounLike.has(tags[head + 1] ?? 'stop')) head++
  // `Ancestors of the gulls`: they are what the heading names.
  return !isPlural(tokens[head]?.text ?? '', pack)
}

/** So many words in capitals are a name: `Advanced Fog Signals`, `Rules of Engagement`. */
const proper = 3

function isProper(name: string): boolean {
  const words = name.split(/\s+/u)
  return words.length >= proper && words.every((word) => /^(?:\p{Lu}|\p{Ll}{1,3}$)/u.test(word))
}

const leading: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct'])
/** `Rules of the road`, `Lamps`. */
export function isPlural(name: string, pack: LanguagePack): boolean {
  const words = name.split(/\s+/u)
  const of = words.findIndex((word) => pack.genitives.has(word.toLowerCase()))
  return /^[\p{L}-]+[^suia\P{Ll}]s$/u.test(words.at(of > 0 ? of - 1 : -1)!)
}

const nominal: ReadonlySet<Tag> = new Set<Tag>([...openers, 'prep', 'adjunct'])

/** `Steady white light`, `For short trips`: what one thing is like. Under `Signals` it may be one of them. */
function isTrait(statement: Statement, name: string): boolean {
  const { scope, text, tags, tokens, pack, fact } = statement
  if (!pack || pack.verbsLast || fact.details.length > 0 || !nominal.has(tags[scope.from]!))
    return false
  // Under `Limits` of a lamp it is a limit.
  const above = clean(fact.context.at(-1) ?? cleanHeading(fact.headings.at(-1) ?? ''))
  if (!above.startsWith(name)) return false
  if (isThingItself(text)) return false
  const depth = tokens[scope.from]!.depth
  const says = content(statement, scope).filter((token) => token.depth === depth)
  if (says.length < 3 || refers(statement) || compares(statement)) return false
  if (hasSubject(tags.slice(scope.from, scope.to))) return false
  const verb = predicate(statement, scope)
  if (verb && (verb.negated || verb.subject.to > verb.subject.from)) return false
  const many = /[^su]s$/u.test(name)
  return !many || tags[scope.from] === 'prep' || tags[scope.from] === 'adjunct'
}

/** `Grace Darling Museum`, `oars, sails`, `depth = 3`: a name, things in a row, a formula; they describe nothing. */
export function isNamed({ tokens, tags, scope, text }: Statement, name: string): boolean {
  if (/\s[=≈]\s/u.test(text)) return true
  const own = tags.slice(scope.from, scope.to)
  // `Steady tone, loud` is one thing.
  const last = own.slice(own.lastIndexOf('comma') + 1)
  const end = tokens[scope.to - 1]?.text ?? ''
  const things = (last.length > 1 && last.includes('noun')) || /[^s]s$/u.test(end)
  const row =
    own.includes('comma') && things && own.every((tag) => openers.has(tag) || tag === 'comma')
  const words = tokens
    .slice(scope.from, scope.to)
    .filter((token) => token.type === 'word' && token.text.length > 1)
  const title = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word.text))
  // `Vessel Traffic Service` is what `VTS` stands for.
  return row || (title && !standForAll(name, text))
}

/** A sentence of its own, or a name. */
function hasSubject(tags: readonly Tag[]): boolean {
  // `Each night haul the nets`: an article right after a noun, so the word before it was a verb.
  const missed = tags.some((tag, i) => tag === 'det' && tags[i - 1] === 'noun')
  // `The tide after it is called …`
  const says = tags[0] === 'det' && isClausal(tags)
  // `Old Nick, a rock off the cape`
  const comma = tags.indexOf('comma')
  const named = tags[0] !== 'det' && tags[comma + 1] === 'det'
  return missed || says || (comma > 0 && named && !tags.slice(0, comma).includes('prep'))
}

/** A verb that no `that` leads to. */
function isClausal(tags: readonly Tag[]): boolean {
  return !tags.includes('rel') && tags.some((tag) => verbs.has(tag))
}

/** `Vessel traffic service (VTS)`, and nothing more: no description of another thing. */
function isThingItself(text: string): boolean {
  return /^[^().,:;]{1,60} \(\p{Lu}[\p{L}\p{N}]*\)$/u.test(text)
}

/** `A vs B`: two things, not one. */
function compares({ tokens, scope, pack }: Statement): boolean {
  return tokens.slice(scope.from, scope.to).some(({ lower }) => pack?.versus.has(lower))
}

/** `Stores …`, `Sending …`, `Speichert …`, `Provide …` tell what it does; `Store …` is an order, and `Stores such as …` has no verb. */
function isDeed(statement: Statement, i: number): boolean {
  const { tokens, tags, pack } = statement
  // `Automatically light the lamps`
  if (pack?.unaided.has(tokens[i]!.lower)) return tags[i + 1] === 'finite'
  if (tags[i] === 'part') return true
  const third = pack?.verbsLast ? 't' : 's'
  const listed = tags[i + 1] === 'det' && exampleFrom(statement, i + 1) > 0
  const { lower } = tokens[i]!
  return tags[i] === 'finite' && (lower.endsWith(third) || pack!.deeds.has(lower)) && !listed
}

/** `Their keepers`, `Warns these ships`: said of something before. `Paints its hull` is said of who does it, further on `their` of the text's own words. */
function refers(statement: Statement): boolean {
  const { tokens, tags, pack, scope } = statement
  const before = isDeed(statement, scope.from) ? pack?.demonstratives : pack?.pronouns
  return tokens
    .slice(scope.from, Math.min(scope.to, scope.from + 3))
    .some((token, i) => tags[scope.from + i] === 'det' && before?.has(token.lower))
}

/** The text from `start` on, and the question whose it is. */
export function which({ text, context }: Statement, name: string, key: string, start = 0): Draft {
  return {
    front: [
      { type: 'words', text: `${said(context.texts, key)} ` },
      { type: 'text', start, end: text.length },
    ],
    answer: [
      { type: 'words', text: `${name}: ` },
      { type: 'text', start: 0, end: text.length },
    ],
    hidden: [],
    plain: name,
    name,
  }
}

/** `Automates …`, `A managed service that …`: no subject of its own. */
export function describes(statement: Statement): boolean {
  const { tokens, tags, scope, pack, fact } = statement
  const first = tokens[scope.from]
  if (!first || !pack || tags[scope.from] === 'sub') return false
  const size = content(statement, scope).length
  if (pack.pronouns.has(first.lower)) return size >= 4 && isItself(statement)
  if (pack.definers.has(first.lower)) return size >= 6 && fact.context.length === 0
  const verb = predicate(statement, scope)
  const unaided = pack.unaided.has(first.lower) ? 1 : 0
  const subject = verb && verb.subject.to > verb.subject.from + unaided
  const bare = verb !== null && tags[verb.verb.from] === 'finite' && opensWithClass(statement)
  if (verb?.negated || (subject && !bare && !isDoing(statement, verb.subject))) return false
  // `Requires X`, `Floats only in X`: what it requires is the question, and where alone.
  const needs =
    pack.limitWords.has(first.lower) || pack.only.has(tokens[scope.from + 1]?.lower ?? '')
  if (size >= 5 && !needs && isDeed(statement, scope.from) && !refers(statement)) return true
  const classy = namesClass(statement)
  const article = tags[scope.from] === 'det' && !pack.negations.has(first.lower)
  const clausal = isClausal(tags.slice(scope.from, scope.to))
  const describing = classy || (article && size >= 5 && !clausal)
  return describing && size >= 4 && (!verb || bare) && !/^[\p{Ll}]/u.test(first.text)
}

/** Before what a class noun opens with there are at most so many words. */
const modifying = 3

/** `Tool for lighting lamps on piers`: without an article no sentence opens so; what looks like its verb is a noun. */
function opensWithClass({ tokens, tags, scope, pack }: Statement): boolean {
  let at = scope.from
  // `Train pilots in …` is an order.
  if (verbs.has(tags[at]!)) return false
  while (
    at < scope.from + modifying &&
    (tags[at] === 'adj' || nounLike.has(tags[at + 1] ?? 'stop'))
  )
    at++
  return (
    nounLike.has(tags[at]!) &&
    pack!.classNouns.has(tokens[at]!.lower) &&
    goes.has(tags[at + 1] ?? 'stop')
  )
}

/** What tells of a class noun: `for …`, `to …`, `that …`. */
const goes: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct', 'to', 'rel'])

/** `Painting a boat that's old`: the verb is of a clause that belongs to a noun. */
function isDoing({ tags, tokens, scope }: Statement, { from, to }: Run): boolean {
  const opens = tags[from] === 'part' && tokens[from]!.lower.endsWith('ing')
  return opens && from === scope.from && tags[to] === 'be' && /['’]/u.test(tokens[to]!.text)
}

/** `It is a tool that …`: the thing above. */
function isItself(statement: Statement): boolean {
  const { tags, scope, pack } = statement
  const from = scope.from + 2
  if (pack?.verbsLast || tags[scope.from + 1] !== 'be' || tags[from] !== 'det') return false
  return namesClass({ ...statement, scope: { from, to: scope.to } })
}

/** In the first seven words a description names its class: `Tool to …`; in `Set screws` and behind `such as` the word is no class. */
function namesClass(statement: Statement): boolean {
  const { tokens, tags, scope, pack } = statement
  const { depth } = tokens[scope.from]!
  let words = 0
  for (let i = scope.from; i < scope.to && words < 7; i++) {
    const { lower, type } = tokens[i]!
    if (tokens[i]!.depth !== depth) continue
    if (boundaries.has(tags[i]!) || tags[i] === 'rel') return false
    if (exampleFrom(statement, i) > 0) return false
    const heads = tags[i + 1] !== 'noun' && tags[i + 1] !== 'name'
    if (heads && pack?.classNouns.has(lower)) return true
    if (type === 'word') words++
  }
  return false
}
