import { withoutEnd } from '../../breadcrumb/index.ts'
import type { Tag } from '../../language/pack.ts'
import { tokens } from '../../language/tokens.ts'
import { stemsOf } from '../../language/stem.ts'
import { answersOf } from './answers.ts'
import { describes, isPlural } from '../rules/name-it.ts'
import type { Statement } from '../statement.ts'

/** Characters that tell enough of a thing; a longer point is no clue. */
const enough = 200
const most = 3
/** More points are not said by heart. */
const many = 4

/** What the points below a name tell of it, where the first describes it: `Sounds in fog; Rings by itself`; null: it does not. */
export function clues(statement: Statement): string | null {
  const { fact, pack } = statement
  if (!pack) return null
  const points = answersOf(fact, 'details', pack)
  // Of many, what they tell of it may begin a little later.
  const first = points
    .slice(0, points.length > many ? most : 1)
    .findIndex(
      (point) => point.length <= enough && tells(pointOf(statement, point), statement.text),
    )
  if (first < 0) return null
  const told: string[] = []
  let size = 0
  for (const point of points.slice(first, first + most)) {
    size += point.length
    if (size > enough) break
    told.push(withoutEnd(point, '.;:,'))
  }
  return told.join('; ')
}

/** `Rings in fog`, `A bell that …`; under `Bells` only what they do, for `The bell of Bell Rock` is one of them. */
function tells(statement: Statement, name: string): boolean {
  const { tokens, tags, pack } = statement
  if (!describes(statement)) return false
  if (doing.has(tags[0]!)) return true
  const words = tokens.filter(({ type, text }) => type === 'word' && text.length > 3)
  return !isPlural(name, pack!) && words.some(({ text }) => /^\p{Ll}/u.test(text))
}

const doing: ReadonlySet<Tag> = new Set<Tag>(['finite', 'part', 'be', 'have', 'pron'])

/** The point `text` as a statement under the same headings. */
export function pointOf(statement: Statement, text: string): Statement {
  const { pack } = statement
  const cut = tokens(text)
  const tokenStems = cut.map((token) => stemsOf(token, pack))
  return {
    ...statement,
    text,
    tokens: cut,
    tags: pack!.tag(cut),
    marks: [],
    tokenStems,
    stems: tokenStems.flat(),
    label: null,
    scope: { from: 0, to: cut.length },
  }
}
