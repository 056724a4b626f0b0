import { join } from 'node:path'
import { findPlace, listSources, readSource } from '../../read/index.ts'
import { mended, type MendedNote } from '../../repair/index.ts'
import { count } from '../../text/count.ts'
import { writeAll } from '../../write/index.ts'
import { shownPath } from '../entry.ts'
import type { Invocation } from '../invocation.ts'
import { prepare } from '../prepare.ts'
import { printable } from '../printable.ts'

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
  const { flags, terminal, cwd, signal } = invocation
  const { settings, base } = await prepare(invocation)
  const place = await findPlace(settings.paths, { ...settings, cwd: base })
  const { root } = place
  const { paths } = await listSources(settings.paths, { ...place, cwd: base })
  const work: Work[] = []
  for (const path of paths) {
    signal.throwIfAborted()
    const { value } = await readSource(root, path)
    const note = mended(value as Uint8Array, settings.markers)
    if (note.damage !== null) work.push({ ...note, path: join(root, path) })
  }
  if (flags.dryRun) for (const note of work) await terminal.out(await patch(note, cwd))
  else {
    const outputs = work.map(({ path, bytes }) => ({ path, data: bytes }))
    // The notes are what is to be written, so none of them is protected.
    await writeAll({ outputs, lock: null, inputs: { root, paths: [] }, signal })
  }
  for (const line of fixLines(work, flags.dryRun === true, cwd)) terminal.say(line)
  return 0
}

function fixLines(work: readonly Work[], dry: boolean, cwd: string): string[] {
  if (work.length === 0) return ['nothing to mend']
  const said = work.map(
    ({ path, markers, damage }) =>
      `  ${printable(shownPath(path, cwd))}: ${count(markers, 'damaged marker')} (UTF-8 that was read as ${damage})`,
  )
  return [`${dry ? 'would mend' : 'mended'} ${count(work.length, 'note')}`, ...said]
}

/** A unified diff, in the form of `git diff`. */
async function patch({ path, before, after }: Work, cwd: string): Promise<string> {
  const { createTwoFilesPatch } = await import('diff')
  const name = shownPath(path, cwd)
  const text = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, '', '', { context: 2 })
  return text.replace(/^=+\n/, '')
}
