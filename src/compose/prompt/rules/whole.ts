import type { Tag } from '../../language/pack.ts'
import { names } from '../../breadcrumb/index.ts'
import { initials } from '../../initials.ts'
import { predicate, sentences } from '../clause.ts'
import type { Draft, Rule } from '../draft.ts'
import { content, spanOf, type Statement } from '../statement.ts'
import { said } from '../texts.ts'

/** Nothing else to ask: the fact's kind and its subject, the whole text is the answer. */
export const whole: Rule = {
  name: 'whole',
  confidence: 'low',
  language: false,
  propose: wholeTexts,
}

/** What a sentence speaks of is named in so many words that say something. */
const subject = 4

const things: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'num'])

/** The question that any fact has: with its subject; where that gives it away, without; then by its first letter. */
function* wholeTexts(statement: Statement): Generator<Draft> {
  const draft = wholeText(statement)
  const opened = opening(statement)
  if (opened) yield opened
  yield draft
  const { context, fact, text } = statement
  const kind = context.markers.find((marker) => marker.kind === fact.kinds[0])?.label ?? ''
  const letter = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? ''
  const { asked: _, ...rest } = draft
  for (const words of [`${kind}?`, `${letter} …`, `${kind}?`])
    yield { ...rest, front: [{ type: 'words', text: words }], exact: text }
}

/** A sentence by what it speaks of: `All boats …`. */
function opening(statement: Statement): Draft | null {
  const { text, scope, tags, tokens } = statement
  if (statement.label || !statement.pack || scope.from > 0) return null
  if (statement.pack.exampleOpeners.has(tokens[0]?.lower ?? '')) return null
  const verb = predicate(statement, sentences(statement)[0] ?? scope)
  if (!verb || verb.subject.from > 0 || tags[0] === 'pron' || tags[0] === 'and') return null
  const says = content(statement, verb.subject).length
  const { from, to } = verb.subject
  if (says > subject || tags.slice(from, to).includes('comma')) return null
  // `Painted | keels …`, `How | …`: a part of what it speaks of, or none of it.
  if (to === from + 1 && !things.has(tags[from]!)) return null
  if (says === 0 || content(statement, { from: verb.verb.from, to: tokens.length }).length < 1)
    return null
  return {
    front: [
      { type: 'text', start: 0, end: spanOf(statement, verb.subject).end },
      { type: 'words', text: ' …' },
    ],
    answer: [{ type: 'text', start: 0, end: text.length }],
    hidden: [],
    plain: text,
    all: true,
  }
}

/** The kind of the fact and what it is about; of a point of a list, the line above it. */
function wholeText({ fact, text, context, place, pack }: Statement): Draft {
  const marker = context.markers.find((marker) => marker.kind === fact.kinds[0])
  const label = marker?.label ?? fact.kinds[0] ?? ''
  // A legend may explain a marker in a sentence, which is no label.
  const long = label.split(' ').length > 3
  const above = place.at(-1)
  const subject = above?.text ?? ''
  const filled = above?.direct || !names(subject, pack)
  // `Exam fact?` asks for nothing, `Limitation?` does.
  const says = pack !== null && !long && !pack.noteLabels.has(label.toLowerCase())
  const words = marker?.prompt
    ? marker.prompt.replaceAll('{subject}', subject)
    : subject === '' || /[?？]$/u.test(subject)
      ? subject || `${label}?`
      : said(context.texts, says && !filled ? 'card.whole' : 'card.point', { label, subject })
  return {
    front: [{ type: 'words', text: words }],
    answer: [{ type: 'text', start: 0, end: text.length }],
    hidden: [],
    plain: text,
    all: true,
    asked: subject,
    // Its first letters tell which of all that can be said of the subject is meant.
    hint: initials(text),
  }
}
