import { report } from '../messages/index.ts'
import type { Fact } from '../types/index.ts'
import type { CheckRule } from './rule.ts'

/** The same text twice under the same headings and parents: a copy left behind, for its two cards ask the same. */
export const sameFact: CheckRule = ({ facts, fileOf }) => {
  const first = new Map<string, Fact>()
  for (const fact of facts) {
    const { source, text, headings, context, row, details } = fact
    // Equal labels with different points below them are different facts.
    const points = details.map((detail) => detail.text)
    const place = [source.path, headings, context, row?.label, row?.column]
    const key = JSON.stringify([place, text.normalize('NFC'), points])
    const other = first.get(key)
    if (other) report(fileOf(source.path), 'same-fact', source, other.source.start.line)
    else first.set(key, fact)
  }
}
