import type { Breadcrumb } from '../../breadcrumb/index.ts'
import type { Draft } from '../draft.ts'
import type { Statement } from '../statement.ts'
import { answerGuards } from './answer.ts'
import { judge, type Refusal } from './judged.ts'
import { readingGuards } from './reading.ts'

export type { Refusal } from './judged.ts'

const guards = [...answerGuards, ...readingGuards]

/** Why `draft` is refused; null: it may be asked. `breadcrumb` is called where the answer alone is well. */
export function refusal(
  draft: Draft,
  statement: Statement,
  breadcrumb: () => Breadcrumb,
): Refusal | null {
  const judged = judge(draft, statement)
  for (const guard of guards) {
    const found = guard(judged, breadcrumb)
    if (found) return found
  }
  return null
}
