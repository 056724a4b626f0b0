import type { Math } from 'mdast-util-math'
import type { RawDetail } from '../../types/index.ts'
import { bareDetail } from './own.ts'

/** A formula of its own. */
export function mathDetail(node: Math): RawDetail[] {
  const { position: _, ...math } = node
  return [
    {
      ...bareDetail('math', []),
      text: node.value,
      markdown: `$$\n${node.value}\n$$`,
      content: [structuredClone(math)],
    },
  ]
}
