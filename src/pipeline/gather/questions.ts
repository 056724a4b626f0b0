import { namesMarker, type Question } from '../../compose/index.ts'
import type { Extraction, Marker } from '../../types/index.ts'
import { type Cache, digest } from './cache.ts'
import type { Gathered } from './gathered.ts'
import type { Asking } from './task.ts'

/** All that the questions about a file depend on; `key` is that of its extraction. */
export function questionKey(key: string, asking: Asking): string {
  return digest([key, JSON.stringify(asking)])
}

/** What the cache knows of the questions about a file; null: nothing that fits. */
export async function knownQuestions(
  { key, extraction }: Pick<Gathered, 'key' | 'extraction'>,
  asking: Asking,
  cache: Cache,
): Promise<Question[] | null> {
  if (extraction.facts.length === 0) return []
  return cache.get<Question[]>(questionKey(key, asking))
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
  for (const each of gathered) {
    const questions =
      each.questions ??
      (await knownQuestions(each, asking, cache)) ??
      (await askNow(each, asking, cache))
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
  const { questionsOf } = await import('./task.ts')
  const questions = questionsOf(extraction, asking)
  await cache.set(questionKey(key, asking), questions)
  return questions
}
