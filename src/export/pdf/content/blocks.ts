import type { SheetCard } from '../context.ts'
import type { Format, Span } from '../model.ts'
import type { Block, Section } from './block.ts'
import { clipSpans, lengthOf } from './clip.ts'
import type { BlockContext } from './context.ts'
import { clipText, foldContext } from './crumbs.ts'
import { detailBlocks } from './details.ts'
import { plainFormat } from './format.ts'
import { inlineSpans } from './inline.ts'
import { highlight } from './marked.ts'
import { sameTexts } from '../../../text/same-texts.ts'
import type { Group, Topic } from './sections.ts'

/** The blocks of each topic, as `context.reduction` wants them. */
export function sectionsOf(topics: readonly Topic[], context: BlockContext): Section[] {
  return topics
    .map((topic) => ({
      title: topic.title,
      blocks: [
        ...(topic.title === ''
          ? []
          : [titleBlock('section', clipText(topic.title, context.longest), context)]),
        ...topic.groups.flatMap((group) => groupBlocks(group, topic, context)),
      ],
    }))
    .filter((section) => section.blocks.some((block) => block.kind === 'fact'))
}

const base = {
  indent: 0,
  hang: 0,
  scale: 1,
  label: [],
  widths: [1],
  header: false,
  fact: null,
  depth: 0,
}

function titleBlock(kind: 'section' | 'heading', text: string, context: BlockContext): Block {
  const scale = kind === 'section' ? context.sizes.section : context.sizes.heading
  const format: Format = { ...plainFormat, style: 'bold', ink: kind, scale }
  return { ...base, kind, scale, cells: [[{ text, format }]] }
}

function groupBlocks(group: Group, topic: Topic, context: BlockContext): Block[] {
  const cards = group.cards.filter(
    ({ fact }) => context.cards.has(fact.id) && !context.nested.has(fact.id),
  )
  if (cards.length === 0) return []
  const title = clipText(headingText(group, topic), context.longest)
  const facts = (runIn: string) => withLeads(cards, runIn, context)
  if (title === '') return facts('')
  if (context.reduction.tight) return facts(title)
  return [titleBlock('heading', title, context), ...facts('')]
}

/** The innermost heading; with the one above it where another group of the topic ends in the same words. */
function headingText({ headings }: Group, topic: Topic): string {
  const last = headings.at(-1) ?? ''
  const twin = topic.groups.some(
    (other) => other.headings.at(-1) === last && !sameTexts(other.headings, headings),
  )
  return twin ? headings.slice(-2).join(' › ') : last
}

/** Facts in turn with the same things above them have those once, as a line of their own. */
function withLeads(cards: readonly SheetCard[], runIn: string, context: BlockContext): Block[] {
  const blocks: Block[] = []
  let heading = runIn
  for (let index = 0; index < cards.length;) {
    const above = cards[index]?.fact.context ?? []
    let end = index + 1
    while (end < cards.length && sameTexts(cards[end]?.fact.context ?? [], above)) end++
    const several = end - index > 1 && above.length > 0 && context.reduction.breadcrumbs > 0
    const led = several && context.reduction.joined === null
    if (led) {
      blocks.push(leadBlock(heading, above, context))
      heading = ''
    }
    cards.slice(index, end).forEach((card, at) => {
      const said = led || (several && at > 0)
      const place = { indent: led ? 0.7 : 0, depth: 0, heading: at > 0 ? '' : heading, led: said }
      if (context.reduction.above) blocks.push(...aboveBlocks(card, place, context))
      blocks.push(...factBlocks(card, place, context))
    })
    heading = ''
    index = end
  }
  return blocks
}

const quiet: Format = { ...plainFormat, style: 'italic', ink: 'quiet' }
/** Size of what stands above a fact on a line of its own. */
const aboveScale = 0.82
const runInFormat: Format = { ...plainFormat, style: 'bold', ink: 'heading' }

