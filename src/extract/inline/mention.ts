import type { Range } from './remove.ts'

/** How far before and after a marker a sentence can show that it talks about the marker. */
const reach = 40

/** What stands on the two sides of a marker that is talked about. */
interface Sides {
  left: RegExp
  right: RegExp
}

const anything = /^/u

/** The sentence ends after the marker, or goes on with its verb: `marked with 📝 are asked`, but `flagged as the 💡 largest` is a mark. */
const verb =
  'is|are|was|were|will|should|shall|must|may|can|could|would|has|have|need|needs|do|does|come|comes|appear|count|counts|mark|marks|mean|means|stand|stands|belong|get|tend|deserve|at|in|on|before|and|or|sont|est|signifie|désigne|doit|doivent|indique|son|es|significa|deben|debe|são|é|devem|deve|sono|è|vanno|devono|zijn|worden|wordt|betekent|moeten'
const goesOn = new RegExp(`^(?:\\s?(?:$|[.,;:!?)\\]])|\\s(?:${verb})(?!\\p{L}))`, 'u')

const nouns = 'emojis?|symbols?|icons?|markers?|signs?|pictograms?|glyphs?|characters?'
const pointing =
  '(?:the|this|that|these|those|an?|each|every|with|by|das|dem|des|dieses|diesem|ein|einem|le|la|el|il|het|o)'

