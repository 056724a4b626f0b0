import type { DatasetMarker } from '../../../types/index.ts'
import type { Ink } from '../model.ts'
import type { SheetTemplate } from '../template.ts'

/** Red, green, blue, each from 0 to 1. */
export type Colour = readonly [number, number, number]

/** The colour of each ink. `mono` gives black and greys: dark inks and markers black, the quiet ones grey. */
export function paletteOf(
  colors: SheetTemplate['colors'],
  markers: readonly DatasetMarker[],
  mono: boolean,
): (ink: Ink) => Colour {
  const inks = new Map<string, string>(Object.entries(colors))
  for (const marker of markers) inks.set(`marker:${marker.kind}`, marker.color)
  return (ink) => {
    const colour = parse(inks.get(ink) ?? colors.text)
    if (!mono) return colour
    // Markers are told by their shapes then, of thin lines.
    return ink.startsWith('marker:') ? black : grey(colour)
  }
}

const black: Colour = [0, 0, 0]

function parse(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return [part(1), part(3), part(5)]
}

/** Anything as dark as text becomes black, so that a printer does not screen it. */
function grey([red, green, blue]: Colour): Colour {
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  const level = light < 0.3 ? 0 : light
  return [level, level, level]
}
