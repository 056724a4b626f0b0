import type { MarkerPattern } from '../marker-pattern.ts'
import { withBlanks, type Range } from './remove.ts'

/** What users of Obsidian and Logseq write at the edges of a text that is not part of what it says. */
export interface Edges {
  /** To be taken out, ascending. */
  ranges: Range[]
  /** In which no marker stands, ascending. */
  hidden: Range[]
  tags: string[]
  /** `^block-id` at the end, without `^`. */
  block: string | null
}

const tag = /(?<![^\s])#([\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+)/gu
const color = /^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/iu
const blockId = /(?<!\S)\^([A-Za-z0-9-]{2,100})\s*$/u
/** A task's box that GFM does not know. */
const box = /^\s*\[[-/><!?*"~]\](?=\s)/u
/** What Logseq keeps of a block, on lines of their own below it: a key of its own, and a value that is no words. */
const property = {
  key: /^(?:id|collapsed|heading|background-color|created-at|updated-at|card-[a-z-]{1,30}|logseq\.[a-z.-]{1,60})$/u,
  value: /^(?:[a-z]{1,12}|[#\da-fTZ.:-]{1,40})?$/u,
}
/** `((…))`: another block of Logseq's, by its id. */
const reference = /\(\([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\)\)/gu
const word = /[\p{L}\p{N}\uFFFC]/u

/** Find tags, block id and box in the flat text `open`. Tags in the middle of a sentence are words of it and stay. */
export function findEdges(open: string, plain: string, { pattern }: MarkerPattern): Edges {
  const boxed = boxLength(open, pattern)
  const last = propertiesFrom(open)
  const tail = Math.max(0, last - 120)
  const id = open.includes('^') ? blockId.exec(open.slice(tail, last)) : null
  const end = id ? tail + id.index : last
  const { spans, tags } = open.includes('#') ? readTags(open.slice(0, end)) : noTags
  const own = [
    ...(boxed > 0 ? [{ start: 0, end: boxed }] : []),
    ...outer(open.slice(0, end), spans).map((span) => withBlanks(plain, span)),
    ...references(open.slice(0, end)).map((span) => withBlanks(plain, span)),
    ...(end < open.length ? [{ start: end, end: open.length }] : []),
  ]
  const hidden = [...own, ...spans].sort((a, b) => a.start - b.start)
  return { ranges: own, hidden, tags, block: id?.[1] ?? null }
}

/** Where the lines with properties begin that close `text`; its length: there are none. */
function propertiesFrom(text: string): number {
  let end = text.length
  if (!text.includes('::')) return end
  for (let next = end; next > 0;) {
    const at = text.lastIndexOf('\n', next - 1)
    const line = text.slice(at + 1, next)
    if (line.trim() !== '' && !isProperty(line.trim())) break
    end = Math.max(at, 0)
    next = at
  }
  return end
}

function isProperty(line: string): boolean {
  const at = line.indexOf('::')
  return (
    at > 0 && property.key.test(line.slice(0, at)) && property.value.test(line.slice(at + 2).trim())
  )
}

function references(text: string): Range[] {
  if (!text.includes('((')) return []
  return Array.from(text.matchAll(reference), ({ 0: whole, index }) => {
    return { start: index, end: index + whole.length }
  })
}

/** How long the box is that `open` starts with; a box that is a marker is none. */
function boxLength(open: string, marker: RegExp): number {
  const [found = ''] = box.exec(open) ?? []
  return found.search(marker) < 0 ? found.length : 0
}

const noTags: { spans: Range[]; tags: string[] } = { spans: [], tags: [] }

function readTags(text: string): { spans: Range[]; tags: string[] } {
  const tags = new Set<string>()
  const spans: Range[] = []
  for (const { 0: whole, 1: name = '', index } of text.matchAll(tag)) {
    if (!/[^\d_/-]/u.test(name) || color.test(name)) continue
    tags.add(name)
    spans.push({ start: index, end: index + whole.length })
  }
  return { spans, tags: [...tags] }
}

/** Those of `spans` before all words of `text` and after all words; none of a text that is nothing but tags. */
function outer(text: string, spans: readonly Range[]): Range[] {
  if (spans.length === 0 || !hasWords(text, spans)) return []
  let first = 0
  for (let at = 0; first < spans.length; first++) {
    if (word.test(text.slice(at, spans[first]!.start))) break
    at = spans[first]!.end
  }
  let last = spans.length
  for (let at = text.length; last > first; last--) {
    if (word.test(text.slice(spans[last - 1]!.end, at))) break
    at = spans[last - 1]!.start
  }
  return [...spans.slice(0, first), ...spans.slice(last)]
}

function hasWords(text: string, spans: readonly Range[]): boolean {
  let at = 0
  for (const { start, end } of spans) {
    if (word.test(text.slice(at, start))) return true
    at = end
  }
  return word.test(text.slice(at))
}
