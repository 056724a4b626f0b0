import { byUnit } from './by-unit.ts'

/** Words that hold a language's sentences together, and that its neighbours do not have. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to is are with for by from that this which when not can be must it has have',
  de: 'der die das und ist sind mit für von dem den ein eine nicht wird werden auf bei oder zu im kann',
  fr: 'le la les des et est sont avec pour dans une du au aux ne pas qui sur par être plus',
  es: 'el los las del y es son con para una por que en se no como más puede al su',
  it: 'il gli della delle e è sono con per una che di nel non si come più può dal alla',
  pt: 'o os as do da e é são com para uma por que em não se como mais pode ao',
  nl: 'de het een van en is zijn met voor niet wordt worden op bij aan dat te kan ook door',
  pl: 'jest są w z na do nie się i oraz dla przez od po jako może który które tylko lub',
  ru: 'и в не на с что как это из для также только если который которые можно чтобы его они когда',
  uk: 'і в не на з що як це із для також тільки якщо який які можна щоб його вони коли є та',
  bg: 'и в не на с че как това за също ако който които може са се да ще е от',
  sv: 'och är med för av den det ett som inte kan på till från eller har vid om alla sig',
}

const languagesOf = new Map<string, string[]>()
for (const [language, list] of Object.entries(functionWords)) {
  for (const word of list.split(' ')) {
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])
  }
}

/** Whether `word` holds a sentence together in one of the languages known here: `of`, `und`. */
export function isFunctionWord(word: string): boolean {
  return languagesOf.has(word)
}

/** Scripts that one language has for itself, or almost. Japanese before Chinese: it has both scripts. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
]
/** Of all letters, so many tell a script's language: technical notes are full of Latin names. */
const scriptShare = 0.15

/** Of all words, at least this share hold sentences together in a text of that language. */
const leastShare = 0.05
/** And so many times as many as in the next language. */
const lead = 1.25

/**
 * The language of `texts` by its script or its function words, as ISO 639-1; null where they tell none. Word lists and not
 * `Intl`, whose data differs by Node version.
 */
export function guessLanguage(texts: Iterable<string>): string | null {
  const all = [...texts]
  return byScript(all) ?? byWords(all)
}

function byScript(texts: readonly string[]): string | null {
  const count = (letters: RegExp) =>
    texts.reduce((sum, text) => sum + (text.match(letters)?.length ?? 0), 0)
  // Below U+0370 all is Latin; emoji are no letters.
  if (!texts.some((text) => /[\u0370-\u1fff\u3040-\ud7ff]/.test(text))) return null
  const letters = count(/\p{L}/gu)
  return scripts.find(([, script]) => count(script) > letters * scriptShare)?.[0] ?? null
}

function byWords(texts: readonly string[]): string | null {
  const counts = new Map<string, number>()
  let words = 0
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
      words++
      for (const language of languagesOf.get(word) ?? []) {
        counts.set(language, (counts.get(language) ?? 0) + 1)
      }
    }
  }
  const [first, second] = [...counts].sort(([a, m], [b, n]) => n - m || byUnit(a, b))
  if (!first || first[1] < words * leastShare) return null
  return second && first[1] < second[1] * lead ? null : first[0]
}
