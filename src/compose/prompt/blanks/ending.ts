import { initials } from '../../initials.ts'
import { clauseWords, leading } from '../../language/articles.ts'
import type { Tag } from '../../language/pack.ts'
import { boundaries } from '../../language/signs.ts'
import type { Token } from '../../language/tokens.ts'
import { blank, type Draft } from '../draft.ts'
import { spanOf, type Run, type Statement } from '../statement.ts'

/** The last clause is asked whole if it has so many words, where so many are left to ask from. */
const clause = { least: 3, most: 7, before: 3 }

/** Which share of the words of a clause its end is, in how many words. */
interface Share {
  of: number
  least: number
  most: number
}
const usual: Share = { of: 0.35, least: 2, most: 4 }
/** Korean closes a clause with words that say little: `-ㄹ 수 있다`. */
const korean: Share = { of: 0.5, least: 4, most: 6 }

/** Of fewer words, a noun behind an article is asked before the end. */
const enough = 6

/** Beside its end, a clause has so many words. */
const left = 2

/**
 * Where no list of words tells a noun from a verb: the last clause, else the words that close the sentence, by their
 * first letters. Nothing in a text written without spaces.
 */
export function* ending(statement: Statement, sentence: Run): Generator<Draft> {
  const { tokens, tags } = statement
  const start = lastClause(statement, sentence, clause.least)
  const to = beforeBracket(statement, start, sentence.to)
  // `f(x)`, `name(s)`: cut within a word.
  if (tags[to] === 'open' && !tokens[to]!.spaced) return
  const words: number[] = []
  for (let i = sentence.from; i < to; i++) {
    if (spaceless.test(tokens[i]!.text)) return
    if (tokens[i]!.type === 'word') words.push(i)
  }
  const own = words.filter((i) => i >= start)
  const before = words.length - own.length
  const first = own.find((i) => !clauseWords.has(tokens[i]!.lower))
  const fits = own.length >= clause.least && own.length <= clause.most && before >= clause.before
  if (fits && first !== undefined && !isItem(statement, start, sentence))
    yield hide(statement, { from: first, to })
  const last = lastClause(statement, sentence, 1)
  const closing = words.filter((i) => i >= last)
  // In `los barcos salen` the article shows a noun.
  const shown = closing.length < enough && closing.some((i) => tags[i] === 'det')
  const from = shown ? null : lastWords(statement, closing)
  if (from !== null) yield hide(statement, { from, to })
}

function hide(statement: Statement, run: Run): Draft {
  const draft = blank(statement, [spanOf(statement, run)])
  return { ...draft, hint: initials(draft.plain) }
}

/** Where the last words of `own` start: best behind a short word, which leads to them. Null: the clause is too short. */
function lastWords({ tokens, tags }: Statement, own: readonly number[]): number | null {
  const share = own.some((i) => hangul.test(tokens[i]!.text)) ? korean : usual
  const size = Math.min(share.most, Math.max(share.least, Math.round(own.length * share.of)))
  const leads = (i: number): boolean => {
    const { lower, spaced } = tokens[i]!
    // `등대(lighthouse)와`: a particle belongs to the word before its bracket.
    if (!spaced) return true
    return isShort(tags[i]!, tokens[i]!) || clauseWords.has(lower) || leading.has(lower)
  }
  const best = [size, size + 1, size - 1].find((count) => {
    const at = own.length - count
    return count >= share.least && at >= left && leads(own[at - 1]!) && !leads(own[at]!)
  })
  let at = own.length - (best ?? size)
  // `the lamp | in the tower`: with what a short word leads on from.
  if (at > left && leads(own[at]!) && tags[own[at]!] !== 'det') at--
  return at < left || leads(own[at]!) ? null : own[at]!
}

const hangul = /^\p{Script=Hangul}/u
const spaceless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const parting: ReadonlySet<Tag> = new Set<Tag>(['comma', 'dash', 'colon'])

/** Where the last clause of `least` words or more starts; a comma parts, a dash or colon parts one of two words too. */
function lastClause({ tags, tokens }: Statement, { from, to }: Run, least: number): number {
  const { depth } = tokens[from]!
  let words = 0
  for (let i = to - 1; i > from; i--) {
    if (tokens[i]!.type === 'word' && tokens[i]!.depth === depth) words++
    if (!parting.has(tags[i]!) || tokens[i]!.depth !== depth) continue
    if (words >= (tags[i] === 'comma' ? least : Math.min(least, 2))) return i + 1
  }
  return from
}

/** Where the sentence ends, without the bracket that closes it. */
function beforeBracket({ tags, tokens }: Statement, from: number, to: number): number {
  const { depth } = tokens[from]!
  let end = to
  while (end > from && (tags[end - 1] === 'stop' || parting.has(tags[end - 1]!))) end--
  if (tags[end - 1] !== 'close') return end
  let open = end - 1
  while (open > from && (tags[open] !== 'open' || tokens[open - 1]!.depth > depth)) open--
  return open > from ? open : end
}

/** Few words between two commas: the clause is the last item of a list. */
function isItem({ tags }: Statement, start: number, { from }: Run): boolean {
  const before = tags.slice(from, start - 1)
  const comma = before.lastIndexOf('comma')
  return comma >= 0 && before.length - comma - 1 < clause.least
}

/** Up to the sign that ends the clause. */
export function clauseEnd({ tags, tokens }: Statement, from: number, to: number): number {
  let end = from
  while (end < to && !boundaries.has(tags[end]!) && tokens[end]!.depth === tokens[from]!.depth)
    end++
  return end
}

/** A short word leads to what follows it. */
export function isShort(tag: Tag, { text, type }: Token): boolean {
  return tag === 'det' || (type === 'word' && text.length <= 3 && /^\p{Ll}/u.test(text))
}
