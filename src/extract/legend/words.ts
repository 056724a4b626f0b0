/** Words that head a legend, by language; the whole heading, or the start of a line that introduces one. */
const heads = [
  'symbol symbols legend legends icon icons emoji emojis marker markers',
  'legende symbole zeichen zeichenerklärung markierungen',
  'légende symboles icônes émojis pictogrammes',
  'leyenda símbolos iconos íconos convenciones legenda ícones simboli icone',
  'symbolen pictogrammen',
  'легенда обозначения символы значки',
  '凡例 記号 マーク アイコン 絵文字 図例 图例 圖例 图标 圖示 符号 符號 符号说明 標記 标记 범례 기호 아이콘',
].flatMap((line) => line.split(' '))
/** Headings of legends that are more often about something else: `Keys`, `Signs`, `Notation`. */
const vague = 'key keys notation notations convention conventions sign signs'.split(' ')

// Of text in small letters: patterns that ignore case take ten times as long to compile.
const aloneOf = (words: readonly string[]) =>
  new RegExp(
    `^[^\\p{L}]*(?:${words.join('|')})(?:\\s(?:used|key|legend|guide|and \\p{L}+|und \\p{L}+|et \\p{L}+|y \\p{L}+))?[^\\p{L}]*$`,
    'u',
  )
const alone = aloneOf(heads)
const vaguelyAlone = aloneOf(vague)
const sure: ReadonlySet<string> = new Set(heads)
const unsure: ReadonlySet<string> = new Set(vague)
const inside = new RegExp(`(?<![\\p{L}])(?:${heads.join('|')})(?![\\p{L}])`, 'u')
const japanese =
  /凡例|記号|マーク|アイコン|絵文字|图例|圖例|图标|圖示|符号|符號|標記|标记|범례|기호|아이콘/u

/** Whether a heading names a legend. */
export function namesLegend(text: string): boolean {
  return isNamed(text, sure, alone)
}

/** Whether a heading or a table's header names a legend or, as `Keys`, perhaps something else. */
export function mayNameLegend(text: string): boolean {
  return namesLegend(text) || isNamed(text, unsure, vaguelyAlone)
}

function isNamed(text: string, words: ReadonlySet<string>, whole: RegExp): boolean {
  if (text.length >= 60) return false
  // Most headings start with another word.
  const small = text.toLowerCase()
  const [first = ''] = /\p{L}+/u.exec(small) ?? []
  return words.has(first) && whole.test(small)
}

/** Whether a line introduces a legend: `There are some symbols used here:`, `Legend: 📝 …`. */
export function introducesLegend(text: string): boolean {
  const line = text.slice(0, 200).toLowerCase()
  return /[:：]\s*$/u.test(text) && (inside.test(line) || japanese.test(line))
}

/** Whether `text` is the label of a legend: `Legend:`. */
export function labelsLegend(text: string): boolean {
  return /[:：]\s*$/u.test(text) && mayNameLegend(text)
}

/** Column headers that go with `Symbol`. */
export function namesMeaning(text: string): boolean {
  return /^(?:descriptions?|meanings?|means|explanations?|definitions?|what.*|use[ds]?.*|bedeutung|beschreibung|erklärung|signification|sens|significado|descripción|significato|descrizione|betekenis|意味|説明|含义|意义|说明|설명|의미|значение|описание)$/iu.test(
    text.trim(),
  )
}
