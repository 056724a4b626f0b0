import type { OffsetMap } from '../types/index.ts'

/** A text and how its offsets lead back to the text it was made from. */
export interface Rewrite {
  text: string
  offsets: OffsetMap
  /** Replacements made; 0: the text is the same. */
  count: number
}

/** `text` as it is. */
export const unchanged = (text: string): Rewrite => ({ text, offsets: { steps: [] }, count: 0 })

/** Add to `steps` that `mended` and `original` run in step from here on; of two for one place the later counts. */
export function addStep(steps: number[], mended: number, original: number): void {
  const last = steps.length
  const shift = last === 0 ? 0 : steps[last - 1]! - steps[last - 2]!
  if (original - mended === shift) return
  if (steps[last - 2] === mended) steps[last - 1] = original
  else steps.push(mended, original)
}

export interface Rewriter {
  /** Put `text`, no longer than what it replaces, in the place of `[start, end)`, which follows all before it. */
  replace: (start: number, end: number, text: string) => void
  finish: () => Rewrite
}

/** Collects replacements in `source`, from its start to its end. */
export function rewriter(source: string): Rewriter {
  const parts: string[] = []
  const steps: number[] = []
  let at = 0
  let length = 0
  let count = 0
  return {
    replace(start, end, text) {
      parts.push(source.slice(at, start), text)
      length += start - at + text.length
      at = end
      count++
      addStep(steps, length, end)
    },
    finish() {
      parts.push(source.slice(at))
      return { text: parts.join(''), offsets: { steps }, count }
    },
  }
}

/** The way back over two rewrites: `later` was made from the text that `earlier` gave. */
export function compose(later: OffsetMap, earlier: OffsetMap): OffsetMap {
  const steps: number[] = []
  const [outer, inner] = [later.steps, earlier.steps]
  let next = 0
  let shift = 0
  for (let i = -2; i < outer.length; i += 2) {
    const from = i < 0 ? 0 : outer[i]!
    const start = i < 0 ? 0 : outer[i + 1]!
    const end = start + (outer[i + 2] ?? Infinity) - from
    for (; next < inner.length && inner[next]! <= start; next += 2) {
      shift = inner[next + 1]! - inner[next]!
    }
    addStep(steps, from, start + shift)
    for (; next < inner.length && inner[next]! < end; next += 2) {
      shift = inner[next + 1]! - inner[next]!
      addStep(steps, from + inner[next]! - start, inner[next + 1]!)
    }
  }
  return { steps }
}

/** `rewrite` done after `before`, as one rewrite of the text that `before` was made from. */
export function after(before: Rewrite, rewrite: Rewrite): Rewrite {
  if (rewrite.count === 0) return before
  return {
    text: rewrite.text,
    offsets: compose(rewrite.offsets, before.offsets),
    count: before.count + rewrite.count,
  }
}
