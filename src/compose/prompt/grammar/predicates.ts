import type { Tag } from '../../language/pack.ts'
import { boundaries } from '../../language/signs.ts'
import { clauses, predicate, sentences, type Predicate } from './clause.ts'
import { enumeration } from './enumeration.ts'
import { nounPhrase, phrase, unknown } from './phrase.ts'
import type { Token } from '../../language/tokens.ts'
import { content, type Run, type Statement } from '../statement.ts'
import { clausal, nounLike } from './tags.ts'

/** The main verbs of the scope, clause by clause. */
export function* predicates(statement: Statement): Generator<Predicate> {
  for (const sentence of sentences(statement))
    for (const clause of clauses(statement, sentence)) {
      const found = predicate(statement, clause)
      if (!found) continue
      // `Ensure the subnet is large`: what is to be ensured is a clause of its own.
      const inner = found.rest.from < found.rest.to ? predicate(statement, found.rest) : null
      const clausal = inner !== null && inner.subject.to > inner.subject.from
      const purpose = enabled(statement, found)
      if (purpose) yield purpose
      // `does not mean that the tides are high`: what it does not mean is in that clause alone.
      const that = clausal && statement.tags[found.rest.from] === 'rel'
      if (!that) yield found
      if (clausal) yield that ? { ...inner, negated: inner.negated || found.negated } : inner
    }
}

const whom: ReadonlySet<Tag> = new Set<Tag>([...nounPhrase, 'prep', 'and'])

/** `lets ships pass the bar`, `allows ships to enter`: what is made possible says more than for whom. */
function enabled(statement: Statement, found: Predicate): Predicate | null {
  const { tokens, tags, pack } = statement
  const { from, to } = found.rest
  if (!pack?.enablers.has(tokens[found.verb.to - 1]!.lower)) return null
  if (!phrase(statement, from, to, false)) return null
  // `enable VTS for boats to report`: what has a name says more than what for.
  const goesOn = (tag: Tag, i: number): boolean =>
    whom.has(tag) && !(tag === 'prep' && tags[from + i - 1] === 'name')
  const at = tags.slice(from, to).findIndex((tag, i) => tag === 'to' || !goesOn(tag, i))
  return at > 0 && tags[from + at] === 'to' ? { ...found, rest: { from: from + at + 1, to } } : null
}

const nominal: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'num'])

/** With its phrases a blank has at most so many words that say something. */
const most = 5

/**
 * What may be hidden of what follows a verb, best first: with its phrases while it stays short, else the noun phrase;
 * without what headings and parents say, where something else is left.
 */
export function* objects(statement: Statement, rest: Run): Generator<Run> {
  const { tokens, pack } = statement
  for (const run of phrases(statement, rest)) {
    // In German what follows a verb may be who does it: `werden | sie bei Nebel | gestrichen`.
    const who = pack?.verbsLast === true && pack.pronouns.has(tokens[run.from]!.lower)
    if (!who && !isTorn(statement, run)) yield run
  }
}

const done: ReadonlySet<Tag> = new Set<Tag>(['det', 'num', 'noun', 'name', 'adj', 'pron'])

const qualities: ReadonlySet<Tag> = new Set<Tag>(['adj', 'part'])
/** `want to ▢ the sail`, `is like ▢ a sail`: verbs alone, torn from what they are done to. */
function isTorn({ tags, pack }: Statement, { from, to }: Run): boolean {
  const own = tags.slice(from, to)
  const next = tags[to] ?? 'stop'
  // `▢ Segel`: `mit der zerrissenen`
  if (pack?.verbsLast) return own.at(-1) === 'adj' && nounLike.has(next)
  // `lets ▢ hulls dry`: `painted`, torn from what is painted; `smaller (painted) hulls` too
  const behind = next === 'open' ? tags[tags.indexOf('close', to) + 1] : next
  if (qualities.has(own.at(-1)!) && behind && nounLike.has(behind)) return true
  // `▢ are lit`: `ensure the lamps`
  if (own[0] === 'verb' && nounLike.has(own.at(-1)!) && clausal.has(next)) return true
  if (!own.every((tag) => alone.has(tag))) return false
  if (own[0] === 'verb') return done.has(next) || (next === 'prep' && own.length === 1)
  return own[0] === 'part' && own.length === 1 && goes.has(next)
}

