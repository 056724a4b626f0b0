import type { Range } from './remove.ts'

/** How far before and after a marker a sentence can show that it talks about the marker. */
const reach = 40

const quoted = /["'“”„‟‘’‚«»‹›「『〈《＂]\s?$/u
const unquoted = /^\s?["'“”„‟‘’‚«»‹›」』〉》＂]/u

/** Words before a marker that make it the thing talked about, by language. */
const before = [
  /\b(?:marked|tagged|labell?ed|denoted|indicated|flagged|annotated|highlighted|prefixed|identified|represented|signified|shown|starting|starts?|beginning|begins?|decorated|preceded|followed)(?:\s\p{L}+){0,2}\s(?:with|by|as|using|via)(?:\s(?:an?|the|this))?$/u,
  /\b(?:emojis?|symbols?|icons?|markers?|signs?)(?:\s(?:is|are|like|such as|called|named|e\.g\.))?:?$/u,
  /\b(?:mit|durch|per|als)(?:\s(?:einem|einer|dem|der|das|diesem))?$/u,
  /\b(?:das|dem|des|ein|eine|einem|dieses|diesem)(?:\s(?:emoji|symbol|zeichen|icon))?$/iu,
  /\b(?:marqué|indiqué|signalé|noté|repéré|précédé|suivi)(?:e|s|es)?\s(?:par|avec|de|d['’]un)(?:\s(?:une?|le|la|l['’]))?$/u,
  /\b(?:marcad|indicad|señalad|etiquetad|precedid)[oa]s?\s(?:con|por)(?:\s(?:el|la|una?))?$/u,
  /\b(?:marcad|indicad|sinalizad|assinalad)[oa]s?\s(?:com|por)(?:\s(?:o|a|uma?))?$/u,
  /\b(?:segnat|contrassegnat|indicat|marcat)[oaie]\s(?:con|da)(?:\s(?:il|la|l['’]|una?))?$/u,
  /\b(?:gemarkeerd|aangeduid|aangegeven)\s(?:met|door)(?:\s(?:een|het|de))?$/u,
  /(?:標有|标有|带有|帶有|標記為|标记为|标注|標註|用|以|附有)$/u,
]

/** Words after a marker that make it the thing talked about. */
const after = [
  /^[-\s]*(?:symbols?|emojis?|icons?|signs?|markers?|pictograms?|glyphs?|characters?)\b/iu,
  /^[-\s]*(?:zeichen|markierung(?:en)?|markierte[nrs]?|gekennzeichnete[nrs]?|markiert|gekennzeichnet|symbole|icône|émoji|símbolo|ícono|icono|simbolo|icona|symbool|símbolos)(?![\p{L}])/iu,
  /^\s*の?(?:記号|マーク(?!アップ|ダウン)|絵文字|アイコン|印|符号|标记|標記|表情|图标|圖示|符號|기호|표시|이모지|символ|значок|эмодзи|знак)/u,
  /^\s*(?:が付いた|の付いた|付きの|のついた|がついた|で示|で始ま)/u,
]

/** What follows a marker at the start of a text that says what the marker means; not `=> it follows`, nor `Means …`, which has no subject. */
const meaning =
  /^\s*(?:=(?!>)|＝|≙|(?:means?|stands? for|denotes?|indicates?|signifies|bedeutet|steht für|kennzeichnet|signifie|désigne|indique|significa|indica|betekent|означает)(?![\p{L}])|(?:は|を)?(?:意味|表す|示す)|表示|代表|는\s)/u

/** Whether the markers at `range` of `text` are talked about rather than used: `marked with 📝`, `the "📝" symbol`. */
export function isMention(text: string, { start, end }: Range, atStart: boolean): boolean {
  const left = text.slice(Math.max(0, start - reach * 2), start).trimEnd()
  const right = text.slice(end, end + reach)
  if (quoted.test(left) && unquoted.test(right)) return true
  if (atStart) return /^の(?:記号|マーク|絵文字|アイコン|印)/u.test(right)
  return before.some((words) => words.test(left)) || after.some((words) => words.test(right))
}

/** Whether the markers at `range`, at the start of `text`, are explained: `📝 means …`. */
export function isExplained(text: string, { end }: Range): boolean {
  return meaning.test(text.slice(end, end + reach))
}

const enumeration =
  /^\s*(?:[,、]\s*)?(?:and|or|und|oder|sowie|et|ou|y|o|e|en|of|och|og|i|и|или|と|や|か|和|与|及|或|및|와|또는)\s*$/iu

/** Whether `gap`, between two markers, makes them members of a list: `📝 and 💡`. */
export function isEnumeration(gap: string): boolean {
  return gap.length < 12 && enumeration.test(gap)
}
