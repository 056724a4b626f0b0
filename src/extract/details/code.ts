import type { Code } from 'mdast'
import type { RawDetail } from '../../types/index.ts'
import { longerRun } from '../markdown.ts'
import { bareDetail } from './own.ts'

/** A code block, as written. */
export function codeDetail({ value, lang }: Code): RawDetail[] {
  const fence = longerRun(value, '`', 3)
  return [
    {
      ...bareDetail('code', []),
      text: value,
      markdown: `${fence}${lang ?? ''}\n${value}\n${fence}`,
      content: [{ type: 'code', lang: lang ?? null, meta: null, value }],
      ...(lang ? { lang } : {}),
    },
  ]
}
