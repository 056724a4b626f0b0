import type { List, Root } from 'mdast'
import { mark } from './inline/emoji.ts'
import { emojiOf } from './inline/phrase.ts'
import type { Scan } from './scan.ts'
import { type Block, ownBlock } from './walk.ts'

const leading = new RegExp(`^[^\\p{L}\\p{N}]{0,3}?(${mark})`, 'u')

/** No emoji is ASCII; most headings are, and the pattern takes long to compile. */
const plainText = /^[\0-\x7F]*$/

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
    const sign =
      marker ?? (plainText.test(phrase.text) ? undefined : leading.exec(phrase.text)?.[1])
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

/** Whether a block is an entry of a table of contents: a link to a heading, in a list of nothing but such links. */
export function contentsReader(scan: Scan): (block: Block) => boolean {
  const known = new Map<List, boolean>()
  const isEntry = (node: Block['node']): boolean => {
    const { content } = scan.phrase(node)
    const [link] = content
    return content.length === 1 && link?.type === 'link' && link.url.startsWith('#')
  }
  return ({ node, list }) => {
    if (!list || !isEntry(node)) return false
    // A marker inside the link's words belongs to the heading.
    if (node.children.length === 1) return true
    let contents = known.get(list)
    if (contents === undefined) {
      contents = list.children.every((item) => {
        const own = ownBlock(item)
        return own !== null && isEntry(own)
      })
      known.set(list, contents)
    }
    return contents
  }
}
