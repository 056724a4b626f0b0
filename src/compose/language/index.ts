import { german } from './de/index.ts'
import { english } from './en/index.ts'
import type { LanguagePack } from './pack.ts'

export type { LanguagePack } from './pack.ts'

const packs: ReadonlyMap<string, LanguagePack> = new Map(
  [english(), german()].map((pack) => [pack.code, pack]),
)

/** Word lists of a BCP 47 language tag (`en`, `de-AT`); null where there are none. */
export function languagePack(lang: string | null): LanguagePack | null {
  return packs.get(lang?.toLowerCase().split(/[-_]/u)[0] ?? '') ?? null
}
