import type { Fact } from '../../types/index.ts'
import type { LanguagePack } from '../language/pack.ts'
import { stems } from '../language/stem.ts'
import { clean, cleanHeading, clip } from './clean.ts'

export interface Part {
  text: string
  stems: ReadonlySet<string>
  /** Says what the fact is about, and not only what kind of note it is. */
  named: boolean
  /** The first heading, or the file where there is but one heading. */
  title: boolean
  /** The list item right above the fact, or its table row. */
  direct: boolean
}

/** Where a fact stands: its file, headings and parents, outermost first, cleaned and clipped. */
export type Place = readonly Part[]

/** A file name of more words is a list of contents. */
const longestFile = 5

/** Take the headings and parents of `fact`; the file's name where they are few or name nothing. */
export function place(fact: Fact, pack: LanguagePack | null): Place {
  const headings = fact.headings.map(cleanHeading).filter((text) => text !== '')
  const parents = [...fact.context.map((text) => clip(text, pack)), ...rowLabel(fact)]
  const above = parents.filter((text) => text !== '')
  const part = (text: string, title: boolean, direct: boolean): Part => ({
    text,
    title,
    direct,
    stems: new Set(stems(text, pack)),
    named: names(text, pack),
  })
  const found = [
    ...headings.map((text, i) => part(text, i === 0, false)),
    ...above.map((text, i) => part(text, false, i === above.length - 1)),
  ]
  const bare = found.length === 1 && !found[0]!.text.includes(' ')
  const few = bare || !found.some(({ named }) => named)
  const file = few ? fileTitle(fact.source.path, pack) : ''
  return file === '' ? found : [part(file, true, false), ...found]
}

/** Every heading and parent of a fact, cleaned but not clipped; for fronts that would be equal otherwise. */
export function fullPath(fact: Fact): string[] {
  const parts = [...fact.headings.map(cleanHeading), ...fact.context.map(clean), ...rowLabel(fact)]
  return parts.filter((text) => text !== '')
}

/** Whether a part says what the fact is about, and not only what kind of note it is. */
export function names(text: string, pack: LanguagePack | null): boolean {
  const lower = text.toLowerCase()
  if (pack?.kindLabels.has(lower)) return false
  if (!pack) return /[\p{L}\p{N}]/u.test(text)
  return lower.split(/\s+/u).some((word) => /[\p{L}\p{N}]/u.test(word) && !vague(word, pack))
}

function vague(word: string, pack: LanguagePack): boolean {
  return pack.stop.has(word) || pack.generic.has(word) || pack.kindLabels.has(word)
}

function rowLabel(fact: Fact): string[] {
  if (fact.placement !== 'cell' || !fact.row || fact.row.label === fact.text) return []
  return [clean(fact.row.label)]
}

/** The file's name or, where that says nothing, its folder's. */
function fileTitle(path: string, pack: LanguagePack | null): string {
  const segments = path.replace(/\.[^./]*$/u, '').split('/')
  for (const segment of segments.toReversed()) {
    const words = segment
      .replace(/^(?:[\d.]{1,9}[-_ ])+/u, '')
      .replaceAll(/[-_\s]+/gu, ' ')
      .trim()
    const plain = /^(?:index|readme)$/iu.test(words)
    if (!plain && names(words, pack) && words.split(' ').length <= longestFile) return words
  }
  return ''
}
