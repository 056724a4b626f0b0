/** `text` on one line: runs of white space are one blank, none at the ends. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
