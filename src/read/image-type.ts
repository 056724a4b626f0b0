/** What an image's first bytes are, as Latin-1. */
const signatures: readonly [extension: string, signature: RegExp][] = [
  ['png', /^\x89PNG\r\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['avif', /^[\s\S]{4}ftypavi[fs]/],
  ['bmp', /^BM[\s\S]{4}\0{4}/],
  [
    'svg',
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<svg[\s>]/iu,
  ],
]

/** The images that are known, for a message. */
export const imageTypes = signatures.map(([extension]) => extension).join(', ')

/** Files with these endings are looked for where an image is only named. */
export const imageName = /\.(?:png|jpe?g|gif|webp|avif|bmp|svg)$/iu

/** The extension that `bytes` should have, whatever the file is called; null: no image that a card can show. */
export function imageType(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096))
  const text = head.toString('latin1')
  return signatures.find(([, signature]) => signature.test(text))?.[0] ?? null
}
