import type { Question } from '../../compose/index.ts'
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

/** The questions about the facts of each of `gathered`, asked here where that could not be done before. */
export async function completeQuestions(
  gathered: readonly Gathered[],
  asked: Asking | null,
  asking: Asking,
  cache: Cache,
): Promise<Question[][]> {
  const same = JSON.stringify(asked) === JSON.stringify(asking)
  const complete: Question[][] = []
  for (const each of gathered) {
    const known = (same && each.questions) || (await knownQuestions(each, asking, cache))
    complete.push(known ?? (await askNow(each, asking, cache)))
  }
  return complete
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
