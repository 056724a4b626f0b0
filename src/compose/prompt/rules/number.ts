import type { Tag } from '../../language/pack.ts'
import type { Token } from '../../language/tokens.ts'
import { blank, type Rule } from '../draft.ts'
import { clausal } from '../grammar/tags.ts'
import { spanOf, type Run, type Statement } from '../statement.ts'

/** A number that is worth knowing: it has a unit, or a word like `max` stands before it. */
export const number: Rule = {
  name: 'number',
  confidence: 'high',
  language: false,
  *propose(statement) {
    const best = numbers(statement).toSorted((a, b) => +a.aside - +b.aside || b.worth - a.worth)
    for (const { run } of best) {
      const named = withNamed(statement, run)
      if (named) yield blank(statement, [spanOf(statement, named)])
      yield blank(statement, equal(statement, run))
    }
  },
}

interface Found {
  run: Run
  worth: number
  /** It stands in a bracket: a number of the sentence itself comes first. */
  aside: boolean
}

function numbers(statement: Statement): Found[] {
  const { tokens, tags, scope, pack } = statement
  const found: Found[] = []
  for (let i = scope.from; i < scope.to; i++) {
    const spelled = pack?.numberWords.has(tokens[i]!.lower) === true
    if ((tags[i] !== 'num' && !spelled) || isPart(statement, i)) continue
    const one = range(statement, i)
    const worth = spelled ? spelledWorth(statement, one) : value(statement, one)
    const run = withBare(statement, spelled ? one : series(statement, one))
    const aside = tokens[i]!.depth > tokens[scope.from]!.depth
    if (worth > 0 && !isBare(statement, run)) found.push({ run, worth, aside })
    i = run.to - 1
  }
  return found
}

/** `tall ships (>40)`, `the reform (1836)`: neither a unit nor anything else stands in its bracket. */
function isBare({ tags, tokens }: Statement, { from, to }: Run): boolean {
  if (to > from + 1 || measured.test(tokens[from]!.text)) return false
  const first = tags[from - 1] === 'sign' ? from - 2 : from - 1
  return tags[first] === 'open' && tags[to] === 'close'
}

/** `90 seconds (1.5 min)`: the number in the bracket right behind it would tell. */
function withBare(statement: Statement, run: Run): Run {
  const { tags } = statement
  if (tags[run.to] !== 'open' || tags[run.to + 1] !== 'num') return run
  const { to } = range(statement, run.to + 1)
  // `§ 5 (2)` has no unit.
  return tags[to] === 'close' && to > run.to + 2 ? { from: run.from, to: to + 1 } : run
}

