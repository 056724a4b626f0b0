import type { Nodes, Paragraph, RootContent } from 'mdast'
import { plainText, type Phrase } from './inline/phrase.ts'

/** A title without a sign of its own has at most so many words. */
const longest = 5

/**
 * Whether a paragraph introduces what follows it: `Uses:`, a line all in bold or italics but for a bracket, a few words
 * right above a list, which are a title too, or what opens with the name of a case: `*Reed v. King*: a pilot sued …`.
 */
export function leads(
  { text, content }: Phrase,
  own: Nodes,
  next: RootContent | undefined,
): boolean {
  if (isEmbed(own)) return false
  return (
    /[:：]$/u.test(text) ||
    isTitle(content) ||
    (isShort(text) && sitsOn(own, next)) ||
    opensWithCase(content)
  )
}

/** Whether a marker stands alone, or with signs that say nothing. */
export function isBare({ text, content }: Phrase): boolean {
  return content.every(({ type }) => type === 'text') && /^[\p{P}\s]*$/u.test(text)
}

function opensWithCase([first]: Phrase['content']): boolean {
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return false
  // `**Reed v. King (1838): a boat moored to …**`
  const name = /^[^:;(–—]*/u.exec(plainText([first]))![0].trim()
  return name.length <= mostCharacters && isCase(name)
}

/** A picture, or another note shown in its place: nothing is said of what follows. */
export function isEmbed(own: Nodes): boolean {
  if (own.type !== 'paragraph') return false
  return own.children.every(
    (child) => child.type === 'image' || (child.type === 'wikiLink' && child.embed),
  )
}

/** Whether italics stand below the picture `above`: they say what it shows, and nothing of what follows, but for `*Its parts:*`. */
export function isCaption(own: Paragraph, above: RootContent | undefined): boolean {
  if (above === undefined || !isPicture(above)) return false
  return (
    own.children.every(({ type }) => type === 'emphasis') &&
    !announces.test(plainText(own.children))
  )
}

/** What follows is announced, or answers. */
const announces = /[:：?？]$/u

function isPicture(node: RootContent): boolean {
  return node.type === 'html' ? /<img\s/iu.test(node.value) : isEmbed(node)
}

/** A title has at most so many words. */
const longestTitle = 8
const mostCharacters = 160

/**
 * Whether a paragraph is a title of all that follows it, as where headings are written in bold: 1; of a part of that, as a
 * case of a court is, `Reed v. King (1983)`: 2; 0: it is none.
 */
export function titleDepth(own: Paragraph, phrase: (node: Paragraph) => Phrase): 0 | 1 | 2 {
  const { start, end } = own.position ?? {}
  // Most paragraphs are longer, and are not read for it.
  if ((end?.offset ?? 0) - (start?.offset ?? 0) > mostCharacters) return 0
  const { text, content } = phrase(own)
  if (isTitle(content) && opensWithCase(content)) return 2
  if (
    text.split(/\s+/u).length > longestTitle ||
    !/\p{L}/u.test(text) ||
    /[.!?,;。！？]$/u.test(text)
  )
    return 0
  if (isCase(text)) return 2
  return isTitle(content) && content.some(({ type }) => type === 'strong') ? 1 : 0
}

/** `Reed v. King`, `The Bank of Ilfra v King & Sons`: no word of the one that sues is a common one. */
const parties = /^\p{Lu}[^\s:]*(?:\s(?:\p{Lu}[^\s:]*|\p{Ll}{1,3}|&))*\sv\.?\s\p{Lu}[^:]*$/u

/** `Reed v. King`; but `IV. Calm v. Storm`, `Calm v. Storm 42` stand in a list of contents. */
function isCase(text: string): boolean {
  const listed = /^[IVX]+\.|\p{L}{3}\s\d{1,4}$/u.test(text)
  return !listed && (parties.test(text) || /^(?:In re|Ex parte)\s\p{Lu}[^:]*$/u.test(text))
}

function isTitle(content: Phrase['content']): boolean {
  const said = content.filter((node) => node.type !== 'text' || !isAside(node.value))
  return said.length === 1 && (said[0]!.type === 'strong' || said[0]!.type === 'emphasis')
}

/** Nothing, or a bracket: `*The Grace Darling* (1838)`. */
function isAside(text: string): boolean {
  return /^\s*(?:\([^()]{1,200}\)\s*)?$/u.test(text)
}

function isShort(text: string, most: number = longest): boolean {
  return text.split(' ').length <= most && /[\p{L}\p{N})\]]$/u.test(text)
}

const blocks = new Set<RootContent['type']>(['list', 'table', 'code', 'math', 'blockquote'])
const shows = new Set<RootContent['type']>(['code', 'math'])

/**
 * Whether the block `next`, which stands behind the marked block `own` and not below it, belongs to it all the same: what it introduces, the
 * answer to its question, code, a formula or a picture behind a few words; all that a marker alone can mark.
 */
export function takes(
  phrase: Phrase,
  own: Nodes,
  next: RootContent,
  read: (node: Paragraph) => Phrase,
): boolean {
  const { text } = phrase
  const said = next.type === 'paragraph' ? read(next) : null
  const isSaid = said !== null && said.text !== '' && said.runs.length === 0
  if (isBare(phrase)) return isSaid || blocks.has(next.type) || isEmbed(next)
  if (text === '') return blocks.has(next.type)
  const asks = /[?？]$/u.test(text)
  if (blocks.has(next.type) && (asks || leads(phrase, own, next))) return true
  const isShown = shows.has(next.type) || isEmbed(next)
  if (isShown) return /[:：]$/u.test(text) || isShort(text, longestTitle)
  return isSaid && (asks || /[:：]$/u.test(text)) && !/[:：?？]$/u.test(said.text)
}

/** One line, and the list on the next. */
function sitsOn({ position }: Nodes, next: RootContent | undefined): boolean {
  if (next?.type !== 'list' || !position || !next.position) return false
  return (
    position.start.line === position.end.line && next.position.start.line === position.end.line + 1
  )
}
