import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Construct, Extension } from 'micromark-util-types'

/**
 * Take out of remark-gfm's `syntax` that mail addresses are links: it is tried at every word, which costs a fifth of the
 * parser's time, and no fact needs it. Changes `syntax`.
 */
export function dropMail(syntax: readonly Extension[]): void {
  for (const { text } of syntax) {
    for (const [code, constructs] of Object.entries(text ?? {})) {
      const list: Construct[] = [constructs ?? []].flat()
      const kept = list.filter(({ name }) => name !== 'emailAutolink')
      if (kept.length > 0) text![code as unknown as number] = kept
      else delete text![code as unknown as number]
    }
  }
}

/**
 * `nodes` without remark-gfm's second search for addresses in the words of the finished tree, whose time grows with the
 * square of a word's length; those at usual places have been found by then.
 */
export function withoutSecondSearch(
  nodes: readonly (FromMarkdown | FromMarkdown[])[],
): FromMarkdown[] {
  return nodes.flat().map((node) => ({ ...node, transforms: [] }))
}
