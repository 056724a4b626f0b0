import type { Format, Span } from '../model.ts'

/** TeX as readable text, for now as written. */
export function mathSpans(tex: string, format: Format): Span[] {
  return [
    { text: tex, format: { ...format, style: format.style === 'bold' ? 'boldItalic' : 'italic' } },
  ]
}
