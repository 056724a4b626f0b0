import type { Tag } from '../../language/pack.ts'
import { clean } from '../../breadcrumb/index.ts'
import { initials } from '../../initials.ts'
import { tokens as words } from '../../language/tokens.ts'
import { boundaries } from '../../language/signs.ts'
import { blankSign } from '../../question.ts'
import { predicate, sentences } from '../grammar/clause.ts'
import { blank, type Draft, type Rule } from '../draft.ts'
import { exampleFrom } from '../grammar/examples.ts'
import { enumeration } from '../grammar/enumeration.ts'
import { nounPhrase, phrase } from '../grammar/phrase.ts'
import { content, spanOf, type Run, type Statement } from '../statement.ts'
import { described } from '../grammar/owner.ts'
import { said } from '../texts.ts'
import { isNamed, which } from './name-it.ts'

/** Nothing else to ask: the fact's kind and its subject, the whole text is the answer. */
export const whole: Rule = {
  name: 'whole',
  confidence: 'low',
  language: false,
  propose: wholeTexts,
}

/** What a sentence speaks of is named in so many words that say something. */
const subject = 4

const things: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'num'])

/** The question that any fact has: with its subject; where that gives it away, without; then by its first letter. */
function* wholeTexts(statement: Statement): Generator<Draft> {
  const draft = wholeText(statement)
  const name = remarked(statement)
  if (name !== null) yield which(statement, name, 'card.which')
  const who = spokenOf(statement)
  if (who) yield blank(statement, [spanOf(statement, who)])
  for (const to of [subjectEnd(statement), clauseEnd(statement)])
    if (to > 0 && !cutsFormula(statement, to)) {
      const said = told(statement, to)
      if (said) yield { ...blank(statement, [spanOf(statement, said)]), chosen: true }
      // `They …`: of what, the line above says; it asks for nothing.
      if (statement.tags[0] !== 'pron') yield begun(statement, to)
    }
  const examples = exemplified(statement)
  if (examples) yield { ...blank(statement, [spanOf(statement, examples)]), bare: true }
  const labelled = behindLabel(statement)
  if (labelled) yield labelled
  yield draft
  const { context, fact, text } = statement
  const kind = context.markers.find((marker) => marker.kind === fact.kinds[0])?.label ?? ''
  const letter = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? ''
  const { asked: _, ...rest } = draft
  for (const words of [`${kind}?`, `${letter} …`, `${kind}?`])
    yield { ...rest, front: [{ type: 'words', text: words }], exact: text }
}

/** A longer remark says what it is about. */
const brief = 5

/** `Always watertight` under `Oak planks`: a few words about one thing, which is asked for; null: there is none. */
function remarked(statement: Statement): string | null {
  const { fact, pack, scope, tags, tokens, label } = statement
  const above = clean(fact.context.at(-1) ?? '')
  const name = described(statement)
  if (!pack || label || fact.marked.length > 0 || fact.details.length > 0) return null
  if (!name || above === '' || !above.startsWith(name)) return null
  const says = content(statement, scope).length
  const first = tokens[scope.from]
  if (!first || says < 1 || says > brief || pack.pronouns.has(first.lower)) return null
  if (pack.exampleOpeners.has(first.lower) || tags[scope.from] === 'sub') return null
  // `A solution`: no one thing; `North Pier`, `another rope`: no remark.
  if (pack.tag(words(name))[0] === 'det') return null
  if (tags[scope.from] === 'det' || isNamed(statement, name)) return null
  // `Fog`, `boxes of oars`: one of several that the line above announces.
  const thing = things.has(tags[scope.from]!) && predicate(statement, scope) === null
  return thing ? null : name
}

/** `▢ are lit instead`: where nothing follows a verb, what it is said of, in two words or a name. */
function spokenOf(statement: Statement): Run | null {
  const { scope, pack, label, tags, tokens } = statement
  const found = pack && !label ? predicate(statement, sentences(statement)[0] ?? scope) : null
  if (!found || found.negated || tags[0] === 'to' || tags[0] === 'pron') return null
  // `boats with other sails such as …`: no verb.
  if (pack!.exampleOpeners.has(tokens[found.verb.to]?.lower ?? '')) return null
  const who = phrase(statement, found.subject.from, found.subject.to, true)
  if (!who || found.subject.from > 0 || who.to < found.subject.to) return null
  const named = tags.slice(who.from, who.to).includes('name')
  return named || content(statement, who).length > 1 ? who : null
}

