import type { Tag } from '../../language/pack.ts'
import { compound } from '../grammar/phrase.ts'
import { blank, type Rule } from '../draft.ts'
import { standForAll } from '../grammar/letters.ts'
import { spanOf, type Run, type Statement } from '../statement.ts'
import { clausal } from '../grammar/tags.ts'

/** A proper name or an acronym. */
export const term: Rule = {
  name: 'term',
  confidence: 'low',
  language: false,
  *propose(statement) {
    const { tags, scope, tokens, marks, pack } = statement
    const apart = marks.filter(({ type }) => type === 'math' || type === 'code')
    const titled = isTitle(statement)
    const count = counts(statement.stems)
    for (let to = scope.to; to > scope.from; to--) {
      if (tags[to - 1] !== 'name' || isListed(statement, to - 1)) continue
      if (isExpansion(statement, to - 1)) continue
      const { start, end } = tokens[to - 1]!
      if (apart.some((mark) => mark.start < start && mark.end > end)) continue
      // `802.1▢`: the end of a number.
      if (!tokens[to - 1]!.spaced && tokens[to - 2]?.type === 'number') continue
      let from = to - 1
      while (from > scope.from && isName(statement, from - 1)) from--
      // `Channel 16`, not `Channel`
      if (isCounted(statement, to)) to++
      if (
        isSeen(statement, { from, to }, count) ||
        (titled && !isShaped(statement, { from, to }))
      ) {
        to = from + 1
        continue
      }
      const list = series(statement, { from, to })
      if (list) {
        yield blank(statement, [spanOf(statement, list)])
        to = list.from + 1
        continue
      }
      // `Tower and Light`: two names that are one answer.
      if (pack && from - 2 >= scope.from && tags[from - 1] === 'and' && tags[from - 2] === 'name') {
        let first = from - 2
        while (first > scope.from && isName(statement, first - 1)) first--
        yield blank(statement, [spanOf(statement, { from: first, to })])
        // Of two names that are all there is, one is no question.
        if (first === scope.from && to >= scope.to - 1) return
      }
      // `プログラミング言語` is one word of two scripts; `the VHF band` is no VHF alone.
      const last = headed(statement, compound(statement, to - 1).to)
      const whole = { from: compound(statement, from).from, to: last }
      yield blank(statement, [spanOf(statement, whole)])
      if (last > to) yield blank(statement, [spanOf(statement, { from: whole.from, to })])
      to = from
    }
  },
}

/** A number right behind a name, and no list of numbers. */
function isCounted({ tags, tokens, scope }: Statement, i: number): boolean {
  const counts = i < scope.to && tags[i] === 'num' && tokens[i]!.spaced
  return counts && tokens[i - 1]!.type === 'word' && tokens[i + 1]?.spaced !== false
}

/** `VTS` in `VTS room`, where it is read above or beside: the rest of the blank is no name. */
function isSeen(
  { tokens, tokenStems, known }: Statement,
  { from, to }: Run,
  count: ReadonlyMap<string, number>,
): boolean {
  const own = tokenStems.slice(from, to).flat()
  const words = tokens.slice(from, to).some(({ type }) => type === 'word')
  const inside = counts(own)
  const beside = (stem: string): boolean => count.get(stem)! > inside.get(stem)!
  return words && own.length > 0 && own.every((stem) => known.has(stem) || beside(stem))
}

function counts(stems: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const stem of stems) found.set(stem, (found.get(stem) ?? 0) + 1)
  return found
}

/** In so many words or more a title is told from a name. */
const titleWords = 4
/** `of`, `with`: no title writes them with a capital. */
const small = 4

/** `Simple Lamps for the Harbour`: where every word has a capital it shows no name. */
function isTitle({ tokens, tags, scope, pack }: Statement): boolean {
  if (!pack) return false
  const words = tokens.slice(scope.from, scope.to).filter(({ type }) => type === 'word')
  const joined = tags.slice(scope.from, scope.to).some((tag) => tag === 'prep' || tag === 'adjunct')
  const capital = words.every(({ text }) => text.length <= small || /^\p{Lu}/u.test(text))
  return joined && words.length >= titleWords && capital
}

/** Letters or digits in one of its words show that it is a name. */
function isShaped({ tokens }: Statement, { from, to }: Run): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ text }) => /\p{N}/u.test(text) || /\p{Lu}/u.test(text.slice(text.search(/\p{L}/u) + 1)),
    )
}

const loose: ReadonlySet<Tag> = new Set<Tag>(['comma', 'and', 'part'])
const nominal: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'adj'])
const items: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'adj', 'num', 'part', 'and', 'comma'])

