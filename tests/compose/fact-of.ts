import type { BlockContent, Nodes, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Detail, DetailType, Fact } from '../../src/types/index.ts'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze()

/** Without positions, as extract gives them. */
function bare<T>(node: T): T {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => (key === 'position' ? undefined : value)),
  ) as T
}

const collapse = (text: string) => text.replaceAll(/\s+/gu, ' ').trim()

/** The inline nodes of one line of Markdown. */
export function inline(markdown: string): PhrasingContent[] {
  const [block] = parser.parse(markdown).children
  return block && 'children' in block ? bare(block.children as PhrasingContent[]) : []
}

/** The words of inline nodes, as extract says them: no HTML. */
export function wordsOf(content: readonly Nodes[]): string {
  return collapse(
    content
      .map((node) => (node.type === 'break' ? ' ' : toString(node, { includeHtml: false })))
      .join(''),
  )
}

const types: Partial<Record<BlockContent['type'], DetailType>> = {
  code: 'code',
  table: 'table',
  math: 'math',
  blockquote: 'quote',
}

/** The blocks of `markdown` as what hangs below a fact. */
export function detailsOf(markdown: string): Detail[] {
  return (bare(parser.parse(markdown)).children as BlockContent[]).flatMap(below)
}

function below(block: BlockContent): Detail[] {
  if (block.type === 'list') {
    return block.children.map((item) => {
      const [first, ...rest] = item.children as BlockContent[]
      const content = first && 'children' in first ? (first.children as PhrasingContent[]) : []
      const checked = item.checked ?? undefined
      const details = rest.flatMap(below)
      const own = detail('item', content)
      return { ...own, details, ...(checked !== undefined && { checked }) }
    })
  }
  if (block.type === 'blockquote')
    return block.children.flatMap((line) =>
      line.type === 'paragraph' ? [detail('quote', line.children)] : below(line as BlockContent),
    )
  const type = types[block.type] ?? 'paragraph'
  if (type === 'paragraph')
    return [detail(type, 'children' in block ? (block.children as PhrasingContent[]) : [])]
  const lang = block.type === 'code' ? block.lang : undefined
  return [{ ...detail(type, [block as PhrasingContent]), ...(lang && { lang }) }]
}

function detail(type: DetailType, content: PhrasingContent[]): Detail {
  const text = wordsOf(content)
  return { type, text, markdown: text, markers: [], fact: null, details: [], content }
}

/** A fact whose own words are `markdown`, one line. */
export function factOf(markdown: string, rest: Partial<Fact> = {}): Fact {
  const content = inline(markdown)
  const point = { line: 1, column: 1, offset: 0 }
  return {
    id: 'abcdefghijkl',
    markers: ['📝'],
    kinds: ['exam'],
    placement: 'item',
    text: wordsOf(content),
    markdown,
    content,
    headings: [],
    context: [],
    details: [],
    marked: [],
    row: null,
    source: { path: 'notes/a.md', start: point, end: point, anchor: '' },
    tags: [],
    pins: [],
    ...rest,
  }
}
