import { failure } from '../messages/index.ts'
import { codeOf, wordsFor } from '../text/system-error.ts'

/** `work`, whose system errors are failures to write `path`. */
export async function guard<T>(
  rule: 'cannot-write' | 'cannot-finish',
  path: string,
  work: Promise<T>,
): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw codeOf(error) === '' ? error : failure(rule, path, wordsFor(error))
  }
}
