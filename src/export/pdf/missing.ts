import type { PlacedLine, PlacedSheet } from './layout/placed.ts'

/** The characters on `sheet` that no font has: something else stands in their place. */
export function missingIn({ title, legend, parts, footers, notes }: PlacedSheet): Set<string> {
  const lines: PlacedLine[] = [
    ...title,
    ...legend,
    ...parts.flatMap(({ label, cells }) => [...(label ? [label] : []), ...cells.flat()]),
    ...[...footers, ...notes].map(({ line }) => line),
  ]
  const glyphs = lines.flatMap(({ runs }) => runs.flatMap((run) => run.glyphs))
  return new Set(glyphs.filter(({ instead }) => instead !== undefined).map(({ text }) => text))
}
