import { VFile } from 'vfile'
import { rules } from '../../messages/index.ts'
import type { Extraction } from '../../types/index.ts'

/** A file that carries an extraction's messages, to be reported. */
export function messageFile({ path, messages }: Pick<Extraction, 'path' | 'messages'>): VFile {
  const file = new VFile({ path })
  for (const { ruleId, reason, fatal, line, column, endLine, endColumn } of messages) {
    const start = line === undefined || column === undefined ? undefined : { line, column }
    const end =
      endLine === undefined || endColumn === undefined
        ? start
        : { line: endLine, column: endColumn }
    const place = start && end && { start, end }
    const message = file.message(reason, { ruleId, source: 'keyfacts', place })
    message.fatal = fatal ?? undefined
    message.note = rules[ruleId as keyof typeof rules]?.next
    message.url = `docs/messages.md#${ruleId}`
  }
  return file
}
