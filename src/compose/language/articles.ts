import { words } from './pack.ts'

/**
 * Articles of languages that have no pack, alone or grown together with a preposition: a noun follows. Only words that
 * are hardly anything else in any of these languages.
 */
export const articles: ReadonlySet<string> = new Set(
  words(`el la los las un una unos unas del al le les du des au aux une l'un il lo gli uno della dello degli delle nel nella dal dalla sul sulla
o os uma uns umas do da dos das na nos nas pelo pela het een den det ett`),
)