/** A part of code, a formula, a name, a version or an address; an example. */
function isPart(statement: Statement, i: number): boolean {
  const { tokens, tags, pack, marks, scope } = statement
  const token = tokens[i]!
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  // `03` counts a list, or is a code.
  if (/^0\d+$|^\d+(?:[.:]\d+){2,}|:\d*:/u.test(token.text)) return true
  if (before && !token.spaced && !/^[/$€£(~<>≤≥[§]|^[^\P{L}\p{Script=Latin}]/u.test(before.text))
    return true
  const joined = after?.type === 'word' && !after.spaced
  if (joined && !counter.test(after.text) && !isUnit(statement, i + 1)) return true
  // `第3章`, `2번째`: which one, not how many.
  if (/[第제]$/u.test(before?.text ?? '') && !token.spaced) return true
  if (joined && ordinal.test(after.text)) return true
  if (isCited(statement.text, token)) return true
  // `1️⃣` is a sign.
  if (/^[\uFE0F\u20E3]/u.test(statement.text.slice(token.end))) return true
  // `2. Casting off` counts the headings.
  const opens = i === 0 && after?.text === '.' && !after.spaced
  if (opens && tokens[2]?.spaced === true) return true
  // `1) … 2) …` counts what it lists.
  if (token.depth === 0 && after?.text === ')' && !after.spaced) return true
  // `the 5' end`
  if (after?.spaced === false && /^['’′]$/u.test(after.text)) return true
  // `rangeOf(1, 3)`
  const call = before?.text === '(' && !before.spaced && tokens[i - 2]?.type === 'word'
  if (call && !token.spaced) return true
  const named = tags[i - 1] === 'name' || (i === 1 && isCapital(statement, 0))
  // `Pier 7`; of `Piers 2 and 7` both are asked.
  const isSeries = (tags[i + 1] === 'and' || tags[i + 1] === 'comma') && tags[i + 2] === 'num'
  if (named && token.spaced && !isSeries && !isUnit(statement, i + 1)) return true
  const deep = token.depth > tokens[scope.from]!.depth
  const opened = tokens.slice(Math.max(0, i - 5), i)
  if (deep && opened.some(({ lower }) => pack?.exampleOpeners.has(lower))) return true
  return marks.some(
    ({ type, start, end }) =>
      (type === 'code' || (type === 'math' && end - start > token.end - token.start)) &&
      start <= token.start &&
      end >= token.end,
  )
}

/** The 42 of `42 U.S.C. § 1983`, the 2 of `5.01(2)`: its section is what one knows of a law. */
function isCited(text: string, { start, end }: Token): boolean {
  const book = /^\s(?:\p{Lu}\.\s?){2,4}(?:§+\s?)?\d/u.test(text.slice(end, end + 20))
  return book || /\d\s?\($/u.test(text.slice(Math.max(0, start - 3), start))
}

const unit =
  /^(?:(?![DG]$)\p{Script=Latin}{1,4}|(?![这那的是和与或之其及等在为了])\p{Script=Han}{1,2}|[\p{Script=Katakana}ー]{1,6})$/u

/** What is written on behind a number without a space, and counts: `30미터`, `3つ`; a particle does not: `3과`. */
const counter =
  /^(?!과|와|은|는|이(?!상|하|내)|을|를|의|에|로|까지|부터)\p{Script=Hangul}|^つ|^\p{Script=Thai}/u
const ordinal = /^(?:번|째|차|단계|장|절|계층)|^[章节節号號番]/u

/** `Pier 7`: the first word of a sentence may be a name too. */
function isCapital({ tokens, tags, pack }: Statement, i: number): boolean {
  const { text, lower } = tokens[i]!
  return pack !== null && tags[i] === 'noun' && /^\p{Lu}/u.test(text) && !pack.limitWords.has(lower)
}

function isUnit({ tokens, pack }: Statement, i: number): boolean {
  const next = tokens[i]
  if (next?.type !== 'word') return false
  // `3H` is tritium, no three hours.
  if (next.text === 'H') return false
  // `$5 a day`: no ampere.
  if (pack) return pack.units.has(next.lower) && !pack.articles.has(next.text)
  // Without a language: letters right behind the number, or a counter of one or two Han characters or in Katakana.
  return !next.spaced && unit.test(next.text)
}

/** `3`, `3 to 5 minutes`, `4 KB`: the number with its range and its unit. */
function range(statement: Statement, i: number): Run {
  const { tokens, tags, scope, pack } = statement
  let to = grouped(statement, i)
  if (to < scope.to && isUnit(statement, to)) to++
  const join = tokens[to]
  const joins = join && (/^[-–—~～×x]$/u.test(join.text) || pack?.ranges.has(join.lower))
  if (joins && to + 1 < scope.to && tags[to + 1] === 'num') {
    to = grouped(statement, to + 1)
    if (to < scope.to && isUnit(statement, to)) to++
  }
  return { from: i, to }
}

/** `65 000`: behind the groups of digits of one number. */
function grouped({ tokens, scope }: Statement, i: number): number {
  let to = i + 1
  if (!/^\D?\d{1,3}$/u.test(tokens[i]!.text)) return to
  while (to < scope.to && tokens[to]!.spaced && /^\d{3}[%+]?$/u.test(tokens[to]!.text)) to++
  return to
}

/** `3, 6 and 12 km`, `10 t, 25 t or 40 t`: numbers of one measure are one answer. */
function series(statement: Statement, first: Run): Run {
  const { tokens, tags, scope } = statement
  const unit = (run: Run): string | null =>
    isUnit(statement, run.to - 1) ? tokens[run.to - 1]!.lower : null
  const own = unit(first)
  let all = first
  while (all.to + 1 < scope.to && (tags[all.to] === 'comma' || tags[all.to] === 'and')) {
    const at = tags[all.to] === 'comma' && tags[all.to + 1] === 'and' ? all.to + 2 : all.to + 1
    if (tags[at] !== 'num' || isPart(statement, at)) break
    const next = range(statement, at)
    if (own !== null && unit(next) !== own) break
    all = { from: first.from, to: next.to }
  }
  return all
}

/** A unit that is a sign is a part of the number. */
const measured = /[%°$€£]/u

/** How much a number is worth asking: for its unit, a word before it, or what it counts. */
function value(statement: Statement, run: Run): number {
  const { tokens, tags, scope, pack, text } = statement
  const token = tokens[run.from]!
  const unit = run.to - run.from > 1 || measured.test(token.text) ? 2 : 0
  const worth = unit + limitWorth(statement, run)
  if (worth > 0) return worth
  const year = /^(?:1\d{3}|20\d{2})$/u.test(token.text) && tags[run.from - 1] === 'prep'
  // `1870 first beacon lit`
  const dated = run.from === scope.from && /^1\d{3}$/u.test(token.text) && tags[run.to] === 'noun'
  const section = /(?:§|\d\s(?:\p{Lu}\.\s?){2,4})\s?$/u.test(
    text.slice(Math.max(0, token.start - 20), token.start),
  )
  if (counts(statement, run.to) || year || section || (pack && dated)) return 1
  // `0`, `1` alone are seldom a fact.
  return !pack &&
    !/^[01]$/u.test(token.text) &&
    scope.to - scope.from > 3 &&
    text.length > token.text.length + 4
    ? 1
    : 0
}

/** Whether a plural follows: `5 old signal towers`; in German, any noun. */
function counts({ tokens, tags, scope, pack }: Statement, from: number): boolean {
  if (!tokens[from]?.spaced) return false
  for (let i = from; i < scope.to && i < from + 4 && nominal(tags[i]); i++)
    if (/[^s\P{L}]s$/u.test(tokens[i]!.text) || pack?.capitalNouns) return true
  return false
}

const goingOn: ReadonlySet<Tag> = new Set<Tag>([...clausal, 'rel', 'to'])

/** A number in words is asked only right behind a word like `max`. */
function spelledWorth(statement: Statement, run: Run): number {
  // `Gable: more than two walls …`: the label is the better question.
  if (statement.tags[run.from - 1] === 'det' || statement.label) return 0
  // `more than one`: several.
  const { lower } = statement.tokens[run.from - 1] ?? { lower: '' }
  // `only one is lit`, `the only one that is lit`: which one.
  if (run.to - run.from === 1 && goingOn.has(statement.tags[run.to] ?? 'stop')) return 0
  if (run.to - run.from === 1 && statement.pack?.than.has(lower)) return 0
  // `at least one boat`: any number; but for `only one boat`.
  const any = statement.tags[run.from - 1] === 'adv' && !statement.pack?.only.has(lower)
  if (any && single.test(statement.tokens[run.from]!.lower)) return 0
  const worth = limitWorth(statement, run) + (run.to - run.from > 1 ? 2 : 0)
  return worth >= 3 ? worth : 0
}

function limitWorth({ tokens, tags, scope, pack }: Statement, run: Run): number {
  // `up to four`
  const close = tags[run.from - 1] === 'prep' ? run.from - 2 : run.from - 1
  let worth = 0
  for (let i = run.from - 1; i >= Math.max(scope.from, run.from - 4); i--)
    if (pack?.limitWords.has(tokens[i]!.lower)) worth += i >= close ? 3 : 2
  return worth
}

const single = /^(?:1|one)$/u

/** `only 1 lamp`: one thing tells by its form that it is one, so it is hidden too. */
function withNamed({ tokens, tags, scope, pack }: Statement, { from, to }: Run): Run | null {
  if (to > from + 1 || !single.test(tokens[from]!.lower)) return null
  // `set to 1`: a value.
  if (tags[from - 1] === 'prep' || tags[from - 1] === 'to') return null
  let end = to
  while (end < scope.to && tokens[end]!.spaced && nominal(tags[end])) end++
  const head = tokens[end - 1]!.lower
  // `one kind of lamp`
  if (pack?.genitives.has(tokens[end]?.lower ?? '')) return null
  return end > to && tags[end - 1] !== 'adj' && !/[^s]s$/u.test(head) ? { from, to: end } : null
}

function nominal(tag: Tag | undefined): boolean {
  return tag === 'noun' || tag === 'name' || tag === 'adj'
}

/** The run and every other place where the same number stands; `one` may be anything. */
function equal(statement: Statement, run: Run): { start: number; end: number }[] {
  const own: Token = statement.tokens[run.from]!
  if (own.type === 'word') return [spanOf(statement, run)]
  const others = statement.tokens
    .map((_, i) => i)
    .filter((i) => {
      const { start, lower } = statement.tokens[i]!
      return start !== own.start && lower === own.lower && !isPart(statement, i)
    })
  return [run, ...others.map((i) => range(statement, i))].map((found) => spanOf(statement, found))
}
