import { type BlockHead, type BlockHeads, indent } from '../block-head.ts'
import { frontMatterEnd } from '../front-matter.ts'
import { type Line, linesOf, widthOf } from './line.ts'
import {
  anyItem,
  beginsBlock,
  closesFence,
  emptyItem,
  endsParagraph,
  heading,
  holdsDefinition,
  holdsWanted,
  html,
  item,
  mayGoOn,
  opensFence,
  quote,
  thematicBreak,
  underline,
  wordy,
  worn,
} from './shapes.ts'

/** Lines at the root of a file that belong together. */
export interface Part {
  type: 'heading' | 'item' | 'other'
  /** Offsets; `end` is after the last line that is not blank. */
  start: number
  end: number
  /** Of a heading, 1 to 6; else 0. */
  depth: number
  /** Of an item, what makes it one, with the blanks after it: `- `, `1. `; else `''`. */
  mark: string
  /** Of an item: one like all others, that says something in words. */
  plain: boolean
  /** Holds what is asked for from outside. */
  wanted: boolean
}

/** Lines in the syntax of other tools, by the offsets of their first signs. */
export interface ForeignLines {
  heads: BlockHeads
  /** Each is a block, and says nothing. */
  tools: ReadonlySet<number>
}

/** How far a file was read. */
interface State {
  foreign: ForeignLines
  parts: Part[]
  /** What the lines before end with. */
  before: 'start' | 'blank' | 'item' | 'text' | 'deep' | 'other'
  /** Column where the content of the last item begins. */
  inside: number
  /** A line may have been an item, or of the last one: either may be open still. */
  lazy: boolean
  /** The fence that is open; `''`: none. */
  fence: string
  /** HTML that goes on to the next blank line. */
  html: boolean
  /** The block of another tool that is open, and the column where what stands in it begins. */
  block: { end: BlockHead['end']; inside: number } | null
}

/** What a step says of a line: it is known now; the next step may know it; only the parser can. */
type Answer = 'known' | 'unknown' | 'unclear'
type Step = (line: Line, state: State) => Answer

/** Each line goes to the first that knows it. */
const steps: readonly Step[] = [
  inFence,
  spanningLine,
  inBlock,
  blankLine,
  afterLazy,
  inItem,
  inHtml,
  foreignLine,
  headingLine,
  itemLine,
  otherLine,
]

/**
 * The parts of `text` (line ends LF), by its lines alone, which takes a hundredth of the time of the parser. Null where lines do not
 * tell for sure.
 */
export function partsOf(text: string, foreign: ForeignLines): Part[] | null {
  const state: State = {
    foreign,
    parts: [],
    before: 'start',
    inside: 0,
    lazy: false,
    fence: '',
    html: false,
    block: null,
  }
  for (const line of linesOf(text, frontMatterEnd(text))) {
    let answer: Answer = 'unknown'
    for (const step of steps) {
      answer = step(line, state)
      if (answer !== 'unknown') break
    }
    if (answer === 'unclear') return null
  }
  return state.parts
}

function inFence({ text, start, end }: Line, state: State): Answer {
  if (state.fence === '') return 'unknown'
  otherPart(state, start).end = end
  if (closesFence(text, state.fence)) state.fence = ''
  state.before = 'other'
  return 'known'
}

/** No line of a block of another tool is of anything but the block, and none of it is of anything below. */
function inBlock(line: Line, state: State): Answer {
  const { text, start, end, isBlank, column } = line
  if (state.block === null) return 'unknown'
  const isIn =
    state.block.end === null ? isBlank || column >= state.block.inside : start < state.block.end
  if (!isIn) {
    state.block = null
    state.before = 'other'
    return 'unknown'
  }
  const part = otherPart(state, start)
  if (holdsWanted(text)) part.wanted = true
  if (!isBlank) part.end = end
  return 'known'
}

function blankLine({ isBlank }: Line, state: State): Answer {
  if (!isBlank) return 'unknown'
  state.html = false
  // Code may go on.
  if (state.before !== 'deep') state.before = 'blank'
  return 'known'
}

function spanningLine({ text }: Line): Answer {
  return mayGoOn(text) ? 'unclear' : 'unknown'
}

