import { defaultMarkers } from '../options/default-markers.ts'
import { failure } from '../messages/index.ts'
import type { MarkerConfig } from '../options/index.ts'
import { bareEmoji } from '../text/bare-emoji.ts'
import { emojiOfShortCode, shortCodesOf } from '../text/short-codes.ts'
import type { Marker } from '../types/index.ts'

/** The colour of a marker that is given none. */
const quietColor = '#57606a'

/** What stands in most texts marks nothing: blanks, one letter or digit, a sign of Markdown. */
const common = /^[A-Za-z\d\-*+>#|=_.,:;]?$/

const dress = /^(?:\*\*?|__?|~~|==|`)/u

/** Whether `spelling` begins with words in Markdown's signs, `**Exam tip:**`: markers are looked for in the text as it is read. */
function isDressed(spelling: string): boolean {
  const [sign = ''] = dress.exec(spelling) ?? []
  const close = sign === '' ? -1 : spelling.indexOf(sign, sign.length)
  return close > 0 && /[\p{L}\p{N}]/u.test(spelling.slice(sign.length, close))
}

/** What is wrong with a spelling; null: nothing. */
function faultOf(spelling: string): string | null {
  const given = JSON.stringify(spelling)
  if (common.test(spelling.trim()))
    return `unexpected ${given}, expected an emoji, or a sign that stands in no other text`
  if (isDressed(spelling))
    return `unexpected ${given}, expected the words as they are read, without signs of Markdown`
  return null
}

function defined<Value extends object>(value: Value): Partial<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(([, inner]) => inner !== undefined),
  ) as Partial<Value>
}

function lay(kind: string, given: MarkerConfig, below: Marker | undefined): Marker {
  const entry =
    given === false ? { enabled: false } : typeof given === 'string' ? { emoji: given } : given
  if (!below && entry.emoji === undefined) {
    throw failure('marker-invalid', kind, 'unexpected lack of an emoji')
  }
  const start = below ?? {
    emoji: '',
    kind,
    label: `${kind[0]?.toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}`,
    color: quietColor,
    aliases: [],
    prompt: null,
    enabled: true,
    labelled: false,
  }
  const marker = { ...start, ...defined(entry) } as Marker
  const emoji = bareEmoji(emojiOfShortCode(marker.emoji) ?? marker.emoji)
  // Another emoji has other short codes.
  const codes = emoji === start.emoji ? start.aliases : shortCodesOf(emoji)
  return {
    ...marker,
    emoji,
    aliases: [...new Set([...(entry.aliases ?? []), ...codes])],
    labelled: entry.label !== undefined || start.labelled,
  }
}

/**
 * The default markers with the configured ones laid over them, new kinds last.
 *
 * @throws `marker-invalid` for a new kind without emoji, a spelling that marks nothing, two kinds with one spelling, or no marker.
 */
export function resolveMarkers(configured: Readonly<Record<string, MarkerConfig>>): Marker[] {
  const kinds = new Set([...defaultMarkers.map(({ kind }) => kind), ...Object.keys(configured)])
  const markers = [...kinds].map((kind) => {
    const below = defaultMarkers.find((marker) => marker.kind === kind)
    const given = configured[kind]
    return given === undefined && below ? below : lay(kind, given ?? {}, below)
  })
  const owner = new Map<string, string>()
  for (const { kind, emoji, aliases } of markers) {
    for (const spelling of [emoji, ...aliases.map(bareEmoji)]) {
      const fault = faultOf(spelling)
      if (fault !== null) throw failure('marker-invalid', kind, fault)
      const other = owner.get(spelling)
      if (other !== undefined) {
        throw failure(
          'marker-invalid',
          kind,
          `unexpected ${spelling}, which marks ${other} already`,
        )
      }
      owner.set(spelling, kind)
    }
  }
  if (!markers.some(({ enabled }) => enabled))
    throw failure(
      'marker-invalid',
      markers[0]!.kind,
      'unexpected false for every marker, expected one',
    )
  return markers
}
