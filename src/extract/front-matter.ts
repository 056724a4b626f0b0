import { createRequire } from 'node:module'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../messages/index.ts'
import type { Places } from '../text/places.ts'
import { languageTag } from '../text/language-tag.ts'

/** What a note says about itself. */
export interface FrontMatter {
  title: string | null
  lang: string | null
  tags: string[]
  /** `keyfacts: false`, or `no`, as YAML 1.1 had it. */
  skipped: boolean
}

const keys = ['title', 'lang', 'tags', 'keyfacts'] as const
const yes: ReadonlySet<unknown> = new Set([undefined, null, true, 'true', 'yes', 'on'])
const no: ReadonlySet<unknown> = new Set([false, 'false', 'no', 'off'])
/** UTF-16 units; a note's own words about it are a page at most, and YAML is slow to read. */
const longest = 50_000

/** What the parser says may quote much of the note. */
const clipped = (message: string): string => message.slice(0, 160)

/** What is wrong with front matter, and where in its text. */
interface Mistake {
  why: string
  offset: number
}

/** The values of our keys in YAML; of anything that is not YAML, why. */
function readYaml(text: string): Map<string, unknown> | Mistake {
  // Loaded when the first note with front matter is read: it takes longer to load than to read ten notes.
  const { parseDocument, isMap } = createRequire(import.meta.url)('yaml') as typeof import('yaml')
  const document = parseDocument(text, {
    logLevel: 'silent',
    uniqueKeys: false,
    prettyErrors: false,
  })
  const [error] = document.errors
  if (error) return { why: clipped(error.message), offset: error.pos[0] }
  const values = new Map<string, unknown>()
  if (!isMap(document.contents)) return values
  for (const key of keys) {
    const node = document.contents.get(key, true)
    // Throws where many aliases are followed: a few lines of them can stand for a billion values.
    if (node) values.set(key, node.toJS(document))
  }
  return values
}

/** The values in TOML, as far as they fit on a line. */
function readToml(text: string): Map<string, unknown> {
  const values = new Map<string, unknown>()
  for (const line of text.split('\n')) {
    if (line.startsWith('[')) break
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*=(.*)$/u.exec(line) ?? []
    const words = [...value.matchAll(/"([^"]*)"|'([^']*)'/gu)].map(([, a, b]) => a ?? b)
    if (value.trim().startsWith('[')) values.set(key, words)
    else values.set(key, words[0] ?? { true: true, false: false }[value.trim()])
  }
  return values
}

/** Tags as a list or as words between commas or blanks; with or without `#`. */
function tagsOf(value: unknown): string[] {
  const list =
    typeof value === 'string' ? value.split(/[,\s]+/u) : Array.isArray(value) ? value : []
  const tags = list
    .filter((tag) => typeof tag === 'string' || typeof tag === 'number')
    .map((tag) => String(tag).trim().replace(/^#/u, ''))
  return [...new Set(tags.filter((tag) => tag !== ''))]
}

/** Read the front matter of `tree`; what cannot be read is reported on `file`. */
export function readFrontMatter(tree: Root, file: VFile, places: Places): FrontMatter {
  const [node] = tree.children
  const none: FrontMatter = { title: null, lang: null, tags: [], skipped: false }
  if (!node || !('value' in node) || (node.type !== 'yaml' && !isToml(node))) return none
  const place = places(0)
  const values = node.type === 'yaml' ? safeYaml(node.value) : readToml(node.value)
  if ('why' in values) {
    // Behind the fence and its line end.
    const start = String(file.value).indexOf('\n') + 1
    report(file, 'front-matter-syntax', places(start + values.offset), values.why)
    return none
  }
  const { title, lang, tags, keyfacts } = Object.fromEntries(
    keys.map((key) => [key, values.get(key)]),
  )
  const isText = typeof title === 'string' || typeof title === 'number'
  const isLang = typeof lang === 'string' && languageTag.test(lang)
  if (lang !== undefined && lang !== null && !isLang) report(file, 'front-matter-lang', place)
  const wanted = typeof keyfacts === 'string' ? keyfacts.toLowerCase() : keyfacts
  if (!yes.has(wanted) && !no.has(wanted)) report(file, 'front-matter-keyfacts', place)
  return {
    title: isText ? String(title) : null,
    lang: isLang ? lang : null,
    tags: tagsOf(tags),
    skipped: no.has(wanted),
  }
}

const isToml = (node: { type: string }): boolean => node.type === 'toml'

function safeYaml(text: string): Map<string, unknown> | Mistake {
  if (text.length > longest) return { why: 'More than 50,000 characters', offset: 0 }
  try {
    return readYaml(text)
  } catch (error) {
    // An alias to nothing, or too many of them.
    return { why: clipped((error as Error).message), offset: 0 }
  }
}
