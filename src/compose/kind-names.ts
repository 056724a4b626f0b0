import { defaultMarkers } from '../options/default-markers.ts'
import type { Marker, Texts } from '../types/index.ts'

const standard = new Map(defaultMarkers.map(({ kind, label }) => [kind, label]))

/** The markers as a card in the language of `texts` names them; a name that the author gave stays. */
export function kindNames(markers: readonly Marker[], texts: Texts): Marker[] {
  return markers.map((marker) => {
    const own = standard.get(marker.kind) !== marker.label
    const label = texts[`kind.${marker.kind}`]
    return own || label === undefined ? marker : { ...marker, label }
  })
}
