import { lineEnd } from '../text/line-end.ts'
import { addStep, unchanged, type Rewrite } from './rewrite.ts'

/** Every line ends with LF. */
export function mendLineEnds(text: string): Rewrite {
  if (!text.includes('\r')) return unchanged(text)
  const steps: number[] = []
  let dropped = 0
  for (const { 0: end, index } of text.matchAll(lineEnd)) {
    if (end.length === 1) continue
    dropped += end.length - 1
    addStep(steps, index + end.length - dropped, index + end.length)
  }
  return { text: text.replaceAll(lineEnd, '\n'), offsets: { steps }, count: 1 }
}
