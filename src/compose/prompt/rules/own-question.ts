import { clean } from '../../breadcrumb/index.ts'
import { initials } from '../../initials.ts'
import { tokens as wordsOf } from '../../language/tokens.ts'
import type { Tag } from '../../language/pack.ts'
import { promptOf, type Piece } from '../../question.ts'
import { answersOf } from '../points/answers.ts'
import { cardSides } from '../grammar/card-sides.ts'
import { predicate } from '../grammar/clause.ts'
import { offers } from '../guards/offers.ts'
import type { Draft, Rule } from '../draft.ts'
import { spanOf, textOf, type Run, type Statement } from '../statement.ts'
import { points } from './list.ts'

/** Tokens; what is longer is no question, and no answer that one says by heart. */
const longest = 60
/** More points nobody says by heart. */
const few = 4

/**
 * `Who rings it? The keeper.`, `Q: Who rings it? A: The keeper`, `Keeper::Who rings it`, in one line or several: the author's question, and
 * what follows it.
 */
export const ownQuestion: Rule = {
  name: 'own-question',
  confidence: 'high',
  language: false,
  *propose(statement) {
    const found = asked(statement)
    if (found) yield reply(statement, found.answer, [...frontOf(statement, found)])
    else yield* askedBelow(statement)
    const above = askedAbove(statement)
    if (!above) return
    const from = labelEnd(statement, 0, answerLabels(statement))
    const draft = reply(statement, { from, to: statement.tokens.length }, [
      { type: 'words', text: above.question },
    ])
    yield { ...draft, asked: above.line, ...(above.several && { hint: initials(draft.plain) }) }
  },
}

function* frontOf(statement: Statement, { question, closed }: Asked): Generator<Piece> {
  yield { type: 'text', ...spanOf(statement, question) }
  if (!closed) yield { type: 'words', text: '?' }
}

/** `Q: Who rings it?` over the answer; more points than a few are for `list`. */
function* askedBelow(statement: Statement): Generator<Draft> {
  const { fact, tokens, pack } = statement
  const from = labelEnd(statement, 0, questionLabels(statement))
  const all = answersOf(fact, 'details', pack)
  if (from === 0 || all.length === 0 || all.length > few) return
  const labels = answerLabels(statement)
  const bare = all.map((point) => {
    const colon = point.search(/[:：]/u)
    return labels.has(point.slice(0, Math.max(0, colon)).toLowerCase())
      ? point.slice(colon + 1).trim()
      : point
  })
  const question = spanOf(statement, { from, to: tokens.length })
  yield { ...points(statement), front: [{ type: 'text', ...question }], plain: bare.join('; ') }
}

/** Where no language tells: `Q`, `P`, `D`, `问`. */
const anyQuestion: ReadonlySet<string> = new Set(['q', 'p', 'd', '问', '問'])
const anyAnswer: ReadonlySet<string> = new Set(['a', 'r', '答'])

function questionLabels({ pack }: Statement): ReadonlySet<string> {
  return pack?.questionLabels ?? anyQuestion
}

function answerLabels({ pack }: Statement): ReadonlySet<string> {
  return pack?.answerLabels ?? anyAnswer
}

function reply(statement: Statement, answer: Run, front: Piece[]): Draft {
  const plain = textOf(statement, answer)
  return {
    front,
    answer: [{ type: 'text', ...spanOf(statement, answer) }],
    hidden: [],
    plain,
    offered: offers(promptOf(front, statement.text), plain, statement.pack),
    // An answer may say the words of its question again.
    follows: true,
  }
}

/** `Q: Who rings it?` above the answer; any question above `Yes` and `No`. */
function askedAbove(statement: Statement): Above | null {
  const { context, headings } = statement.fact
  const line = clean(context.at(-1) ?? headings.at(-1) ?? '')
  if (!/\P{Z}[?？]$/u.test(line)) return null
  const colon = line.search(/[:：]/u)
  const label = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
  const labelled = questionLabels(statement).has(label)
  const question = labelled ? line.slice(colon + 1).trim() : line
  if (opensWithVerdict(statement)) return { line, question, several: false }
  const asks = labelled && context.length > 0 && !isOneOf(statement, question)
  return asks ? { line, question, several: true } : null
}

interface Above {
  line: string
  question: string
  /** There may be other answers below the same question. */
  several: boolean
}

/** `Yes: …`, `No, …`, `Yes`. */
function opensWithVerdict({ tokens: [first, second], pack }: Statement): boolean {
  return pack?.verdicts.has(first?.lower ?? '') === true && second?.type !== 'word'
}

/** `What two lamps are lit?` above a sentence: that is told beside the two, and is neither. */
function isOneOf(statement: Statement, question: string): boolean {
  const { pack, tokens } = statement
  const counts =
    pack && wordsOf(question).some(({ lower }) => pack.numberWords.has(lower) && lower !== 'one')
  return !!counts && predicate(statement, { from: 0, to: tokens.length }) !== null
}

interface Asked {
  question: Run
  answer: Run
  /** It ends with its own sign. */
  closed: boolean
}

/** The question that opens the text, and its answer. */
function asked(statement: Statement): Asked | null {
  const { tokens } = statement
  const from = labelEnd(statement, 0, questionLabels(statement))
  const sign = tokens.findIndex((_, i) => i > from && asks(statement, i))
  const sides = cardSides(statement, from)
  const found = sides
    ? { ...sides, closed: sign === sides.question.to - 1 || from > 0 }
    : sign < 0
      ? labelled(statement, from)
      : signed(statement, from, sign)
  if (!found || found.question.to > longest) return null
  const { answer } = found
  if (answer.from >= answer.to || answer.to - answer.from > longest) return null
  if (holdsBold(statement, answer)) return null
  return isMarked(statement, answer) && answers(statement, answer) ? found : null
}

