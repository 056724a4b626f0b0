import { addStep, unchanged, type Rewrite } from './rewrite.ts'

/** CRLF and CR become LF. */
export function mendLineEnds(text: string): Rewrite {
  if (!text.includes('\r')) return unchanged(text)
  const steps: number[] = []
  let dropped = 0
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) {
    dropped++
    addStep(steps, at + 2 - dropped, at + 2)
  }
  const mended = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  return { text: mended, offsets: { steps }, count: 1 }
}
