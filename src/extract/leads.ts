import type { Nodes, RootContent } from 'mdast'
import type { Phrase } from './inline/phrase.ts'

/** A title without a sign of its own has at most so many words. */
const longest = 5

/**
 * Whether a paragraph introduces what follows it: `Uses:`, a line all in bold or italics, or a few words right above a
 * list, which are a title too.
 */
export function leads(
  { text, content }: Phrase,
  own: Nodes,
  next: RootContent | undefined,
): boolean {
  return /[:：]$/u.test(text) || isTitle(content) || (isShort(text) && sitsOn(own, next))
}

function isTitle(content: Phrase['content']): boolean {
  const said = content.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  return said.length === 1 && (said[0]!.type === 'strong' || said[0]!.type === 'emphasis')
}

function isShort(text: string): boolean {
  return text.split(/\s+/u).length <= longest && /[\p{L}\p{N})\]]$/u.test(text)
}

/** One line, and the list on the next. */
function sitsOn({ position }: Nodes, next: RootContent | undefined): boolean {
  if (next?.type !== 'list' || !position || !next.position) return false
  return (
    position.start.line === position.end.line && next.position.start.line === position.end.line + 1
  )
}
