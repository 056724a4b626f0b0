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
  /** The file's title or first heading. */
  title: boolean
  /** The list item right above the fact, or its table row. */
  direct: boolean
}

const most = 3
const longest = 110
const longestParent = 60

/** Where a fact stands: headings and parents, outermost first, folded and clipped, without what gives `secret` away. */
export function breadcrumb(fact: Fact, pack: LanguagePack | null, secret: Secret): string[] {
  const all = parts(fact, pack)
  const kept = all.filter((part) => !tells(part, secret, pack))
  return choose(fold(kept, pack), pack).map((part) => part.text)
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

function parts(fact: Fact, pack: LanguagePack | null): Part[] {
  const headings = fact.headings.map((text, i) => ({
    text: cleanHeading(text),
    title: i === 0,
    direct: false,
  }))
  const above = [...fact.context.map((text) => clip(clean(text), pack)), ...rowLabel(fact)]
  const parents = above.map((text, i) => ({ text, title: false, direct: i === above.length - 1 }))
  const found = [...headings, ...parents].filter((part) => part.text !== '')
  if (found.length > 0) return found
  const name = fileTitle(fact.source.path)
  return name === '' ? [] : [{ text: name, title: true, direct: false }]
}

function rowLabel(fact: Fact): string[] {
  return fact.placement === 'cell' && fact.row && fact.row.label !== fact.text
    ? [clean(fact.row.label)]
    : []
}

function fileTitle(path: string): string {
  const file = path.split('/').at(-1) ?? ''
  return file
    .replace(/\.[^.]*$/u, '')
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

function tells(part: Part, secret: Secret, pack: LanguagePack | null): boolean {
  const seen = new Set(stems(part.text, pack))
  if (secret.name !== null && shareSeen(stems(secret.name, pack), seen) > 0.99) return true
  return !part.direct && shareSeen(secret.stems, seen) > 0.5
}

/** Drop a part all of whose words stand in a later one. */
function fold(all: readonly Part[], pack: LanguagePack | null): Part[] {
  return all.filter((part, i) => {
    const own = stems(part.text, pack)
    return !all.slice(i + 1).some((later) => shareSeen(own, new Set(stems(later.text, pack))) === 1)
  })
}

function choose(all: readonly Part[], pack: LanguagePack | null): Part[] {
  const last = all.at(-1)
  if (!last) return []
  const chosen = new Set<Part>([last])
  const rest = all.slice(0, -1)
  const before = rest.at(-1)
  if (before && !before.title) chosen.add(before)
  const named = rest.findLast((part) => !part.title && names(part.text, pack))
  if (named && chosen.size < most) chosen.add(named)
  if (![...chosen].some((part) => names(part.text, pack)) || (!pack && chosen.size < 2))
    for (const part of rest) if (part.title) chosen.add(part)
  return shorten(all.filter((part) => chosen.has(part)))
}

function shorten(chosen: readonly Part[]): Part[] {
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
