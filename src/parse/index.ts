import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../messages/index.ts'
import { placesOf } from '../text/places.ts'
import { admonitionHeads } from './admonition-heads.ts'
import { admonitions, admonitionsFromMarkdown } from './admonitions.ts'
import { asides, joinIcons } from './asides.ts'
import { dropMail, withoutSecondSearch } from './autolinks.ts'
import { areCommentsClosed, blockComments } from './block-comments.ts'
import type { BlockHeads } from './block-head.ts'
import { comments } from './comments.ts'
import { withoutConflicts } from './conflicts.ts'
import { inlineNotes, inlineNotesFromMarkdown, moveNotes } from './inline-notes.ts'
import { fencedBoxes } from './fenced-boxes.ts'
import { isFrontMatterClosed } from './front-matter.ts'
import { deepest, limitDepth, restore } from './depth.ts'
import { lazyLines, mostLazy, TooLazy } from './lazy.ts'
import { limits, limitsFromMarkdown, mostSigns } from './limits.ts'
import { lonelyDollar } from './dollars.ts'
import { falseOpenings, withoutOpenings } from './formulas.ts'
import { scripts, scriptsFromMarkdown } from './scripts.ts'
import { toolLines, toolLinesIn } from './tool-lines.ts'
import { blankUnneeded } from './unneeded/index.ts'
import { hasLines, isTooLarge, mostCharacters, mostLines } from './size.ts'
import { wikiLinks, wikiLinksFromMarkdown } from './wiki-links.ts'

/** Our syntax on top of remark's: prices are no formulas, wiki links, comments of Obsidian, sub- and superscripts, footnotes in the line, blocks of MkDocs and others, asides of Notion, lines for other tools. */
function ownSyntax(
  this: Processor,
  { openings, blocks, heads, tools, long }: Omit<Doubtful, 'matter'>,
): undefined {
  const data = this.data()
  const syntax = (data.micromarkExtensions ?? []).map((one) => withoutOpenings(one, openings))
  data.micromarkExtensions = syntax
  dropMail(syntax)
  syntax.push({ text: { 36: lonelyDollar } }, wikiLinks, comments, scripts, inlineNotes, asides)
  if (blocks) syntax.push(blockComments)
  if (heads.size > 0) syntax.push(admonitions(heads))
  if (tools.size > 0) syntax.push(toolLines(tools))
  syntax.push(limits())
  if (long) syntax.push(lazyLines())
  const nodes = withoutSecondSearch(data.fromMarkdownExtensions ?? [])
  data.fromMarkdownExtensions = [
    ...nodes,
    wikiLinksFromMarkdown,
    scriptsFromMarkdown,
    inlineNotesFromMarkdown,
    limitsFromMarkdown,
    admonitionsFromMarkdown(heads),
  ]
}

/** What a file may use in another sense. */
interface Doubtful {
  /** Whether its first line of `---` opens front matter. */
  matter: boolean
  /** Lines that start with `$$` and open no formula. */
  openings: ReadonlySet<number>
  /** Whether `%%` stands around blocks. */
  blocks: boolean
  /** Lines that open a block of another tool. */
  heads: BlockHeads
  /** Lines for another tool, by the offsets of their first signs. */
  tools: ReadonlySet<number>
  /** Whether it may have more lazy lines than are read. */
  long: boolean
}

function makeParser({ matter, ...rest }: Doubtful) {
  const parser = unified().use(remarkParse).use(remarkGfm)
  if (matter) parser.use(remarkFrontmatter, ['yaml', 'toml'])
  return parser.use(remarkMath).use(ownSyntax, rest).freeze()
}

const parser = makeParser({
  matter: true,
  openings: new Set(),
  blocks: true,
  heads: new Map(),
  tools: new Set(),
  long: false,
})

/**
 * The Markdown of `file.value` (mended text) as a tree; its positions are those of the mended text.
 *
 * With `marks`, the offsets where a marker may be, lines for another tool that hold none are left out, and, but where the `whole` text is
 * asked for, the words of what no marked block needs.
 *
 * Quotes and lists deeper than any author's are read as text, and a text that is too large, or has a paragraph of too many lazy lines,
 * gives an empty tree; all are reported on `file`.
 */
export function parse(
  file: VFile,
  marks: readonly number[] | null = null,
  whole = marks === null,
): Root {
  const { value: source, conflicts } = withoutConflicts(String(file.value))
  const [conflict] = conflicts
  if (isTooLarge(source)) {
    report(file, 'too-large-to-parse', undefined, mostCharacters, mostLines)
    return { type: 'root', children: [] }
  }
  const { value: all, first } = limitDepth(source)
  const heads = new Map([...admonitionHeads(all, marks ?? []), ...fencedBoxes(all, marks ?? [])])
  const tools = marks === null ? new Set<number>() : toolLinesIn(all, marks)
  const isWhole = whole || marks === null || first !== null
  const value = isWhole ? all : blankUnneeded(all, marks, { heads, tools })
  if (conflict !== undefined)
    report(file, 'merge-conflict', pointOf(file, value, conflict), conflicts.length)
  if (first !== null) report(file, 'nested-too-deep', pointOf(file, value, first), deepest)
  const matter = isFrontMatterClosed(value)
  const openings = falseOpenings(value)
  const blocks = areCommentsClosed(value)
  const long = hasLines(value, mostLazy)
  const own = openings.size === 0 && heads.size === 0 && tools.size === 0
  const usual = matter && blocks && own && !long
  try {
    const doubtful = { matter, openings, blocks, heads, tools, long }
    const tree = (usual ? parser : makeParser(doubtful)).parse(value)
    const meaningless = tree.data?.meaningless
    if (meaningless !== undefined)
      report(file, 'too-many-signs', pointOf(file, value, meaningless), mostSigns)
    if (first !== null) restoreAll(tree)
    if (/<aside\b/iu.test(value)) joinIcons(tree)
    if (value.includes('^[')) moveNotes(tree)
    return tree
  } catch (error) {
    if (!(error instanceof TooLazy)) throw error
    report(file, 'paragraph-too-long', pointOf(file, value, startOf(value, error.line)), mostLazy)
    return { type: 'root', children: [] }
  }
}

/** Offset of the start of `line`, from 1. */
function startOf(value: string, line: number): number {
  let start = 0
  for (let at = 1; at < line; at++) start = value.indexOf('\n', start) + 1
  return start
}

function pointOf(file: VFile, value: string, offset: number): Point {
  return placesOf(value, file.data.source)(offset)
}

/** Give all of `tree` the marks back that stand-ins stand for. */
function restoreAll(tree: Root): void {
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) node.value = restore(node.value)
    if ('url' in node) node.url = restore(node.url)
    if ('alt' in node && node.alt) node.alt = restore(node.alt)
    if ('children' in node) for (const child of node.children) open.push(child)
  }
}
