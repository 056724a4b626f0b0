import { copied, names } from '../../breadcrumb/index.ts'
import { shareSeen, stems } from '../../language/stem.ts'
import type { Piece, Span } from '../../question.ts'
import { answersOf } from '../points/answers.ts'
import { areToldBy, hasLettersOf } from '../grammar/letters.ts'
import { visibleStems, type Guard, type Judged } from './judged.ts'

/** What the learner reads of `pieces`, a blank left out. */
function visible(pieces: readonly Piece[], text: string): string {
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

const nothingLeft: Guard = ({ draft, statement }) =>
  /[\p{L}\p{N}]/u.test(visible(draft.front, statement.text)) ? null : 'nothing-left'

/** `Which one? Burns the oil of whales`: an `Oil-fired lamp`, for by `oil` it differs from other lamps. */
function isTold({ draft, statement }: Judged, seen: ReadonlySet<string>): boolean {
  if (draft.hidden.length > 0 || draft.name === undefined) return false
  const differs = /^(\p{L}+)-\p{L}+ed\b/iu.exec(draft.name)?.[1] ?? ''
  return stems(differs, statement.pack).some((own) => seen.has(own))
}

/**
 * How much of the answer is read in `seen`, from 0 to 1. Of a name, what the headings above it say (`Harbour Light Tower` under
 * `Harbour`) tells it from nothing beside it.
 */
function shareTold({ draft, statement, answer }: Judged, seen: ReadonlySet<string>): number {
  const share = shareSeen(answer, seen)
  if (draft.name === undefined || draft.hidden.length > 0) return share
  const above = statement.place.filter(({ all }) => !answer.every((own) => all.has(own)))
  const own = answer.filter((stem) => !above.some(({ all }) => all.has(stem)))
  return own.length > 0 ? Math.min(share, shareSeen(own, seen)) : share
}

const leak: Guard = (judged) => {
  const { draft } = judged
  if (typeof draft.answer === 'string' || draft.all || draft.follows) return null
  const seen = visibleStems(judged)
  return isTold(judged, seen) || shareTold(judged, seen) > 0.5 ? 'leak' : null
}

const breadcrumbLeak: Guard = (judged, breadcrumb) => {
  const { draft } = judged
  if (typeof draft.answer === 'string' || draft.all) return null
  const seen = new Set(breadcrumb().stems)
  if (shareTold(judged, seen) > 0.5) return 'breadcrumb-leak'
  if (!draft.follows) for (const word of visibleStems(judged)) seen.add(word)
  return shareTold(judged, seen) > 0.7 ? 'breadcrumb-leak' : null
}

/** Word for word, whatever the language: a part of the answer, or half of the points. */
const copy: Guard = ({ draft, statement: { text, fact, pack } }, breadcrumb) => {
  const seen = [...(draft.offered ? [] : [visible(draft.front, text)]), ...breadcrumb().texts]
  if (typeof draft.answer !== 'string') {
    const hidden = draft.hidden.map((span) => text.slice(span.start, span.end))
    return copied(hidden.length > 0 ? hidden : [draft.plain], seen) ? 'copied' : null
  }
  const points = answersOf(fact, draft.answer, pack)
  const known = points.filter((point) => copied([point], seen)).length
  return known > 0 && known >= points.length / 2 ? 'copied' : null
}

/** So many letters of a word make it known within another. */
const known = 5

/** `Fischereihafen › Boote der ▢`: `Fischerei` stands within a word that is read. */
const compounded: Guard = ({ draft, statement: { pack, text, marks }, answer }, breadcrumb) => {
  const { front, hidden, name, plain } = draft
  const [own = ''] = answer
  if (!pack?.capitalNouns || hidden.length !== 1 || name !== undefined) return null
  if (!/^\p{Lu}/u.test(plain)) return null
  if (new Set(answer).size !== 1 || own.length < known) return null
  const [{ start, end }] = hidden as [Span]
  if (marks.some((mark) => mark.start <= start && mark.end >= end)) return null
  const seen = [visible(front, text), ...breadcrumb().texts].join(' ').toLowerCase()
  return seen.includes(own) ? 'compounded' : null
}

/** `Vessel traffic service › Ships call the ▢`: `VTS`; `Which one? Room of the VTS`: the service. */
const letters: Guard = ({ draft, statement: { text } }, breadcrumb) => {
  const { plain, front, hidden, bare, name } = draft
  if (hidden.length === 0 && name !== undefined)
    return hasLettersOf(name, visible(front, text)) ? 'letters' : null
  if (hidden.length !== 1 || bare || name !== undefined) return null
  const seen = [visible(front, text), ...breadcrumb().texts]
  return seen.some((part) => areToldBy(plain, part)) ? 'letters' : null
}

/** Breadcrumb or prompt say what it is about, where anything above the fact does. */
const subject: Guard = ({ draft, statement }, breadcrumb) => {
  const { pack, place, text } = statement
  if (breadcrumb().named || !place.some((part) => part.named)) return null
  return names(visible(draft.front, text), pack) ? null : 'no-subject'
}

/** Guards that look at what can be read on the front. */
export const readingGuards: readonly Guard[] = [
  nothingLeft,
  leak,
  breadcrumbLeak,
  letters,
  compounded,
  subject,
  copy,
]
