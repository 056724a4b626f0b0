import type { Format } from '../model.ts'

/** The text of a fact. */
export const plainFormat: Format = {
  style: 'regular',
  ink: 'text',
  scale: 1,
  rise: 0,
  fill: null,
  strike: false,
  link: null,
}

/** `format` in a heavier cut. */
export const strong = (format: Format): Format => ({
  ...format,
  style:
    format.style === 'italic' || format.style === 'boldItalic'
      ? 'boldItalic'
      : format.style === 'code'
        ? 'code'
        : 'bold',
})

/** `format` in a slanted cut; slanted text in slanted text is upright again. */
export const emphasis = (format: Format): Format => ({
  ...format,
  style:
    format.style === 'bold' ? 'boldItalic' : format.style === 'regular' ? 'italic' : format.style,
})
