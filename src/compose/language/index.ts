import { german } from './de/index.ts'
import { english } from './en/index.ts'
import type { LanguagePack } from './pack.ts'

export type { LanguagePack } from './pack.ts'

/** Makes each language's pack; its lists are read when notes in it are. */
const makers: Readonly<Record<string, () => LanguagePack>> = { en: english, de: german }
const packs = new Map<string, LanguagePack>()

/** Word lists of a BCP 47 language tag (`en`, `de-AT`); null where there are none. */
export function languagePack(lang: string | null): LanguagePack | null {
  const code = lang?.toLowerCase().split(/[-_]/u)[0] ?? ''
  const known = packs.get(code)
  if (known || !Object.hasOwn(makers, code)) return known ?? null
  const pack = makers[code]!()
  packs.set(code, pack)
  return pack
}
