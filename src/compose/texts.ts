import type { Templates, Texts } from '../types/index.ts'

/** What a card says itself in `lang`: nothing but symbols in a language that has no texts. */
export function textsIn(lang: string | null, texts: Templates['texts']): Texts {
  const code = lang?.split('-')[0]?.toLowerCase()
  return code !== undefined && Object.hasOwn(texts, code) ? texts[code]! : {}
}
