import { breadcrumb } from '../../../src/compose/breadcrumb/index.ts'
import { stems } from '../../../src/compose/language/stem.ts'
import { blank } from '../../../src/compose/prompt/draft.ts'
import { refusal, type Refusal } from '../../../src/compose/prompt/guards/index.ts'
import { takeApart } from '../../../src/compose/prompt/take-apart.ts'
import type { Fact } from '../../../src/types/index.ts'
import { factOf } from '../fact-of.ts'
import { contextOf } from './asked.ts'

/** Why what stands between `«` and `»` in a line of Markdown may not be asked; null: it may. */
export function refused(line: string, rest: Partial<Fact> = {}, lang = 'en'): Refusal | null {
  const fact = factOf(line, { headings: ['Harbours', 'Lighthouse'], ...rest })
  const [before = '', hidden = '', after = ''] = fact.text.split(/[«»]/u)
  const content = factOf(line.replaceAll(/[«»]/gu, '')).content
  const statement = takeApart({ ...fact, text: before + hidden + after, content }, contextOf(lang))
  const draft = blank(statement, [{ start: before.length, end: before.length + hidden.length }])
  const secret = { stems: stems(hidden, statement.pack), exact: null, name: null }
  return refusal(draft, statement, () => breadcrumb(statement.place, statement.pack, secret))
}
