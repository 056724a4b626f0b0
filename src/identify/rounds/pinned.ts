import type { Renames } from '../renames.ts'
import { groupBy } from '../groups.ts'
import { pair, type Pairing } from '../pairing.ts'

/** Facts with the same pin, whatever became of their text. Pins like `a.md^block` hold in their file, or the renamed one. */
export function matchPinned(pairing: Pairing, renames: Renames): void {
  const lines = groupBy(
    pairing.known.flatMap((line, known) =>
      line.pins.map((pin) => ({
        known,
        id: line.id,
        retired: line.retired,
        pin: moved(pin, renames),
      })),
    ),
    ({ pin }) => pin,
  )
  const facts = groupBy(
    pairing.seen.flatMap((spot, seen) =>
      spot.pins.map((pin) => ({ seen, pin: pin.normalize('NFC') })),
    ),
    ({ pin }) => pin,
  )
  for (const [pin, [fact, ...others]] of facts) {
    const all = lines.get(pin) ?? []
    const live = all.filter((line) => !line.retired)
    const [line, ...rivals] = live.length > 0 ? live : all
    const doubled = others.length > 0 || rivals.some((rival) => rival.id !== line?.id)
    if (line && fact && !doubled) pair(pairing, line.known, fact.seen, 'pin')
  }
}

function moved(pin: string, renames: Renames): string {
  const [, path, block] = /^(?!id:)(.*)(\^[^^]*)$/su.exec(pin.normalize('NFC')) ?? []
  return path === undefined || block === undefined
    ? pin.normalize('NFC')
    : renames.now(path) + block
}
