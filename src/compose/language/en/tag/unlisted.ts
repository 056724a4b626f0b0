import { hasFinite } from '../clause.ts'
import type { Tag } from '../../pack.ts'
import { isDone, lastVerb } from './joined.ts'
import { isNominal, type Settler } from './spot.ts'

const isNamed = (tag: Tag | undefined): boolean => isNominal(tag) || tag === 'pron' || tag === 'rel'

/** A word no list has is a verb only where it must be: `Paint the tower`, `the lens bends the light`. */
export const unlisted: Settler = (spot) => {
  const { words, tags, tokens, i, forms } = spot
  if (forms.length > 0) return null
  const left = tags[i - 1]
  const next = words[i + 1]
  // `trim the wick and relight it`
  if (left === 'and' && isDone(spot)) return lastVerb(spot)
  // `ships can raft up`; `need oil`
  const does =
    left === 'modal' && tokens[i - 1]!.lower !== 'need' && (i === 1 || isNamed(tags[i - 2]))
  if (does && next && next.tag !== 'stop' && !next.forms.includes('base')) return 'verb'
  if (next?.tag !== 'det') return 'noun'
  if (left === 'to' || left === 'modal') return 'verb'
  if (hasFinite(words, tags, i)) return 'noun'
  const opens = left === undefined || left === 'stop' || left === 'adv'
  const third = isNominal(left) && tokens[i]!.lower.endsWith('s')
  return opens || third ? 'finite' : 'noun'
}
