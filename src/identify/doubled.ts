import type { LockFact } from '../types/index.ts'

/**
 * One line for an id that merged branches gave several: `kept`, with the highest `mod`, and one more where the lines
 * differ in content, for a learner may have imported the other branch's note.
 */
export function mergeLines(kept: LockFact, lines: readonly LockFact[]): LockFact {
  const latest = Math.max(...lines.map((line) => line.mod))
  const differ = lines.some((line) => line.hash !== kept.hash)
  return { ...kept, mod: differ ? latest + 1 : latest }
}

/** Of lines that fit nothing in the notes: a live one first, then the latest, then the first given. */
export function likeliest(lines: readonly LockFact[]): LockFact {
  return lines.toSorted((a, b) => Number(a.retired) - Number(b.retired) || b.mod - a.mod)[0]!
}
