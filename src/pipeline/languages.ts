import { guessLanguage } from '../text/guess-language.ts'
import type { Extraction, LockHeader } from '../types/index.ts'

/**
 * The notes' language: as set, as the lock has it since the first build (so that no later note changes the other cards),
 * as the front matter of all says, or as their words tell. `und` where nothing tells.
 */
export function mainLanguage(
  set: string | null,
  before: LockHeader | null,
  extractions: readonly Extraction[],
): string {
  return set ?? before?.lang ?? saidByAll(extractions) ?? guessLanguage(words(extractions)) ?? 'und'
}

/** What every source with facts says of itself, if they agree. */
function saidByAll(extractions: readonly Extraction[]): string | null {
  const said = new Set(extractions.filter(({ facts }) => facts.length > 0).map(({ lang }) => lang))
  const [only = null] = said
  return said.size === 1 ? only : null
}

/** Facts that tell it; more would tell the same. */
const mostFacts = 5_000

function* words(extractions: readonly Extraction[]): Iterable<string> {
  let told = 0
  for (const { facts } of extractions) {
    for (const fact of facts) {
      if (told++ === mostFacts) return
      yield fact.text
      for (const detail of fact.details) if (detail.type !== 'code') yield detail.text
    }
  }
}

/** BCP 47 by source path: a file's own front matter before the notes' language. */
export function languagesOf(
  extractions: readonly Extraction[],
  main: string,
): ReadonlyMap<string, string> {
  return new Map(extractions.map(({ path, lang }) => [path, lang ?? main]))
}
