import { VFile } from 'vfile'
import { report } from '../messages/index.ts'
import { within } from './path.ts'

/** Say why what is at `path` is not read. */
export function passOver(
  { messages, root }: { messages: VFile[]; root: string },
  path: string,
  ...[ruleId, what]:
    ['broken-symlink', string?] | ['link-out-of-root', string] | ['not-a-regular-file', string]
): void {
  const file = new VFile({ path: within(root, path), cwd: root })
  if (ruleId === 'broken-symlink') report(file, ruleId, undefined)
  else report(file, ruleId, undefined, what)
  messages.push(file)
}
