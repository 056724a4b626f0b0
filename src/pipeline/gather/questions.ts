import { namesMarker, type Question } from '../../compose/index.ts'
import type { Extraction, Marker } from '../../types/index.ts'
import type { Cache } from '../cache/cache.ts'
import { digest } from '../cache/digest.ts'
import type { Gathered } from './gathered.ts'
import type { Asking } from './task.ts'

/** Names all that questions depend on beside their facts. */
export function digestOf(asking: Asking): string {
  return digest([JSON.stringify(asking)])
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
  const same = JSON.stringify(named) === JSON.stringify(asking)
  const complete: Question[][] = []
  const asked = digestOf(asking)
  for (const each of gathered) {
    const known = each.questions?.of === asked ? each.questions.value : null
    const questions = known ?? (await askNow(each, asking, cache))
    complete.push(same ? questions : await nameMarkers(questions, each.extraction, named))
  }
  return complete
}

async function nameMarkers(
  questions: Question[],
  { facts, lang }: Extraction,
  asking: Asking,
): Promise<Question[]> {
  const concerned = questions.flatMap((question, index) => (namesMarker(question) ? [index] : []))
  if (concerned.length === 0) return questions
  const { questionsOf } = await import('./task.ts')
  const again = questionsOf({ facts: concerned.map((index) => facts[index]!), lang }, asking)
  const named = [...questions]
  for (const [nth, index] of concerned.entries()) named[index] = again[nth]!
  return named
}

async function askNow(
  { key, extraction }: Gathered,
  asking: Asking,
  cache: Cache,
): Promise<Question[]> {
  const entry = cache.get(extraction.path, key)
  const { questionsOf } = await import('./task.ts')
  const value = questionsOf(extraction, asking)
  if (entry) {
    cache.set(extraction.path, { ...entry, questions: { of: digestOf(asking), value } })
  }
  return value
}
