import { dirname, join, resolve } from 'node:path'
import { isInside } from './path.ts'

/** Where a link or image leads. */
export type Resolved =
  /** To the web, or to a place in the same note: nothing to look for. */
  | { type: 'elsewhere' }
  /** Out of the folder of the notes, or to where only this machine leads. */
  | { type: 'refused' }
  /** To one of these, the likeliest first; absolute. `name`: to be looked for in all folders if none of them is there. */
  | { type: 'local'; candidates: string[]; name: string | null }

const web = /^(?:https?|mailto):/iu
/** A drive letter looks like one too. */
const scheme = /^[a-z][a-z0-9+.-]*:/iu

/** Where `url`, written in the source `path`, leads. `root` is absolute. */
export function resolveTarget(url: string, path: string, root: string): Resolved {
  const trimmed = url.trim()
  if (web.test(trimmed)) return { type: 'elsewhere' }
  if (scheme.test(trimmed) || /^[/\\]/u.test(trimmed)) return { type: 'refused' }
  const [written = ''] = trimmed.split(/[?#]/u, 1)
  if (written === '') return { type: 'elsewhere' }
  const folder = dirname(resolve(root, path))
  // A name may hold a `%` or a `#` itself.
  const names = [...new Set([decoded(written), written, trimmed])].filter(
    (name) => !name.includes('\0'),
  )
  const inNote = names.map((name) => resolve(folder, name))
  if (!inNote.every((candidate) => isInside(root, candidate))) return { type: 'refused' }
  const plain = !/(?:^|[/\\])\.\.?(?:[/\\]|$)/u.test(written)
  return {
    type: 'local',
    candidates: plain ? [...inNote, ...names.map((name) => join(root, name))] : inNote,
    name: plain ? (names[0] ?? null) : null,
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
