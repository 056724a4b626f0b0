/**
 * Source of a pattern: an emoji that is a mark rather than a word: no flag, no keycap, no ©. Of a row of them there is one reading only,
 * for repeated and followed by what does not match it would try them all: no mark starts with a skin tone, or ends before its U+FE0F.
 */
export const mark =
  '(?![\\p{Regional_Indicator}\\p{Emoji_Modifier}])(?:\\p{Emoji_Presentation}|(?!\\p{Emoji_Presentation})\\p{Extended_Pictographic}\\uFE0F)' +
  '[\\uFE0E\\uFE0F\\p{Emoji_Modifier}]*(?:\\u200D\\p{Emoji}[\\uFE0E\\uFE0F\\p{Emoji_Modifier}]*)*'

/** Source of a pattern: any emoji, also flags, keycaps and those that are mostly drawn as text. */
export const anyEmoji =
  '(?:\\p{Regional_Indicator}{2}|[0-9#*]\\uFE0F?\\u20E3|\\p{Extended_Pictographic}' +
  '[\\uFE0E\\uFE0F\\p{Emoji_Modifier}]*(?:\\u200D\\p{Emoji}[\\uFE0E\\uFE0F\\p{Emoji_Modifier}]*)*)'

/** Of what has no emoji; most texts, and `mark` takes long to compile. */
export const isAscii = (text: string): boolean => /^[\0-\x7F]*$/.test(text)
