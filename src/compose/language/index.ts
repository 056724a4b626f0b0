import type { LanguagePack } from './pack.ts'

export type { LanguagePack } from './pack.ts'

/** Word lists of a BCP 47 language tag; null where there are none. */
export function languagePack(_lang: string | null): LanguagePack | null {
  return null
}
