import type { PromptRule } from '../../options/prompt-rules.ts'
import type { Confidence } from '../../types/index.ts'
import type { Tag } from '../language/pack.ts'
import type { Piece, Span } from '../question.ts'
import { sentences } from './grammar/clause.ts'
import { endsWithLetter, standFor, standForAll } from './grammar/letters.ts'
import { cutsQuotation, quotationAround } from './grammar/quotes.ts'
import { runOf, spanOf, textOf, type Statement } from './statement.ts'

/** A question as a rule proposes it, before the guards. */
export interface Draft {
  front: Piece[]
  answer: Piece[] | 'details' | 'row'
  /** What is hidden in the text, in order; none where the answer stands elsewhere. */
  hidden: Span[]
  /** What is asked for, in bare words. */
  plain: string
  /** What is left to read may be short: a label, `only`. */
  bare?: boolean
  /** Word for word, this may stand in no part of the breadcrumb. */
  exact?: string
  /** All of the text is asked for: words of it may be read above. */
  all?: boolean
  /** All that follows from a condition is asked for: words of it may be read in the condition. */
  follows?: boolean
  /** The author's question offers its answer: `red or green?` */
  offered?: boolean
  /** A parent that is the question, and so leaves the breadcrumb. */
  asked?: string
  /** A heading or parent that is the answer, and so leaves the breadcrumb. */
  name?: string
  /** The author's own choice: it may be a letter, or a word that says little. */
  chosen?: boolean
  /** Asked only where it betters one common word. */
  instead?: boolean
  hint?: string
  /** Where it differs from the rule's own. */
  confidence?: Confidence
}

/** A rung of the ladder: proposes questions, best first; the first that passes the guards is asked. */
export interface Rule {
  name: PromptRule
  confidence: Confidence
  /** Whether it needs the words of a language. */
  language: boolean
  /** More than one answer may fit its blank, though a few words stand beside it. */
  guessable?: boolean
  propose(statement: Statement): Iterable<Draft>
}

/** Up to here a text is shown whole; of a longer one, the sentences around the blank. */
const short = 170
/** The end of a longer text is not looked at, and not shown. */
const longest = 2000

/** The text with `blanks` hidden. They are put in order; equal ones are one answer. */
export function blank(
  statement: Statement,
  blanks: readonly Span[],
  confidence?: Confidence,
): Draft {
  const hidden = merge(blanks.map((span) => widened(statement, span)))
  const whole = { start: 0, end: statement.text.length }
  const part = shown(statement, hidden)
  const words = hidden.map((span) => statement.text.slice(span.start, span.end))
  return {
    front: [...labelBefore(statement, part, hidden), ...cut(part, hidden)],
    answer: cut(whole, hidden),
    hidden,
    plain: [...new Map(words.map((word) => [word.toLowerCase(), word])).values()].join(', '),
    ...(confidence && { confidence }),
  }
}

/** A blank with what belongs to it or would tell it. */
function widened(statement: Statement, span: Span): Span {
  const { text } = statement
  const own = unquoted(statement, withSigns(statement, uncut(statement, span)))
  return withLetters(text, withQuote(text, withEnding(text, own)))
}

/** A formula or a piece of code is hidden whole. */
function uncut({ marks }: Statement, span: Span): Span {
  let { start, end } = span
  for (const mark of marks) {
    const overlaps = mark.start < end && mark.end > start
    if (!overlaps || (mark.type !== 'math' && mark.type !== 'code')) continue
    start = Math.min(start, mark.start)
    end = Math.max(end, mark.end)
  }
  return { start, end }
}

