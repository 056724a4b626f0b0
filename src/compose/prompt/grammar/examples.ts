import type { Statement } from '../statement.ts'

/** Behind the words at `i` that say that an example follows, `e.g.`, `for example,`; 0: none do. */
export function exampleFrom({ tokens, pack }: Statement, i: number): number {
  const first = tokens[i]
  if (!pack || !first) return 0
  const second = pack.exampleOpeners.has(`${first.lower}-${tokens[i + 1]?.lower}`)
  if (!second && !pack.exampleOpeners.has(first.lower)) return 0
  let to = i + (second ? 2 : 1)
  while (tokens[to]?.type === 'sign' && tokens[to]!.depth === first.depth && to < tokens.length - 1)
    to++
  return to
}
