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
    if (own.trim() === '') return false
    return read.some((text) => text.includes(own) || joins(text, own))
  })
}

/** So many letters written as one word are no chance. */
const chance = 6

/** Whether two names are one but for their spaces and signs: `Pub/Sub`, `PubSub`. */
export function sameName(a: string, b: string): boolean {
  const letters = words(a).replaceAll(' ', '')
  return letters.length >= chance && letters === words(b).replaceAll(' ', '')
}

/** Whether words of `text` side by side are `answer` but for the spaces: `LightVessel` is read in `light vessel`. */
function joins(text: string, answer: string): boolean {
  const letters = answer.replaceAll(' ', '')
  if (letters.length < chance || !text.replaceAll(' ', '').includes(letters)) return false
  const all = text.trim().split(' ')
  return all.some((_, from) => {
    let joined = ''
    for (let i = from; i < all.length && joined.length < letters.length; i++) joined += all[i]!
    return joined === letters
  })
}

const spaceless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{3,}$/u
