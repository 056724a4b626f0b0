import { namesMarker, type Question } from '../../compose/index.ts'
import type { Extraction, Marker } from '../../types/index.ts'
import { programId } from '../../program/version.ts'
import type { Asked, Cache } from '../cache/cache.ts'
import { digest } from '../cache/digest.ts'
import type { Gathered } from './gathered.ts'
import type { Asking } from './task.ts'

/** Names all that questions depend on beside their facts. */
export function digestOf(asking: Asking): string {
  return digest([programId ?? '', JSON.stringify(asking)])
}

/**
 * The questions about the facts of each of `gathered`, asked here where that could not be done before. `markers` are named
 * as the notes name them, which only all of them tell: the few questions that name one are asked again.
 */
export async function completeQuestions(
  gathered: readonly Gathered[],
  asking: Asking,
  markers: readonly Marker[],
  cache: Cache,
): Promise<Question[][]> {
  const named = { ...asking, options: { ...asking.options, markers } }
  const [asked, again] = [digestOf(asking), digestOf(named)]
  const complete: Question[][] = []
  for (const { key, extraction, questions } of gathered) {
    const known = questions?.of === asked ? questions : null
    let now = known ?? (await askNow(extraction, asking))
    if (asked !== again && now.named?.of !== again) now = await nameMarkers(now, extraction, named)
    const entry = now === known ? null : cache.get(extraction.path, key)
    if (entry) cache.set(extraction.path, { ...entry, questions: now })
    complete.push(asked === again ? now.value : withNamed(now))
  }
  return complete
}

async function askNow(extraction: Extraction, asking: Asking): Promise<Asked> {
  const { questionsOf } = await import('./task.ts')
  return { of: digestOf(asking), value: questionsOf(extraction, asking), named: null }
}

async function nameMarkers(
  questions: Asked,
  { facts, lang }: Extraction,
  asking: Asking,
): Promise<Asked> {
  const concerned = facts.filter((_, index) => namesMarker(questions.value[index]!))
  if (concerned.length === 0) return questions
  const { questionsOf } = await import('./task.ts')
  const value = questionsOf({ facts: concerned, lang }, asking)
  return { ...questions, named: { of: digestOf(asking), value } }
}

/** The questions, with those that name a marker in the words of the notes. */
function withNamed({ value, named }: Asked): Question[] {
  if (!named) return value
  const again = named.value[Symbol.iterator]()
  return value.map((question) => (namesMarker(question) ? again.next().value! : question))
}
