/** Of so many words each shows its letter, so that the hint covers the answer; of more, the first ones. */
const whole = 7
const first = 3

/** `T… S… N…`: the first letters of the words of an answer, of a long one the first three. Nothing of mere numbers. */
export function initials(answer: string): string {
  const words = answer.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []
  const shown = words
    .slice(0, words.length > whole ? first : whole)
    .map((word) => (/^\p{N}/u.test(word) ? '…' : `${String.fromCodePoint(word.codePointAt(0)!)}…`))
    .join(' ')
  return /^[… ]*$/u.test(shown) ? '' : shown
}
