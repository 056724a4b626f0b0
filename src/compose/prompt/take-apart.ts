import { marks } from '../../text/marks.ts'
import type { AnyFact } from '../../types/index.ts'
import { place } from '../breadcrumb/index.ts'
import type { Tag } from '../language/pack.ts'
import { tagSigns } from '../language/signs.ts'
import { stemsOf } from '../language/stem.ts'
import { tokens } from '../language/tokens.ts'
import { exampleFrom } from './grammar/examples.ts'
import { labelOf } from './grammar/label.ts'
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
  const told = upToExamples(upToSources(taken))
  return narrow({ ...told, label: labelOf(told) })
}

/** Of more digits a number is a year, or what the text tells. */
const cited = /^\d{1,2}$/u

/** A number behind them belongs to what they say: `berth in [4]`, `is [4]`. */
const leading: ReadonlySet<Tag> = new Set<Tag>([
  'prep',
  'adjunct',
  'det',
  'be',
  'have',
  'modal',
  'to',
  'sub',
  'and',
  'colon',
  'dash',
  'arrow',
  'sign',
])

/** `painted red [1], [2].`: at the end stand numbers that link to a source; nothing to learn. */
function upToSources(taken: Statement): Statement {
  const { tokens, tags, marks, text } = taken
  const isSource = (i: number): boolean =>
    cited.test(tokens[i]?.text ?? '') &&
    marks.some(
      ({ type, start, end }) =>
        type === 'link' && start === tokens[i]!.start && end === tokens[i]!.end,
    )
  const last = tags.at(-1) === 'stop' ? tokens.length - 1 : tokens.length
  let to = last
  while (isSource(to - 1) || (tags[to - 1] === 'comma' && isSource(to - 2))) to--
  if (to === last || to === 0 || leading.has(tags[to - 1]!) || text.length > reach) return taken
  return upTo(taken, to)
}

/** `Can be towed, e.g.`: the examples stand below. */
function upToExamples(taken: Statement): Statement {
  const { tokens, tags, scope, text } = taken
  // `Tools, including:` reads on to what is asked.
  if (text.length > reach || tags[scope.to - 1] === 'colon') return taken
  let last = scope.to
  while (tokens[last - 1]?.type === 'sign') last--
  for (let to = Math.max(1, last - 2); to < last; to++) {
    // `LIKE` is a word of another language.
    if (exampleFrom(taken, to) < last || tokens[to]!.text !== tokens[to]!.lower) continue
    // `what it looks like`: one word alone may say something else.
    const apart = tokens[to - 1]!.type === 'sign' || last < scope.to || to < last - 1
    if (!apart && !tokens[to]!.text.includes('.')) continue
    return upTo(taken, tokens[to - 1]!.type === 'sign' ? to - 1 : to)
  }
  return taken
}

function upTo(taken: Statement, to: number): Statement {
  const { tokens, tokenStems } = taken
  if (to <= 0) return taken
  const stems = tokenStems.slice(0, to).flat()
  return { ...taken, stems, end: tokens[to - 1]!.end, scope: { from: 0, to } }
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
  const scope = { from: label.rest.from, to: Math.min(label.rest.to, taken.scope.to) }
  return { ...taken, label: note ? null : { ...label, rest: scope }, scope }
}
