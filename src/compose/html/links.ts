import { posix } from 'node:path'

/** A link of the notes as a card may show it; `refused`: it leads out of the notes' folder, or no card may follow it. */
export type Resolved = { url: string } | { url: null; refused: boolean }

const none: Resolved = { url: null, refused: false }
const refused: Resolved = { url: null, refused: true }

/** `template` with `{path}` and `{anchor}` filled; null if that is no web address. */
export function sourceUrl(template: string | null, path: string, anchor: string): string | null {
  if (template === null) return null
  const url = template
    .replaceAll('{path}', () =>
      path
        .split('/')
        .map((part) => encodeURIComponent(wellFormed(part)))
        .join('/'),
    )
    .replaceAll('{anchor}', () => encodeURI(wellFormed(anchor)))
  // As written: its start is known again where hashes leave it out.
  return webAddress(url) === null ? null : url
}

/**
 * Where the link `target`, written in the source `path`, leads from a card: web and mail addresses as they are, files of
 * the notes by `template` (null: nowhere), all else nowhere.
 */
export function resolveLink(target: string, path: string, template: string | null): Resolved {
  const trimmed = target.trim()
  if (/^[a-z][a-z\d+.-]*:/iu.test(trimmed)) {
    const url = webAddress(trimmed)
    return url === null ? refused : { url }
  }
  if (/^[/\\]|[\p{Cc}\\]/u.test(trimmed)) return refused
  const [, file = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/su.exec(trimmed) ?? []
  const place = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), decoded(file)))
  if (place === '..' || place.startsWith('../')) return refused
  const url = sourceUrl(template, place, decoded(anchor))
  return url === null ? none : { url }
}

/** Half a surrogate pair has no encoding. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `url` normalised if it is `http:`, `https:` or `mailto:`, else null. */
function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : null
}
