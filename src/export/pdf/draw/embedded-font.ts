import type { Face, Glyph } from '../fonts/index.ts'
import type { Objects, Ref } from './objects.ts'
import { hexOf, numeral } from './values.ts'

/** A font in the document: the glyphs that are used, by their numbers in its subset. */
export interface EmbeddedFont {
  /** What pages call it. */
  id: string
  ref: Ref
  /** Number of a glyph in the subset, four hexadecimal digits. */
  code(glyph: Glyph): string
  /** Write it, when all glyphs are known. */
  end(): void
}

/** Make `face` the document's font number `index`. */
export function embedFont(face: Face, index: number, objects: Objects): EmbeddedFont {
  const subset = face.subset()
  const ref = objects.reserve()
  const codes = new Map<number, string>()
  const widths = [face.advance(0)]
  const texts = ['\0']
  return {
    id: `F${index + 1}`,
    ref,
    code({ id, text }) {
      let code = codes.get(id)
      if (code === undefined) {
        const own = subset.includeGlyph(id)
        codes.set(id, (code = hexOf(own)))
        widths[own] ??= face.advance(id)
        // A part of a cluster without text of its own still has to copy as something: a zero-width space.
        texts[own] ??= text || '\u200b'
      }
      return code
    },
    end() {
      const name = `${prefix(index)}+${face.metrics.name.replaceAll(/[^\w.-]/g, '_')}`
      const { isOpenType, descriptor } = describe(face, name)
      const file = objects.stream(isOpenType ? '/Subtype /CIDFontType0C ' : '', subset.encode())
      const described = objects.write(`<<${descriptor} /FontFile${isOpenType ? 3 : 2} ${file}>>`)
      const thousandths = widths.map((width) => numeral(width * 1000)).join(' ')
      const descendant = objects.write(
        `<</Type /Font /Subtype /CIDFontType${isOpenType ? '0' : '2 /CIDToGIDMap /Identity'} /BaseFont /${name} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor ${described} /W [0 [${thousandths}]]>>`,
      )
      const unicode = objects.stream('', unicodeMap(texts))
      objects.write(
        `<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant}] /ToUnicode ${unicode}>>`,
        ref,
      )
    },
  }
}

/** Six letters that mark a subset (ISO 32000-1, 9.6.4). */
const prefix = (index: number): string =>
  Array.from({ length: 6 }, (_, place) =>
    String.fromCharCode(65 + (Math.floor(index / 26 ** (5 - place)) % 26)),
  ).join('')

/** Bits of a descriptor's flags (9.8.2). */
const flag = { fixedPitch: 1, serif: 2, symbolic: 4, script: 8, italic: 64 }

function describe({ metrics, outlines }: Face, name: string) {
  const { family, box, italicAngle } = metrics
  const em = (value: number) => numeral(value * 1000)
  const flags =
    flag.symbolic +
    (metrics.fixedPitch ? flag.fixedPitch : 0) +
    (family >= 1 && family <= 7 ? flag.serif : 0) +
    (family === 10 ? flag.script : 0) +
    (metrics.italic ? flag.italic : 0)
  const descriptor = [
    `/Type /FontDescriptor /FontName /${name} /Flags ${flags}`,
    `/FontBBox [${box.map(em).join(' ')}] /ItalicAngle ${numeral(italicAngle)}`,
    `/Ascent ${em(metrics.ascent)} /Descent ${em(metrics.descent)}`,
    `/CapHeight ${em(metrics.capHeight)} /XHeight ${em(metrics.xHeight)} /StemV 0`,
  ].join(' ')
  return { isOpenType: outlines === 'CFF', descriptor }
}

/** What the glyphs copy as (9.10.3), at most 256 in a range. */
function unicodeMap(texts: readonly string[]): string {
  const ranges: string[] = []
  for (let from = 0; from < texts.length; from += 256) {
    const part = texts.slice(from, from + 256)
    const values = part.map(
      (text) =>
        `<${Array.from({ length: text.length }, (_, at) => hexOf(text.charCodeAt(at))).join('')}>`,
    )
    ranges.push(`<${hexOf(from)}> <${hexOf(from + part.length - 1)}> [${values.join(' ')}]`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
