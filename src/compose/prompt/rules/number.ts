import type { Tag } from '../../language/pack.ts'
import type { Token } from '../../language/tokens.ts'
import { blank, type Rule } from '../draft.ts'
import { spanOf, type Run, type Statement } from '../statement.ts'

/** A number that is worth knowing: it has a unit, or a word like `max` stands before it. */
export const number: Rule = {
  name: 'number',
  confidence: 'high',
  language: false,
  *propose(statement) {
    const found = numbers(statement)
    const best = found.toSorted((a, b) => b.worth - a.worth)
    for (const { run } of best) yield blank(statement, equal(statement, run))
  },
}

interface Found {
  run: Run
  worth: number
}

function numbers(statement: Statement): Found[] {
  const { tokens, tags, scope, pack } = statement
  const found: Found[] = []
  for (let i = scope.from; i < scope.to; i++) {
    const token = tokens[i]!
    if (insideCode(statement, token)) continue
    const spelled = pack?.numberWords.has(token.lower) === true
    if (tags[i] !== 'num' && !spelled && !/^\d/u.test(token.text)) continue
    const run = range(statement, i)
    const worth = value(statement, run, spelled)
    if (worth > 0) found.push({ run, worth })
    i = run.to - 1
  }
  return found
}

/** `3`, `3 to 5 minutes`, `4 KB`: the number with its range and its unit. */
function range({ tokens, tags, scope, pack }: Statement, i: number): Run {
  let to = i + 1
  const unit = (at: number): boolean =>
    at < scope.to && pack?.units.has(tokens[at]!.lower.replace(/[.]$/u, '')) === true
  if (unit(to)) to++
  const joins = tokens[to]?.text
  if (
    joins !== undefined &&
    /^(?:to|and|or|bis|und|oder|-|–|—|~|×|x)$/iu.test(joins) &&
    to + 1 < scope.to &&
    tags[to + 1] === 'num'
  ) {
    to += 2
    if (unit(to)) to++
  }
  return { from: i, to }
}

/** How much a number is worth asking; 0: it is part of a name, a version, an address, an example. */
function value({ tokens, tags, scope, pack, text }: Statement, run: Run, spelled: boolean): number {
  const token = tokens[run.from]!
  const before = tokens[run.from - 1]
  const beforeTag = tags[run.from - 1]
  if (/^\d+(?:[.:]\d+){2,}|^\d+\.\d+\.\d|:\d*:/u.test(token.text)) return 0
  if (before && !token.spaced && !/^[/$€£(~<>≤≥[]/u.test(before.text)) return 0
  if (token.type === 'word' && !spelled)
    return /^\d+(?:[.,]\d+)?\p{L}{1,4}(?:\/\p{L}+)?$/u.test(token.text) && hasUnit(token.text, pack)
      ? 3
      : 0
  if (beforeTag === 'name' && run.to - run.from === 1) return 0
  if (token.depth > tokens[scope.from]!.depth && exampleBefore(tokens, run.from, pack)) return 0
  let worth = 0
  if (run.to - run.from > 1 || /[%°$€£]/u.test(token.text)) worth += 2
  for (let i = run.from - 1; i >= Math.max(scope.from, run.from - 4); i--)
    if (pack?.limitWords.has(tokens[i]!.lower))
      worth = Math.max(worth, 0) + (i === run.from - 1 ? 3 : 2)
  const next = tokens[run.to]
  if (worth === 0 && next && nominal(tags[run.to]) && (next.lower.endsWith('s') || !pack))
    worth = spelled ? 0.5 : 1
  if (!pack && worth === 0 && text.length > token.text.length + 4) worth = 1
  if (spelled && worth < 2) return 0
  return worth
}

function hasUnit(text: string, pack: Statement['pack']): boolean {
  const unit = text.toLowerCase().replace(/^[\d.,]+/u, '')
  return pack ? pack.units.has(unit) : true
}

function exampleBefore(tokens: Statement['tokens'], at: number, pack: Statement['pack']): boolean {
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some((token) => pack?.exampleOpeners.has(token.lower))
}

/** The run and every other place where the same number stands. */
function equal(statement: Statement, run: Run): { start: number; end: number }[] {
  const own = statement.tokens[run.from]!
  const others = statement.tokens.filter(
    (token) => token.start !== own.start && token.lower === own.lower,
  )
  return [spanOf(statement, run), ...others]
}

function nominal(tag: Tag | undefined): boolean {
  return tag === 'noun' || tag === 'name' || tag === 'adj'
}

/** A number in code or in a formula is a part of it. */
function insideCode({ marks }: Statement, { start, end }: Token): boolean {
  return marks.some(
    ({ type, ...mark }) =>
      (type === 'code' || type === 'math') && mark.start <= start && mark.end >= end,
  )
}
