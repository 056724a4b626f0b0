import type { Texts } from '../../types/index.ts'

/** Said without words, for languages that have no texts. */
const symbols: Texts = {
  'card.more': '+ {n}',
  'card.point': '{subject}: ▢',
  'card.which': '▢ =',
  'card.use': '▢ ←',
  'card.example': '▢ ←',
  'card.points': '{count}',
}

/** The wording of `key` with its `{places}` filled. */
export function said(texts: Texts, key: string, places: Record<string, string> = {}): string {
  const wording = texts[key] ?? symbols[key] ?? ''
  return wording.replaceAll(/\{(\w+)\}/gu, (place, name: string) => places[name] ?? place).trim()
}
