import { isUtf8 } from 'node:buffer'

/** An eight-bit character set as which UTF-8 is read by mistake. */
export interface Charset {
  name: 'Mac Roman' | 'cp1252' | 'Latin-1' | 'cp1250' | 'cp1251' | 'cp437' | 'cp850'
  /** The characters of the bytes 0x80 to 0xFF. */
  high: string
  /** By UTF-16 unit: its byte, 0 where there is none. ASCII is itself. */
  bytes: Uint8Array
}

function charset(name: Charset['name'], high: string): Charset {
  const bytes = new Uint8Array(0x1_0000)
  for (let code = 1; code < 0x80; code++) bytes[code] = code
  for (let index = 0; index < 0x80; index++) bytes[high.charCodeAt(index)] = 0x80 + index
  return { name, high, bytes }
}

const range = (from: number, to: number) =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, index) => from + index))

// Written out, for `TextDecoder` only decodes, and that of Node 20 takes windows-1252 for Latin-1.
const macRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'
/** The five undefined bytes (81, 8D, 8F, 90, 9D) are C1 controls, as in browsers. */
const cp1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' + range(0xa0, 0xff)

const cp1250 =
  '€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00a0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00ad®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż' +
  'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙'
const cp1251 =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї' +
  range(0x410, 0x44f)
const cp437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
  'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'
const cp850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
  'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

/** Those that damage text most, and so may do it twice; in the order in which they are tried. */
export const common: readonly Charset[] = [
  charset('Mac Roman', macRoman),
  charset('cp1252', cp1252),
  charset('Latin-1', range(0x80, 0xff)),
]

/** All, with those of Windows in Eastern Europe and of its command line. */
export const charsets: readonly Charset[] = [
  ...common,
  charset('cp1250', cp1250),
  charset('cp1251', cp1251),
  charset('cp437', cp437),
  charset('cp850', cp850),
]

/** `text` as it looks when its UTF-8 is read as `charset`. */
export function damage(text: string, { high }: Charset): string {
  return Array.from(Buffer.from(text), (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : high.charAt(byte - 0x80),
  ).join('')
}

/** The bytes of `text` in `charset`; null where a character has none. */
export function encode(text: string, { bytes }: Charset): Uint8Array | null {
  const out = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const byte = bytes[unit]!
    if (byte === 0 && unit !== 0) return null
    out[index] = byte
  }
  return out
}

/** `text` with what `charset` did to it undone: strictly, so null unless all of it is UTF-8 read as `charset`. */
export function undo(text: string, charset: Charset): string | null {
  const bytes = encode(text, charset)
  // Unlike a strict decoder this does not throw, which takes longer than all the rest.
  return bytes && isUtf8(bytes) ? Buffer.from(bytes.buffer).toString() : null
}
