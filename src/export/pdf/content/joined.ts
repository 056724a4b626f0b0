import { trimEnd } from '../../../text/trim-signs.ts'
import type { Detail, Fact } from '../../../types/index.ts'
import type { Format, Span } from '../model.ts'
import { clipSpans, lengthOf } from './clip.ts'
import type { BlockContext } from './context.ts'
import { plainFormat } from './format.ts'
import { inlineSpans } from './inline.ts'

/** The points below a fact, run on behind its text; or, where that says something by itself, how many there are. */
export function joinedSpans({ details, text }: Fact, context: BlockContext): Span[] {
  const own = details.filter((detail) => detail.fact === null || !context.cards.has(detail.fact))
  const { joined, counted } = context.reduction
  if (own.length === 0 || joined === null) return []
  if (counted && standsAlone(text)) {
    context.onLoss('details')
    const quiet: Format = { ...plainFormat, style: 'italic', ink: 'quiet' }
    return [{ text: `\u00a0${context.words.count(own.length)}`, format: quiet }]
  }
  const dash = /[\p{L}\p{N})\]]$/u.test(text.trimEnd()) ? ' – ' : ' '
  const spans = own.flatMap((detail, index) => [
    { text: index === 0 ? dash : '; ', format: plainFormat },
    ...withoutEnd(detailSpans(detail, context)),
  ])
  if (lengthOf(spans) > joined || own.some((detail) => detail.details.length > 0))
    context.onLoss('details')
  return clipSpans(spans, joined)
}

/** "Use for:" and "Use cases" say nothing without what follows. */
const standsAlone = (text: string): boolean =>
  !/[:：…]\s*$/u.test(text) && text.length >= 20 && /\s\S+\s/u.test(text)

function detailSpans(detail: Detail, context: BlockContext): Span[] {
  const inline = ['item', 'paragraph', 'quote', 'row'].includes(detail.type)
  const options = { codeScale: context.sizes.code }
  const spans = inline ? inlineSpans(detail.content, plainFormat, options) : []
  if (spans.length > 0) return spans
  return [{ text: detail.text.replaceAll(/\s+/g, ' '), format: plainFormat }]
}

/** Without the full stop that would stand before a semicolon. */
function withoutEnd(spans: Span[]): Span[] {
  const last = spans.at(-1)
  if (!last) return spans
  return [...spans.slice(0, -1), { ...last, text: trimEnd(last.text, /[\s.;,]/u) }]
}
