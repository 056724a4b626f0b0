import { hash as digest } from 'node:crypto'
import { keyFact } from '../export/anki/notetype.ts'
import { failure } from '../messages/index.ts'
import type { Settings } from '../options/index.ts'
import type { Extraction, LockHeader, LockNotetype, Templates } from '../types/index.ts'

/**
 * What the notes are called: `--title`, or the title of a single source (front matter, then h1), or the name of their
 * folder.
 */
export function titleOf(
  { title }: Pick<Settings, 'title'>,
  extractions: readonly Extraction[],
  folder: string,
): string {
  const [first, ...others] = extractions
  const single = first && others.length === 0 ? first.title : null
  return title ?? single ?? (folder || 'Key facts')
}

interface HeaderInput {
  before: LockHeader | null
  settings: Pick<Settings, 'deck' | 'project' | 'lang'>
  title: string
  /** The notes' main language. */
  lang: string
  templates: Templates
  /** Seconds. */
  now: number
}

/**
 * The lock's first line: fixed at the first build, but for the deck's name, which `--deck` changes.
 *
 * @throws the failures `project-changed` (the lock is another project's) and `notetype-changed` (own templates came or
 * went after the first build: every note that a learner has would conflict).
 */
export function headerOf({
  before,
  settings,
  title,
  lang,
  templates,
  now,
}: HeaderInput): LockHeader {
  if (before && settings.project !== null && settings.project !== before.project) {
    throw failure('project-changed', settings.project, before.project)
  }
  const deck = settings.deck ?? before?.deck ?? title
  const project = before?.project ?? settings.project ?? deck
  const own = templates.overridden.some((name) => name.startsWith('anki/')) ? templates.anki : null
  const guessed = before?.lang ?? (settings.lang === null ? lang : undefined)
  return {
    keyfacts: 1,
    project,
    deck,
    ...(guessed !== undefined && { lang: guessed }),
    notetype: notetypeOf(before?.notetype ?? null, own, project, now),
  }
}

function notetypeOf(
  before: LockNotetype | null,
  templates: Templates['anki'] | null,
  project: string,
  now: number,
): LockNotetype {
  if (before && Boolean(before.own) !== Boolean(templates)) {
    throw failure('notetype-changed', before.name, Boolean(templates))
  }
  if (!templates) return before ?? keyFact
  const { front, back, css } = templates
  const hash = sha256([front, back, css].join('\0')).slice(0, 16)
  if (!before?.own) return { ...ownNotetype(project), own: { hash, mod: now } }
  const mod = Math.max(now, before.own.mod + 1)
  return hash === before.own.hash ? before : { ...before, own: { hash, mod } }
}

/** A notetype for this project alone. Its id looks like Anki's own: milliseconds, 13 digits, in the past. */
function ownNotetype(project: string): { id: number; name: string } {
  const spread = Number.parseInt(sha256(`notetype:${project}`).slice(0, 10), 16)
  return { id: 1_000_000_000_000 + (spread % 600_000_000_000), name: `Key Fact (${project})` }
}

const sha256 = (text: string): string => digest('sha256', text, 'hex')
