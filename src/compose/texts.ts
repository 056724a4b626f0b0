import { defaultMarkers } from '../options/default-markers.ts'
import type { Templates, Texts } from '../types/index.ts'

/** In a language that has no texts our markers have no names: English ones would stand among its words. */
const nameless: Texts = Object.fromEntries(defaultMarkers.map(({ kind }) => [`kind.${kind}`, '']))

/** What cards and sheet say themselves in `lang`: nothing but symbols in a language that has no texts. */
export function textsIn(lang: string | null, texts: Templates['texts']): Texts {
  const code = lang?.split('-')[0]?.toLowerCase() ?? 'und'
  if (Object.hasOwn(texts, code)) return texts[code]!
  return code === 'und' ? {} : nameless
}