/** `pilots of ▢`: `Elbe, Weser, Jade`, `Elbe / Weser` or `creeks and Elbe` is one answer, none of its names is. */
function series({ tags, tokens, scope, pack }: Statement, name: Run): Run | null {
  if (!pack || pack.verbsLast) return null
  const slash = (i: number): boolean =>
    tokens[i]!.text === '/' && tokens[i]!.spaced && tokens[i + 1]?.spaced === true
  const goesOn = (i: number): boolean =>
    (tags[i] === 'comma' ? tokens[i]!.text === ',' : items.has(tags[i]!) || slash(i)) &&
    tokens[i]!.depth === tokens[name.from]!.depth &&
    !pack.adversatives.has(tokens[i]!.lower)
  let { from, to } = name
  while (from > scope.from && goesOn(from - 1)) from--
  while (to < scope.to && goesOn(to)) to++
  while (tags[from] === 'comma' || tags[from] === 'and') from++
  while (loose.has(tags[to - 1]!)) to--
  // `keeps oil and Amrum sends rope`: the next clause begins. Two names alone are taken as they are.
  const pair = from === scope.from || !clausal.has(tags[to] ?? 'stop')
  const joins = (i: number): boolean =>
    pair &&
    nominal.has(tags[i - 1]!) &&
    nominal.has(tags[i + 1] ?? 'stop') &&
    !(tags[i - 1] === 'name' && i === name.from - 1) &&
    !(tags[i + 1] === 'name' && i === name.to) &&
    !pack.questions.has(tokens[i + 1]!.lower)
  let parts = 0
  for (let i = from; i < to; i++)
    if (tags[i] === 'comma') parts++
    else if (slash(i) || (tags[i] === 'and' && joins(i))) parts += 2
  // `Elbe, Weser`, and nothing else.
  if (from === scope.from && to >= scope.to) parts++
  // The first item may open with what all of them are: `boats from Cork, Kerry, Clare`.
  return parts > 1 && from < name.to ? { from, to } : null
}

/** Up to the noun that a name stands before. */
function headed({ tags, tokens, scope, pack }: Statement, to: number): number {
  if (!pack) return to
  let end = to
  // `The Elbe | v. Trinity House`: a letter is no noun.
  const heads = (i: number): boolean =>
    tags[i] === 'noun' && tokens[i]!.spaced && tokens[i]!.text.length > 1
  while (end < scope.to && heads(end)) end++
  return end - to <= 2 ? end : to
}

/** One of several in a bracket: `(Foo, Bar, Baz)`. */
function isListed({ tags, tokens }: Statement, i: number): boolean {
  const { depth } = tokens[i]!
  if (depth === 0) return false
  for (const step of [-1, 1])
    for (let at = i + step; tokens[at] && tokens[at]!.depth >= depth; at += step)
      if (tags[at] === 'comma') return true
  return false
}

const naming: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'adj', 'part', 'prep', 'and'])

/** `VTS (Vessel Traffic Service)`, `traffic service (VTS)`: a part of what the letters stand for, or the letters. */
function isExpansion(statement: Statement, i: number): boolean {
  const { tags, tokens, scope } = statement
  const { depth } = tokens[i]!
  if (depth === 0) return false
  let at = i
  while (tokens[at] && tokens[at]!.depth >= depth) at--
  if (tags[at] !== 'open') return false
  const alone = at === i - 1 && tags[i + 1] === 'close'
  if (!alone) return tags[at - 1] === 'name'
  const before = statement.text.slice(tokens[scope.from]!.start, tokens[at]!.start).trim()
  const words = before.split(' ').slice(-tokens[i]!.text.length).join(' ')
  if (words !== before && standForAll(tokens[i]!.text, words)) return true
  // Where nothing else is said, the letters are all there is to ask.
  const all = i + 2 >= scope.to && tags.slice(scope.from, at).every((tag) => naming.has(tag))
  return tags[at - 1] === 'noun' && !all
}

const qualities: ReadonlySet<Tag> = new Set<Tag>(['adj', 'adv'])

/** A capital at the head of the sentence counts where a name follows: `Burp Suite`. Behind it `Direct` is a name's too. */
function isName({ tags, tokens, scope }: Statement, i: number): boolean {
  // `Painting Trinity House …`: what is done to it.
  const deed = i === scope.from && tags[i] === 'part' && tokens[i]!.lower.endsWith('ing')
  const word =
    tags[i] === 'noun' ||
    (tags[i] === 'part' && !deed) ||
    (qualities.has(tags[i]!) && i > scope.from)
  // `Channel 16 Watch`
  const count = tags[i] === 'num' && i > scope.from && tags[i - 1] === 'name'
  return tags[i] === 'name' || count || (word && /^\p{Lu}/u.test(tokens[i]!.text))
}