/** `Signals such as | horns, whistles and bells`: where nothing else can be asked, what the examples are. */
function exemplified(statement: Statement): Run | null {
  const { scope, tokens, tags, pack } = statement
  if (!pack || statement.label) return null
  let at = scope.from + 1
  while (at < scope.to && (tokens[at]!.depth > 0 || exampleFrom(statement, at) === 0)) at++
  if (at >= scope.to) return null
  const from = exampleFrom(statement, at)
  const first = phrase(statement, from, scope.to, true)
  if (!first) return null
  // `Signals such as horns and bells | are heard`
  const size = tags.slice(from, scope.to).findIndex((tag) => !items.has(tag))
  const run =
    size > 0 && clausal.has(tags[from + size]!)
      ? { from: first.from, to: from + size }
      : enumeration(statement, first, scope.to)
  return tags.slice(run.from, run.to).includes('and') ? run : null
}

const items: ReadonlySet<Tag> = new Set<Tag>([...nounPhrase, 'and', 'comma'])
const clausal: ReadonlySet<Tag> = new Set<Tag>(['be', 'modal', 'have', 'do', 'finite'])

/** `Oil lamp: a lamp that burns oil`: it may be told in words of the label. */
function behindLabel(statement: Statement): Draft | null {
  if (!statement.label) return null
  const rest = spanOf(statement, statement.label.rest)
  const hint = letters(statement, rest.start)
  return { ...blank(statement, [rest]), bare: true, all: true, hint }
}

/** A text by its first words: `All boats carry …`. */
function begun(statement: Statement, to: number): Draft {
  const { text } = statement
  const { end } = spanOf(statement, { from: 0, to })
  return {
    front: [
      { type: 'text', start: 0, end },
      { type: 'words', text: ' …' },
    ],
    answer: [{ type: 'text', start: 0, end: text.length }],
    hidden: [],
    plain: text,
    all: true,
    // Its first letters tell which of all that can be said of it is meant.
    hint: letters(statement, end),
  }
}

/** More words that say something are no blank. */
const blankable = 8

/** What the one sentence says from `at` on, without what leads to it and a bracket that closes it; null: it says too much. */
function told(statement: Statement, at: number): Run | null {
  const { scope, tags, tokens, pack } = statement
  let [from, to] = [at, tags[scope.to - 1] === 'stop' ? scope.to - 1 : scope.to]
  while (from < to && parting.has(tags[from]!)) from++
  const leads = (i: number): boolean =>
    leading.has(tags[i]!) || pack?.articles.has(tokens[i]!.lower) === true
  if (from === at) while (from < to && leads(from)) from++
  const open = tags.indexOf('open', from)
  if (open > from && tags.indexOf('close', open) === to - 1) to = open
  if (from >= to || tags.slice(from, to).includes('stop')) return null
  // `is red, but the tower is white`: another clause.
  const joint = tags.findIndex((tag, i) => i > from && tag === 'and' && tags[i - 1] === 'comma')
  if (joint > 0 && tags.slice(joint, to).some((tag) => clausal.has(tag))) return null
  return content(statement, { from, to }).length <= blankable ? { from, to } : null
}

const parting: ReadonlySet<Tag> = new Set<Tag>(['be', 'and', 'comma', 'dash', 'colon'])
const leading: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct', 'to', 'pron'])

