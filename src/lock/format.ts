import type { Lock, LockFact, LockHeader } from '../types/index.ts'

/** Orders strings by UTF-16 unit: the same on every machine, whatever its locale. */
export function byUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * The text of `keyfacts.lock`: the header, then one JSON line a fact, sorted by id. Equal locks give equal text,
 * whatever the order of `lock.facts`. What has its usual value (`n` 0, no pins, no details, live) is left out.
 */
export function formatLock(lock: Lock): string {
  const facts = lock.facts.toSorted((a, b) => byUnit(a.id, b.id))
  const lines = facts.map((fact) => JSON.stringify(line(fact)))
  return [...(lock.header ? [JSON.stringify(header(lock.header))] : []), ...lines, ''].join('\n')
}

function header({ keyfacts, project, deck, lang, notetype }: LockHeader): object {
  const { id, name, own } = notetype
  const templates = own && { own: { hash: own.hash, mod: own.mod } }
  return { keyfacts, project, deck, ...(lang && { lang }), notetype: { id, name, ...templates } }
}

function line(fact: LockFact): object {
  const { id, path, headings, context, text, n, details, kinds, pins, hash, mod, retired } = fact
  const { variant = 0 } = fact
  return {
    id,
    path,
    headings,
    context,
    text,
    ...(n > 0 && { n }),
    ...(details !== '' && { details }),
    kinds,
    ...(pins.length > 0 && { pins }),
    hash,
    mod,
    ...(variant > 0 && { variant }),
    ...(retired && { retired }),
  }
}
