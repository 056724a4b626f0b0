import { rewriter, unchanged, type Rewrite } from './rewrite.ts'

/** CRLF and CR become LF. */
export function mendLineEnds(text: string): Rewrite {
  if (!text.includes('\r')) return unchanged(text)
  const { replace, finish } = rewriter(text)
  for (const { 0: end, index } of text.matchAll(/\r\n?/gu)) replace(index, index + end.length, '\n')
  return finish()
}
