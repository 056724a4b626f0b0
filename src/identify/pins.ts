import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { report } from '../messages/index.ts'
import type { Seen } from './seen.ts'

/** Pins that several facts have: reported at each fact but the first. Such a pin tells nothing, so the text decides. */
export function reportDoubledPins(seen: readonly Seen[]): VFileMessage[] {
  const first = new Map<string, Seen>()
  return seen.flatMap((one) =>
    one.spot.pins.flatMap((pin) => {
      const other = first.get(pin)
      if (!other) first.set(pin, one)
      if (!other || other === one) return []
      const { path, start, end } = one.fact.source
      const place = `${other.fact.source.path}:${other.fact.source.start.line}`
      return report(new VFile({ path }), 'pin-doubled', { start, end }, shown(pin), place)
    }),
  )
}

/** As the author wrote it. */
function shown(pin: string): string {
  return pin.startsWith('id:') ? `<!-- id: ${pin.slice(3)} -->` : pin.slice(pin.lastIndexOf('^'))
}