function afterLazy({ text, column }: Line, state: State): Answer {
  if (!state.lazy) return 'unknown'
  if (column > 0) return beginsBlock(text.trimStart()) ? 'unclear' : 'unknown'
  state.lazy = state.before !== 'blank' && !endsParagraph(text)
  return 'unknown'
}

/** What is indented as far as an item's content is inside it. */
function inItem(line: Line, state: State): Answer {
  const { text, end, column } = line
  const part = state.parts.at(-1)
  if (part?.type !== 'item') return 'unknown'
  const isSibling = column > 0 && anyItem.test(text) && !thematicBreak.test(text)
  if (column < state.inside && !isSibling) {
    const follows = state.before === 'item'
    if (!follows || isForeign(line, state) || endsParagraph(text)) return 'unknown'
    // Of the paragraph above, or of the root: both are left as they are.
    part.plain = false
    state.lazy = true
    return 'unknown'
  }
  if (column < state.inside) {
    part.plain = false
    state.lazy = true
  }
  if (holdsWanted(text)) part.wanted = true
  part.end = end
  state.before = 'item'
  return 'known'
}

function inHtml(line: Line, state: State): Answer {
  const { text, start, end } = line
  if (!state.html) return 'unknown'
  // Not all that looks like HTML is.
  if (isForeign(line, state) || heading.test(text) || underline.test(text) || opensFence(text))
    return 'unclear'
  otherPart(state, start).end = end
  state.before = 'text'
  return 'known'
}

function foreignLine(line: Line, state: State): Answer {
  if (!isForeign(line, state)) return 'unknown'
  const { start, end, first, column } = line
  otherPart(state, start).end = end
  const head = state.foreign.heads.get(first)
  state.block = head ? { end: head.end, inside: column + indent } : null
  state.before = 'other'
  return 'known'
}

/** Whether `line` is one for another tool; further in it would be code or text. */
function isForeign({ first, column }: Line, { foreign }: State): boolean {
  return column < 4 && (foreign.tools.has(first) || foreign.heads.has(first))
}

function headingLine({ text, start, end }: Line, state: State): Answer {
  const depth = heading.exec(text)?.[1]?.length
  if (depth === undefined) return 'unknown'
  state.parts.push({ ...newPart('heading', start, end), depth })
  state.before = 'other'
  return 'known'
}

function itemLine({ text, start, end }: Line, state: State): Answer {
  const found = thematicBreak.test(text) ? null : item.exec(text)
  const [mark = '', sign = '', blanks = ''] = found ?? []
  // A number need not start an item where a paragraph may go on.
  if (!found || (maybeText(state) && /\d/.test(sign))) return 'unknown'
  // Five blanks and more are one, and then code.
  const isCode = blanks.startsWith('     ')
  const words = text.slice(mark.length)
  const plain = wordy.test(words) && !worn.test(words)
  state.parts.push({ ...newPart('item', start, end), mark, plain, wanted: holdsWanted(text) })
  state.inside = isCode ? sign.length + 1 : widthOf(mark)
  state.before = 'item'
  return 'known'
}

function otherLine({ text, start, end, column }: Line, state: State): Answer {
  const isBreak = thematicBreak.test(text)
  if (maybeText(state) && underline.test(text)) return 'unclear'
  const part = otherPart(state, start)
  part.end = end
  if (holdsDefinition(text) || ((quote.test(text) || anyItem.test(text)) && holdsWanted(text)))
    part.wanted = true
  state.fence = opensFence(text)
  state.html = html.test(text)
  // Of an item like that, more may follow.
  if (emptyItem.test(text) || anyItem.test(text)) state.lazy = true
  state.before = isBreak ? 'other' : column < 4 ? 'text' : 'deep'
  return 'known'
}

/** Whether a paragraph, or code without a fence, may be open. */
function maybeText({ before }: State): boolean {
  return before === 'text' || before === 'deep'
}

/** The part of the line at `start`, which may go on from the lines above. */
function otherPart({ parts }: State, start: number): Part {
  const last = parts.at(-1)
  if (last?.type === 'other') return last
  const part = newPart('other', start, start)
  parts.push(part)
  return part
}

function newPart(type: Part['type'], start: number, end: number): Part {
  return { type, start, end, depth: 0, mark: '', plain: true, wanted: false }
}
