import { texWords } from '../../text/tex-words.ts'
import type { LanguagePack } from '../language/pack.ts'

/** Of a heading or parent, so much is looked at. */
const reach = 300

/** Characters of a parent; one that says nothing whole in so many is shown up to `longer`. */
const longest = 60
const longer = 110

/** Signs after which a parent's first statement ends. */
const ends = [': ', '：', '. ', '。', '; ', ' - ', ' – ', ' — ', ', ', '、', ' -> ', ' => ', ' → ']

/** `text` without the signs and spaces of `signs` at its end; linear, where a pattern would try every run of them. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length
  while (end > 0 && (signs.includes(text[end - 1]!) || /\s/u.test(text[end - 1]!))) end--
  return text.slice(0, end)
}

/** Without signs, emoji and `#tags` around it. */
export function clean(raw: string): string {
  const text = withoutTags(texWords(raw))
  const start = text.slice(0, reach).search(/[\p{L}\p{N}("'„“«「『$€£<.]/u)
  if (start < 0) return ''
  return withoutEnd(text.slice(start, reach + start), ':：.,;。、-–—')
}

/** `Tides #sea #exam`: what an author sorts notes by says nothing of the thing. */
function withoutTags(text: string): string {
  if (!text.includes(' #')) return text
  return text
    .slice(0, reach)
    .split(' ')
    .filter((word) => !/^#\p{L}[\p{L}\p{N}_/-]*$/u.test(word))
    .join(' ')
}

/** Without the number before it and the brackets in it; nothing of a formula, which says nothing as a text. */
export function cleanHeading(text: string): string {
  if (isFormula(text)) return ''
  const bare = withoutNumber(clean(text))
  const short = withoutBrackets(bare)
  return short === '' ? bare : short
}

/** `\frac{P}{A}`, `p_{1}=5`: TeX, and no word beside it. */
function isFormula(text: string): boolean {
  const seen = text.slice(0, reach)
  if (!/\\\p{L}{2,}|[_^]\{/u.test(seen)) return false
  return !/\p{L}{4}/u.test(seen.replaceAll(/\\\p{L}+(?:\{[^{}]*\})?/gu, ' '))
}

/** `1.2.3 Title`; a year stays. */
function withoutNumber(text: string): string {
  return clean(text.replace(/^\d{1,3}(?:\.\d{1,3}){0,5}[.)]?\s+(?=\S)/u, ''))
}

/** `1.2 Title`, `3) Title`; but a parent may well start with a number: `19. Jahrhundert`, `2 stages`. */
function withoutStep(text: string): string {
  return clean(text.replace(/^\d{1,3}(?:(?:\.\d{1,3}){1,5}[.)]?|\))\s+(?=\S)/u, ''))
}

/** A parent's own text, cut where its first statement ends. */
export function clip(text: string, pack: LanguagePack | null): string {
  const all = withoutStep(clean(text))
  const example = pack ? beforeExample(all, pack) : all
  const bare = withoutBrackets(example)
  const rest = bare === '' ? example : bare
  if (rest.length <= longest) return rest
  const head = rest.slice(0, longest)
  // In `Reed v. King` no statement ends.
  const seen = head.replaceAll(/\b(vs?)\. /gu, '$1  ')
  const cut = Math.max(...ends.map((sign) => seen.lastIndexOf(sign)))
  return cut > 8 ? withoutBrackets(head.slice(0, cut)) : shorten(rest, longer)
}

/** `text` cut between words, with `…`. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const space = text.lastIndexOf(' ', most)
  return `${clean(text.slice(0, space > 8 ? space : most))} …`
}

/** Without `(…)` and `[…]`. */
export function withoutBrackets(text: string): string {
  const innermost = /[([（][^()[\]（）]*[)\]）]/gu
  const left = text.replaceAll(innermost, '').replaceAll(innermost, '')
  // A bracket that does not close opens what is cut off elsewhere.
  return clean(left.replace(/\s[([（][^()[\]（）]*$/u, '').replaceAll(/\s+/gu, ' '))
}

function beforeExample(text: string, pack: LanguagePack): string {
  const lower = text.toLowerCase()
  for (const opener of pack.exampleOpeners) {
    const at = opener.includes('.') ? lower.indexOf(` ${opener} `) : -1
    if (at > 2) return clean(text.slice(0, at))
  }
  return text
}
