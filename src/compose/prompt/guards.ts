import { shareSeen, stems } from '../language/stem.ts'
import type { Piece } from '../question.ts'
import { answersOf } from './answers.ts'
import { copied } from './copied.ts'
import type { Draft } from './draft.ts'
import type { Statement } from './statement.ts'

/** Why a draft is no good question. */
export type Refusal =
  | 'empty'
  | 'tiny'
  | 'generic'
  | 'pronoun'
  | 'most'
  | 'nothing-left'
  | 'leak'
  | 'breadcrumb-leak'
  | 'bracket'
  | 'copied'
  | 'example'
  | 'heading'
  | 'long'

type Guard = (draft: Draft, statement: Statement, breadcrumb: readonly string[]) => Refusal | null

const empty: Guard = ({ plain }) => (/[\p{L}\p{N}]/u.test(plain) ? null : 'empty')

const tiny: Guard = ({ plain, hidden }) =>
  hidden.length > 0 && plain.length < 2 && !/[\p{N}\p{Script=Han}]/u.test(plain) ? 'tiny' : null

const generic: Guard = ({ plain, hidden }, { pack, tokens }) => {
  if (!pack || hidden.length === 0) return null
  const words = tokens.filter(
    (token) =>
      hidden.some((span) => token.start >= span.start && token.end <= span.end) &&
      token.type !== 'sign',
  )
  if (words.length === 0) return 'empty'
  const says = words.some(
    (token) =>
      token.type === 'number' ||
      pack.numberWords.has(token.lower) ||
      (!pack.stop.has(token.lower) && !pack.generic.has(token.lower)),
  )
  if (!says && !/\d/u.test(plain)) return 'generic'
  return words.length < 4 && pack.pronouns.has(words[0]!.lower) ? 'pronoun' : null
}

const most: Guard = ({ hidden, bare }, { text, pack, stems: whole }) => {
  if (hidden.length === 0 || bare) return null
  const all = whole.length
  const answer = hidden.reduce(
    (sum, span) => sum + stems(text.slice(span.start, span.end), pack).length,
    0,
  )
  if (answer <= Math.max(1, all * 0.6)) return null
  return answer <= 8 && answer < all ? null : 'most'
}

/** A bracket that opens in the blank closes in it. */
const bracket: Guard = ({ hidden }, { text }) =>
  hidden.some((span) => {
    let open = 0
    for (const char of text.slice(span.start, span.end)) {
      if ('([{（［｛'.includes(char)) open++
      if (')]}）］｝'.includes(char) && --open < 0) return true
    }
    return open > 0
  })
    ? 'bracket'
    : null

const nothingLeft: Guard = ({ front }, { text }) =>
  /[\p{L}\p{N}]/u.test(visible(front, text)) ? null : 'nothing-left'

const leak: Guard = (draft, { text, pack }) => {
  if (typeof draft.answer === 'string' || draft.all) return null
  const seen = new Set(stems(visible(draft.front, text), pack))
  return shareSeen(stems(draft.plain, pack), seen) > 0.5 ? 'leak' : null
}

const breadcrumbLeak: Guard = (draft, { text, pack }, breadcrumb) => {
  if (draft.all) return null
  const seen = new Set(stems(breadcrumb.join(' '), pack))
  const answer = stems(draft.plain, pack)
  if (shareSeen(answer, seen) > 0.5) return 'breadcrumb-leak'
  for (const word of stems(visible(draft.front, text), pack)) seen.add(word)
  return typeof draft.answer !== 'string' && shareSeen(answer, seen) > 0.7
    ? 'breadcrumb-leak'
    : null
}

/** Word for word, whatever the language: a part of the answer, or half of the points. */
const copy: Guard = (draft, { text, fact }, breadcrumb) => {
  const seen = [visible(draft.front, text), ...breadcrumb]
  if (typeof draft.answer !== 'string') {
    const hidden = draft.hidden.map((span) => text.slice(span.start, span.end))
    return copied(hidden.length > 0 ? hidden : [draft.plain], seen) ? 'copied' : null
  }
  const points = answersOf(fact, draft.answer)
  const known = points.filter((point) => copied([point], seen)).length
  return known > 0 && known >= points.length / 2 ? 'copied' : null
}

const example: Guard = ({ hidden, bare }, { tokens, pack }) => {
  if (!pack || hidden.length === 0 || bare) return null
  const first = tokens.findIndex((token) => token.start >= hidden[0]!.start)
  if (pack.exampleOpeners.has(`${tokens[first]?.lower} ${tokens[first + 1]?.lower}`))
    return 'example'
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
    if (pack.exampleOpeners.has(tokens[i]!.lower)) return 'example'
  }
  return null
}

const heading: Guard = ({ plain, hidden, name }, { above, pack }) => {
  if (hidden.length === 0 || name !== undefined) return null
  const answer = stems(plain, pack)
  return above.some((part) => shareSeen(answer, part) === 1) ? 'heading' : null
}

const long: Guard = ({ plain, hidden }) => (hidden.length > 0 && plain.length > 120 ? 'long' : null)

const guards: readonly Guard[] = [
  empty,
  tiny,
  generic,
  most,
  bracket,
  nothingLeft,
  copy,
  leak,
  breadcrumbLeak,
  example,
  heading,
  long,
]

/** Why `draft` is refused; null: it may be asked. */
export function refusal(
  draft: Draft,
  statement: Statement,
  breadcrumb: readonly string[],
): Refusal | null {
  for (const guard of guards) {
    const found = guard(draft, statement, breadcrumb)
    if (found) return found
  }
  return null
}

/** What the learner reads of `pieces`, a blank left out. */
export function visible(pieces: readonly Piece[], text: string): string {
  return pieces
    .map((piece) =>
      piece.type === 'words'
        ? piece.text
        : piece.type === 'blank'
          ? ' '
          : text.slice(piece.start, piece.end),
    )
    .join('')
}
