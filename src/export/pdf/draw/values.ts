/** A number with at most three digits after the point: thousandths of a point are less than any printer shows. */
export const numeral = (value: number): string => String(Math.round(value * 1000) / 1000)

/** Text for people (ISO 32000-1, 7.9.2.2): ASCII as it is, else UTF-16. */
export function textString(text: string): string {
  if (/^[\u0020-\u007e]*$/.test(text)) return byteString(text)
  let hex = 'feff'
  for (let at = 0; at < text.length; at++) hex += hexOf(text.charCodeAt(at))
  return `<${hex}>`
}

/** Characters up to U+00FF as bytes. */
export const byteString = (text: string): string => `(${text.replaceAll(/[\\()]/g, '\\$&')})`

/** Four hexadecimal digits of a number up to 0xffff. */
export const hexOf = (unit: number): string => unit.toString(16).padStart(4, '0')

/** A moment (7.9.4), from seconds since 1970. */
export const dateString = (seconds: number): string =>
  `(D:${new Date(seconds * 1000).toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z)`
