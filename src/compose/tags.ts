import { slug } from 'github-slugger'
import { trim } from '../text/trim-signs.ts'
import type { Fact } from '../types/index.ts'

/** The levels of Anki tags under this are ours: an author's tag cannot make a note look retired. */
const reserved = 'keyfacts'

/**
 * Anki tags of `fact`: its kinds, its headings as one path, the tags of its block and its file. Sorted, each once
 * whatever its case, as Anki compares them.
 */
export function tags(fact: Fact): string[] {
  const path = fact.headings.map((heading) => level(slug(heading)))
  const own = fact.tags.map((tag) => tag.replace(/^#/u, '').split(/\/|::/u).map(level))
  const all = [...fact.kinds.map((kind) => [kind]), path, ...own]
    .map((levels) => levels.filter((part) => part !== ''))
    .filter((levels) => levels.length > 0 && levels[0]!.toLowerCase() !== reserved)
    .map((levels) => levels.join('::'))
  const once = new Map(all.toReversed().map((tag) => [tag.toLowerCase(), tag]))
  return [...once.values()].toSorted()
}

/**
 * Without what Anki would cut at or drop (blanks, quotes, control characters, colons: `rslib/src/tags/mod.rs`), and
 * without the brackets of HTML: a learner's own template may show `{{Tags}}`, which Anki does not escape.
 */
function level(text: string): string {
  const kept = text
    .normalize('NFC')
    .replaceAll(/[\s\p{Z}]+/gu, '-')
    .replaceAll(/[\p{Cc}\p{Cf}":<>]/gu, '')
  return trim(kept, /-/u)
}
