import type { PhrasingContent } from 'mdast'
import { plainText } from './inline/phrase.ts'
import { leadingSign } from './legend/symbol.ts'
import type { MarkerPattern } from './marker-pattern.ts'
import { openingOf, type Line } from './paragraph-lines.ts'

/** A line with the lines that go on with it. */
export interface Unit {
  lines: Line[]
  /** Starts with a sign, or has a marker further on. */
  isSigned: boolean
  isMarked: boolean
  /** Says right or wrong, and is an example of what is marked above it. */
  isVerdict: boolean
  /** Starts in bold below another that does. */
  isTwin: boolean
}

const verdict = /^[✅☑✔✓❎❌✖✗✘]/u

/**
 * Each line that starts with a sign, or is one of `anew`, with the lines that go on with it. Behind a hard line end a marker further on
 * starts one too, and a term in bold below another: `**Ebb**: the sea falls⏎**Flood**: it rises`. What kind a box is stands alone.
 */
export function lineUnits(
  lines: readonly Line[],
  anew: ReadonlySet<Line>,
  markers: MarkerPattern,
): Unit[] {
  const units: Unit[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const last = units.at(-1)
    const unit = unitOf(line, markers)
    const isMarkedApart = unit.isMarked && before?.end.type === 'break'
    unit.isTwin = last !== undefined && isTwinOf(last, line)
    const starts =
      unit.isTwin ||
      isMarkedApart ||
      anew.has(line) ||
      (before && isKind(before)) ||
      leadingSign(openingOf(line.children), markers) !== null
    if (!last || starts) units.push(unit)
    else goOn(last, unit)
  }
  return units
}

/** Put the line of `unit` behind those of `last`; what is marked in it is marked there. */
function goOn(last: Unit, { lines, isMarked }: Unit): void {
  last.lines.push(...lines)
  last.isMarked ||= isMarked
}

function unitOf(line: Line, markers: MarkerPattern): Unit {
  const opening = openingOf(line.children)
  const sign = leadingSign(opening, markers)
  const isMarked = sign
    ? sign.marker !== null
    : !isKind(line) && holdsMarker(line.children, markers)
  const isVerdict = !isMarked && verdict.test(sign?.sign ?? '')
  return { lines: [line], isSigned: isMarked || sign !== null, isMarked, isVerdict, isTwin: false }
}

/** Whether `line` says what kind a callout is, which has markers of its own. */
export function isKind({ children }: Line): boolean {
  return openingOf(children).startsWith('[!')
}

function holdsMarker(nodes: readonly PhrasingContent[], markers: MarkerPattern): boolean {
  return nodes.some((node) => {
    if ('children' in node) return holdsMarker(node.children, markers)
    return node.type === 'text' && node.value.search(markers.pattern) >= 0
  })
}

/**
 * Whether a hard line end parts `line` from `unit`, both start in bold, and `line` does not answer it. Of a unit that starts otherwise the
 * last line behind a hard line end may start in bold too, unless a marker above it takes in both: `Sung 📝⏎**Sail** on⏎**Sail** home`.
 */
function isTwinOf({ lines, isMarked }: Unit, line: Line): boolean {
  const above = lines.at(-1)!
  if (above.end.type !== 'break' || !startsInBold(line)) return false
  const term = lines.findLastIndex((_, index) => lines[index - 1]?.end.type !== 'text')
  if (!startsInBold(lines[term]!) || (term > 0 && isMarked)) return false
  return !/[?？]$/u.test(plainText(above.children))
}

function startsInBold({ children: [first, second] }: Line): boolean {
  if (first?.type === 'strong') return true
  return second?.type === 'strong' && first?.type === 'text' && !/[\p{L}\p{N}]/u.test(first.value)
}
