import { hasFinite } from '../clause.ts'
import { isNominal, objectLike, type Settler } from './spot.ts'

/** `kept`, `keeping`: no base form, so a participle, or a verb that has its object. */
export const participle: Settler = (spot) => {
  const { forms } = spot
  if (forms.includes('ing')) return 'part'
  // `come`, `set`, `put` are the base form too, and mostly that.
  if (forms.includes('base')) return null
  if (forms.includes('past')) return past(spot)
  return forms.includes('participle') ? 'part' : null
}

const past: Settler = ({ words, tags, tokens, i, forms, left }) => {
  if (!forms.includes('participle')) return left === 'det' || left === 'adj' ? 'noun' : 'finite'
  if (left === 'pron' && tags[i - 1] !== 'det') return 'finite'
  if (!isNominal(left) || hasFinite(words, tags, i)) return 'part'
  const next = words[i + 1]
  // `the owners bought lamps` against `computer aided design`
  const doer = tags[i - 1] === 'name' || tokens[i - 1]!.lower.endsWith('s')
  if (next?.tag === null && next.forms.length === 0 && doer) return 'finite'
  // `The gale meant that boats waited`
  if (next?.tag === 'rel' && tokens[i + 1]!.lower === 'that') return 'finite'
  return next?.tag && objectLike.has(next.tag) ? 'finite' : 'part'
}
