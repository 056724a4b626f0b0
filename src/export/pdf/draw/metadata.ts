import { version } from '../../../version.ts'
import { dateString, textString } from './values.ts'

export interface Metadata {
  title: string
  lang: string
  /** Seconds since 1970; null: none. */
  date: number | null
}

const maker = `keyfacts ${version}`

/** The dictionary of title, maker and date. */
export function infoOf({ title, date }: Metadata): string {
  const created = date === null ? '' : ` /CreationDate ${dateString(date)}`
  const made = textString(maker)
  return `<</Title ${textString(title)} /Creator ${made} /Producer ${made}${created}>>`
}

/** Title, language, date and the mark of an accessible document (PDF/UA-1) as XML, escaped. */
export function xmp({ title, lang, date }: Metadata): string {
  const created =
    date === null
      ? ''
      : `<xmp:CreateDate>${new Date(date * 1000).toISOString().slice(0, 19)}Z</xmp:CreateDate>`
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(lang)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${escapeXml(maker)}</pdf:Producer><xmp:CreatorTool>${escapeXml(maker)}</xmp:CreatorTool>${created}
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 does not allow are left out. */
const escapeXml = (text: string): string =>
  text
    .replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? character)
