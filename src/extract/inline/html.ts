import type { PhrasingContent } from 'mdast'

/** `<!-- id: x -->`: the author's own key of a fact. */
const pinPattern = /^<!--\s*id:\s*([^\s<>]{1,200})\s*-->$/iu

/** The key in the comment `html`; null: there is none. */
export function pinOf(html: string): string | null {
  const pin = pinPattern.exec(html.trim())?.[1]
  return pin === undefined ? null : `id:${pin}`
}

/** Whether the comment `html` says `id:`, and nothing that could be a key. */
export function isPinTried(html: string): boolean {
  return /^<!--\s*id\s*[:=]/iu.test(html.trim()) && pinOf(html) === null
}

/** The value of the attribute `name` of the tag `html`. */
function attribute(html: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu').exec(
    html,
  )
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? ''
}

/** What a piece of HTML inside a line is: nothing (a comment), a line break, an image, or itself. */
export function htmlNodes(html: string, pins: string[]): PhrasingContent[] {
  if (html.startsWith('<!--')) {
    const pin = pinOf(html)
    if (pin !== null) pins.push(pin)
    return []
  }
  if (/^<br\b/iu.test(html)) return [{ type: 'break' }]
  const url = /^<img\b/iu.test(html) ? attribute(html, 'src') : ''
  if (url !== '') return [{ type: 'image', url, title: null, alt: attribute(html, 'alt') }]
  return [{ type: 'html', value: html }]
}
