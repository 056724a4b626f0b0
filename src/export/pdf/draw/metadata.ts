import { version } from '../../../program/version.ts'
import type { Pdf } from './pdfkit.ts'

export interface Metadata {
  title: string
  lang: string
  /** Seconds since 1970; null: none. */
  date: number | null
}

const maker = `keyfacts ${version}`

/** What pdfkit's constructor is to know; its date must be there and is taken out again by `describe`. */
export function infoOf({ title, date }: Metadata): Record<string, unknown> {
  return {
    Title: title,
    Creator: maker,
    Producer: maker,
    CreationDate: new Date((date ?? 0) * 1000),
  }
}

/** Title, language, date and the mark of an accessible document (PDF/UA-1), escaped. */
export function describe(pdf: Pdf, metadata: Metadata): void {
  if (metadata.date === null) delete pdf.info['CreationDate']
  pdf['_addInfo'] = () => pdf.appendXML(xmp(metadata))
}

function xmp({ title, lang, date }: Metadata): string {
  const created =
    date === null
      ? ''
      : `<xmp:CreateDate>${new Date(date * 1000).toISOString().slice(0, 19)}Z</xmp:CreateDate>`
  return `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(lang)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${escapeXml(maker)}</pdf:Producer><xmp:CreatorTool>${escapeXml(maker)}</xmp:CreatorTool>${created}
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 does not allow are left out. */
const escapeXml = (text: string): string =>
  text
    .replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? character)
