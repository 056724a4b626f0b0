import type { Nodes } from 'mdast'
import type { Token } from '../../language/tokens.ts'
import { predicate } from './clause.ts'
import { standForAll } from './letters.ts'
import { content, textOf, type Run, type Statement } from '../statement.ts'
import { clausal } from './tags.ts'

/** The two sides of a card as plugins for spaced repetition write it, e.g. the one of Obsidian. */
export interface Sides {
  question: Run
  answer: Run
}

/** `Keeper::Who rings the bell`, or a line with nothing but `?` between the two; null: no such card begins at `from`. */
export function cardSides(statement: Statement, from: number): Sides | null {
  return overLines(statement, from) ?? byColons(statement, from)
}

/** `Who rings it`, `?`, `The keeper` on lines of their own; `??` is a card in both directions. */
function overLines({ fact, tokens }: Statement, from: number): Sides | null {
  if (!hasSignLine(fact.content)) return null
  const sign = tokens.findIndex(({ text }, i) => i > from && text === '?')
  if (sign < 0) return null
  let to = sign
  while (tokens[to]?.text === '?') to++
  const isOwn = !tokens[sign]!.spaced
  return {
    question: { from, to: isOwn ? sign + 1 : sign },
    answer: { from: to, to: tokens.length },
  }
}

function hasSignLine(content: readonly Nodes[]): boolean {
  return content.some(
    (node) => node.type === 'text' && /(?:^|\n)[ \t]*\?{1,2}[ \t]*(?:\n|$)/u.test(node.value),
  )
}

/** `Keeper::…`, `Keeper:::…` in both directions; not where it may be a name of a program: `std::string`, `Harbour::Lamp`. */
function byColons(statement: Statement, from: number): Sides | null {
  const { tokens, text, pack, marks } = statement
  if (!text.includes('::')) return null
  const sign = tokens.findIndex((_, i) => i > from && isSign(tokens, i))
  if (sign < 0 || tokens[sign]!.depth > 0) return null
  let to = sign + 2
  while (tokens[to]?.text === ':') to++
  const { start } = tokens[sign]!
  const isCode = marks.some(
    (mark) => mark.type === 'code' && mark.start < start && mark.end > start,
  )
  if (isCode || to >= tokens.length || tokens.some((_, i) => i >= to && isSign(tokens, i)))
    return null
  const sides = { question: { from, to: sign }, answer: { from: to, to: tokens.length } }
  const said = textOf(statement, sides.question).toLowerCase()
  if (pack?.noteLabels.has(said) || content(statement, sides.question).length > longest) return null
  const isGlued = !tokens[sign]!.spaced && !tokens[to]!.spaced
  return !isGlued || areSides(statement, sides) ? sides : null
}

/** Words that say something; what one is asked for is no longer. */
const longest = 14

function isSign(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.text === ':' && tokens[i + 1]?.text === ':' && !tokens[i + 1]!.spaced
}

/** Whether nothing around the sign looks like a name: not `fe80::1`, `Lamp::Oil burns`, `harbour::lamp()`. */
function areSides(statement: Statement, { question, answer }: Sides): boolean {
  const { tokens, tags, pack } = statement
  const last = tokens[question.to - 1]!
  const first = tokens[answer.from]!
  if (/[?？]$/u.test(last.text)) return true
  if ([last, first].some(({ text }) => /\p{Ll}\p{Lu}|[\d_]/u.test(text))) return false
  const next = tokens[answer.from + 1]
  if (next?.spaced === false && /^[(<.:_]$/u.test(next.text)) return false
  if (!pack) return answer.to - answer.from > 2
  if (tags[answer.from] === 'det') return true
  if (next && clausal.has(tags[answer.from + 1]!)) return false
  if (question.to - question.from > 1) {
    if (asksOf(statement, question)) return true
    // `The class Lamp::Oil`, `Use Lamp::Oil`
    const opens = tags[question.from]
    return opens !== 'det' && opens !== 'verb' && predicate(statement, question) === null
  }
  if (/^\p{Lu}{2,}$/u.test(last.text)) return standForAll(last.text, textOf(statement, answer))
  return /^\p{Lu}/u.test(last.text) && next !== undefined
}

/** `Who rings the bell` */
function asksOf({ tokens, pack }: Statement, { from }: Run): boolean {
  return pack!.questions.has(tokens[from]!.lower)
}
