const closing = '[\\p{Pe}\\p{Pf}"\'“‘«*_]{0,3}\\s*$'
/** Not of a question, which has an answer. What stands for code and formulas is a word. */
const end = new RegExp(
  `[\\p{L}\\p{M}\\p{N}\\p{Pe}\\p{Pf}\\p{Sc}%‰°\\uFFFC"'*_][.!。！]${closing}`,
  'u',
)
/** What is written short in any language: `A.`, `e.g.`, `u.dgl.`, `Mr.`, `Abb.`; not `AWS.` */
const shortened = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:\\p{L}|\\p{Lu}\\p{Ll}\\p{L}?|\\p{L}{1,3}\\.\\p{L}{1,3})\\.${closing}`,
  'u',
)
/** A semicolon parts what could stand alone, whatever letter follows. */
const clauseEnd = /[\p{L}\p{M}\p{N}\p{Pe}\p{Pf}\p{Sc}%‰°\uFFFC"'*_]\s?[;；]\s*$/u
/** Signs that end sentences only, and are followed by small letters in scripts that have no large ones. */
const wideEnd = new RegExp(`[。！]${closing}`, 'u')

/** UTF-16 units at the end of a text that tell whether a sentence ends there. */
export const looked = 16

/** Whether a sentence, or what a semicolon ends, ends at the end of `text`. */
export function endsSentence(text: string): boolean {
  return clauseEnd.test(text) || (end.test(text) && !shortened.test(text))
}

/** Whether `first`, a letter or a digit or `''`, starts a sentence behind `before`: `approx. five` is none, nor `p. 5`. */
export function startsSentence(first: string, before: string): boolean {
  const mayBeSmall = wideEnd.test(before) || clauseEnd.test(before)
  return first !== '' && (mayBeSmall || !/[\p{Ll}\p{N}]/u.test(first))
}
