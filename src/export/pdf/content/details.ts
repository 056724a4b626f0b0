import { trimEnd } from '../../../text/trim-signs.ts'
import type { Detail } from '../../../types/index.ts'
import type { SheetCard } from '../context.ts'
import type { Format, Span } from '../model.ts'
import type { Block } from './block.ts'
import type { FactPlace } from './blocks.ts'
import type { BlockContext } from './context.ts'
import { plainFormat } from './format.ts'
import { inlineSpans } from './inline.ts'
import { joinedSpans } from './joined.ts'
import { tableBlocks } from './table.ts'

type FactBlocks = (card: SheetCard, place: FactPlace, context: BlockContext) => Block[]

/** What hangs below a fact: run on behind its text, or blocks of their own; facts among it are always blocks. */
export function detailBlocks(
  card: SheetCard,
  place: FactPlace,
  context: BlockContext,
  factBlocks: FactBlocks,
): { joined: Span[]; blocks: Block[] } {
  const { reduction } = context
  const hang = reduction.tight ? 1.2 : 1.5
  const walk: Walk = {
    fact: card.fact.id,
    context,
    nest: (nested, indent, depth) =>
      factBlocks(nested, { indent, depth, heading: '', led: false }, context),
  }
  const below = { indent: place.indent + hang, depth: place.depth + 1 }
  if (reduction.joined === null)
    return { joined: [], blocks: listed(card.fact.details, below, reduction.details, walk) }
  const facts = nestedCards(card.fact.details, context)
  return {
    joined: joinedSpans(card.fact, context),
    blocks: facts.flatMap((nested) => walk.nest(nested, place.indent + 0.7, place.depth + 1)),
  }
}

interface Walk {
  /** Id of the fact that all this hangs below. */
  fact: string
  context: BlockContext
  nest(card: SheetCard, indent: number, depth: number): Block[]
}

interface Place {
  indent: number
  depth: number
}

function listed(
  details: readonly Detail[],
  place: Place,
  limit: number | null,
  walk: Walk,
): Block[] {
  const blocks: Block[] = []
  let shown = 0
  let more = 0
  for (const detail of details) {
    const card = detail.fact === null ? undefined : walk.context.cards.get(detail.fact)
    if (card) blocks.push(...walk.nest(card, place.indent, place.depth))
    else if (limit === null || shown < limit) {
      blocks.push(...detailBlock(detail, place, walk))
      const inner = { indent: place.indent + 0.75, depth: place.depth + 1 }
      // A table shows its rows itself.
      if (detail.type !== 'table') blocks.push(...listed(detail.details, inner, limit, walk))
      shown++
    } else {
      more++
      const facts = nestedCards([detail], walk.context)
      blocks.push(...facts.flatMap((nested) => walk.nest(nested, place.indent, place.depth)))
    }
  }
  if (more > 0) {
    blocks.push(moreBlock(more, place, walk))
    walk.context.onLoss('details')
  }
  return blocks
}

const detailFormat = (context: BlockContext): Format => ({
  ...plainFormat,
  scale: context.reduction.tight ? 1 : context.sizes.detail,
})

const blank = { widths: [1], header: false }

function detailBlock(detail: Detail, place: Place, { fact, context }: Walk): Block[] {
  const format = detailFormat(context)
  const options = { codeScale: context.sizes.code }
  const at = { ...blank, ...place, fact }
  const [node] = detail.content
  if (detail.type === 'code') {
    const lines = trimEnd(detail.text, /\n/).replaceAll('\t', '  ').replaceAll(' ', '\u00a0')
    const code: Format = {
      ...format,
      style: 'code',
      ink: 'code',
      scale: format.scale * context.sizes.code,
    }
    return [
      {
        ...at,
        kind: 'code',
        hang: 0,
        scale: format.scale,
        label: [],
        cells: [[{ text: lines, format: code }]],
      },
    ]
  }
  if (node?.type === 'table') return tableBlocks(node, { ...place, fact }, format, options)
  const spans = inlineSpans(detail.content, format, options)
  const text = spans.length > 0 ? spans : [{ text: detail.text, format }]
  const bullet = bulletOf(detail, place.depth)
  return [
    {
      ...at,
      kind: 'detail',
      scale: format.scale,
      hang: bullet === '' ? 0 : detail.checked === undefined ? 0.72 : 1.15,
      label: bullet === '' ? [] : [{ text: bullet, format: { ...format, ink: 'quiet' } }],
      cells: [detail.type === 'quote' ? text.map(quoted) : text],
    },
  ]
}

function bulletOf(detail: Detail, depth: number): string {
  if (detail.checked !== undefined) return detail.checked ? '✓' : '□'
  if (detail.type !== 'item' && detail.type !== 'row') return ''
  return depth % 2 === 1 ? '•' : '–'
}

const quoted = (span: Span): Span => ({ ...span, format: { ...span.format, ink: 'quiet' } })

function moreBlock(count: number, place: Place, { fact, context }: Walk): Block {
  const format: Format = { ...detailFormat(context), style: 'italic', ink: 'quiet' }
  const cells = [[{ text: context.words.more(count), format }]]
  return {
    ...blank,
    ...place,
    fact,
    kind: 'detail',
    hang: 0.72,
    scale: format.scale,
    label: [],
    cells,
  }
}

/** Facts of the sheet at any depth of `details`, but not those below another of them. */
function nestedCards(details: readonly Detail[], context: BlockContext): SheetCard[] {
  return details.flatMap((detail) => {
    const card = detail.fact === null ? undefined : context.cards.get(detail.fact)
    return card ? [card] : nestedCards(detail.details, context)
  })
}
