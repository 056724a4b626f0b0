/** What may stand before a block on its line: blanks, and the signs of quotes and items. */
export const beforeBlock = String.raw`(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*`
