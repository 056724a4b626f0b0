import type { Fact } from '../types/index.ts'
import type { LanguagePack } from './language/pack.ts'
import { shareSeen, stems } from './language/stem.ts'

/** What a breadcrumb must not give away. */
export interface Secret {
  /** Stems of the answer. */
  stems: readonly string[]
  /** A heading or parent that is the answer itself. */
  name: string | null
}

interface Part {
  text: string
  stems: ReadonlySet<string>
  /** Says what the fact is about, and not only what kind of note it is. */
  named: boolean
  /** The file's title or first heading. */
  title: boolean
  /** The list item right above the fact, or its table row. */
  direct: boolean
}

/** Where a fact stands: its headings and parents, outermost first, cleaned and clipped. */
export type Place = readonly Part[]

const most = 3
const longest = 110
const longestParent = 60
/** A file name of more words is a list of contents. */
const longestFile = 5

/** The parts of a breadcrumb to show: folded, at most three, without what gives `secret` away. */
export function breadcrumb(place: Place, pack: LanguagePack | null, secret: Secret): string[] {
  const name = secret.name === null ? [] : stems(secret.name, pack)
  const kept = place.filter(
    (part) =>
      !(name.length > 0 && shareSeen(name, part.stems) === 1) &&
      (part.direct || shareSeen(secret.stems, part.stems) <= 0.5),
  )
  return choose(fold(kept)).map((part) => part.text)
}

/** Every heading and parent of a fact, cleaned but not clipped; for fronts that would be equal otherwise. */
export function fullPath(fact: Fact): string[] {
  return [...fact.headings.map(cleanHeading), ...fact.context.map(clean), ...rowLabel(fact)].filter(
    (text) => text !== '',
  )
}

/** Whether a part says what the fact is about, and not only what kind of note it is. */
export function names(text: string, pack: LanguagePack | null): boolean {
  const lower = text.toLowerCase()
  if (pack?.kindLabels.has(lower)) return false
  const words = stems(text, pack)
  return pack
    ? words.length > 0 && !lower.split(/\s+/u).every((word) => vague(word, pack))
    : words.length > 0
}

function vague(word: string, pack: LanguagePack): boolean {
  return pack.stop.has(word) || pack.generic.has(word) || pack.kindLabels.has(word)
}

/** Take the headings and parents of `fact`. */
export function place(fact: Fact, pack: LanguagePack | null): Place {
  const above = [...fact.context.map((text) => clip(clean(text), pack)), ...rowLabel(fact)]
  const found = [
    ...fact.headings.map((text, i) => ({
      text: cleanHeading(text),
      title: i === 0,
      direct: false,
    })),
    ...above.map((text, i) => ({ text, title: false, direct: i === above.length - 1 })),
  ].filter((part) => part.text !== '')
  const file = fileTitle(fact.source.path)
  if (found.length === 0 || (found.length === 1 && file.split(' ').length <= longestFile))
    found.unshift({ text: file, title: true, direct: false })
  return found
    .filter((part) => part.text !== '')
    .map((part) => ({
      ...part,
      stems: new Set(stems(part.text, pack)),
      named: names(part.text, pack),
    }))
}

function rowLabel(fact: Fact): string[] {
  return fact.placement === 'cell' && fact.row && fact.row.label !== fact.text
    ? [clean(fact.row.label)]
    : []
}

function fileTitle(path: string): string {
  const file = path.split('/').at(-1) ?? ''
  if (/^(?:index|readme|notes?|\d+)\.[^.]*$/iu.test(file)) return ''
  return file
    .replace(/\.[^.]*$/u, '')
    .replace(/^[\d.]+(?=[-_ ])/u, '')
    .replaceAll(/[-_\s]+/gu, ' ')
    .trim()
}

function clean(text: string): string {
  return text
    .replace(/^[^\p{L}\p{N}("'„“«「『$€£<]+/u, '')
    .replace(/[\s:：.,;。、\-–—]+$/u, '')
    .trim()
}

function cleanHeading(text: string): string {
  const bare = clean(text.replace(/^[\s#]*(?:\d+(?:\.\d+)*[.)]?\s+)/u, ''))
  const short = clean(bare.replaceAll(/\s*[([（][^()[\]（）]*[)\]）]/gu, ''))
  return short === '' ? bare : short
}

/** A parent's own text, cut where its first statement ends. */
function clip(text: string, pack: LanguagePack | null): string {
  const example = pack ? cutAtExample(text, pack) : text
  const bare = clean(example.replaceAll(/\s*[([（][^()[\]（）]*[)\]）]/gu, ''))
  const rest = bare === '' ? example : bare
  if (rest.length <= longestParent) return rest
  const head = rest.slice(0, longestParent)
  const cut = Math.max(
    ...[': ', '：', '. ', '。', '; ', ' - ', ' – ', ' — ', ', ', '、', ' -> ', ' => ', ' → '].map(
      (sign) => head.lastIndexOf(sign),
    ),
  )
  if (cut > 8) return clean(head.slice(0, cut))
  const space = head.lastIndexOf(' ')
  return `${clean(head.slice(0, space > 8 ? space : longestParent))} …`
}

function cutAtExample(text: string, pack: LanguagePack): string {
  const lower = text.toLowerCase()
  for (const opener of pack.exampleOpeners) {
    const at = lower.indexOf(` ${opener} `)
    if (opener.includes('.') && at > 2) return clean(text.slice(0, at))
  }
  return text
}

/** Drop a part all of whose words stand in a later one. */
function fold(all: Place): Place {
  return all.filter((part, i) => {
    const own = [...part.stems]
    return !all.slice(i + 1).some((later) => shareSeen(own, later.stems) === 1)
  })
}

function choose(all: Place): Place {
  const last = all.at(-1)
  if (!last) return []
  const chosen = new Set<Part>([last])
  const rest = all.slice(0, -1)
  const before = rest.at(-1)
  if (before && !before.title) chosen.add(before)
  const named = rest.findLast((part) => !part.title && part.named)
  if (named && chosen.size < most) chosen.add(named)
  const title = rest.find((part) => part.title)
  if (title && (chosen.size < 2 || ![...chosen].some((part) => part.named))) chosen.add(title)
  return shorten(all.filter((part) => chosen.has(part)))
}

function shorten(chosen: Place): Place {
  const left = [...chosen]
  const length = (): number => left.reduce((sum, part) => sum + part.text.length + 3, -3)
  while (left.length > 1 && length() > longest) left.splice(left.length > 2 ? 1 : 0, 1)
  return left.map((part) => ({ ...part, text: limit(part.text) }))
}

function limit(text: string): string {
  if (text.length <= longest) return text
  const head = text.slice(0, longest)
  const space = head.lastIndexOf(' ')
  return `${head.slice(0, space > 40 ? space : longest).trim()} …`
}
