import { byUnit } from '../text/by-unit.ts'
import { encode } from '../text/encode.ts'
import type { Lock, LockFact, LockHeader } from '../types/index.ts'

/**
 * The text of `keyfacts.lock`: the header, then one JSON line a fact, sorted by id. Equal locks give equal text,
 * whatever the order of `lock.facts`. What has its usual value (`n` 0, no pins, no details, live) is left out.
 */
export function formatLock(lock: Lock): string {
  return [...lines(lock)].join('')
}

/** `formatLock`, as the bytes of the file. */
export function encodeLock(lock: Lock): Uint8Array {
  return encode(() => lines(lock))
}

function* lines(lock: Lock): Iterable<string> {
  if (lock.header) yield `${JSON.stringify(header(lock.header))}\n`
  const facts = lock.facts.toSorted((a, b) => byUnit(a.id, b.id))
  for (const fact of facts) yield `${JSON.stringify(line(fact))}\n`
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
