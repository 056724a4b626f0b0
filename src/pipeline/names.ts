import type { VFile } from 'vfile'
import { report } from '../messages/index.ts'
import type { Settings } from '../options/index.ts'
import type { LockHeader, Marker } from '../types/index.ts'

interface Names {
  settings: Pick<Settings, 'title' | 'deck' | 'markers'>
  header: LockHeader
  title: string
  /** As labelled for this build. */
  markers: readonly Marker[]
}

/** Say on `file` where a name is not what the author may expect. */
export function reportNames(file: VFile, { settings, header, title, markers }: Names): void {
  const asked = settings.title !== null && settings.deck === null
  if (asked && header.deck !== title) {
    report(file, 'deck-name-kept', undefined, header.deck, title)
  }
  const relabelled = markers.filter(({ label }, index) => label !== settings.markers[index]?.label)
  if (relabelled.length > 0) {
    const labels = relabelled.map(({ emoji, label }) => `${emoji} ${label}`).join(', ')
    report(file, 'legend-labels', undefined, labels)
  }
}
