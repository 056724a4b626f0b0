const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * `text` as HTML of an Anki field: besides HTML's own signs, `{{` and the tags that Anki looks for in a field's source
 * (`[sound:…]`, `[latex]`, `[$]`, `[anki:…]`) are written so that only a reader sees them.
 */
export function escapeHtml(text: string): string {
  return neutralise(text.replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign))
}

/** What Anki itself would act upon in `html`, as entities: the page shows the same, Anki sees nothing. */
export function neutralise(html: string): string {
  return html
    .replaceAll(/\{(?=\{)|(?<=\{)\{/gu, '&#123;')
    .replaceAll(/\[(?=\/?(?:sound|latex|anki|\$))/giu, '&#91;')
}
