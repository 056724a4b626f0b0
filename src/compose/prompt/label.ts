import { content, spanOf, type Run, type Statement } from './statement.ts'

/** `Label: rest` of a statement. */
export interface Labelled {
  label: Run
  rest: Run
  /** The label is a name: set in bold or code, or capitalised words. */
  name: boolean
}

/** A longer label is a sentence. */
const longest = 7

/** The label that opens the scope: before a colon; before a dash where the author set it in bold or code. */
export function labelOf(statement: Statement): Labelled | null {
  const { tokens, tags, scope, pack } = statement
  const last = Math.min(scope.to, scope.from + longest * 2)
  for (let i = scope.from + 1; i < last; i++) {
    const tag = tags[i]
    if (tag === 'stop' || tag === 'comma' || tag === 'arrow') return null
    if (tokens[i]!.depth > 0 || (tag !== 'colon' && tag !== 'dash')) continue
    const label = { from: scope.from, to: i }
    const rest = { from: i + 1, to: tags[scope.to - 1] === 'stop' ? scope.to - 1 : scope.to }
    if (rest.from >= rest.to || content(statement, label).length > longest) return null
    const after = tokens[i + 1]!
    if (
      tag === 'colon' &&
      after.start === tokens[i]!.end &&
      /[\p{L}\p{N}/]/u.test(after.text[0]!) &&
      !wide(tokens[i]!.text)
    )
      return null
    const marked = isMarked(statement, label)
    if (tag === 'dash' && !marked) return null
    const verbal = tags
      .slice(label.from, label.to)
      .some((is) => is === 'finite' || is === 'be' || is === 'modal' || is === 'sub')
    return { label, rest, name: !verbal && (marked || (pack !== null && isName(statement, label))) }
  }
  return null
}

function wide(colon: string): boolean {
  return colon === '：'
}

function isMarked(statement: Statement, label: Run): boolean {
  const { start, end } = spanOf(statement, label)
  return statement.marks.some(
    (mark) =>
      (mark.type === 'strong' || mark.type === 'code' || mark.type === 'emphasis') &&
      mark.start <= start &&
      mark.end >= end,
  )
}

function isName(statement: Statement, label: Run): boolean {
  const words = content(statement, label)
  const { pack, tags } = statement
  if (!pack || words.length === 0 || words.length > 4) return false
  if (tags.slice(label.from, label.to).some((tag) => tag === 'prep' || tag === 'det')) return false
  return (
    words.some((word) => !pack.generic.has(word.lower)) &&
    words.every((word, i) => i === 0 || /^[\p{Lu}\d]/u.test(word.text))
  )
}
