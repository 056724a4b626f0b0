import type { Comparison } from '../comparison.ts'
import { equalGroups } from '../groups.ts'
import type { Pairing, Standing } from '../pairing.ts'
import { isSetDeeper } from '../place.ts'
import type { Renames } from '../renames.ts'
import { settle, type Tag } from '../settle.ts'
import { bareText, countLetters } from '../similarity.ts'

/** A text of so many letters and digits is known wherever it is; a shorter one is said in many places. */
export const longText = 25
/** A shorter one needs surroundings that are as alike as this, */
const alikeSurroundings = 0.4
/** or details below it, */
const alikeDetails = 0.5
/** (and where the details are others altogether, surroundings as alike as this,) */
const sameSurroundings = 0.8
/** or so many letters and digits to be known anywhere in its own file. */
export const shortText = 12

/**
 * Same text elsewhere, marks and capitals aside. Short texts need surroundings or details that are alike as well,
 * short cells a row with the same label.
 *
 * @param least Texts with fewer letters and digits are left for later.
 */
export function matchMoved(
  pairing: Pairing,
  compare: Comparison,
  renames: Renames,
  standing: Standing,
  least = 0,
): void {
  for (const group of equalGroups(pairing, standing, ({ text }) => bareText(text))) {
    const letters = countLetters(pairing.seen[group.seen[0]!]!.text)
    const long = letters >= longText
    if (letters >= least)
      settle(pairing, group, 'moved', weigh(pairing, compare, renames, long), tags(long))
  }
}

function weigh(
  pairing: Pairing,
  compare: Comparison,
  renames: Renames,
  long: boolean,
): (known: number, seen: number) => number {
  return (k, s) => {
    const [line, fact] = [pairing.known[k]!, pairing.seen[s]!]
    const near = renames.isNear(line.path, fact.path)
    const alike = compare.surroundings(k, s)
    const surroundings = near && isSetDeeper(line, fact) ? deeper(alike) : alike
    const details = compare.details(k, s)
    const known = long || (near && compare.letters(k, s) >= shortText)
    if (!long && !compare.sameRow(k, s)) return 0
    const others = details === 0 && compare.haveDetails(k, s)
    const needed = others ? sameSurroundings : alikeSurroundings
    if (!known && surroundings < needed && details < alikeDetails) return 0
    const exact = line.text === fact.text ? 0.2 : 0
    const kinds = compare.sameKinds(k, s) ? 0.1 : 0
    return (0.1 + exact + (near ? 0.6 : 0) + surroundings + details + kinds) ** 2
  }
}

/**
 * That a list was set below one more parent says that it is the same list: it is to count for more than the very same
 * surroundings in another file, which are those of every note made from one template.
 */
function deeper(surroundings: number): number {
  return (1 + surroundings) / 2
}

/** Without any of these a short text is not known again. */
function tags(long: boolean): readonly Tag[] {
  const sure: Tag[] = [
    ({ headings, context, details }) => JSON.stringify([headings, context, details]),
    ({ path, details }) => (details === '' ? null : JSON.stringify([path, details])),
    ({ details }) => (details === '' ? null : details),
    ({ headings, context }) => JSON.stringify([headings, context]),
    ({ path, context }) => JSON.stringify([path, context]),
    ({ path, headings }) => JSON.stringify([path, headings]),
  ]
  return long ? [...sure, ({ path }) => path, () => ''] : sure
}
