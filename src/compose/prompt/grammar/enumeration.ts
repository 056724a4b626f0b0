import type { Tag } from '../../language/pack.ts'
import { boundaries } from '../../language/signs.ts'
import { content, type Run, type Statement } from '../statement.ts'
import { loose, phrase } from './phrase.ts'
import { clausal } from './tags.ts'

/** An enumeration has at most so many words that say something, an item so many, and the last so many where it is a pair. */
const longest = { all: 14, item: 5, pair: 7 }

/** So many tokens behind the last item still belong to it: `or VMs created using images`. */
const rest = 4

/** `A, B and C` where `run` is A; `run` itself where no enumeration follows. */
export function enumeration(statement: Statement, run: Run, to: number): Run {
  const { tags, tokens, pack } = statement
  let end = run.to
  let commas = 0
  let closed = false
  while (end < to && tags[end] === 'comma' && !closed) {
    const item = itemAt(statement, end, run, to)
    if (!item) break
    const pair = isPair(statement, item)
    if (pair && commas === 0 && isAgain(statement, item)) break
    closed = pair || tags[end + 1] === 'and'
    commas++
    end = item.to
  }
  const left = tags.slice(end, to)
  const parts = (tag: Tag, i: number): boolean =>
    boundaries.has(tag) || tag === 'sub' || pack?.adversatives.has(tokens[end + i]!.lower) === true
  if (closed && left.length <= rest && !left.some(parts)) end = to
  const whole = { from: run.from, to: end }
  const complete = closed || (commas > 1 && end >= to)
  return complete && content(statement, whole).length <= longest.all ? whole : run
}

/** The item behind the comma at `comma`; null where none follows. */
function itemAt(statement: Statement, comma: number, first: Run, to: number): Run | null {
  const { tags, tokens, pack } = statement
  // `ropes, from the yard`
  if (tags[comma + 1] === 'prep' || tags[comma + 1] === 'adjunct') return null
  // `ropes, but no sails`
  if (pack?.adversatives.has(tokens[comma + 1]?.lower ?? '')) return null
  const item = phrase(statement, comma + 1, to, true)
  if (!item || item.from > comma + 3 || tokens[item.from]!.depth !== tokens[first.from]!.depth)
    return null
  const most = isPair(statement, item) ? longest.pair : longest.item
  if (content(statement, item).length > most) return null
  return isOther(statement, item, first) ? null : item
}

/** `B and C` */
const isPair = ({ tags }: Statement, { from, to }: Run): boolean =>
  tags.slice(from, to).includes('and')

/** `a pilot, a sailor of the bar and harbour`: the same thing in other words. */
function isAgain({ tags, tokens, pack }: Statement, { from }: Run): boolean {
  const article = pack?.articles.has(tokens[from - 1]?.lower ?? '') === true
  return article && tags[tags.indexOf('and', from) + 1] !== 'det'
}

/** It says what else is done, or is the start of the next clause. */
function isOther({ tags, tokens }: Statement, item: Run, first: Run): boolean {
  const done = tags[item.from] === 'part'
  // `ropes, and tied to a ring`: it goes on; `scraping the hull, and painting it` are two things.
  const passive = done && !tokens[item.from]!.lower.endsWith('ing')
  if (passive && loose.has(tags[item.from + 1] ?? 'stop')) return true
  // `a lamp, and lighting it needs oil`
  if (done && tags[first.from] !== 'part' && tags[item.to] === 'pron') return true
  // `not permanent, and the client must …`, `red, and the "fog bell" rings`
  let behind = item.to
  while (tags[behind] === 'sign') behind++
  return clausal.has(tags[behind]!)
}
