import { marks } from '../../text/marks.ts'
import type { AnyFact } from '../../types/index.ts'
import { place } from '../breadcrumb/index.ts'
import { tagSigns } from '../language/signs.ts'
import { stemsOf } from '../language/stem.ts'
import { tokens, type Token } from '../language/tokens.ts'
import { labelOf } from './label.ts'
import { runOf, textOf, type AskContext, type Statement } from './statement.ts'

/** So long a text is looked at; keeps the work small for hostile notes. */
const reach = 2000

/** Take `fact` apart. Pure. */
export function takeApart(fact: AnyFact, context: AskContext): Statement {
  const pack = context.language
  const cut = tokens(fact.text.slice(0, reach))
  const tokenStems = cut.map((token) => stemsOf(token, pack))
  const stands = place(fact, pack, context.memory)
  const taken: Statement = {
    fact,
    text: fact.text,
    tokens: cut,
    tags: pack ? pack.tag(cut) : tagSigns(cut),
    marks: marks(fact.content, fact.text).filter(({ start }) => start < reach),
    pack,
    context,
    place: stands.place,
    tokenStems,
    stems: tokenStems.flat(),
    known: stands.known,
    label: null,
    end: fact.text.length,
    scope: { from: 0, to: cut.length },
  }
  const told = withoutSources(taken)
  return narrow({ ...told, label: labelOf(told) })
}

/** `painted red [1]`: at the end stand numbers that link to a source; nothing to learn. */
function withoutSources(taken: Statement): Statement {
  const { tokens, marks, text } = taken
  const cited = ({ type, start, end }: Token): boolean =>
    type === 'number' &&
    marks.some((mark) => mark.type === 'link' && mark.start === start && mark.end === end)
  let to = tokens.length
  while (to > 1 && cited(tokens[to - 1]!)) to--
  const cut = to < tokens.length && text.length <= reach
  const end = cut ? tokens[to - 1]!.end : text.length
  return { ...taken, end, scope: { from: 0, to } }
}

/** Only the marked clause, or what follows a label, is asked. */
function narrow(taken: Statement): Statement {
  const { fact, text, pack, label } = taken
  const clause = fact.marked.find((marked) => marked !== '' && text.includes(marked))
  if (clause !== undefined && clause.length < text.length) {
    const start = text.lastIndexOf(clause)
    return { ...taken, label: null, scope: runOf(taken, { start, end: start + clause.length }) }
  }
  if (!label) return taken
  const note = pack?.noteLabels.has(textOf(taken, label.label).toLowerCase()) === true
  return { ...taken, label: note ? null : label, scope: label.rest }
}
