import { clean, names, withoutBrackets } from '../breadcrumb/index.ts'
import type { Statement } from './statement.ts'

/** A longer heading or parent is a statement, not a name. */
const longest = 5

/** The nearest heading or parent that names a thing, without its bracket; null where it is a statement or a kind label. */
export function owner({ fact, pack }: Statement): string | null {
  const above = [...fact.headings, ...fact.context].filter((part) => part !== '')
  if (above.length < 2) return null
  for (let i = above.length - 1; i > 0; i--) {
    const name = withoutBrackets(clean(above[i]!))
    if (names(name, pack)) return isThing(name) ? name : null
  }
  return null
}

function isThing(name: string): boolean {
  const words = name.split(/\s+/u)
  if (words.length > longest || !/^[\p{Lu}\d]/u.test(name) || /[.?!,;:]/u.test(name)) return false
  // A title of lower-case words is a remark, but one of a few words.
  const small = words.filter((word) => /^\p{Ll}{4}/u.test(word)).length
  return small <= 1 || words.length <= 3
}
