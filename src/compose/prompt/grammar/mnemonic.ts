import type { Mark } from '../../../text/marks.ts'

/** What follows the letter in its word. */
const restOfWord = /^[\p{L}\p{M}\p{N}]+/u

/**
 * `marks` with the whole words that letters are set apart in, as in `**V**essel **T**raffic **S**ervice`: in order, words with a space between as one.
 * One letter alone stays what it is.
 */
export function withWholeWords(marks: readonly Mark[], text: string): readonly Mark[] {
  const initials = marks.filter((mark) => isInitial(mark, text))
  if (initials.length < 2) return marks
  const whole: Mark[] = []
  for (const mark of marks) {
    const rest = isInitial(mark, text) ? restOfWord.exec(text.slice(mark.end))![0].length : 0
    const end = mark.end + rest
    const last = whole.at(-1)
    const goesOn = rest > 0 && last?.type === mark.type && text.slice(last.end, mark.start) === ' '
    if (goesOn) whole[whole.length - 1] = { ...last, end }
    else whole.push({ ...mark, end })
  }
  return whole
}

/** Whether a mark is one letter at the head of a word. */
function isInitial({ type, start, end }: Mark, text: string): boolean {
  if (type !== 'strong' || !/^\p{L}$/u.test(text.slice(start, end))) return false
  return (
    restOfWord.test(text.slice(end, end + 2)) &&
    !/[\p{L}\p{N}]$/u.test(text.slice(0, start).slice(-2))
  )
}
