/** The words of `text` between spaces, in lower case, signs left out. */
function words(text: string): string {
  const found = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return ` ${found.join(' ')} `
}

/** Whether one of `answers` can be read off `seen`, word for word. */
export function copied(answers: readonly string[], seen: readonly string[]): boolean {
  const read = seen.map(words)
  return answers.some((answer) => {
    const spaced = words(answer)
    // Without spaces a run of signs is read within any other.
    const own = spaceless.test(answer) ? spaced.trim() : spaced
    return own.trim() !== '' && read.some((text) => text.includes(own))
  })
}

const spaceless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{3,}$/u
