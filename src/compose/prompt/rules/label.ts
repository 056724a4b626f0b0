import type { Tag } from '../../language/pack.ts'
import { blank, type Draft, type Rule } from '../draft.ts'
import { isKind, isMeasure } from '../grammar/label.ts'
import { content, spanOf, textOf, type Run, type Statement } from '../statement.ts'
import { said } from '../texts.ts'
import { consequences } from '../blanks/consequence.ts'

/** What follows a label is asked whole up to so many words that say something; of a kind label, up to `most`. */
const short = 14
const most = 18

/** `Label: rest`. A name is asked for by its description; any other label asks for what follows it. */
export const label: Rule = {
  name: 'label',
  confidence: 'high',
  language: false,
  *propose(statement) {
    const found = statement.label
    if (!found) return
    if (isMeasure(statement, found.label) && content(statement, found.rest).length > 1)
      yield { ...blank(statement, [spanOf(statement, found.label)]), bare: true }
    const first = firstSentence(statement, found.rest)
    const whole = first.to === found.rest.to
    const answer = [spanOf(statement, found.label)]
    const name = textOf(statement, found.label)
    if (found.named) {
      yield { ...blank(statement, answer), name, bare: true }
      if (!whole) yield { ...upTo(statement, blank(statement, answer), first), name, bare: true }
    }
    const count = counted(statement, found.rest)
    if (count) yield { ...blank(statement, [spanOf(statement, count)]), bare: true }
    const long = isKind(statement, found.label) || isList(statement, found.rest)
    const rest = behindOnly(statement, found.rest)
    // `If the lamp fails: | ring the bell`: what follows from it.
    if (statement.pack?.conditions.has(statement.tokens[found.label.from]!.lower))
      for (const run of consequences(statement, first))
        yield { ...blank(statement, [spanOf(statement, run)]), bare: true }
    const points = String(listed(statement, found.rest) || '')
    const hint = points && said(statement.context.texts, 'card.points', { count: points })
    if (size(statement, rest) <= (long ? most : short))
      yield {
        ...blank(statement, [spanOf(statement, rest)]),
        bare: true,
        hint,
        ...typed(statement, rest),
      }
    else if (!whole && size(statement, first) <= short)
      yield { ...upTo(statement, blank(statement, [spanOf(statement, first)]), first), bare: true }
  },
}

/** `Pilot: one per harbour`: how many is asked, and for what is read; `one of the pilots` counts nothing. */
function counted({ tokens, tags, pack }: Statement, { from, to }: Run): Run | null {
  const { lower, type } = tokens[from]!
  const counts = type === 'number' || pack?.numberWords.has(lower) === true
  const next = tokens[from + 1]
  const per = tags[from + 1] === 'prep' || tags[from + 1] === 'adjunct'
  const apart = next && from + 1 < to && per && pack?.genitives.has(next.lower) === false
  return counts && apart ? { from, to: from + 1 } : null
}

/** `Lit: only | by night`: that it is the only one is read; `only shine by night` is what it does. */
function behindOnly({ tokens, tags, pack }: Statement, { from, to }: Run): Run {
  const leads = pack?.only.has(tokens[from]!.lower) && from + 1 < to
  return leads && tags[from + 1] !== 'finite' ? { from: from + 1, to } : { from, to }
}

/** `Stop the pump: | \`pump stop\``: a command may well have the words of what it does. */
function typed(statement: Statement, run: Run): Pick<Draft, 'follows'> {
  const { start, end } = spanOf(statement, run)
  const isCode = statement.marks.some(
    (mark) => mark.type === 'code' && mark.start === start && mark.end === end,
  )
  return isCode ? { follows: true } : {}
}

/** The words to be known: what stands in brackets explains. */
function size(statement: Statement, { from, to }: Run): number {
  const { tokens } = statement
  const depth = tokens[from]!.depth
  return content(statement, { from, to }).filter((token) => token.depth === depth).length
}

/** `Keel: a beam along the hull. The ribs rise from it`: what says what it is. */
function firstSentence({ tokens, tags }: Statement, { from, to }: Run): Run {
  for (let i = from + 1; i < to; i++)
    if (tags[i] === 'stop' && tokens[i]!.depth === tokens[from]!.depth) return { from, to: i }
  return { from, to }
}

/** `draft` without what stands behind `run`: it would tell. */
function upTo({ tokens }: Statement, draft: Draft, { to }: Run): Draft {
  const { end } = tokens[to - 1]!
  const front = draft.front.flatMap((piece) =>
    piece.type === 'words' || piece.end <= end
      ? [piece]
      : piece.start < end
        ? [{ ...piece, end }]
        : [],
  )
  return { ...draft, front }
}

/** Fewer items are not counted. */
const several = 3
/** An item of more tokens says more than a name. */
const item = 6

/** `ways of mending, painting and tarring`: what stands before an item may belong to all. */
const joints: ReadonlySet<Tag> = new Set<Tag>([
  'prep',
  'adjunct',
  'to',
  'finite',
  'be',
  'modal',
  'stop',
  'arrow',
])

/** How many items `a, b, c` has; 0: it is no enumeration, or `a, b, c and d` may have one more. */
function listed({ tags, tokens }: Statement, { from, to }: Run): number {
  const start = tags[from] === 'comma' ? from + 1 : from
  const { depth } = tokens[from]!
  const items: Tag[][] = [[]]
  for (let i = start; i < to; i++)
    if (tokens[i]!.depth === depth && tags[i] === 'comma') items.push([])
    else if (tokens[i]!.depth === depth) items.at(-1)!.push(tags[i]!)
  const names = items.every((own) => own.length <= item && !own.some((tag) => joints.has(tag)))
  const ends = items.at(-1)!
  return names && items.length >= several && ends.lastIndexOf('and') < 1 ? items.length : 0
}

/** `a, b, c` and more: short pieces between commas. */
function isList({ tags }: Statement, rest: Run): boolean {
  let [commas, longest, run] = [0, 0, 0]
  for (const tag of tags.slice(rest.from, rest.to)) {
    run = tag === 'comma' || tag === 'and' ? 0 : run + 1
    if (tag === 'comma') commas++
    longest = Math.max(longest, run)
  }
  return commas >= 2 && longest <= 7
}
