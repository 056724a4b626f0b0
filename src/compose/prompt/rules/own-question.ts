import type { Tag } from '../../language/pack.ts'
import type { Piece } from '../../question.ts'
import type { Draft, Rule } from '../draft.ts'
import { spanOf, textOf, type Run, type Statement } from '../statement.ts'

/** Tokens; what is longer is no question, and no answer that one says by heart. */
const longest = 60

/** `Who rings it? The keeper.`, `Q: Who rings it? A: The keeper`, the latter in two lines, too: the author's question, and what follows it. */
export const ownQuestion: Rule = {
  name: 'own-question',
  confidence: 'high',
  language: false,
  *propose(statement) {
    const found = asked(statement)
    if (found)
      yield reply(statement, found.answer, [{ type: 'text', ...spanOf(statement, found.question) }])
    const above = askedAbove(statement)
    if (!above) return
    const from = labelEnd(statement, 0, statement.pack?.answerLabels)
    const draft = reply(statement, { from, to: statement.tokens.length }, [
      { type: 'words', text: above.question },
    ])
    yield { ...draft, asked: above.line }
  },
}

function reply(statement: Statement, answer: Run, front: Piece[]): Draft {
  return {
    front,
    answer: [{ type: 'text', ...spanOf(statement, answer) }],
    hidden: [],
    plain: textOf(statement, answer),
    all: true,
  }
}

/** `Q: Who rings it?` above the answer. */
function askedAbove({ fact, pack }: Statement): { line: string; question: string } | null {
  const line = fact.context.at(-1) ?? ''
  const colon = line.search(/[:：]/u)
  const label = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
  const question = line.slice(colon + 1).trim()
  const asks = pack?.questionLabels.has(label) && /\P{Z}[?？]$/u.test(question)
  return asks ? { line, question } : null
}

interface Asked {
  question: Run
  answer: Run
}

/** The question that opens the text, and its answer. */
function asked(statement: Statement): Asked | null {
  const { tokens } = statement
  const from = labelEnd(statement, 0, statement.pack?.questionLabels)
  const sign = tokens.findIndex((_, i) => i > from && asks(statement, i))
  const found = sign < 0 ? labelled(statement, from) : signed(statement, from, sign)
  if (!found || found.question.to > longest) return null
  const { answer } = found
  if (answer.from >= answer.to || answer.to - answer.from > longest) return null
  return isMarked(statement, answer) && answers(statement, answer) ? found : null
}

/** `Q: Name the lamps. A: …` */
function labelled(statement: Statement, from: number): Asked | null {
  const { tokens, pack } = statement
  if (from === 0) return null
  const to = tokens.findIndex((_, i) => i > from && labelEnd(statement, i, pack?.answerLabels) > i)
  if (to < 0) return null
  const start = labelEnd(statement, to, pack?.answerLabels)
  return { question: { from, to }, answer: { from: start, to: tokens.length } }
}

/** `Who rings it? …` */
function signed(statement: Statement, from: number, sign: number): Asked | null {
  const { tokens, tags, pack } = statement
  const question = { from, to: sign + 1 }
  const label = labelEnd(statement, question.to, pack?.answerLabels)
  const shown = from > 0 || label > question.to || isSetApart(statement, question)
  if (!shown && !isWhole(statement, question)) return null
  let start = label
  while (leads.has(tags[start]!)) start++
  return { question, answer: { from: start, to: tokens.length } }
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

/** `**Not lit?** Ring the bell` */
function isSetApart(statement: Statement, question: Run): boolean {
  const { start, end } = spanOf(statement, question)
  return statement.marks.some(
    (mark) => mark.type === 'strong' && mark.start <= start && mark.end >= end,
  )
}

const opening: ReadonlySet<Tag> = new Set<Tag>(['be', 'do', 'have', 'modal'])

/** The sentence has a word that asks, or opens with its verb; without a language, it opens the text. */
function isWhole({ tokens, tags, pack }: Statement, { from, to }: Run): boolean {
  const start = Math.max(from, tags.lastIndexOf('stop', to - 2) + 1)
  if (to - start < 3) return false
  if (!pack) return start === 0
  const words = tokens.slice(start, to)
  return opening.has(tags[start]!) || words.some(({ lower }) => pack.questions.has(lower))
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
    if (asks(statement, i) || labelEnd(statement, i, pack?.questionLabels) > i) return false
  return /[\p{L}\p{N}]/u.test(textOf(statement, answer))
}
