const size = /^\d{1,5}(?:x\d{1,5})?$/u
const placed = /^(?:center|centre|left|right|middle|inline|float|float-left|float-right)$/iu
/** A class of the vault's own style sheet. */
const styled = /^[a-z]+$/u

/** The description of an image without what Obsidian and its themes take for its looks: `The oven|center|300`. */
export function imageWords(words: string): string {
  const parts = words.split('|').map((part) => part.trim())
  const isSized = size.test(parts.at(-1)!)
  const said = parts.filter((part) => part !== '' && !size.test(part) && !placed.test(part))
  if (said.length === parts.length) return words.trim()
  return isSized && said.length === 1 && styled.test(said[0]!) ? '' : said.join('|')
}