/** What may follow a participle that goes on. */
const goes: ReadonlySet<Tag> = new Set<Tag>([...done, 'prep', 'rel', 'sub'])

const alone: ReadonlySet<Tag> = new Set<Tag>(['verb', 'part', 'and', 'finite'])

function* phrases(statement: Statement, { from, to }: Run): Generator<Run> {
  const { tags, tokens, pack } = statement
  const narrow = phrase(statement, from, to, false)
  const wide = phrase(statement, from, to, true)
  if (!wide || !narrow) return
  // `export data to a disk`: data says nothing, where it goes does.
  const behind = tags[narrow.to] === 'part' ? narrow.to + 1 : narrow.to
  const after = hollow(statement, narrow) ? phrase(statement, behind, to, true) : null
  if (after) yield after
  const own = tags[wide.to] === 'pron' ? upTo(statement, wide, to) : null
  // `the berths they lie at`, `the lamp itself`
  if (own && content(statement, own).length <= clause + 1) yield own
  if (isTold(statement, wide, to)) {
    yield* told(statement, wide, to)
    return
  }
  // `the colour of the buoy that marks …`: what stands before the clause is not cut off from it.
  const head = headOf(statement, wide)
  if (head) yield head
  const thing = given(statement, narrow, to)
  if (thing) yield thing
  const last = matter(statement, narrow, to)
  if (last) yield last
  const size = content(statement, wide).length
  const list = enumeration(statement, wide, to)
  const short = size <= most && !tells(statement, narrow) && !aims(statement, narrow, wide)
  const found = list.to > wide.to ? [list] : short ? [wide, narrow] : [narrow, wide]
  // `Recommended to hoist | a red flag`: what is done is left to be read, but for `when to hoist a red flag`.
  const lead = wide.from - 2
  const asks = tags[lead] === 'sub' || pack?.questions.has(tokens[lead]?.lower ?? '')
  const verb = tags[wide.from] === 'verb' && !asks
  const object = verb && list.to === wide.to ? phrase(statement, wide.from + 1, to, false) : null
  if (object && tells(statement, object)) yield object
  for (const run of found) {
    const left = unknown(statement, run, false)
    if (left) yield left
    yield run
  }
  // `have to use managed disks`: without the verb.
  for (const { from, to } of found)
    if (tags[from] === 'verb' && to > from + 1) {
      const object = phrase(statement, from + 1, to, true)
      if (object) yield object
    }
  for (const run of found) {
    const left = unknown(statement, run, true)
    if (left) yield left
  }
}

/** How many words may stand between a verb and its `than`. */
const near = 4

/** `is less steep | than the old one`; of one word all of it: `may be later than noon`. */
export function compared(statement: Statement, { rest, verb }: Predicate): Run | null {
  const { tokens, tags, pack } = statement
  // An adverb belongs to what is compared: `later`, `less`.
  const from = tags[rest.from - 1] === 'adv' && rest.from > verb.to ? rest.from - 1 : rest.from
  const end = Math.min(rest.to, from + near)
  const than = tokens.findIndex((token, i) => i > from && i < end && pack?.than.has(token.lower))
  if (than < 0 || pack?.verbsLast) return null
  if (than > from + 1)
    return than === from + 2 && pack?.stop.has(tokens[from]!.lower) ? { from, to: than } : null
  const stop = tags.slice(than, rest.to).findIndex((tag) => boundaries.has(tag))
  const run = { from, to: stop < 0 ? rest.to : than + stop }
  return content(statement, run).length <= most ? run : null
}

