import type { Texts } from '../../types/index.ts'

/** What a sheet says itself. Every language has symbols; those with texts have words. */
export interface Words {
  /** After the title of a section that goes on in the next column. */
  continued: string
  more(count: number): string
  /** So many more, as short as can be. */
  count(count: number): string
  facts(count: number): string
  files(count: number): string
  points(size: number): string
  shownOf(shown: number, all: number): string
  /** Facts that are not on the sheet: `💡 173, ❗ 190`. */
  leftOut(what: string): string
  /** What a marker is called, where its name is not the author's own. */
  kind(kind: string, label: string): string
  /** What a reduction left out, by its key, or `''`. */
  left(key: 'details' | 'breadcrumbs' | 'texts'): string
  page(number: number, of: number): string
}

/** The sheet's words from `texts`, `lang` for the form of numbers. */
export function wordsOf(texts: Texts, lang: string): Words {
  const say = (key: string, values: Record<string, string | number>, symbol: string): string =>
    (texts[`sheet.${key}`] ?? symbol).replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    )
  const number = numbersOf(lang)
  const counted = (key: string, count: number, symbol: string): string =>
    say(count === 1 ? `${key}.one` : key, { n: number.format(count) }, symbol)
  return {
    continued: say('continued', {}, '…'),
    count: (count) => `+${number.format(count)}`,
    more: (count) => say('more', { n: number.format(count) }, '+{n}'),
    facts: (count) => counted('facts', count, '{n}'),
    files: (count) => counted('files', count, '{n} ▤'),
    points: (size) => say('points', { n: number.format(size) }, '{n} pt'),
    shownOf: (shown, all) =>
      say('shown-of', { n: number.format(shown), all: number.format(all) }, '{n}/{all}'),
    leftOut: (what) => say('left-out', { what }, '− {what}'),
    kind: (kind, label) => texts[`kind.${kind}`] ?? label,
    left: (key) => say(`left.${key}`, {}, ''),
    page: (page, of) => say('page', { n: page, all: of }, '{n}/{all}'),
  }
}

/**
 * How `lang` writes numbers. Those that need no look at its rules do without: the tables of all languages take as long to
 * load as a small sheet to set.
 */
function numbersOf(lang: string): { format(value: number): string } {
  let rules: Intl.NumberFormat | undefined
  const english = /^en\b/i.test(lang)
  return {
    format(value) {
      if (value < 1000 && Number.isInteger(value)) return String(value)
      if (value < 1000 && english) return String(Math.round((value + 1e-9) * 10) / 10)
      return (rules ??= numberFormat(lang)).format(value)
    },
  }
}

function numberFormat(lang: string): Intl.NumberFormat {
  const options = { maximumFractionDigits: 1, numberingSystem: 'latn' } as const
  try {
    return new Intl.NumberFormat(lang, options)
  } catch {
    return new Intl.NumberFormat('en', options)
  }
}
