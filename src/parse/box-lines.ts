import type { Span } from './block-head.ts'

/** What a line says of a box that another tool makes of the lines below it. */
export interface BoxLine {
  /** The name of its tag, or its colons: a line that closes a box has the same. */
  key: string
  closes: boolean
  /** Null: it has no title. Of that the offsets in the line. */
  head: { kind: string; title: Span } | null
}

/** What each such line holds. */
export const maybeBox = /:::|\{%|\{\{[<%]/u
/** UTF-16 units; longer lines are none. */
const longest = 300

/** Names of boxes in the tags of GitBook and Jekyll, `{% hint style="info" %}`, and Hugo, `{{< callout >}}`. */
const names =
  '(?:hint|notes?|tips?|info|important|warning|caution|danger|alert|callout|admonition|notice|details|expand|tabs?|steps?|stepper|columns?)'

/** `{% hint style="info" %}`, `{% endhint %}`; `{{< callout >}}`, `{{% /callout %}}`. */
const tag = new RegExp(
  String.raw`^\{(?:%-?|\{[<%])\s?(?<end>end|/)?(?<name>${names})\b(?<rest>[^{}]*)\}{1,2}$`,
  'du',
)

/** Behind the kind, in braces in MyST, the title, in brackets in Docusaurus. */
const colonTitle =
  /^:{3,}[ \t]*(?:[\p{L}\p{N}_-]+|\{[\p{L}\p{N}_-]+\})(?:\[(?<inner>.*)\]|[ \t]+(?<bare>[^\s{].*))$/du
/** `tip`, `{tip}`, `{.callout-tip}`. */
const colonKind = /^:{3,}[ \t]*\{?\.?(?:callout-)?(?<kind>[\p{L}\p{N}_-]+)/u
/** `key=value` is told to the tool. */
const attribute = /[\p{L}\p{N}_-]=\S/u
/** `::: {.callout-tip title="…"}` of Quarto, `:::tip{title="…"}` of rspress, `{% tab title="…" %}` of GitBook, `{{% alert title="…" %}}` of Docsy. */
const titled = /[\s{]title[ \t]*=[ \t]*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/du
/** `{{% notice tip "Title" %}}` of Relearn, `{{< admonition tip "Title" >}}` of LoveIt; alone in quotes it may be a colour or an icon. */
const second = /^[ \t]+(?:[\p{L}-]+|"[\p{L}-]+")[ \t]+"(?<double>[^"]*)"/du
/** `{{% expand "Title" %}}`, `{{% details "Title" %}}`, `{{% tab "Title" %}}`, which have no kinds. */
const first = /^[ \t]+"(?<double>[^"]*)"/du
const kindless = /^(?:details|expand|tab)$/u

/** What `said`, a line without what it is nested in and blanks at its end, says of a box of Docusaurus, VuePress, HackMD, MyST, Quarto, GitBook, Jekyll or Hugo; null: nothing. */
export function readBoxLine(said: string): BoxLine | null {
  if (said.length > longest) return null
  return said.startsWith(':::') ? readColons(said) : readTag(said)
}

function readColons(said: string): BoxLine {
  const colons = said.search(/[^:]|$/u)
  const key = said.slice(0, colons)
  if (colons === said.length) return { key, closes: true, head: null }
  const braces = said.endsWith('}') ? said.lastIndexOf('{') : -1
  // What stands right behind the colons is the kind.
  const found = colonTitle.exec(braces > 0 ? said.slice(0, braces).trimEnd() : said)
  const { bare } = found?.groups ?? {}
  const isTold = bare !== undefined && attribute.test(bare)
  const title = (isTold ? null : spanOf(found, ['inner', 'bare'])) ?? titleIn(said, braces, titled)
  const { kind } = colonKind.exec(said)?.groups ?? {}
  return { key, closes: false, head: headOf(said, kind ?? 'box', title) }
}

function readTag(said: string): BoxLine | null {
  const found = tag.exec(said)
  if (!found) return null
  const { end, name } = found.groups!
  const from = found.indices!.groups!.rest![0]
  const place = kindless.test(name!) ? first : second
  const title = titleIn(said, from, titled) ?? titleIn(said, from, place)
  const head = end === undefined ? headOf(said, name!, title) : null
  return { key: name!, closes: end !== undefined, head }
}

/** What says nothing is no title. */
function headOf(said: string, kind: string, title: Span | null): BoxLine['head'] {
  if (!title) return null
  const words = said.slice(title.from, title.to)
  if (!/[\p{L}\p{N}]/u.test(words)) return null
  const from = title.to - words.trimStart().length
  return { kind, title: { from, to: from + words.trim().length } }
}

/** The title that `form` finds in `said` from `start` on, which is less than 0 where nothing is told there. */
function titleIn(said: string, start: number, form: RegExp): Span | null {
  if (start < 0) return null
  const span = spanOf(form.exec(said.slice(start)), ['double', 'single'])
  return span && { from: start + span.from, to: start + span.to }
}

/** Where the first of the groups `names` that matched is. */
function spanOf(found: RegExpExecArray | null, names: readonly string[]): Span | null {
  const [from, to] = names.map((name) => found?.indices?.groups?.[name]).find(Boolean) ?? []
  return from === undefined || to === undefined ? null : { from, to }
}
