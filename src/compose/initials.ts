/** `T… S… N…`: the first letters of the first words of an answer. */
export function initials(answer: string): string {
  const words = answer.match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .slice(0, 3)
    .map((word) => `${String.fromCodePoint(word.codePointAt(0)!)}…`)
    .join(' ')
}
