import type { LanguagePack, Tag } from '../../language/pack.ts'
import { tokens } from '../../language/tokens.ts'
import { clean, cleanHeading, names, withoutBrackets } from '../../breadcrumb/index.ts'
import { standForAll } from './letters.ts'
import { content, type Statement } from '../statement.ts'
import { nounLike } from './tags.ts'

/** No name goes on behind them. */
const stops = /[?!,;=]|[.:](?:\s|$)/u
/** A longer heading or parent is a statement, not a name. */
const longest = 5
/** Without a breadcrumb a description needs so many words that say something. */
const telling = 5
/** The class of a thing is named in so many words. */
const classed = 4

/** The nearest heading or parent that names a thing, without its bracket; null where it is a statement or a kind label. */
export function owner({ fact, pack }: Statement): string | null {
  const above = [...fact.headings.map(cleanHeading), ...fact.context].filter((part) => part !== '')
  if (above.length < 2) return null
  const small = !above.some((part) => /\p{Lu}/u.test(part))
  for (let i = above.length - 1; i > 0; i--) {
    const part = withoutBrackets(clean(above[i]!))
    const name = whatIs(part, pack) ?? part
    if (!names(name, pack) || pack?.useCaseLabels.has(name.toLowerCase())) continue
    return isThing(name, pack) || (small && isSmallName(name, pack)) ? name : null
  }
  return null
}