/** `run` with the clause behind it, up to the sign that ends it. */
function upTo({ tags }: Statement, { from, to }: Run, end: number): Run {
  const stop = tags.slice(to, end).findIndex((tag) => boundaries.has(tag))
  return { from, to: stop < 0 ? end : to + stop }
}

/** A noun and the clause that tells which one have at most so many words that say something. */
const clause = 6

/** `a harbour that …`: one common noun, and a clause that tells which. */
function isTold(statement: Statement, run: Run, end: number): boolean {
  const { tokens, tags, pack } = statement
  const tells = tags[run.to] === 'rel' || pack?.questions.has(tokens[run.to]?.lower ?? '')
  return tells === true && run.to < end && isPlain(statement, run)
}

/** Not two words of it say something, and it is no name. */
function isPlain(statement: Statement, run: Run): boolean {
  const { tags, pack } = statement
  if (!pack || pack.verbsLast) return false
  const says = content(statement, run).filter(
    ({ lower }) => !pack.generic.has(lower) && !pack.vague.has(lower),
  )
  return says.length < 2 && !tags.slice(run.from, run.to).includes('name')
}

/** `a harbour that has three cranes`: many are a harbour; the noun with its clause, or what the clause says of it. */
function* told(statement: Statement, { from, to }: Run, end: number): Generator<Run> {
  const { tags } = statement
  const whole = upTo(statement, { from, to }, end)
  const goesOn = tags[whole.to] === 'open'
  if (!goesOn && content(statement, whole).length <= clause) yield whole
  const inner = predicate(statement, { from: to, to: end })
  if (!inner || inner.rest.from >= inner.rest.to) return
  yield* phrases(statement, (enabled(statement, inner) ?? inner).rest)
}

/** `a pilot to enter the port`: who or what is used stands before what for. */
function aims({ tags }: Statement, narrow: Run, wide: Run): boolean {
  const own = tags.slice(narrow.from, narrow.to)
  // `a pilot to enter the port | on time`: what for would be cut in two.
  const goesOn = tags[wide.to] !== undefined && !boundaries.has(tags[wide.to]!)
  const says = goesOn || own.includes('name') || own.filter((tag) => tag !== 'det').length > 1
  return (
    says &&
    nominal.has(own.at(-1)!) &&
    own[0] !== 'verb' &&
    tags[narrow.to] === 'to' &&
    narrow.to < wide.to
  )
}

/** What a clause tells more about stands at the end of `run`: the noun before that. */
function headOf({ tags, tokens, pack }: Statement, { from, to }: Run): Run | null {
  const leads = tags[to] === 'rel' && !pack?.verbsLast
  const joint = tags.slice(from, to).findIndex((tag) => tag === 'prep')
  if (!leads || joint < 1 || !nominal.has(tags[from + joint - 1]!)) return null
  const words = tokens.slice(from, from + joint)
  return words.every(({ lower }) => pack?.generic.has(lower)) ? null : { from, to: from + joint }
}

/** `gives the pilot | a lamp`: what somebody is given says more than who. */
function given(statement: Statement, { to: end }: Run, to: number): Run | null {
  const { tags, tokens, pack } = statement
  const at = tags[end] === 'adv' ? end + 1 : end
  const opens = at < to && tokens[at]!.spaced && pack?.articles.has(tokens[at]!.lower)
  const found = opens && !pack?.verbsLast ? phrase(statement, at, to, false) : null
  // `the share of light | the lens receives`: a clause that tells which.
  return found && !clausal.has(tags[found.to] ?? 'stop') ? found : null
}

