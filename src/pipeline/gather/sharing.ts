/** UTF-16 units; longer words are seldom the same in two files. */
const short = 24

/**
 * Gives back plain data in which equal strings are one: what comes from a thread has a copy of a path, a heading or a node's type
 * wherever it is used, a fifth of all memory where facts are many. `Data` is the caller's alone; it is changed in place. Short strings
 * are shared with all that was given before, others within `data`.
 */
export function sharing(): <Data>(data: Data) => Data {
  const common = new Map<string, string>()
  return (data) => visit(data, common, new Map()) as typeof data
}

type Known = Map<string, string>

function visit(value: unknown, common: Known, own: Known): unknown {
  if (typeof value === 'string') return one(value, value.length <= short ? common : own)
  if (typeof value !== 'object' || value === null) return value
  const parts = value as Record<string, unknown>
  for (const key of Object.keys(parts)) {
    const part = parts[key]
    if (typeof part !== 'number') parts[key] = visit(part, common, own)
  }
  return value
}

function one(text: string, known: Known): string {
  const same = known.get(text)
  if (same !== undefined) return same
  known.set(text, text)
  return text
}