/** `What is a light vessel?`: a light vessel; null where another question, or none, is asked. */
function whatIs(question: string, pack: LanguagePack | null): string | null {
  if (!pack || !/[?？]$/u.test(question)) return null
  const own = tokens(question)
  const what = own[0]!.lower.replace(/['’]s$/u, '')
  let from = what === own[0]!.lower ? 2 : 1
  if (!pack.whats.has(what) || pack.tag(own)[from - 1] !== 'be') return null
  while (pack.articles.has(own[from]?.lower ?? '')) from++
  const last = own.at(-2)
  const name = last && from < own.length - 1 ? question.slice(own[from]!.start, last.end) : ''
  return name === '' ? null : name[0]!.toUpperCase() + name.slice(1)
}

/** The owner that a text may describe: no topic; the only heading there is where the text tells enough. */
export function described(statement: Statement): string | null {
  const found = owner(statement) ?? title(statement) ?? page(statement)
  const name = found && withoutSurvey(found, statement.pack)
  return !name || (isTopic(name, statement.pack) && !hasLetters(statement, name)) ? null : name
}

/** `Harbour and Coast Report (HCR)`: what has letters of its own is one thing. */
function hasLetters({ fact }: Statement, name: string): boolean {
  return [...fact.headings, ...fact.context].some((part) => {
    const behind = part.slice(part.indexOf(name) + name.length)
    const letters = /^\s*\((\p{Lu}[\p{L}\p{N}]*)\)/u.exec(behind)?.[1]
    if (letters === undefined || !part.includes(name)) return false
    // `Trinity Harbour Report (HR)`: whose it is may be left out.
    return standForAll(letters, name) || standForAll(letters, name.slice(name.indexOf(' ') + 1))
  })
}

/** `Tides overview`: tides. */
function withoutSurvey(name: string, pack: LanguagePack | null): string {
  const words = name.split(/\s+/u)
  return words.length > 1 && pack?.surveys.has(words.at(-1)!.toLowerCase())
    ? words.slice(0, -1).join(' ')
    : name
}

function title(statement: Statement): string | null {
  const { fact, pack, scope } = statement
  const only = fact.context.length === 0 && fact.headings.length === 1 ? fact.headings[0]! : ''
  const name = withoutBrackets(cleanHeading(only))
  if (!names(name, pack) || content(statement, scope).length < telling) return null
  // `A structure that …`, `Art of …`: only what names its class is surely a description.
  const opens = statement.tokens.slice(scope.from, scope.from + classed)
  const classes = opens.some(
    ({ lower }) => pack?.classNouns.has(lower) || pack?.hollowHeads.has(lower),
  )
  // `A room that …`
  const { tags } = statement
  const relative = tags[scope.from] === 'det' && tags.slice(0, scope.to).includes('rel')
  if (!classes && !relative && !pack?.genitives.has(opens[1]?.lower ?? '')) return null
  return isThing(name, pack) ? name : null
}

/** A page without a heading is about what its file is called. */
function page({ fact, pack, place }: Statement): string | null {
  if (fact.headings.length > 0 || fact.context.length > 0) return null
  const title = place[0]?.text ?? ''
  // Where the file's name says nothing its folder's stands there.
  const words = (text: string): string => text.replaceAll(/[-_\s]+/gu, ' ')
  if (!words(fact.source.path).endsWith(`${title}.md`)) return null
  const name = withoutBrackets(title)
  return names(name, pack) && isThing(name, pack) ? name : null
}

/** So many words in small letters may name something. */
const fewSmall = 3

/** Who writes everything in small letters writes names so: `john rennie 1761-1821`. */
function isSmallName(name: string, pack: LanguagePack | null): boolean {
  if (!pack || pack.capitalNouns || stops.test(name)) return false
  const words = tokens(name).filter(({ type, text }) => type !== 'number' && text.length > 1)
  const tags = pack.tag(words)
  return (
    words.length > 0 &&
    words.length <= fewSmall &&
    tags.every((tag) => tag === 'noun' || tag === 'name' || tag === 'adj')
  )
}

function isThing(name: string, pack: LanguagePack | null): boolean {
  const words = name.split(/\s+/u)
  if (pack?.questions.has(words[0]!.toLowerCase())) return false
  // `wget`: one word may be a name in small letters.
  const capital = words.length === 1 || /^[\p{Lu}\d]/u.test(name)
  // `1980s`: when, not what.
  if (/^[\d\s/.–-]+(?:s|er)?$/u.test(name)) return false
  if (words.length > longest || !capital || stops.test(name)) return false
  // A title of lower-case words is a remark, but one of a few words.
  const small = words.filter((word) => /^\p{Ll}{4}/u.test(word)).length
  return small <= 1 || words.length <= 3 || isCompound(name, pack)
}

/** `Harbour entrance light tower`: nouns alone say no remark. */
function isCompound(name: string, pack: LanguagePack | null): boolean {
  const tags = pack && !pack.verbsLast ? pack.tag(tokens(name)) : []
  return tags.length > 0 && tags.every((tag) => tag === 'noun' || tag === 'name')
}

/** What opens an order, a question or a place: `Create a role`, `How it works`, `On the portal`. */
const openers: ReadonlySet<Tag> = new Set<Tag>([
  'finite',
  'verb',
  'prep',
  'adjunct',
  'sub',
  'rel',
  'to',
  'neg',
  'modal',
  'pron',
])

const dangling: ReadonlySet<Tag> = new Set<Tag>([
  'finite',
  'verb',
  'be',
  'have',
  'prep',
  'adjunct',
  'to',
])

/** `Moving resources`, `Account types`: what is told about, not a thing that it describes. */
function isTopic(name: string, pack: LanguagePack | null): boolean {
  if (!pack) return false
  const own = tokens(name)
  const tags = pack.tag(own)
  if (openers.has(tags[0]!)) return true
  // `Knowing a harbour`: what somebody does.
  if (tags[0] === 'part' && tags[1] === 'det') return true
  // `Storms and Shipwrecks`, `Red and White Lights`: two things; `Tristan and Isolde`: a name.
  const and = pack.verbsLast ? -1 : tags.indexOf('and', 1)
  const pair = own.length === 3 && own[1]!.type === 'word' && !/[^\Ws]s$/u.test(own[0]!.lower)
  if (and > 0 && !pair) return true
  // `Alternatively`, `Political`
  if (own.length === 1 && (tags[0] === 'adv' || tags[0] === 'adj')) return true
  // `Knots, part 2`
  const counted = own.at(-1)!.type === 'number' && pack.generic.has(own.at(-2)?.lower ?? '')
  if (counted) return true
  // `Debunked`, `Painted buoys`: what became of the things below it; `Painted Buoy` is a name, and `Oil-fired lamp` a kind.
  if (
    tags[0] === 'part' &&
    !own[0]!.text.includes('-') &&
    !pack.classNouns.has(own.at(-1)!.lower)
  ) {
    const title = /^\p{Lu}/u.test(own.at(-1)!.text) && own[0]!.lower.endsWith('ed')
    if (own.length > 1 ? !title : own[0]!.lower.endsWith('ed')) return true
  }
  // `Mistakes acknowledged`: so are they.
  const last = own.at(-1)!.lower
  if (
    own.length > 1 &&
    nounLike.has(tags.at(-2)!) &&
    tags.at(-1) === 'part' &&
    last.endsWith('ed') &&
    !pack.verbsLast
  )
    return true
  // `Ways to moor`
  if (tags.some((tag, i) => tag === 'to' && pack.aspects.has(own[i - 1]?.lower ?? ''))) return true
  // `Boats are everywhere`: a sentence.
  if (tags.some((tag) => tag === 'be' || tag === 'modal')) return true
  // `Defences include`: what it tells of stands below.
  if (!pack.verbsLast && dangling.has(tags.at(-1)!)) return true
  if (pack.exampleOpeners.has(name.toLowerCase())) return true
  return pack.topics.has(own.at(-1)!.lower) || withoutAspect(name, pack) !== name
}

/** `Parts of a boat`: a boat; `Introduction to storms`: storms. */
export function withoutAspect(name: string, pack: LanguagePack | null): string {
  const own = tokens(name)
  const of = pack?.tag(own).indexOf('prep') ?? -1
  const head = own[of - 1]?.lower ?? ''
  const told = pack?.aspects.has(head) === true || pack?.surveys.has(head) === true
  return told && of + 1 < own.length ? name.slice(own[of + 1]!.start) : name
}