function leadBlock(heading: string, above: readonly string[], { reduction }: BlockContext): Block {
  const crumbs = foldContext(above, reduction.breadcrumbs)
  const scale = reduction.above ? aboveScale : 1
  const spans = [...runInSpans(heading), { text: crumbs.join(' › '), format: { ...quiet, scale } }]
  return { ...base, kind: 'lead', scale, cells: [spans] }
}

const runInSpans = (heading: string): Span[] =>
  heading === '' ? [] : [{ text: `${heading}: `, format: runInFormat }]

/** Where a fact stands. */
export interface FactPlace {
  indent: number
  depth: number
  /** Heading to run in; `''`: none. */
  heading: string
  /** What is above it has been said. */
  led: boolean
}

/** A fact and what hangs below it. */
export function factBlocks(card: SheetCard, place: FactPlace, context: BlockContext): Block[] {
  const { fact } = card
  const [icon, ...moreIcons] = fact.markers.map((emoji, index): Span => {
    const kind = context.markers.get(emoji)?.kind ?? fact.kinds[index] ?? ''
    const scale = context.reduction.tight ? 0.82 : 0.94
    return { text: emoji, format: { ...plainFormat, scale, ink: `marker:${kind}` } }
  })
  const text = ownSpans(card, context)
  const { joined, blocks } = detailBlocks(card, place, context, factBlocks)
  const spans = [
    ...moreIcons.flatMap((more) => [more, { text: '\u00a0', format: plainFormat }]),
    ...runInSpans(place.heading),
    // Below another fact there is no line of its own for it.
    ...(context.reduction.above && place.depth === 0 ? [] : crumbSpans(card, context, place.led)),
    ...text,
    ...joined,
  ]
  const own: Block = {
    ...base,
    kind: 'fact',
    indent: place.indent,
    hang: hangOf(context),
    label: icon ? [icon] : [],
    cells: [spans],
    fact: fact.id,
    depth: place.depth,
  }
  return [own, ...blocks]
}

function ownSpans({ fact }: SheetCard, context: BlockContext): Span[] {
  const spans = inlineSpans(fact.content, plainFormat, {
    codeScale: context.sizes.code,
  })
  const marked = fact.placement === 'inline' ? highlight(spans, fact.marked) : spans
  if (lengthOf(marked) <= context.longest) return marked
  context.onCut(fact.id)
  return clipSpans(marked, context.longest)
}

/** What stands above a fact, on a small line of its own. */
function aboveBlocks(card: SheetCard, place: FactPlace, context: BlockContext): Block[] {
  const [crumbs] = crumbSpans(card, context, place.led)
  if (!crumbs) return []
  const scale = aboveScale
  const text = crumbs.text.replace(/ › $/, '')
  const cells = [[{ text, format: { ...quiet, scale } }]]
  return [{ ...base, kind: 'lead', indent: place.indent + hangOf(context), scale, cells }]
}

/** Room for a marker before a fact. */
const hangOf = ({ reduction }: BlockContext): number => (reduction.tight ? 1.2 : 1.5)

/** Where a fact stands, if that is not said yet: `led`. A cell says nothing without its row, and that is never left out. */
function crumbSpans({ fact }: SheetCard, context: BlockContext, led: boolean): Span[] {
  const steps = context.reduction.breadcrumbs
  const isCell = fact.placement === 'cell'
  const cell = isCell && fact.row ? [fact.row.label, fact.row.column].filter(Boolean) : []
  const shown = steps > 1 ? cell : cell.slice(0, 1)
  const above = led || context.nested.has(fact.id) ? [] : fact.context
  const outer = foldContext(above, steps === 0 ? 0 : Math.max(1, steps - cell.length))
  const crumbs = [...outer, ...foldContext(shown, shown.length)]
  if (outer.length === 0 && above.length > 0) context.onLoss('breadcrumbs')
  if (crumbs.length === 0) return []
  return [{ text: `${crumbs.join(' › ')} › `, format: quiet }]
}
