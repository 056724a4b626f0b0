const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** `text` as HTML of an Anki field, where nothing but a reader acts upon it. */
export function escapeHtml(text: string): string {
  return neutralise(withoutMath(text).replaceAll(/[&<>"]/gu, (sign) => entities[sign] ?? sign))
}

/**
 * Anki's MathJax reads `\(` and `\[` in all text but code: a word joiner, which nobody sees, comes between. At the end of
 * `text` too, for the bracket may follow.
 */
export function withoutMath(text: string): string {
  return text.replaceAll(/\\(?=[()[\]]|$)/gu, '\\\u2060')
}

/**
 * What Anki itself looks for in a field's source (`{{`, `[sound:…]`, `[latex]`, `[$]`, `[anki:…]`) as entities: the page
 * shows the same, Anki sees nothing.
 */
export function neutralise(html: string): string {
  const braced = html.includes('{{') ? html.replaceAll(/\{{2,}/gu, entitiesOf) : html
  return braced.includes('[')
    ? braced.replaceAll(/\[(?=\/?(?:sound|latex|anki|\$))/giu, '&#91;')
    : braced
}

function entitiesOf(braces: string): string {
  return '&#123;'.repeat(braces.length)
}
