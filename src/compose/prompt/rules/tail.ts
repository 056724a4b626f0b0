import type { Tag } from '../../language/pack.ts'
import { cleanHeading, withoutEnd } from '../../breadcrumb/index.ts'
import { clauses, predicate, sentences } from '../grammar/clause.ts'
import { blank, type Draft, type Rule } from '../draft.ts'
import { exampleFrom } from '../grammar/examples.ts'
import { phrase, trim } from '../grammar/phrase.ts'
import { objects, predicates } from '../grammar/predicates.ts'
import { content, spanOf, type Run, type Statement } from '../statement.ts'
import { withoutWords } from '../blanks/without-words.ts'

/** Where a sentence can be cut, better places first. */
const cuts: readonly ReadonlySet<Tag>[] = [
  new Set<Tag>(['to', 'be', 'finite', 'modal', 'prep', 'adjunct', 'sub', 'colon', 'dash']),
  new Set<Tag>(['rel', 'and', 'comma']),
]

const nominal: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'num', 'adj'])

/** No answer opens with them: `based on ▢`. */
const leads: ReadonlySet<Tag> = new Set<Tag>(['comma', 'and', 'prep', 'adjunct', 'sign'])

/** The end of the sentence, from the boundary nearest its middle. */
export const tail: Rule = {
  name: 'tail',
  confidence: 'low',
  language: false,
  *propose(statement) {
    if (!statement.pack) yield* withoutWords(statement)
    if (statement.pack?.verbsLast) yield* who(statement)
    // `Boxes of oars` under `Needed on board:`, all of it is asked, by the line above.
    if (isFew(statement) && isAnnounced(statement)) return
    for (const sentence of sentences(statement)) {
      yield* gerund(statement, sentence)
      for (const kind of statement.pack ? cuts.slice(0, 1) : cuts)
        yield* ends(statement, sentence, kind)
    }
  },
}

/** A text without a verb is cut in two where more words than these say something. */
const few = 3

function isFew(statement: Statement): boolean {
  const { scope, pack, label } = statement
  if (!pack || label || content(statement, scope).length > few) return false
  return clauses(statement, scope).every((clause) => predicate(statement, clause) === null)
}

/** Under `Needed on board:`, `Uses` and the like each line is one of several. */
function isAnnounced({ fact, pack }: Statement): boolean {
  const above = fact.context.at(-1) ?? cleanHeading(fact.headings.at(-1) ?? '')
  const words = withoutEnd(above, '.:：?？!').toLowerCase()
  const plural = pack?.verbsLast === false && /[^s\W]s$/u.test(words)
  return /[:：?？]$/u.test(above.trimEnd()) || pack?.kindLabels.has(words) === true || plural
}

/** `▢ sind zu vermeiden`: where the clause ends in its verbs, what they say it of. */
function* who(statement: Statement): Generator<Draft> {
  for (const { subject, rest, verb } of predicates(statement)) {
    const behind = statement.tags.slice(Math.max(rest.from, verb.to), rest.to)
    if (behind.some((tag) => nominal.has(tag))) continue
    const found = phrase(statement, subject.from, subject.to, true)
    if (found) yield blank(statement, [spanOf(statement, found)])
  }
}

/** `Blocking X`: X. */
function* gerund(statement: Statement, { from, to }: Run): Generator<Draft> {
  if (statement.tags[from] !== 'part' || !statement.pack) return
  // `Shared Reading Room` is a name.
  if (statement.tags[from + 1] === 'name' && statement.tokens[from]!.lower.endsWith('ed')) return
  for (const run of objects(statement, { from: from + 1, to }))
    yield blank(statement, [spanOf(statement, run)])
}

function* ends(statement: Statement, sentence: Run, kind: ReadonlySet<Tag>): Generator<Draft> {
  const { tags } = statement
  const to = statementEnd(statement, sentence)
  const middle = sentence.from + (to - sentence.from) * 0.55
  const found = []
  for (let i = sentence.from + 1; i < to - 1; i++) {
    // `innere und äußere Gefahren`: two adjectives of one noun.
    const pair = tags[i] === 'and' && tags[i - 1] === 'adj' && tags[i + 1] === 'adj'
    const within = statement.tokens[i]!.depth > statement.tokens[sentence.from]!.depth
    if (kind.has(tags[i]!) && tags[i + 1] !== 'open' && !pair && !within) found.push(i)
  }
  const near = found
    .filter((at) => !isHalf(statement, at))
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  for (const at of near.slice(0, 3)) {
    let from = at + 1
    while (from < to - 1 && leads.has(tags[from]!)) from++
    from = listStart(statement, at) ?? from
    // `dass man | die Segel setzt`, `gibt es auch | den Fährmann`
    while (from < to - 1 && statement.pack?.verbsLast && before.has(tags[from]!)) from++
    if (from < to - 1 && statement.pack?.articles.has(statement.tokens[from]!.lower)) from++
    // `can | be lit at dusk`: that it is done is left to be read.
    if (from < to - 1 && tags[from] === 'be' && statement.pack?.verbsLast === false) from++
    // `can still be lit`
    const still = tags[from] === 'adv' && statement.pack?.stop.has(statement.tokens[from]!.lower)
    if (still && (tags[from + 1] === 'be' || tags[from + 1] === 'verb')) from++
    const end = verbEnd(statement, { from, to: from + clauseSize(statement, { from, to }) })
    // `sind zu ▢`: a verb alone at the end can be guessed.
    if (statement.pack?.verbsLast && !tags.slice(from, end).some((tag) => nominal.has(tag)))
      continue
    const run = stranded(statement, trim(statement, { from, to: end }), end)
    // `unbinds from ▢`: no clause stands behind a preposition, and none begins within the answer.
    if (run && (breaks(statement, at, run) || takesVerb(statement, sentence, run))) continue
    if (run && isIdiom(statement, run)) continue
    if (run)
      for (const part of parts(statement, run)) yield blank(statement, [spanOf(statement, part)])
  }
}

