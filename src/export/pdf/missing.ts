import type { PlacedLine, PlacedSheet } from './layout/placed.ts'

/** The characters on `sheet` that no font has: something else stands in their place. */
export function missingIn({ title, legend, parts, footers, notes }: PlacedSheet): Set<string> {
  const lines: PlacedLine[] = [
    ...title,
    ...legend,
    ...parts.flatMap(({ label, cells }) => [...(label ? [label] : []), ...cells.flat()]),
    ...[...footers, ...notes].map(({ line }) => line),
  ]
  const missing = new Set<string>()
  for (const { runs } of lines) {
    for (const { glyphs } of runs) {
      for (const { instead, text } of glyphs) if (instead !== undefined) missing.add(text)
    }
  }
  return missing
}
