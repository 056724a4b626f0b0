import type { LanguagePack } from '../language/pack.ts'
import { shareSeen, stems } from '../language/stem.ts'
import { copied, sameName } from './copied.ts'
import { shorten, withoutBrackets } from './clean.ts'
import type { Part, Place } from './place.ts'

export { copied } from './copied.ts'
export { clean, cleanHeading, withoutBrackets, withoutEnd } from './clean.ts'
export { fullPath, memory, names, place, type Memory, type Place } from './place.ts'

/** What a breadcrumb must not give away. */
export interface Secret {
  /** Stems of the answer. */
  stems: readonly string[]
  /** Word for word, this may stand in no part. */
  exact: string | null
  /** A heading or parent that is the answer itself, or the question. */
  name: string | null
}

/** Characters, all parts together. */
const longest = 140

/** What is shown of a place. */
export interface Breadcrumb {
  /** Outermost first. */
  texts: readonly string[]
  /** Of all that is shown. */
  stems: ReadonlySet<string>
  /** A part says what the fact is about. */
  named: boolean
}

/** The parts of a place to show: folded, at most three, without what gives `secret` away. */
export function breadcrumb(place: Place, pack: LanguagePack | null, secret: Secret): Breadcrumb {
  const called = secret.name === null ? [] : callings(secret.name).map((name) => stems(name, pack))
  const kept = place.filter(
    (part) =>
      !called.some((name) => name.length > 0 && shareSeen(name, part.stems) === 1) &&
      !(secret.name !== null && sameName(secret.name, part.text)) &&
      !(secret.exact !== null && copied([secret.exact], [part.text])) &&
      (part.direct || shareSeen(secret.stems, part.stems) <= 0.5),
  )
  const own = kept.filter(({ spare }) => !spare)
  const shown = limit(choose(fold(own.length > 0 ? own : kept)))
  return {
    texts: shown.map(({ text }) => text),
    stems: new Set(shown.flatMap((part) => [...part.stems])),
    named: shown.some((part) => part.named),
  }
}

/** What a thing is called: `Data Loss Prevention (DLP)`, the name alone, what stands in the bracket. */
function callings(name: string): string[] {
  const inside = /[([（]([^()[\]（）]*)[)\]）]/u.exec(name)?.[1] ?? ''
  return [name, withoutBrackets(name), inside]
}

/** Drop a part all of whose words stand in a later one. */
function fold(all: Place): Place {
  return all.filter((part, i) => {
    const own = [...part.stems]
    return !all.slice(i + 1).some((later) => shareSeen(own, later.stems) === 1)
  })
}

/** The innermost two, the nearest heading that names something, and the title where that is too little: at most three. */
function choose(all: Place): Place {
  const last = all.at(-1)
  if (!last) return []
  const chosen = new Set<Part>([last])
  const rest = all.slice(0, -1)
  const before = rest.at(-1)
  if (before && !before.title) chosen.add(before)
  const says = (): boolean => [...chosen].some((part) => part.named)
  const headed = [...chosen].some((part) => part.heading && part.named)
  const inner = rest.filter((part) => !part.title && part.named)
  const heading = headed ? undefined : inner.findLast((part) => part.heading)
  const named = heading ?? (says() ? undefined : inner.at(-1))
  if (named) chosen.add(named)
  const enough = chosen.size > 1 && says()
  if (!enough) for (const part of rest) if (part.title) chosen.add(part)
  return all.filter((part) => chosen.has(part))
}

/** Of a part that is cut off so many characters are read, else it goes. */
const readable = 20

/** Parts in the middle go first, then the outermost is cut off, or goes; the direct parent never. */
function limit(parts: Place): Part[] {
  const left = [...parts]
  const length = (): number => left.reduce((sum, { text }) => sum + text.length + 3, -3)
  while (left.length > 2 && length() > longest) left.splice(1, 1)
  const [outer, last] = left
  if (outer && last && length() > longest) {
    const room = longest - last.text.length - 3
    if (room < readable) left.shift()
    else left[0] = { ...outer, text: shorten(outer.text, room - 2) }
  }
  return left.map((part) => ({ ...part, text: shorten(part.text, longest) }))
}
