import type { Phrase } from './inline/phrase.ts'

/** Whether a paragraph introduces the list after it: `Uses:`, or a line all in bold or italics, which is a title. */
export function leads({ text, content }: Phrase): boolean {
  return /[:：]$/u.test(text) || isTitle(content)
}

function isTitle(content: Phrase['content']): boolean {
  const said = content.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  return said.length === 1 && (said[0]!.type === 'strong' || said[0]!.type === 'emphasis')
}
