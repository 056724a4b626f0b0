import type { Mark, MarkType } from '../../../text/marks.ts'
import { withoutEnd } from '../../breadcrumb/index.ts'
import { blank, type Rule } from '../draft.ts'
import type { Tag } from '../../language/pack.ts'
import type { Span } from '../../question.ts'
import { predicate, sentences } from '../grammar/clause.ts'
import { withWholeWords } from '../grammar/mnemonic.ts'
import { content, runOf, type Run, type Statement } from '../statement.ts'

/** A shorter formula without `=` is a variable or a sign. */
const formula = 6
/** So is a longer one without them: `\\psi_0(x)`. */
const operation =
  /[≈+*/]|\d{2}|[\w}]\^(?!\{\()|\\(?:d?frac|sqrt|sum|int|prod|cdot|times|sin|cos|tan|log|ln|exp|lim|approx|propto|equiv|binom)(?![a-z])/u
const within: ReadonlySet<Tag> = new Set<Tag>(['det', 'adj', 'part', 'num', 'noun', 'name'])
/** With fewer words beside it, a sentence in bold is all there is. */
const few = 3

/** What the author set in bold, in code or in quotes: the author's own "ask this". */
export const markedTerm: Rule = {
  name: 'marked-term',
  confidence: 'high',
  language: false,
  *propose(statement) {
    for (const type of ['strong', 'code', 'math'] as const) {
      const found = terms(statement, type)
      if (found.length === 0) continue
      for (const row of rows(statement, found)) yield blank(statement, row)
      const [first, second] = found as [Mark, Mark | undefined]
      if (second && found.length === 2 && isFirstEnough(statement, first, second))
        yield blank(statement, same(found, first, statement.text))
      if (found.length <= 2) yield blank(statement, found)
      for (const mark of found.slice(1)) yield blank(statement, same(found, mark, statement.text))
      yield blank(statement, same(found, found[0]!, statement.text))
    }
  },
}

/** A letter or a word that says little (`points **up**`): where nothing else is sure, the author's choice is. */
export const markedWord: Rule = {
  name: 'marked-word',
  confidence: 'high',
  language: false,
  *propose(statement) {
    for (const type of ['strong', 'code'] as const)
      for (const mark of terms(statement, type, true))
        yield { ...blank(statement, [mark]), chosen: true }
  },
}

/** The marks of `type` that may be asked; with `little`, also those of which every word says little. */
function terms(statement: Statement, type: MarkType, little = false): Mark[] {
  const { text, marks, tokens, scope, pack } = statement
  const start = tokens[scope.from]?.start ?? 0
  const end = tokens[scope.to - 1]?.end ?? 0
  const common = (mark: Mark): boolean => {
    const words = text.slice(mark.start, mark.end).toLowerCase().split(/\s+/u)
    return pack !== null && words.every((word) => pack.stop.has(word) || pack.generic.has(word))
  }
  const found = withWholeWords(marks, text).filter((mark) => {
    if (mark.type !== type || mark.start < start || mark.end > end) return false
    const said = text.slice(mark.start, mark.end)
    if (type === 'math' && !isFormula(said)) return false
    if (isSentence(statement, mark)) return false
    // `**Note**: …` says what kind of note it is.
    const bare = withoutEnd(said.toLowerCase(), ':.')
    const labels = said.endsWith(':') || text[mark.end] === ':'
    if (pack?.noteLabels.has(bare) || (labels && pack?.kindLabels.has(bare))) return false
    return true
  })
  // `**true** or **lit**`: a common word is asked with the term that it is joined to.
  const says = (mark: Mark | undefined): mark is Mark => mark !== undefined && !common(mark)
  return found.filter((mark, i) => {
    const [before, next] = [found[i - 1], found[i + 1]]
    const goes =
      (says(before) && joined(statement, before, mark)) ||
      (says(next) && joined(statement, mark, next))
    return little || goes || !common(mark)
  })
}

/** `**a** and **b**`: nothing else stands between them. */
function joined(statement: Statement, first: Mark, second: Mark): boolean {
  const between = statement.tags.slice(runOf(statement, first).to, runOf(statement, second).from)
  return between.length > 0 && between.every((tag) => tag === 'comma' || tag === 'and')
}

/**
 * Whether the first of two says enough: they are not told of alike, and both are code, stand in two sentences, or leave little to
 * ask from.
 */
function isFirstEnough(statement: Statement, first: Mark, second: Mark): boolean {
  if (isParallel(statement, first, second)) return false
  if (first.type === 'code') return true
  const [one, other] = [runOf(statement, first), runOf(statement, second)]
  const { to } = sentenceOf(statement, one)
  return other.from >= to || outside(statement, one) - content(statement, other).length < few
}

/**
 * `**red** and **green**`, `for a **lamp**, it burns, for a **bell**, it rings`, `**red** is older than **green**`: two that are told
 * of alike are asked together. `the **lamp** is what stands on the **tower**`: one is what the other is known by.
 */
function isParallel(statement: Statement, first: Mark, second: Mark): boolean {
  const { tokens, tags, pack } = statement
  const [one, other] = [runOf(statement, first), runOf(statement, second)]
  if (!pack || first.type === 'math' || other.from <= one.to) return true
  // Articles tell nothing: `for **oil**`, `for a **lamp**`.
  const leading = ({ from }: Run): number => (tags[from - 1] === 'det' ? from - 2 : from - 1)
  const before = leading(other)
  if (tags[before] === 'and' || tags[before] === 'comma' || tags[before] === 'stop') return true
  const word = tokens[before]!.lower
  if (pack.than.has(word) || pack.ranges.has(word)) return true
  const behind = tokens[one.to]!.lower
  return tokens[leading(one)]?.lower === word || tokens[other.to]?.lower === behind
}

function isFormula(said: string): boolean {
  return said.includes('=') || (said.length >= formula && operation.test(said))
}

/** `**a** and **b**`, `**a**, **b** and **c**`: what is told of together, three or more as one blank. */
function rows(statement: Statement, found: readonly Mark[]): Span[][] {
  const all: Mark[][] = []
  for (const mark of found) {
    const row = all.at(-1)
    if (row && joined(statement, row.at(-1)!, mark)) row.push(mark)
    else all.push([mark])
  }
  return all
    .filter((row) => row.length > 1 && (row.length === found.length || row[0]!.type !== 'math'))
    .map((row) => (row.length > 2 ? [{ start: row[0]!.start, end: row.at(-1)!.end }] : row))
}

/** All marks that say the same as `mark`. */
function same(found: readonly Mark[], mark: Mark, text: string): Mark[] {
  const words = (of: Mark): string => text.slice(of.start, of.end).toLowerCase()
  return found.filter((other) => words(other) === words(mark))
}

/** A sentence in bold is emphasis, no term; a short one where it is nearly all of the text. */
function isSentence(statement: Statement, mark: Mark): boolean {
  const run = runOf(statement, mark)
  const size = content(statement, run).length
  const verb = mark.type === 'strong' && size > 1 ? predicate(statement, run) : null
  if (!verb) return false
  const says = verb.subject.to > verb.subject.from
  // `the **hull is painted** in May`: begun within a phrase.
  const cuts = within.has(statement.tags[run.from - 1]!)
  // `Assume that the hull leaks`, at the head of a sentence.
  const before = statement.tags[run.from - 1]
  const heads = run.from === statement.scope.from || before === 'stop'
  const order = heads && !says && statement.tags.slice(run.from, run.to).includes('rel')
  return size > 4 || order || (says && (cuts || outside(statement, run) < few))
}

/** The sentence a run stands in; all that may be asked where it stands in several. */
function sentenceOf(statement: Statement, { from, to }: Run): Run {
  return sentences(statement).find((one) => one.from <= from && one.to >= to) ?? statement.scope
}

/** How many words that say something stand beside a run, what is in brackets left out. */
function outside(statement: Statement, { from, to }: Run): number {
  const { tokens } = statement
  const scope = sentenceOf(statement, { from, to })
  const depth = tokens[scope.from]!.depth
  const beside = [
    { from: scope.from, to: from },
    { from: to, to: scope.to },
  ]
  return beside.flatMap((run) => content(statement, run)).filter((token) => token.depth === depth)
    .length
}