/** `Q: Name the lamps. A: …`, `**Q: The lamps are called:**` and the answer in the next line. */
function labelled(statement: Statement, from: number): Asked | null {
  const { tokens, marks } = statement
  if (from === 0) return null
  const to = tokens.findIndex(
    (_, i) => i > from && labelEnd(statement, i, answerLabels(statement)) > i,
  )
  const bold = marks.find(({ type, start }) => type === 'strong' && start === 0)
  const end = to < 0 && bold ? tokens.findIndex(({ start }) => start >= bold.end) : to
  if (end <= from) return null
  const start = labelEnd(statement, end, answerLabels(statement))
  return {
    question: { from, to: end },
    answer: { from: start, to: tokens.length },
    closed: true,
  }
}

/** `Who rings it? …` */
function signed(statement: Statement, from: number, sign: number): Asked | null {
  const { tokens, tags } = statement
  const question = { from, to: sign + 1 }
  const label = labelEnd(statement, question.to, answerLabels(statement))
  const shown = from > 0 || label > question.to || isSetApart(statement, question)
  if (!shown && !isWhole(statement, question)) return null
  let start = label
  while (leads.has(tags[start]!)) start++
  if (start === question.to && goesOn(statement, start)) return null
  return { question, answer: { from: start, to: tokens.length }, closed: true }
}

const links: ReadonlySet<Tag> = new Set<Tag>(['be', 'have', 'do', 'modal', 'and'])

/** `*Who Goes There?* is a story`: the sentence goes on. */
function goesOn({ tokens, tags }: Statement, i: number): boolean {
  return links.has(tags[i]!) && /^\p{Ll}/u.test(tokens[i]?.text ?? '')
}

/** Signs that lead from the question to the answer; `::` in a deck of cards in notes. */
const leads: ReadonlySet<Tag> = new Set<Tag>(['dash', 'arrow', 'colon'])

/** Behind a label of `labels` at `i` and its sign, `Q:`, `Q.`, `(Q)`; `i`: there is none. */
function labelEnd(
  { tokens, tags }: Statement,
  i: number,
  labels: ReadonlySet<string> | undefined,
): number {
  const at = tags[i] === 'open' ? i + 1 : i
  const label = tokens[at]
  if (!label || !labels?.has(label.lower) || at + 2 >= tokens.length) return i
  const sign = tags[at + 1]
  const letter = /^\p{Lu}$/u.test(label.text)
  const closes = at > i ? sign === 'close' : sign === 'colon' || (letter && sign === 'stop')
  return closes ? at + 2 : i
}

/** Whether the sign at `i` ends a question. */
function asks({ tokens, marks }: Statement, i: number): boolean {
  const { text, depth, start, end } = tokens[i]!
  if (!/^[?？؟]$/u.test(text) || depth > 0) return false
  const next = tokens[i + 1]
  const apart = text === '？' || next?.spaced !== false || next.text === ':'
  return (
    apart &&
    !marks.some(({ type, ...mark }) => type === 'code' && mark.start <= start && mark.end >= end)
  )
}

/** What an author set in bold or code within the answer is asked, in its place. */
function holdsBold(statement: Statement, answer: Run): boolean {
  const { start, end } = spanOf(statement, answer)
  const said = statement.text.slice(start, end).replace(/[.!。]$/u, '').length
  return statement.marks.some(
    (mark) =>
      (mark.type === 'strong' || mark.type === 'code') &&
      mark.start >= start &&
      mark.end <= end &&
      mark.end - mark.start < said,
  )
}

/** `**Not lit?** Ring the bell` */
function isSetApart(statement: Statement, question: Run): boolean {
  const { start, end } = spanOf(statement, question)
  return statement.marks.some(
    (mark) => mark.type === 'strong' && mark.start <= start && mark.end >= end,
  )
}

/** A word that asks is one of so many. */
const early = 3

const opening: ReadonlySet<Tag> = new Set<Tag>(['be', 'do', 'have', 'modal'])

/** The sentence has a word that asks, or opens with its verb; without a language, it opens the text. */
function isWhole({ tokens, tags, pack }: Statement, { from, to }: Run): boolean {
  const start = Math.max(from, tags.lastIndexOf('stop', to - 2) + 1)
  if (!pack) return start === 0
  const words = tokens.slice(start, to - 1).map(({ lower }) => lower)
  if (words.length < 2 || pack.hollowQuestions.has(words.join(' '))) return false
  return opening.has(tags[start]!) || words.slice(0, early).some((word) => pack.questions.has(word))
}

/** Where an author marked one sentence alone, it is the answer. */
function isMarked({ fact, scope, tokens }: Statement, answer: Run): boolean {
  const all = fact.marked.length === 0 || scope.to === tokens.length
  return all && scope.from <= answer.from
}

/** Not what a test says of how to answer (`Select two.`), what follows from an answer (`If so, …`), nor another question. */
function answers(statement: Statement, answer: Run): boolean {
  const { tokens, tags, pack } = statement
  const first = tokens[tags[answer.from] === 'open' ? answer.from + 1 : answer.from]?.lower ?? ''
  if (pack?.instructions.has(first) || pack?.conditions.has(first)) return false
  for (let i = answer.from; i < answer.to; i++)
    if (asks(statement, i) || labelEnd(statement, i, questionLabels(statement)) > i) return false
  return /[\p{L}\p{N}]/u.test(textOf(statement, answer))
}