/** Of more words that say something a verb is left to be read; of two verbs, of one more. */
const brief = 2

/** `to haul | an old boat ashore at night`: of a long answer what is done is read, and to what is asked. */
function* parts(statement: Statement, run: Run): Generator<Run> {
  const { tags, pack } = statement
  const deed = tags[run.from] === 'verb' && pack?.verbsLast === false
  const most = joining.has(tags[run.from + 1]!) ? brief + 1 : brief
  if (deed && content(statement, run).length > most)
    yield* objects(statement, { from: run.from + 1, to: run.to })
  yield run
}

/** `from day to | day`, `as | long as`: one of two that belong together. */
function isHalf({ tokens, tags, pack }: Statement, at: number): boolean {
  const twice = tags[at - 1] === 'noun' && tokens[at - 1]!.lower === tokens[at + 1]?.lower
  const own = tokens.slice(at + 1, at + 4).map(({ lower }) => lower)
  return pack !== null && (twice || (tokens[at]!.lower === pack.as && own.includes(pack.as)))
}

const joining: ReadonlySet<Tag> = new Set<Tag>(['comma', 'and'])

/** `can | fill, trim and light lamps`: where the first of several verbs stands, the last but one of which is at `at`. */
function listStart({ tags, pack }: Statement, at: number): number | null {
  if (!pack || pack.verbsLast || tags[at] !== 'finite' || !joining.has(tags[at + 1]!)) return null
  let behind = at + 1
  while (joining.has(tags[behind]!)) behind++
  if (!verbs.has(tags[behind]!)) return null
  let from = at
  while (joining.has(tags[from - 1]!) && from > 1) from -= joining.has(tags[from - 2]!) ? 3 : 2
  return from
}

/** `die an die Sieger | gingen`, `nach dem Votum der Kammer | wurde …`: in German a verb ends what stands before it. */
function verbEnd({ tags, pack }: Statement, { from, to }: Run): number {
  if (!pack?.verbsLast) return to
  const own = tags.slice(from, to)
  const verb = own.findIndex((tag, i) => i > 0 && (clausal.has(tag) || tag === 'finite'))
  const comma = own.indexOf('comma')
  if (verb < 0) return to
  return from + (comma > 0 && comma < verb ? comma : verb)
}

const adding: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct', 'sub'])

/** `go as you like`, `a ▢ of harbour`: half an idiom; or a verb alone. */
function isIdiom({ tags, tokens, pack }: Statement, { from, to }: Run): boolean {
  if (!pack || pack.verbsLast) return false
  const next = tags[from + 1] ?? 'stop'
  const short = tags[from] === 'pron' && (to - from <= 3 || adding.has(next))
  // `the lamp is ▢`, `the lamp can ▢`: a verb alone says too little to ask for.
  const verb = tags.slice(from, to).every((tag) => verbal.has(tag))
  return short || verb || pack.genitives.has(tokens[to]?.lower ?? '')
}

const verbal: ReadonlySet<Tag> = new Set<Tag>(['verb', 'finite', 'part', 'be', 'adv'])

const verbs: ReadonlySet<Tag> = new Set<Tag>(['verb', 'finite'])

/** In German they stand before what is told. */
const before: ReadonlySet<Tag> = new Set<Tag>(['pron', 'adv'])

/** What shows that after a comma no enumeration goes on. */
const telling: ReadonlySet<Tag> = new Set<Tag>([
  'pron',
  'be',
  'modal',
  'have',
  'sub',
  'rel',
  'neg',
  'adv',
])

/** `at the ▢, where nobody sees it`: how many tokens stand before the comma; an enumeration is one answer. */
function clauseSize({ tags, tokens, pack }: Statement, { from, to: end }: Run): number {
  // `when to light it - not how`
  const opens = tags[from - 1] === 'dash' || !pack || pack.verbsLast
  const dash = opens ? -1 : tags.slice(from, end).indexOf('dash')
  const to = dash > 0 ? from + dash : end
  const own = tags.slice(from, to)
  const joint = nextClause(own)
  if (joint > 0 && pack && !pack.verbsLast) return joint
  const comma = own.indexOf('comma')
  // `to the pilot, or drop it`: a clause of its own is joined; `to write, seal and send`: verbs are.
  const clause =
    verbs.has(own[own.lastIndexOf('and') + 1]!) &&
    !own.slice(0, comma).some((tag) => verbs.has(tag))
  // `for salvage or repair, allowing the pilots to rest`: what comes of it.
  const deed = own[comma + 1] === 'part' && tokens[from + comma + 1]!.lower.endsWith('ing')
  const aside = deed && !own.slice(comma).includes('and')
  const list = own.includes('and') && !clause && !aside && !own.some((tag) => telling.has(tag))
  return comma < 1 || list || !pack || pack.verbsLast ? own.length : comma
}

