import { createRequire } from 'node:module'

/** Characters of right-to-left scripts, and the controls that set directions. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200f\u202b\u202e\u2067]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

interface Bidi {
  getMirroredCharacter(character: string): string | null
  getEmbeddingLevels(text: string): {
    levels: Uint8Array
    paragraphs: { level: number }[]
  }
}

const require = createRequire(import.meta.url)

/** Embedding level of each UTF-16 unit, or null where all of it runs left to right; and the direction of the whole. */
export function directions(text: string): { levels: Uint8Array | null; rtl: boolean } {
  if (!rightToLeft.test(text)) return { levels: null, rtl: false }
  const { levels, paragraphs } = bidi().getEmbeddingLevels(text.replaceAll('\n', ' '))
  return { levels, rtl: (paragraphs[0]?.level ?? 0) % 2 === 1 }
}

/** `text`, which runs right to left, with brackets the other way round (rule L4). */
export function mirrored(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}\s]/gu, (char) => bidi().getMirroredCharacter(char) ?? char)
}

const loaded: { library?: Bidi } = {}

/** Loaded when text first runs right to left; its tables take a moment to unpack. */
const bidi = (): Bidi => (loaded.library ??= (require('bidi-js') as () => Bidi)())
