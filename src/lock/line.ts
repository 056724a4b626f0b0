import type { LockFact, LockHeader, LockNotetype } from '../types/index.ts'

/** The format that this version writes, and the newest it reads. */
export const lockVersion = 1

/**
 * Seconds; Anki's database holds more, but what is later is a slip. Far beyond what a build is told at most
 * (`SOURCE_DATE_EPOCH`), so that one more second never makes a lock that cannot be read.
 */
const latest = 999_999_999_999
const notetypeIds = Number.MAX_SAFE_INTEGER

/** A line's value, or why it is none: the caller knows the file and the line number. */
export type Parsed<T> = { value: T } | { wrong: string }

/** Whether `line` is meant as a header. */
export function isHeader(line: Record<string, unknown>): boolean {
  return Object.hasOwn(line, 'keyfacts')
}

/** The header in `line`; its version is the caller's to judge. Other keys are ignored. */
export function parseHeader(line: Record<string, unknown>): Parsed<LockHeader> {
  const project = own(line, 'project')
  const deck = own(line, 'deck')
  if (typeof project !== 'string') return expected('project', 'a string', project)
  if (typeof deck !== 'string') return expected('deck', 'a string', deck)
  const lang = own(line, 'lang')
  if (lang !== undefined && typeof lang !== 'string') return expected('lang', 'a string', lang)
  const notetype = parseNotetype(own(line, 'notetype'))
  if ('wrong' in notetype) return notetype
  const language = lang === undefined ? {} : { lang }
  return { value: { keyfacts: lockVersion, project, deck, ...language, notetype: notetype.value } }
}

function parseNotetype(value: unknown): Parsed<LockNotetype> {
  if (!isRecord(value)) return expected('notetype', 'an object', value)
  const id = own(value, 'id')
  const name = own(value, 'name')
  if (!isCount(id, notetypeIds)) return expected('notetype.id', 'a whole number', id)
  if (typeof name !== 'string') return expected('notetype.name', 'a string', name)
  const templates = own(value, 'own')
  if (templates === undefined) return { value: { id, name } }
  if (!isRecord(templates)) return expected('notetype.own', 'an object', templates)
  const hash = own(templates, 'hash')
  const mod = own(templates, 'mod')
  if (typeof hash !== 'string') return expected('notetype.own.hash', 'a string', hash)
  if (!isCount(mod, latest))
    return expected('notetype.own.mod', 'seconds since 1970, 12 digits at most', mod)
  return { value: { id, name, own: { hash, mod } } }
}

/** The fact in `line`. Only known keys are read, so that `__proto__` and its like mean nothing. */
export function parseFact(line: Record<string, unknown>): Parsed<LockFact> {
  const { id, path, text, details, hash } = strings(line)
  const headings = own(line, 'headings')
  const context = own(line, 'context')
  const kinds = own(line, 'kinds')
  const pins = own(line, 'pins') ?? []
  const n = own(line, 'n') ?? 0
  const mod = own(line, 'mod')
  const variant = own(line, 'variant') ?? 0
  const retired = own(line, 'retired') ?? false
  if (typeof id !== 'string' || !/^[a-z0-9]{1,64}$/.test(id))
    return expected('id', 'letters a-z and digits', id)
  if (typeof path !== 'string') return expected('path', 'a string', path)
  if (!isStrings(headings)) return expected('headings', 'a list of strings', headings)
  if (!isStrings(context)) return expected('context', 'a list of strings', context)
  if (typeof text !== 'string') return expected('text', 'a string', text)
  if (!isCount(n, latest)) return expected('n', 'a whole number', n)
  if (typeof details !== 'string') return expected('details', 'a string', details)
  if (!isStrings(kinds)) return expected('kinds', 'a list of strings', kinds)
  if (!isStrings(pins)) return expected('pins', 'a list of strings', pins)
  if (typeof hash !== 'string') return expected('hash', 'a string', hash)
  if (!isCount(mod, latest)) return expected('mod', 'seconds since 1970, 12 digits at most', mod)
  if (!isCount(variant, latest)) return expected('variant', 'a whole number', variant)
  if (typeof retired !== 'boolean') return expected('retired', 'true or false', retired)
  const place = { path, headings, context, text, n, details, kinds, pins }
  const note = { hash, mod, ...(variant > 0 && { variant }) }
  return { value: { id, ...place, ...note, retired } }
}

/** Whether `value` is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function strings(line: Record<string, unknown>): Record<string, unknown> {
  return {
    id: own(line, 'id'),
    path: own(line, 'path'),
    text: own(line, 'text'),
    details: own(line, 'details') ?? '',
    hash: own(line, 'hash'),
  }
}

function own(line: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(line, key) ? line[key] : undefined
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function isCount(value: unknown, most: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most
}

function expected(key: string, what: string, got: unknown): { wrong: string } {
  const shown = got === undefined ? 'nothing' : JSON.stringify(got).slice(0, 40)
  return { wrong: `unexpected ${shown} as "${key}", expected ${what}` }
}