/** `oil and | then the lamp is lit`, `oil and | is lit at dusk`: where the next clause begins. */
function nextClause(own: readonly Tag[]): number {
  const verb = (tag: Tag): boolean => clausal.has(tag) || verbs.has(tag)
  const at = own.findIndex(
    (tag, i) =>
      tag === 'and' &&
      (before.has(own[i + 1]!) || clausal.has(own[i + 1]!) || own[i + 1] === 'finite'),
  )
  const first = own.slice(0, Math.max(at, 0))
  // `to trim and carefully light lamps`
  if (at < 2 && verbs.has(own[at + 2]!)) return -1
  if (!own.slice(at).some(verb) || first.some((tag) => clausal.has(tag))) return -1
  // `oil and burn`: two of a kind.
  const second = !before.has(own[at + 1]!)
  const verbal = first.some((tag) => verbs.has(tag) || tag === 'have' || tag === 'rel')
  return second && (verbal || at + 2 >= own.length) ? -1 : at
}

/** `where all must report to`: what was trimmed belongs to its clause, where it closes the sentence. */
function stranded({ tags, pack }: Statement, run: Run | null, to: number): Run | null {
  if (!run || !pack || pack.verbsLast || run.to === to) return run
  if (to < tags.length && tags[to] !== 'stop') return run
  if (
    !tags
      .slice(run.from, run.to)
      .some((tag) => clausal.has(tag) || tag === 'finite' || tag === 'verb')
  )
    return run
  return tags.slice(run.to, to).every((tag) => closing.has(tag)) ? { from: run.from, to } : run
}

const closing: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct', 'pron', 'adv'])
const clausal: ReadonlySet<Tag> = new Set<Tag>(['be', 'modal', 'do'])

/** Whether a clause begins within the answer after a preposition, with nothing that leads to it. */
function breaks({ tags, tokens, pack }: Statement, at: number, { from, to }: Run): boolean {
  if (!pack || pack.verbsLast || tags[from] === 'pron') return false
  const own = tags.slice(from, to)
  // `buoys which share | one colour can be mended`
  if (tags[at] === 'finite' || tags[at] === 'be' || tags[at] === 'modal')
    return !pack.questions.has(tokens[from]!.lower) && spans(own)
  if (!adding.has(tags[at]!) || tags[at] === 'sub') return false
  if (own[0] === 'rel') return own[1] !== 'pron'
  const verb = own.findIndex(
    (tag, i) =>
      clausal.has(tag) || (tag === 'finite' && own.slice(i + 1).every((after) => after === 'adv')),
  )
  return verb > 0 && !own.slice(0, verb).some((tag) => tag === 'rel' || tag === 'sub')
}

/** `A fleet of | old boats fills the harbour`: the verb of the sentence, torn from what it is said of. */
function takesVerb(statement: Statement, sentence: Run, { from, to }: Run): boolean {
  const { pack, tags } = statement
  const main = pack && !pack.verbsLast ? predicate(statement, sentence) : null
  if (!main || main.subject.from >= from || main.verb.from <= from || main.verb.from >= to)
    return false
  // `to see how it works`: a clause of its own.
  return !tags.slice(from, main.verb.from).some((tag) => opening.has(tag))
}

/** A verb of its own behind a noun, which nothing leads to. */
function spans(own: readonly Tag[]): boolean {
  const verb = own.findIndex(
    (tag, i) => i > 0 && (tag === 'be' || tag === 'modal') && own[i - 1] !== 'to',
  )
  const before = own.slice(0, Math.max(verb, 0))
  return before.some((tag) => nominal.has(tag)) && !before.some((tag) => opening.has(tag))
}

const opening: ReadonlySet<Tag> = new Set<Tag>(['rel', 'sub', 'and', 'comma', 'pron', 'colon'])

const leading: ReadonlySet<Tag> = new Set<Tag>(['det', 'adj', 'verb', 'finite'])

/** Before a bracket that closes the sentence, and before an example. */
function statementEnd(statement: Statement, { from, to }: Run): number {
  const { tokens, tags, pack } = statement
  for (let i = from + 3; i < to; i++) {
    // `the last example`, `works like a bell`: none follows.
    const named = leading.has(tags[i - 1]!)
    if (exampleFrom(statement, i) > 0 && !named) return i
    if (tags[i] !== 'open') continue
    const after = tokens.slice(i + 1, to).findIndex(({ depth }) => depth === tokens[i]!.depth)
    if (after < 0 || i + 2 + after >= to || !pack) return i
  }
  return to
}
