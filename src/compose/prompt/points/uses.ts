import { names, withoutEnd } from '../../breadcrumb/index.ts'
import type { Tag } from '../../language/pack.ts'
import { answersOf } from './answers.ts'
import type { Draft } from '../draft.ts'
import { described, owner, withoutAspect } from '../grammar/owner.ts'
import type { Statement } from '../statement.ts'
import { said } from '../texts.ts'

/** Fewer uses can be said by heart. */
const many = 4
/** So many of them tell which thing it is, with so many characters. */
const shown = 4
const reading = 220

/**
 * The points below a line that ends at `end`, where they tell what a thing is for, and are many: `Use cases:`, `Helps with:`. They
 * tell which thing it is, and nobody recalls them all by its name.
 */
export function* byUses(statement: Statement, end: number): Generator<Draft> {
  const { fact, pack, context } = statement
  const points = answersOf(fact, 'details', pack)
  if (points.length < many || !pack) return
  const uses = isUses(statement, end)
  if (!uses && !isDoing(statement)) return
  const name = uses ? used(statement) : described(statement)
  const told = name === null ? [] : telling(points, name)
  if (name === null || told.length < 2) return
  const words = told.join('; ')
  yield {
    front: uses
      ? [{ type: 'words', text: `${said(context.texts, 'card.use')} ${words}` }]
      : [
          { type: 'words', text: `${said(context.texts, 'card.which')} ` },
          { type: 'text', start: 0, end },
          { type: 'words', text: `: ${words}` },
        ],
    answer: [{ type: 'words', text: name }],
    hidden: [],
    plain: name,
    name,
    confidence: 'medium',
  }
}

/** An example of the uses of a thing is one of the thing. */
function used(statement: Statement): string | null {
  const found = owner(statement)
  const name = found && withoutAspect(found, statement.pack)
  return name !== null && names(name, statement.pack) ? name : null
}

/** `Use cases`, `Common use cases`. */
function isUses({ tokens, tags, text, pack }: Statement, end: number): boolean {
  const label = text.slice(0, end)
  for (let i = 0; i < tokens.length; i++) {
    if (pack!.useCaseLabels.has(label.slice(tokens[i]!.start).toLowerCase())) return true
    if (tags[i] !== 'adj' && tags[i] !== 'adv') return false
  }
  return false
}

/** `Helps with:`, `Can also carry:`, `It's used to:`: what the thing above does; `Can be seen from:` tells what is done to it. */
function isDoing({ tokens, tags, pack, label }: Statement): boolean {
  if (label || tokens.some(({ lower }) => pack!.negations.has(lower))) return false
  const own = tags.flatMap((tag, i) => (tag === 'adv' ? [] : [i]))
  // `It is used for`
  const [first = 0, second = 0] = own.slice(own.findIndex((i) => !itself.has(tags[i]!)))
  if (tags[first] === 'modal') return tags[second] === 'verb' || tags[second] === 'do'
  const { lower } = tokens[first]!
  // `Use …` is an order.
  if (pack!.suits.has(lower)) return tags[first] !== 'finite' && tags[first] !== 'verb'
  return (pack!.definers.has(lower) || pack!.enablers.has(lower)) && tags[first] === 'finite'
}

const itself: ReadonlySet<Tag> = new Set<Tag>(['pron', 'be'])

/** Points in which no word of `name` can be read. */
function telling(points: readonly string[], name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  const told: string[] = []
  let size = 0
  for (const point of points) {
    const low = point.toLowerCase()
    if (words.some((word) => low.includes(word))) continue
    size += point.length
    if (told.length === shown || size > reading) break
    told.push(withoutEnd(point, '.;,:'))
  }
  return told
}
