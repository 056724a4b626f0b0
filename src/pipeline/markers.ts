import type { DatasetMarker, Extraction, Fact, Marker } from '../types/index.ts'

/** The markers with the wording of a legend in the notes, where the configuration gives no label. The first legend rules. */
export function labelMarkers(
  markers: readonly Marker[],
  extractions: readonly Extraction[],
): Marker[] {
  const legend = new Map<string, string>()
  for (const extraction of extractions) {
    for (const [emoji, label] of Object.entries(extraction.legend)) {
      if (!legend.has(emoji)) legend.set(emoji, label)
    }
  }
  return markers.map((marker) => ({
    ...marker,
    label: marker.labelled ? marker.label : (legend.get(marker.emoji) ?? marker.label),
  }))
}

/** The markers that are on, with the number of facts that carry each. */
export function countMarkers(markers: readonly Marker[], facts: readonly Fact[]): DatasetMarker[] {
  const counts = new Map<string, number>()
  for (const fact of facts) {
    for (const kind of fact.kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return markers
    .filter((marker) => marker.enabled)
    .map((marker) => ({ ...marker, count: counts.get(marker.kind) ?? 0 }))
}