/** `/etc/lamps`, `.25`, `~$20`: a sign that opens a word or a number belongs to it; so does what closes it in `light()`, `Tide+`. */
function withSigns({ text, marks }: Statement, { start, end }: Span): Span {
  // What is asked was the author's own choice.
  if (marks.some((mark) => mark.start === start && mark.end === end)) return { start, end }
  const before = /(?:^|[\s([{])([/.$~#]{1,2})$/u.exec(text.slice(Math.max(0, start - 3), start))
  const behind = /^(?:\(\)|[%+](?![\p{L}\p{N}]))/u.exec(text.slice(end, end + 3))
  return { start: start - (before?.[1]!.length ?? 0), end: end + (behind?.[0].length ?? 0) }
}

/** `▢s`: the ending of a word in bold or code belongs to it. */
function withEnding(text: string, { start, end }: Span): Span {
  const found = /^[\p{Lu}\p{Ll})]\p{Ll}{1,2}(?![\p{L}\p{N}])/u.exec(text.slice(end - 1, end + 3))
  return { start, end: end + (found ? found[0].length - 1 : 0) }
}

/** `"fog ▢"`: of a short quotation all is hidden, but for a number and what the author chose. */
function unquoted({ text, marks }: Statement, span: Span): Span {
  const chosen = marks.some((mark) => mark.start === span.start && mark.end === span.end)
  if (chosen || /\p{N}/u.test(text.slice(span.start, span.end))) return span
  return quotationAround(text, span) ?? span
}

/** `called "Lamp` takes in the quote that closes right behind it, `Lamp" call` the one that opens right before it. */
function withQuote(text: string, span: Span): Span {
  const { start, end } = span
  if (!cutsQuotation(text, span)) return span
  const wider = [
    { start, end: end + 1 },
    { start: start - 1, end },
    { start: start - 1, end: end + 1 },
  ]
  const whole = wider.find((span) => span.start >= 0 && !cutsQuotation(text, span))
  return whole ?? span
}

/** `▢ (VTS)`, `▢(s)`: the letters in the bracket that stand for the blank, or go on with its word, would tell. */
function withLetters(text: string, span: Span): Span {
  const behind = text.slice(span.end, span.end + bracketed)
  const found = /^(\s?)\((\p{L}{1,8})\)\p{Ll}{0,2}(?![\p{L}\p{N}])/u.exec(behind)
  const asked = text.slice(span.start, span.end)
  if (!found) return withWords(text, behind, span)
  const [all, space, letters] = found
  const end = span.end + all.length
  if (space === '' || standFor(letters!, asked)) return { start: span.start, end }
  if (!/^\p{Lu}{2,}s?$/u.test(letters!)) return span
  const start = expanded(text, span, letters!)
  if (start !== null) return { start, end }
  // `service (VTS)`: the last of the letters stands for it.
  return endsWithLetter(letters!, asked) ? { start: span.start, end } : span
}

/** `vessel | traffic service (VTS)`: where the words begin that the letters stand for, of which `span` is the end. */
function expanded(text: string, span: Span, letters: string): number | null {
  let { start } = span
  for (let words = 0; words < letters.length && start > 0; words++) {
    if (!' -'.includes(text[start - 1]!)) return null
    start = Math.max(text.lastIndexOf(' ', start - 2), text.lastIndexOf('-', start - 2)) + 1
    if (standForAll(letters, text.slice(start, span.end))) return start
  }
  return null
}

/** A longer bracket is not looked at. */
const bracketed = 80

/** `▢ (vessel traffic service)`, `▢ (*)`: so would the words that stand for the letters at the end of the blank, or a sign. */
function withWords(text: string, behind: string, span: Span): Span {
  // `an ▢ (*)`: what it looks like.
  const sign = /^\s?\([^\p{L}\p{N}\s()]{1,4}\)/u.exec(behind)
  if (sign) return { start: span.start, end: span.end + sign[0].length }
  const words = /^\s?\(([^()]+)\)/u.exec(behind)
  const letters = /(?:^|[\s/])(\p{Lu}[\p{L}\p{N}]*)$/u.exec(text.slice(span.start, span.end))
  if (!words || !letters || !standForAll(letters[1]!, words[1]!)) return span
  // `VTS (vessel traffic service)`, and nothing else: the words tell what is asked.
  const end = span.end + words[0].length
  const left = text.slice(0, span.start) + text.slice(end)
  return /\p{L}/u.test(left) ? { start: span.start, end } : span
}

function merge(blanks: readonly Span[]): Span[] {
  const hidden: Span[] = []
  for (const span of [...blanks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = hidden.at(-1)
    if (!last || span.start >= last.end) hidden.push({ start: span.start, end: span.end })
  }
  return hidden
}

/** So many sentences before the one that is asked tell what it speaks of. */
const back = 2

const linking: ReadonlySet<Tag> = new Set<Tag>(['and', 'adv', 'sub'])

function shown(statement: Statement, hidden: readonly Span[]): Span {
  const { text, tokens, tags, pack } = statement
  const whole = { start: 0, end: text.length }
  if (text.length <= short || hidden.length === 0) return whole
  const all = sentences({ ...statement, scope: { from: 0, to: tokens.length } })
  const first = all.findLastIndex((run) => tokens[run.from]!.start <= hidden[0]!.start)
  const last = all.findLastIndex((run) => tokens[run.from]!.start <= hidden.at(-1)!.start)
  if (first < 0) return { start: 0, end: Math.min(text.length, longest) }
  // `It shines`, `But they shine`, `When it shines`: of what was named before, if only by another such sentence.
  const refers = (sentence: number): boolean => {
    const { from } = all[sentence]!
    const at = linking.has(tags[from]!) ? from + 1 : from
    return sentence > 0 && pack?.pronouns.has(tokens[at]?.lower ?? '') === true
  }
  let from = first
  while (first - from < back && refers(from)) from--
  const to = all[last]!.to
  return {
    start: spanOf(statement, all[from]!).start,
    end:
      tags[to] === 'stop'
        ? tokens[to]!.end
        : last === all.length - 1 && text.length <= longest
          ? text.length
          : tokens[to - 1]!.end,
  }
}

/** `Fog bell: … Its clapper is of ▢`: of a long text the label tells what the sentence shown is about, if it does not tell the answer. */
function labelBefore(statement: Statement, { start }: Span, hidden: readonly Span[]): Piece[] {
  const { label, tokens, tokenStems, pack } = statement
  const behind = label && tokens[label.rest.from]
  if (!behind || start <= behind.start) return []
  // `A: …`, `Remember: …` tell of nothing.
  const name = textOf(statement, label.label).toLowerCase()
  if (name.length < 2 || pack?.kindLabels.has(name)) return []
  const said = new Set(tokenStems.slice(label.label.from, label.label.to).flat())
  const tells = hidden.some((span) => {
    const { from, to } = runOf(statement, span)
    return tokenStems.slice(from, to).some((stems) => stems.some((stem) => said.has(stem)))
  })
  if (tells) return []
  return [
    { type: 'text', start: tokens[label.label.from]!.start, end: behind.start },
    { type: 'words', text: '… ' },
  ]
}

function cut(shown: Span, blanks: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = shown.start
  for (const { start, end } of blanks) {
    if (start > at) pieces.push({ type: 'text', start: at, end: start })
    pieces.push({ type: 'blank', start, end })
    at = end
  }
  if (at < shown.end) pieces.push({ type: 'text', start: at, end: shown.end })
  return pieces
}
