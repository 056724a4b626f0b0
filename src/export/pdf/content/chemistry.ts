import type { Format, Span } from '../model.ts'

/** Arrows as they are written, and their signs. */
const arrows = new Map([
  ['<=>', '⇌'],
  ['<->', '↔'],
  ['->', '→'],
  ['<-', '←'],
])

/**
 * An arrow; a charge, raised, with `^` or right behind its atom; a number of atoms, lowered, right behind a letter or bracket, elsewhere it
 * counts molecules; any other sign.
 */
const part =
  /(?<arrow><=>|<->|->|<-)|(?<up>\^(?:\{[^{}]*\}|\d*[+−-]?)|(?<=[\p{L}\d)\]])[+−-](?![^\s]))|(?<down>_(?:\{[^{}]*\}|\d+)|(?<=[\p{L})\]])\d+)|[^]/gu

/** The formula in `\ce{2 H2 + O2 -> 2 H2O}`, read as mhchem does, which draws it on cards: the most usual things. */
export function chemistrySpans(
  formula: string,
  format: Format,
  shifted: (format: Format, rise: number) => Format,
): Span[] {
  const raised = shifted(format, 0.38)
  const lowered = shifted(format, -0.16)
  const spans: Span[] = []
  for (const { 0: text, groups = {} } of formula.matchAll(part)) {
    const { arrow, up, down } = groups
    if (arrow !== undefined) spans.push({ text: arrows.get(arrow) ?? arrow, format })
    else if (up !== undefined) spans.push({ text: bare(up).replace('-', '−'), format: raised })
    else if (down !== undefined) spans.push({ text: bare(down), format: lowered })
    else spans.push({ text: text === '#' ? '≡' : text, format })
  }
  return spans
}

const bare = (text: string): string => text.replaceAll(/[\^_{}]/gu, '')
