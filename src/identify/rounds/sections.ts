import { assign, type Edge } from '../assignment.ts'
import type { Comparison } from '../comparison.ts'
import { groupBy } from '../groups.ts'
import { freeKnown, freeSeen, type Pairing } from '../pairing.ts'
import { slotKey } from '../place.ts'
import { settle } from '../settle.ts'
import { bareText, countLetters } from '../similarity.ts'
import { longText } from './moved.ts'
import { tags } from './same.ts'

/** Places by their `slotKey`: what each is called now. */
export type Sections = ReadonlyMap<string, string>

/** Of the lines that are no more at their place, those found already among them, this share has to be at the other. */
const mostLines = 0.5

/**
 * Short texts whose heading, parent or file was given another name: one of them says little, a list of words says as
 * much together as one long text does. Texts that stand at other places as well, or have other things below them now,
 * say nothing; long ones that moved from the place say where the short ones went.
 */
export function matchSections(pairing: Pairing, compare: Comparison): Sections {
  const sections = new Map<string, string>()
  const known = groupBy(freeKnown(pairing, 'live'), (k) => slotKey(pairing.known[k]!))
  if (known.size === 0) return sections
  const seen = groupBy(freeSeen(pairing), (s) => slotKey(pairing.seen[s]!))
  const lines = [...known.keys()]
  const places = [...seen.keys()]
  for (const edge of assign(weighPlaces(pairing, compare, known, seen))) {
    const [line, place] = [lines[edge.known]!, places[edge.seen]!]
    sections.set(line, place)
    matchInside(pairing, compare, known.get(line)!, seen.get(place)!)
  }
  return sections
}

type Places = ReadonlyMap<string, readonly number[]>

/** Places of lines and of facts, told by their order in the maps, that may be the same. */
function weighPlaces(pairing: Pairing, compare: Comparison, known: Places, seen: Places): Edge[] {
  const only = onlyPlaces(pairing, seen)
  const moved = movedLines(pairing, known)
  const placeOf = new Map([...seen.keys()].map((place, index) => [place, index]))
  return [...known].flatMap(([slot, free], index) => {
    const short = free.flatMap((k) => {
      const s = only(k)
      if (s === undefined || isOther(compare, k, s)) return []
      return [{ k, place: slotKey(pairing.seen[s]!) }]
    })
    const long = moved.get(slot) ?? []
    const least = (free.length + long.length) * mostLines
    const told = groupBy([...long, ...short], ({ place }) => place)
    return [...told].flatMap(([place, found]): Edge[] => {
      const letters = found.reduce((sum, { k }) => sum + countLetters(pairing.known[k]!.text), 0)
      const other = placeOf.get(place)
      if (other === undefined || letters < longText || found.length < least) return []
      return [{ known: index, seen: other, weight: letters }]
    })
  })
}

/** By place, of those where a line is left: the lines that were found elsewhere, and where. */
function movedLines(pairing: Pairing, left: Places): Map<string, { k: number; place: string }[]> {
  const moved = [...pairing.found].flatMap(([s, { known: k, match }]) => {
    if (match !== 'moved') return []
    const slot = slotKey(pairing.known[k]!)
    return left.has(slot) ? [{ k, slot, place: slotKey(pairing.seen[s]!) }] : []
  })
  return groupBy(moved, ({ slot }) => slot)
}

/** The free fact with a line's text, if no other line and no other fact has that text. */
function onlyPlaces(pairing: Pairing, seen: Places): (k: number) => number | undefined {
  const times = new Map<string, number>()
  const count = (text: string): void => {
    const bare = bareText(text)
    times.set(bare, (times.get(bare) ?? 0) + 1)
  }
  const facts = new Map([...seen.values()].flat().map((s) => [bareText(pairing.seen[s]!.text), s]))
  for (const [k, line] of pairing.known.entries())
    if (pairing.standing[k] !== 'retired' && isShort(line.text)) count(line.text)
  for (const { text } of pairing.seen) if (isShort(text)) count(text)
  return (k) => {
    const bare = bareText(pairing.known[k]!.text)
    return times.get(bare) === 2 ? facts.get(bare) : undefined
  }
}

/** A longer one is known by itself; told without counting, for there are many. */
function isShort(text: string): boolean {
  return text.length < 4 * longText
}

/** Whether all that hangs below them is different. */
function isOther(compare: Comparison, k: number, s: number): boolean {
  return compare.haveDetails(k, s) && compare.details(k, s) === 0
}

function matchInside(
  pairing: Pairing,
  compare: Comparison,
  known: readonly number[],
  seen: readonly number[],
): void {
  const facts = groupBy(seen, (s) => bareText(pairing.seen[s]!.text))
  const weigh = (k: number, s: number): number =>
    isOther(compare, k, s) ? 0 : 1 + 2 * compare.details(k, s) + (compare.sameKinds(k, s) ? 0.5 : 0)
  for (const [text, same] of groupBy(known, (k) => bareText(pairing.known[k]!.text)))
    settle(pairing, { known: same, seen: facts.get(text) ?? [] }, 'moved', weigh, tags)
}
