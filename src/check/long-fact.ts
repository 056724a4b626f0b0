import { report } from '../messages/index.ts'
import type { CheckRule } from './rule.ts'

/** UTF-16 units. A card with more than this is read, not remembered. */
const most = 400

export const longFact: CheckRule = ({ facts, fileOf }) => {
  for (const { text, source } of facts) {
    if (text.length > most) report(fileOf(source.path), 'long-fact', source, text.length, most)
  }
}