/** What is said about a marker, by language. */
const ways: readonly Sides[] = [
  { left: /["'“”„‟‘’‚«»‹›「『〈《＂]\s?$/u, right: /^\s?["'“”„‟‘’‚«»‹›」』〉》＂]/u },
  {
    left: /\b(?:marked|tagged|labell?ed|denoted|indicated|flagged|annotated|highlighted|prefixed|identified|represented|signified|shown|starting|starts?|beginning|begins?|decorated|preceded|followed)(?:\s\p{L}+){0,2}\s(?:with|by|as|using|via)(?:\s(?:an?|the|this))?$/u,
    right: goesOn,
  },
  // `lines marked 📝 are asked`; `the rocks are marked 📝` is a mark.
  {
    left: /\b(?:marked|tagged|labell?ed|flagged|marqué(?:e|s|es)?|marcad[oa]s?|segnat[oaie])$/u,
    right:
      /^\s(?:is|are|was|were|will|should|must|need|has|have|sont|est|son|es|deben|são|sono|è)(?!\p{L})/u,
  },
  {
    left: /\b(?:marqué|indiqué|signalé|noté|repéré|précédé|suivi)(?:e|s|es)?\s(?:par|avec|de|d['’]un)(?:\s(?:une?|le|la|l['’]))?$/u,
    right: goesOn,
  },
  {
    left: /\b(?:marcad|indicad|señalad|etiquetad|precedid|sinalizad|assinalad)[oa]s?\s(?:con|com|por)(?:\s(?:el|la|una?|o|a|uma?))?$/u,
    right: goesOn,
  },
  {
    left: /\b(?:segnat|contrassegnat|indicat|marcat)[oaie]\s(?:con|da)(?:\s(?:il|la|l['’]|una?))?$/u,
    right: goesOn,
  },
  {
    left: /\b(?:gemarkeerd|aangeduid|aangegeven)\s(?:met|door)(?:\s(?:een|het|de))?$/u,
    right: goesOn,
  },
  {
    left: /\b(?:mit|durch|per|als)(?:\s(?:einem|einer|dem|der|das|diesem))?$/iu,
    right: /^.{0,30}(?:markier|(?:ge)?kennzeichn|versehen|hervorgehoben|beginn|anfang)/u,
  },
  {
    left: /(?:markier|kennzeichn|versehen|hervorgehoben|beginn|anfang).{0,30}\b(?:mit|durch|per|als)(?:\s(?:einem|einer|dem|der|das|diesem))?$/u,
    right: /^\s?(?:$|[.,;:!?)\]])/u,
  },
  {
    left: /\b(?:das|ein)$/iu,
    right: /^\s(?:bedeutet|steht|kennzeichnet|markiert|heißt|zeigt)(?!\p{L})/u,
  },
  // `the symbol 📝`, `Symbols: 📝`; a medical sign is none.
  {
    left: new RegExp(
      `(?:(?<![\\p{L}\\p{N}])${pointing}\\s|^\\P{L}*)(?:emoji|symbol|icon|marker|zeichen|symbole|icône|émoji|símbolo|icono|simbolo|icona|symbool)s?(?:\\s(?:is|are|like|such as|called|named|e\\.g\\.))?:?$`,
      'iu',
    ),
    right: anything,
  },
  // `the 📝 symbol`, `(📝 icon)`, `📝-symbol`.
  {
    left: new RegExp(`(?:(?<![\\p{L}\\p{N}])${pointing}|[([{])$`, 'iu'),
    right: new RegExp(`^\\s?(?:${nouns})\\b`, 'iu'),
  },
  { left: anything, right: new RegExp(`^-(?:${nouns})\\b`, 'iu') },
  {
    left: anything,
    right:
      /^[-\s]*(?:zeichen|markierung(?:en)?|markierte[nrs]?|gekennzeichnete[nrs]?|markiert|gekennzeichnet|symbole|icône|émoji|símbolo|ícono|icono|simbolo|icona|symbool|símbolos)(?![\p{L}])/iu,
  },
  {
    left: anything,
    right:
      /^\s*(?:の(?:記号|マーク(?!アップ|ダウン)|絵文字|アイコン|印)|が付いた|の付いた|付きの|のついた|がついた|で示|で始ま)/u,
  },
  { left: anything, right: /^\s*(?:기호|표시|이모지|символ|значок|эмодзи|знак)/u },
  // `标有📝的是重点`, `用📝标记`; `引用 📝` and `使用 📝` are marked.
  {
    left: /(?:標有|标有|带有|帶有|標記為|标记为|标注|標註|附有)$/u,
    right: /^\s*(?:$|的|者|，|。|、|,)/u,
  },
  {
    left: /(?:用|以|带|帶|有|个|個|此|该|該)$/u,
    right: /^\s*(?:符号|符號|标记|標記|标出|標出|标注|標註|标示|標示|图标|圖示|表情|开头|開頭)/u,
  },
]

/** Whether the markers at `range` of `text` are talked about rather than used: `marked with 📝`, `the "📝" symbol`. */
export function isMention(text: string, { start, end }: Range, atStart: boolean): boolean {
  const left = text.slice(Math.max(0, start - reach * 2), start).trimEnd()
  const right = text.slice(end, end + reach)
  const [quoted, ...others] = ways
  if (quoted!.left.test(left) && quoted!.right.test(right)) return true
  if (atStart) return /^の(?:記号|マーク|絵文字|アイコン|印)/u.test(right)
  return others.some((sides) => sides.left.test(left) && sides.right.test(right))
}

/** What follows a marker at the start of a text that says what the marker means; not `=> it follows`, `= 7 %`, nor `Means …`. */
const meaning =
  /^\s*(?:(?:=(?![>=])|＝|≙|表示|代表)(?!\s?\d)(?=.{0,60}$)|(?:means(?! of\b)|stands? for|denotes?|indicates?|signifies|bedeutet|steht für|kennzeichnet|signifie|désigne|indique|significa|indica|betekent|означает)(?!\p{L})|(?:は|を)(?:意味|表す|示す)|는\s)/u

/** How long a text may be that explains a marker. */
const longest = 100

/** Whether the marker at `range`, at the start of `text` or of a bracket, is explained: `📝 means …`. */
export function isExplained(text: string, { end }: Range): boolean {
  return meaning.test(text.slice(end, end + longest))
}

/** What stands in a bracket before an entry of a legend: `(📝 = exam, 💡 = habit)`. */
const entry = /[([（［][^()[\]（）［］]{0,80}$/u
const entryStart = /[([（［,，、;；·|/]\s*$/u

/** Whether the marker at `range` begins an entry in a bracket of `text`. */
export function beginsEntry(text: string, { start }: Range): boolean {
  const left = text.slice(Math.max(0, start - reach * 2), start)
  return entryStart.test(left) && entry.test(left)
}

const enumeration =
  /^\s*(?:[,、]\s*)?(?:and|or|und|oder|sowie|et|ou|y|o|e|en|of|och|og|i|и|или|と|や|か|和|与|及|或|및|와|또는)\s*$/iu

/** Whether `gap`, between two markers, makes them members of a list: `📝 and 💡`. */
export function isEnumeration(gap: string): boolean {
  return gap.length < 12 && enumeration.test(gap)
}
