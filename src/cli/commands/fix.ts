import { join } from 'node:path'
import { VFile } from 'vfile'
import { report } from '../../messages/index.ts'
import { findPlace, listSources, readSource } from '../../read/index.ts'
import { count } from '../../text/count.ts'
import { writeAll } from '../../write/index.ts'
import { version } from '../../version.ts'
import { entriesOf, shownPath } from '../entry.ts'
import type { Invocation } from '../invocation.ts'
import { mendNote, type MendedNote } from '../mend.ts'
import { prepare } from '../prepare.ts'
import { printable } from '../printable.ts'
import { text } from '../reporters/text.ts'

/** A note to be mended. */
interface Work extends MendedNote {
  /** Absolute. */
  path: string
}

/**
 * `keyfacts fix`: mend damaged markers in the notes themselves; encoding, BOM and line ends stay. All notes are
 * written, or none. With `--dry-run` a diff goes to stdout and nothing is written.
 */
export async function fix(invocation: Invocation): Promise<number> {
  const { flags, terminal, cwd } = invocation
  const { settings, base, done } = await prepare(invocation)
  const { root } = await findPlace(settings.paths, { ...settings, cwd: base })
  const { paths } = await listSources(settings.paths, {
    root,
    cwd: base,
    lockGiven: true,
    lockPath: '',
  })
  const work: Work[] = []
  for (const path of paths) {
    const { value } = await readSource(root, path)
    const mended = mendNote(value as Uint8Array, settings.markers)
    if (mended) work.push({ ...mended, path: join(root, path) })
  }
  done()
  const lossy = work.filter(({ bytes }) => bytes === null).map(({ path }) => new VFile({ path }))
  for (const file of lossy) report(file, 'cannot-fix', undefined)
  const said = await text(entriesOf(lossy, root, cwd), {
    color: terminal.color.err,
    version,
    verbose: true,
  })
  if (said !== '') terminal.warn(said.trimEnd())
  if (flags.dryRun) for (const one of work) await terminal.out(await patch(one, cwd))
  else {
    const outputs = work.flatMap(({ path, bytes }) => (bytes ? [{ path, data: bytes }] : []))
    await writeAll({ outputs, lock: null, inputs: { root, paths: [] }, signal: invocation.signal })
  }
  for (const line of fixLines(work, flags.dryRun === true, cwd)) terminal.say(line)
  return lossy.length > 0 ? 1 : 0
}

function fixLines(work: readonly Work[], dry: boolean, cwd: string): string[] {
  const mended = work.filter(({ bytes }) => bytes !== null)
  if (mended.length === 0) return ['nothing to mend']
  const said = mended.map(
    ({ path, markers, damage }) =>
      `  ${printable(shownPath(path, cwd))}: ${count(markers, 'damaged marker')} (UTF-8 that was read as ${damage})`,
  )
  return [`${dry ? 'would mend' : 'mended'} ${count(mended.length, 'note')}`, ...said]
}

/** A unified diff, in the form of `git diff`. */
async function patch({ path, before, after }: Work, cwd: string): Promise<string> {
  const { createTwoFilesPatch } = await import('diff')
  const name = shownPath(path, cwd)
  const text = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, '', '', { context: 2 })
  return text.replace(/^=+\n/, '')
}
