import type { AnyFact } from '../../types/index.ts'
import type { LanguagePack } from '../language/pack.ts'
import { kindLabels } from '../language/kind-labels.ts'
import { stems } from '../language/stem.ts'
import { clean, cleanHeading, clip } from './clean.ts'

/** A heading or parent, looked at. */
interface Described {
  /** Cleaned, clipped. */
  text: string
  /** Of what is shown. */
  stems: ReadonlySet<string>
  /** Of all that is written. */
  all: ReadonlySet<string>
  /** Says what the fact is about, and not only what kind of note it is. */
  named: boolean
}

export interface Part extends Described {
  /** The first heading, or the file where there is but one heading. */
  title: boolean
  heading: boolean
  /** The list item right above the fact, or its table row. */
  direct: boolean
  /** The file's name, where nothing else is left to show. */
  spare?: boolean
}

/** Where a fact stands: its file, headings and parents, outermost first, cleaned and clipped. */
export type Place = readonly Part[]

/** What stands where, by its text: many facts of a build stand at the same place. One for each language. */
export interface Memory {
  parts: Map<string, Described>
  places: Map<string, { place: Place; known: ReadonlySet<string> }>
}

/** A file name of more words is a list of contents. */
const longestFile = 5
/** Of a heading or parent, so many characters are looked at. */
const reach = 600

/** A memory that knows nothing yet. */
export function memory(): Memory {
  return { parts: new Map(), places: new Map() }
}

/**
 * Take the headings and parents of `fact`, and the file's name where they are few or name nothing; `known` are the
 * stems of all of them.
 */
export function place(
  fact: AnyFact,
  pack: LanguagePack | null,
  remembered: Memory = memory(),
): { place: Place; known: ReadonlySet<string> } {
  const parents = [...fact.context, ...rowLabel(fact)]
  const key = [fact.source.path, fact.headings.join('\n'), parents.join('\n')].join('\n\n')
  const found = remembered.places.get(key)
  if (found) return found
  const parts = partsOf(fact, parents, pack, remembered.parts)
  const made = {
    place: parts,
    known: new Set(parts.flatMap(({ all, spare }) => (spare ? [] : [...all]))),
  }
  remembered.places.set(key, made)
  return made
}

function partsOf(
  fact: AnyFact,
  parents: readonly string[],
  pack: LanguagePack | null,
  remembered: Map<string, Described>,
): Place {
  const describe = (kind: string, raw: string, cut: (text: string) => string): Described => {
    const key = `${kind}${raw}`
    const known = remembered.get(key)
    if (known) return known
    const text = cut(raw)
    const all = new Set(stems(raw.slice(0, reach), pack))
    const shown = text === raw ? all : new Set(stems(text, pack))
    const described = { text, stems: shown, all, named: names(text, pack) }
    remembered.set(key, described)
    return described
  }
  const found = [
    ...fact.headings.map((raw, i) => ({
      ...describe('heading ', raw, cleanHeading),
      title: i === 0,
      heading: true,
      direct: false,
    })),
    ...parents.map((raw, i) => ({
      ...describe('parent ', raw, (text) => clip(text, pack)),
      title: false,
      heading: false,
      direct: i === parents.length - 1,
    })),
  ].filter(({ text }) => text !== '')
  const bare = found.length === 1 && !found[0]!.text.includes(' ')
  const few = bare || !found.some(({ named }) => named)
  const spare = !few && found.length === 1
  const file = few || spare ? fileTitle(fact.source.path, pack) : ''
  if (file === '') return found
  const title = describe('file ', file, (text) => text)
  return [{ ...title, title: true, heading: true, direct: false, spare }, ...found]
}

/** Every heading and parent of a fact, cleaned but not clipped; for fronts that would be equal otherwise. */
export function fullPath(fact: AnyFact): string[] {
  const parts = [...fact.headings.map(cleanHeading), ...fact.context.map(clean), ...rowLabel(fact)]
  return parts.filter((text) => text !== '')
}

/** Whether a part says what the fact is about, and not only what kind of note it is. */
export function names(text: string, pack: LanguagePack | null): boolean {
  const lower = text.toLowerCase()
  if ((pack?.kindLabels ?? kindLabels).has(lower)) return false
  if (!pack) return /[\p{L}\p{N}]/u.test(text)
  // `Lecture 11/3` names nothing either.
  return lower.split(/\s+/u).some((word) => /\p{L}/u.test(word) && !vague(word, pack))
}

function vague(word: string, pack: LanguagePack): boolean {
  return pack.stop.has(word) || pack.generic.has(word) || pack.kindLabels.has(word)
}

function rowLabel(fact: AnyFact): string[] {
  if (fact.placement !== 'cell' || !fact.row || fact.row.label === fact.text) return []
  return [clean(fact.row.label)]
}

/** `Notes.docx.md` was made from `Notes.docx`. */
function withoutEnding(name: string): string {
  return name.replace(/\.(?:docx?|pdf|odt|rtf|txt|html?|epub|pptx?)$/iu, '')
}

/** The file's name or, where that says nothing, its folder's. */
function fileTitle(path: string, pack: LanguagePack | null): string {
  const segments = path.replace(/\.[^./]*$/u, '').split('/')
  for (const segment of segments.toReversed()) {
    const words = withoutEnding(segment)
      .replace(/^(?:[\d.]{1,9}[-_ ])+/u, '')
      .replaceAll(/[-_\s]+/gu, ' ')
      .trim()
    const plain = /^(?:index|readme)$/iu.test(words)
    if (!plain && names(words, pack) && words.split(' ').length <= longestFile) return words
  }
  return ''
}