/** `a signal for | deep draught ships`: of one common word what the phrase behind it names, where that says more. */
function matter(statement: Statement, narrow: Run, to: number): Run | null {
  const { tags } = statement
  // `to send | ships to the outer harbour`
  const from = tags[narrow.from] === 'verb' ? narrow.from + 1 : narrow.from
  const common = tags[narrow.to - 1] === 'noun' && isCommon(statement, { from, to: narrow.to })
  const led = common && tags[narrow.to] === 'prep' && !isDenied(statement, narrow.from)
  const found = led ? phrase(statement, narrow.to + 1, to, false) : null
  // `ships from the bay and boats | from the river`: two of each.
  const two = found && tags[found.to] === 'prep' && tags.slice(found.from, found.to).includes('and')
  if (!found || two || isTorn(statement, found)) return null
  return tells(statement, found) ? enumeration(statement, found, to) : null
}

/** So many words are looked back. */
const reach = 20

/** `does not show | a signal for ships`: what is denied is the thing itself. */
function isDenied({ tags, tokens, pack }: Statement, at: number): boolean {
  const first = Math.max(0, at - reach)
  for (let i = at - 1; i >= first && !boundaries.has(tags[i]!); i--)
    if (pack?.negations.has(tokens[i]!.lower)) return true
  return false
}

/** `the number of`, `the term used for`: words that lead on and say nothing. */
function hollow({ tokens, tags, pack }: Statement, { from, to }: Run): boolean {
  const at = tags[to] === 'part' ? to + 1 : to
  const joins = tags[at] === 'prep' || tags[at] === 'adjunct'
  return joins && tokens.slice(from, to).every((token) => pack?.generic.has(token.lower))
}

/** With so many words that say something the last one may be common: `fine glass lamp service`. */
const many = 3

/** A name, or words that say something of a thing that is not too common: asked without the phrases behind it. */
function tells(statement: Statement, run: Run): boolean {
  const { tags, tokenStems, tokens, pack, known } = statement
  if (!pack || pack.verbsLast) return false
  const own = tags.slice(run.from, run.to)
  if (own[0] === 'verb' || !nominal.has(own.at(-1)!)) return false
  // `moving old boats | to the yard`
  if (own[0] === 'part' && tokens[run.from]!.lower.endsWith('ing')) return false
  const common = ({ lower }: Token): boolean => pack.generic.has(lower) || pack.vague.has(lower)
  const said = content(statement, run)
  const news = tokens
    .slice(run.from, run.to)
    .some(
      (token, i) =>
        !pack.stop.has(token.lower) &&
        !common(token) &&
        !tokenStems[run.from + i]!.every((stem) => known.has(stem)),
    )
  if (!news) return false
  if (common(tokens[run.to - 1]!)) return said.length >= many && !own.includes('and')
  return own.includes('name') || said.length > 1
}

const joints: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct', 'part', 'open', 'close'])

/** `sells charts (of all seas) | to Trinity House`: where the charts are too common to ask, whoever buys them may not be. */
export function behind(statement: Statement, { from, to: end }: Run): Run | null {
  const { tags, tokens, pack } = statement
  const narrow = pack?.verbsLast ? null : phrase(statement, from, end, false)
  if (!narrow || !isCommon(statement, narrow)) return null
  const depth = tokens[narrow.from]!.depth
  let at = narrow.to
  // `a permit for | fishing in the bay`: what follows the preposition is a deed.
  const deed = (i: number): boolean =>
    i > narrow.to && tags[i] === 'part' && tokens[i]!.lower.endsWith('ing')
  while (at < end && ((joints.has(tags[at]!) && !deed(at)) || tokens[at]!.depth > depth)) at++
  if (at === narrow.to) return null
  const found = phrase(statement, at, end, true)
  return found && !isTorn(statement, found) ? enumeration(statement, found, end) : null
}

/** One common word says too little. */
function isCommon(statement: Statement, { from, to }: Run): boolean {
  const { tags } = statement
  const said = content(statement, { from, to }).length
  return said === 1 && !tags.slice(from, to).some((tag) => tag === 'name' || tag === 'num')
}
