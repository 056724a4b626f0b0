import { styleText } from 'node:util'

export type Style = Parameters<typeof styleText>[0]

/** `text` in `style`. Whether colours are wanted is decided before: Node would look at its own stdout and variables. */
export const paint = (style: Style, text: string): string =>
  styleText(style, text, { validateStream: false })
