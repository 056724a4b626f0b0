import type { Renames } from '../renames.ts'
import { groupBy } from '../groups.ts'
import { pair, type Pairing } from '../pairing.ts'

/** Facts with the same pin, whatever became of their text. Pins like `a.md^block` hold in their file, or the renamed one. */
export function matchPinned(pairing: Pairing, renames: Renames): void {
  const lines = groupBy(
    pairing.known.flatMap((line, known) =>
      line.pins.map((pin) => ({ known, line, pin: moved(pin, renames) })),
    ),
    ({ pin }) => pin,
  )
  const facts = groupBy(
    pairing.seen.flatMap((spot, seen) => spot.pins.map((pin) => ({ seen, pin }))),
    ({ pin }) => pin,
  )
  for (const [pin, [fact, ...others]] of facts) {
    const all = lines.get(pin) ?? []
    const live = all.filter(({ line }) => !line.retired)
    const likely = live.length > 0 ? live : all
    const ids = new Set(likely.map(({ line }) => line.id))
    if (ids.size === 1 && others.length === 0) pair(pairing, likely[0]!.known, fact!.seen, 'pin')
  }
}

/** `pin` as it is now. */
function moved(pin: string, renames: Renames): string {
  const at = pin.lastIndexOf('^')
  return at < 0 ? pin : renames.now(pin.slice(0, at)) + pin.slice(at)
}
