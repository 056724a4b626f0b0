/** Whether a character is not drawn by itself: joiners, variation selectors, soft hyphens, direction marks, controls. */
export const isIgnored = (char: string): boolean =>
  /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u.test(char)

/** A base with its marks, joined emoji, flags, keycaps: what a reader takes for one character. */
const cluster =
  /\p{Regional_Indicator}{2}|(?:\P{M}|^\p{M})(?:\p{M}|\p{Default_Ignorable_Code_Point}|\p{Emoji_Modifier}|(?<=\u200d)\p{Extended_Pictographic})*/gu

/** Split `text` into what a reader takes for one character each. Same on every version of Node. */
export function clusters(text: string): string[] {
  return text.match(cluster) ?? []
}

const emoji = /\p{Emoji_Presentation}|\ufe0f|\u20e3|\p{Emoji_Modifier}|\p{Regional_Indicator}/u

/** Whether a cluster is to be shown as an emoji even where a text face has it. */
export const isEmoji = (text: string): boolean => emoji.test(text) && !text.includes('\ufe0e')

const complex =
  /\p{M}|\p{Join_Control}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Nko}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Gurmukhi}|\p{Script=Gujarati}|\p{Script=Oriya}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala}|\p{Script=Khmer}|\p{Script=Myanmar}|\p{Script=Tibetan}|\p{Script=Mongolian}/u

/** Whether the glyphs of `text` depend on each other, so that the font's own tables must be asked (slow). */
export const needsShaping = (text: string): boolean => complex.test(text)
