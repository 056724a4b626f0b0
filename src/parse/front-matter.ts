/** Offset after the YAML or TOML at the very start of `text` (line ends LF); 0: there is none. */
export function frontMatterEnd(text: string): number {
  if (!opensFrontMatter(text)) return 0
  const fence = `\n${text.slice(0, 3)}`
  for (let at = text.indexOf(fence); at >= 0; at = text.indexOf(fence, at + 1)) {
    const newline = text.indexOf('\n', at + 1)
    const end = newline < 0 ? text.length : newline
    if (/^[ \t]*$/.test(text.slice(at + fence.length, end))) return Math.min(end + 1, text.length)
  }
  return 0
}

/**
 * Whether a fence at the start of `text` has one that closes it. Else it is a rule, and remark-frontmatter, having looked for
 * the other to the end of the file, would find no lists in it.
 */
export function isFrontMatterClosed(text: string): boolean {
  return !opensFrontMatter(text) || frontMatterEnd(text) > 0
}

function opensFrontMatter(text: string): boolean {
  return /^(?:---|\+\+\+)[ \t]*\n/.test(text)
}
