import { clauseWords, leading, pointing, weakWords } from '../../language/articles.ts'
import { boundaries } from '../../language/signs.ts'
import type { Token } from '../../language/tokens.ts'
import { sentences } from '../grammar/clause.ts'
import { blank, type Draft } from '../draft.ts'
import { clauseEnd, ending, isShort } from './ending.ts'
import { compound } from '../grammar/phrase.ts'
import { content, spanOf, textOf, type Run, type Statement } from '../statement.ts'
import { nounLike } from '../grammar/tags.ts'

/**
 * What may be asked where no language tells more, best first: what is defined, what something is, a noun with what
 * belongs to it; then one word.
 */
export function* withoutWords(statement: Statement): Generator<Draft> {
  if (isFew(statement)) return
  for (const sentence of sentences(statement)) yield* told(statement, sentence)
  const found = sentences(statement).flatMap((sentence) => phrases(statement, sentence))
  const drafts = found.toReversed().map((run) => blank(statement, [spanOf(statement, run)]))
  yield* drafts
  for (const sentence of sentences(statement)) yield* ending(statement, sentence)
  yield* lastWord(statement)
}

/** A point of so few words is asked whole, by the line above. */
const few = 4

function isFew({ tokens, scope, label, place }: Statement): boolean {
  const words = tokens.slice(scope.from, scope.to).filter(({ type }) => type === 'word')
  const spaced = words.every(({ text }) => /^\p{Script=Latin}/u.test(text))
  return spaced && !label && words.length <= few && place.at(-1)?.direct === true
}

/** What is defined is named in so many words, and described in so many. */
const called = 5
const describing = 4
/** What something is is asked up to so many words. */
const short = 7

/** `El faro es una torre que …`: the lighthouse. `La luz es blanca y roja`: white and red. */
function* told(statement: Statement, { from, to }: Run): Generator<Draft> {
  const { tags, tokens } = statement
  const verb = tags.indexOf('be', from)
  if (verb <= from || verb >= to - 1) return
  const before = tags.slice(from, verb)
  const subject = { from: before[0] === 'det' ? from + 1 : from, to: verb }
  const words = tokens.slice(subject.from, verb).map(({ lower }) => lower)
  const rest = { from: verb + 1, to: clauseEnd(statement, verb + 1, to) }
  const named =
    words.length > 0 &&
    words.length <= called &&
    !before.some((tag) => boundaries.has(tag) || tag === 'num') &&
    !words.some((word) => pointing.has(word) || clauseWords.has(word))
  const size = content(statement, { from: verb + 1, to }).length
  if (named && tags[verb + 1] === 'det' && size >= describing)
    yield { ...blank(statement, [spanOf(statement, subject)]), name: textOf(statement, subject) }
  const denies = clauseWords.has(words.at(-1) ?? '')
  const like = { from: tags[rest.from] === 'det' ? rest.from + 1 : rest.from, to: rest.to }
  if (!denies && like.to > like.from && like.to - like.from <= short && opens(statement, like.from))
    yield blank(statement, [spanOf(statement, like)])
}

function opens({ tokens }: Statement, i: number): boolean {
  const { lower, text, type } = tokens[i]!
  // `de`, `por`: no noun is so short.
  const long = lower.length > 3 || text !== lower
  return (
    type === 'word' &&
    long &&
    !weakWords.has(lower) &&
    !clauseWords.has(lower) &&
    !pointing.has(lower)
  )
}

/** A noun behind an article with what belongs to it is asked up to so many words. */
const most = 6

/** `l'acqua`, `dell'acqua`: grown together with its article. */
const elided = /^(?:l|un|d|dell|nell|all|dall|sull|quest)['’]\p{L}{3}/iu

/** `la | altura de la marea`: the nouns behind an article, with all that follows up to the end of the clause. */
function phrases(statement: Statement, sentence: Run): Run[] {
  const { tags, tokens } = statement
  const found: Run[] = []
  // `Los ▢`: something is left to ask from.
  const leads = (i: number): boolean => i > sentence.from + 1 && nounLike.has(tags[i]!)
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const begins = tags[i - 1] === 'det' ? leads(i) : elided.test(tokens[i]!.text)
    if (!begins || !opens(statement, i)) continue
    let to = i + 1
    const end = clauseEnd(statement, i, sentence.to)
    // A clause of its own, or a verb, is no part of it.
    while (to < end && !clauseWords.has(tokens[to]!.lower) && tags[to] !== 'be') to++
    while (to > i + 1 && isShort(tags[to - 1]!, tokens[to - 1]!)) to--
    const words = to - i
    const weak = weakWords.has(tokens[to - 1]!.lower)
    if (words > 1 && words <= most && !weak && (to === end || to === sentence.to))
      found.push({ from: i, to })
  }
  return found
}

/** `手早く`: a Japanese word goes on in Hiragana, unless a particle follows. */
function isStem(next: Token | undefined): boolean {
  if (!next || next.spaced || !/^\p{Script=Hiragana}/u.test(next.text)) return false
  return !/^(?:[のはをにでともへやな]|が(?![るりっ])|から|まで|より|する|した|して|され)/u.test(
    next.text,
  )
}

/** A noun is described by so many words at most. */
const describedBy = 2

/** `los | faros encendidos | de`: up to the word that leads on; null: where the noun's words end cannot be told. */
function described({ tags, tokens, scope }: Statement, noun: number): number | null {
  for (let to = noun + 1; to <= noun + 1 + describedBy; to++) {
    const next = tokens[to]
    if (to >= scope.to || !next || tags[to] === 'be' || tags[to] === 'det') return to
    const leads = clauseWords.has(next.lower) || leading.has(next.lower) || elided.test(next.text)
    if (next.type !== 'word' || leads) return to
  }
  return null
}

/**
 * A word behind an article, the last first; then the long words from the end of a text in Chinese or Japanese, of any
 * other the longest.
 */
function* lastWord(statement: Statement): Generator<Draft> {
  const { tokens, tags, scope } = statement
  for (let i = scope.to - 1; i > scope.from; i--) {
    if (tags[i] !== 'noun' || tags[i - 1] !== 'det' || !opens(statement, i)) continue
    const to = described(statement, i)
    const says = to !== null && !weakWords.has(tokens[to - 1]!.lower)
    if (says) yield blank(statement, [spanOf(statement, { from: i, to })])
  }
  const long: number[] = []
  const depth = tokens[scope.from]?.depth ?? 0
  for (let i = scope.to - 1; i > scope.from; i--) {
    if (tags[i] !== 'noun' || tokens[i]!.depth > depth) continue
    const { text } = tokens[i]!
    if (/^[\p{Script=Han}\p{Script=Katakana}]{2}/u.test(text)) {
      if (isStem(tokens[i + 1])) continue
      yield blank(statement, [spanOf(statement, compound(statement, i))])
    } else if (text.length >= 5 && !weakWords.has(tokens[i]!.lower)) long.push(i)
  }
  for (const i of long.toSorted((a, b) => tokens[b]!.text.length - tokens[a]!.text.length))
    yield blank(statement, [spanOf(statement, { from: i, to: i + 1 })])
}