/** Behind what a sentence speaks of, and its verb; 0: it cannot be told. */
function subjectEnd(statement: Statement): number {
  const { scope, tags, tokens } = statement
  if (statement.label || !statement.pack || scope.from > 0) return 0
  if (statement.pack.exampleOpeners.has(tokens[0]?.lower ?? '')) return 0
  const verb = predicate(statement, sentences(statement)[0] ?? scope)
  if (!verb || verb.subject.from > 0 || tags[0] === 'and') return 0
  const says = content(statement, verb.subject).length
  const { from, to } = verb.subject
  if (says > subject || tags.slice(from, to).includes('comma')) return 0
  // `Fill the lamp and | trims it`: an order goes on. `How often it | …`, `For example we | …`: of nothing that is named.
  if (tags[to - 1] === 'and' || (tags[to - 1] === 'pron' && to > 1)) return 0
  // `Painted | keels …`, `How | …`: a part of what it speaks of, or none of it.
  const pronoun = to === from + 1 && tags[from] === 'pron'
  if (to === from + 1 && !things.has(tags[from]!) && !pronoun) return 0
  if (
    (says === 0 && !pronoun) ||
    content(statement, { from: verb.verb.from, to: tokens.length }).length < 1
  )
    return 0
  // `All boats carry …` asks for more than `All boats …`; `All boats sail …` would leave nothing.
  const told = content(statement, { from: verb.verb.to, to: signFrom(statement, verb.verb.to) })
  if (told.length > 0) return verb.verb.to
  // `The lamp is …`: that it is lit, or soon lit, is what is told.
  let last = verb.verb.to - 1
  if (tags[last] !== 'part' && tags[last] !== 'verb') return to
  while (last > verb.verb.from + 1 && tags[last - 1] === 'adv') last--
  return last > verb.verb.from ? last : to
}

/** Where the first sign stands from `i` on: what is told behind it is told of something else. */
function signFrom({ tags }: Statement, i: number): number {
  const sign = tags.slice(i).findIndex((tag) => boundaries.has(tag))
  return sign < 0 ? tags.length : i + sign
}

/** A text of more words that say something is too much to say by heart: its first clause is shown. */
const long = 8
/** Before and behind the cut so many words say something. */
const either = 3

const parts: ReadonlySet<Tag> = new Set<Tag>(['comma', 'dash', 'stop', 'arrow'])
const leads: ReadonlySet<Tag> = new Set<Tag>(['sub', 'prep', 'adjunct', 'to', 'part'])

/** Behind the first clause of a long text: `When the bell is rung, …`; 0: it has none. */
function clauseEnd(statement: Statement): number {
  const { scope, tags, tokens, pack } = statement
  if (statement.label || !pack || scope.from > 0 || content(statement, scope).length <= long)
    return 0
  for (let i = 2; i < scope.to - 2; i++) {
    if (!parts.has(tags[i]!) || tokens[i]!.depth > 0) continue
    const before: Run = { from: 0, to: i }
    const rest = content(statement, { from: i + 1, to: scope.to }).length
    if (rest < either) return 0
    if (content(statement, before).length < either) continue
    // `Oil, wicks, …`: no clause ends there.
    const clausal = leads.has(tags[0]!) || predicate(statement, before) !== null
    return clausal ? i : 0
  }
  return 0
}

function cutsFormula(statement: Statement, to: number): boolean {
  const { end } = spanOf(statement, { from: 0, to })
  return statement.marks.some(
    (mark) => (mark.type === 'math' || mark.type === 'code') && mark.start < end && mark.end > end,
  )
}

/** The kind of the fact and what it is about; of a point of a list, the line above it. */
function wholeText(statement: Statement): Draft {
  const { fact, text, context, place } = statement
  const marker = context.markers.find((marker) => marker.kind === fact.kinds[0])
  const label = marker?.label ?? fact.kinds[0] ?? ''
  const subject = place.at(-1)?.text ?? ''
  const words = marker?.prompt
    ? marker.prompt.replaceAll('{subject}', subject)
    : subject === '' || /[?？]$/u.test(subject)
      ? subject || `${label}?`
      : said(context.texts, 'card.point', { subject })
  const example = exampleFrom(statement, 0)
  const opener = example > 0 ? text.slice(0, spanOf(statement, { from: 0, to: example }).end) : ''
  return {
    // `E.g. a bell buoy`: which example, not what is said.
    front: [{ type: 'words', text: words.replace(blankSign, `${opener} ${blankSign}`.trim()) }],
    answer: [{ type: 'text', start: 0, end: text.length }],
    hidden: [],
    plain: text,
    all: true,
    asked: subject,
    // Its first letters tell which of all that can be said of the subject is meant.
    hint: letters(statement, opener.length),
  }
}

/** The first letters of the words from `start` on; a formula has none. */
function letters({ text, marks }: Statement, start: number): string {
  const formulas = marks.filter(({ type }) => type === 'math')
  return initials(
    formulas
      .reduceRight((left, mark) => `${left.slice(0, mark.start)} ${left.slice(mark.end)}`, text)
      .slice(start),
  )
}
