import type { VFile } from 'vfile'
import { failure } from '../messages/index.ts'

/**
 * Stop where a message is an error.
 *
 * @throws the failure `fatal-messages`
 */
export function checkMessages(files: readonly VFile[]): void {
  const fatal = files.flatMap(({ messages }) => messages).filter((message) => message.fatal)
  if (fatal.length > 0) throw failure('fatal-messages', fatal.length)
}
