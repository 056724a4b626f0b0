import type { Root } from 'mdast'
import { isAscii, mark } from './inline/emoji.ts'
import { emojiOf } from './inline/phrase.ts'
import type { Scan } from './scan.ts'

const leading = new RegExp(`^[^\\p{L}\\p{N}]{0,3}?(${mark})`, 'u')

/** The headings of a file, or of one depth in it. */
interface Level {
  all: number
  /** Those that wear an emoji. */
  worn: number
  signs: Set<string>
  /** Those that wear one that is no marker. */
  others: number
}

const newLevel = (): Level => ({ all: 0, worn: 0, signs: new Set(), others: 0 })

/** Most wear one, hardly any two the same, several that are no markers: who marks uses few signs often. */
function isDecorated({ all, worn, signs, others }: Level): boolean {
  return others > 1 && worn >= all * 0.5 && signs.size >= worn * 0.7
}

/**
 * The depths at which headings wear emoji as decoration: `## 📝 Notes` between `## 🚀 Start` and `## 📦 Install` marks
 * nothing.
 */
export function decoratedDepths({ children }: Root, scan: Scan): ReadonlySet<number> {
  const file = newLevel()
  const levels = new Map<number, Level>()
  for (const node of children) {
    if (node.type !== 'heading') continue
    const level = levels.get(node.depth) ?? newLevel()
    levels.set(node.depth, level)
    const phrase = scan.phrase(node)
    const [marker] = emojiOf(phrase)
    const sign = marker ?? (isAscii(phrase.text) ? undefined : leading.exec(phrase.text)?.[1])
    for (const one of [level, file]) {
      one.all++
      if (sign === undefined) continue
      one.worn++
      one.signs.add(sign)
      if (marker === undefined) one.others++
    }
  }
  // One heading alone is judged by the whole file.
  const worn = [...levels].filter(([, level]) => isDecorated(level.all === 1 ? file : level))
  return new Set(worn.map(([depth]) => depth))
}
