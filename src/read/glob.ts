/*
 * Globs without regular expressions: a pattern may come from the configuration in a stranger's folder, and here no
 * pattern takes longer than its length times that of the path.
 */

/** A glob, split where its wildcards start. */
export interface Glob {
  /** The folder before the first wildcard, with `/`; `''`: the current one. */
  base: string
  /** Tells whether a path relative to `base`, with `/`, matches. */
  matches: (path: string) => boolean
  /** Folders that a match can be deep in; Infinity with `**`. */
  depth: number
  /** Whether it names an extension itself: then what it finds need not be Markdown. */
  extension: boolean
}

/** Whether `text` has a wildcard: `*`, `?`, `[…]` or `{…}`. */
export const isGlob = (text: string): boolean =>
  /[*?]/u.test(text) || hasPair(text, '[', ']') || hasPair(text, '{', '}')

/** Whether something stands between an `open` and a `close` of `text`. */
function hasPair(text: string, open: string, close: string): boolean {
  const start = text.indexOf(open)
  return start >= 0 && text.lastIndexOf(close) > start + 1
}

/** Alternatives that braces may stand for, and UTF-16 units of a pattern with braces; beyond them braces are plain signs. */
const mostAlternatives = 1000
const longest = 1000

/** `text` as a glob: `*` and `?` within a name, `**` for any folders, `[a-z]`, `[!a-z]`, `{a,b}`. */
export function parseGlob(text: string): Glob {
  // A brace may hold a `/`, so not by segments.
  const wildcard = text.search(/[*?[{]/u)
  const split = text.lastIndexOf('/', wildcard < 0 ? text.length : wildcard)
  const base = text.slice(0, Math.max(split, 0))
  const rest = text.slice(split + 1)
  const patterns = expandBraces(rest).map((pattern) => pattern.split('/'))
  const depths = patterns.map((parts) => (parts.includes('**') ? Infinity : parts.length - 1))
  return {
    base: split === 0 ? '/' : base,
    matches: (path) => patterns.some((parts) => matchSegments(parts, path.split('/'))),
    depth: Math.max(...depths),
    extension: /\.[^*?/.]+$/u.test(rest),
  }
}

/** Every pattern that the braces of `text` stand for; nested ones too. */
function expandBraces(text: string): string[] {
  if (text.length > longest) return [text]
  const done: string[] = []
  let open = [text]
  while (open.length > 0) {
    const next: string[] = []
    for (const pattern of open) {
      const brace = /\{([^{},]*,[^{}]*)\}/u.exec(pattern)
      if (!brace) {
        done.push(pattern)
        continue
      }
      const [before, behind] = [
        pattern.slice(0, brace.index),
        pattern.slice(brace.index + brace[0].length),
      ]
      next.push(...brace[1]!.split(',').map((choice) => before + choice + behind))
    }
    if (done.length + next.length > mostAlternatives) return [text]
    open = next
  }
  return done
}

/** Whether `path` matches `pattern`, segment by segment; each round holds the pattern's places that can be reached. */
function matchSegments(pattern: readonly string[], path: readonly string[]): boolean {
  return run(
    pattern,
    path,
    (part) => part === '**',
    (part, name) => !name.startsWith('.') && matchName(part, name),
  )
}

/** The signs of a name's pattern: a character, `?`, `*`, or a class with its brackets. */
function signsOf(pattern: string): string[] {
  const chars = Array.from(pattern)
  const last = chars.lastIndexOf(']')
  const signs: string[] = []
  for (let at = 0; at < chars.length;) {
    const close = chars[at] === '[' && at < last ? chars.indexOf(']', at) : at
    const end = close > at + 1 ? close + 1 : at + 1
    signs.push(chars.slice(at, end).join(''))
    at = end
  }
  return signs
}

function matchName(pattern: string, name: string): boolean {
  return run(signsOf(pattern), Array.from(name), (sign) => sign === '*', matchSign)
}

function matchSign(sign: string, char: string): boolean {
  if (sign === '?' || sign === char) return true
  if (sign.length < 3 || !sign.startsWith('[')) return false
  const negated = sign.startsWith('[!')
  const members = Array.from(sign.slice(negated ? 2 : 1, -1))
  return members.some((from, index) => inClass(members, from, index, char)) !== negated
}

function inClass(members: readonly string[], from: string, index: number, char: string): boolean {
  const to = members[index + 2]
  const range = members[index + 1] === '-' && to !== undefined
  return range ? from <= char && char <= to : from === char
}

/** Match `items` with `parts`, of which those that are `many` match any number of them. */
function run(
  parts: readonly string[],
  items: readonly string[],
  many: (part: string) => boolean,
  one: (part: string, item: string) => boolean,
): boolean {
  let reached = skipMany(new Set([0]), parts, many)
  for (const item of items) {
    const next = new Set<number>()
    for (const place of reached) {
      const part = parts[place]
      if (part === undefined) continue
      if (many(part)) next.add(place)
      else if (one(part, item)) next.add(place + 1)
    }
    reached = skipMany(next, parts, many)
  }
  return reached.has(parts.length)
}

/** `places` and those behind parts that may match nothing. */
function skipMany(
  places: Set<number>,
  parts: readonly string[],
  many: (part: string) => boolean,
): Set<number> {
  // A set visits what is added while it is walked.
  for (const place of places) {
    const part = parts[place]
    if (part !== undefined && many(part)) places.add(place + 1)
  }
  return places
}
