/** One deck, or one below it for each file or folder. */
export type DeckPer = 'build' | 'file' | 'folder'

/**
 * Full name of the deck of a fact from `path`. By path and not by title: Anki never moves a card that a learner has,
 * so a name that changes with the text would scatter a file's cards.
 */
export function deckName(path: string, deck: string, per: DeckPer): string {
  if (per === 'build') return deck
  const parts = path.split('/')
  const file = parts.pop() ?? ''
  if (per === 'file') parts.push(file.replace(/(?<=.)\.[^.]+$/u, ''))
  return [deck, ...parts.map(levelName).filter((part) => part !== '')].join('::')
}

/** Anki would cut a level at `::` and drops quotes and control characters (`rslib/src/decks/name.rs`). */
function levelName(text: string): string {
  return text
    .replaceAll(/[\p{Cc}"]/gu, '')
    .replaceAll(/:{2,}/gu, ':')
    .trim()
}
