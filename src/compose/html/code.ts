import { createRequire } from 'node:module'
import type { HLJSApi, LanguageFn } from 'highlight.js'
import { codeOf } from '../../text/system-error.ts'
import type { Highlight } from './serialise.ts'

/** Names that notes give to languages, where highlight.js has its grammar under another. */
const grammarOf: Readonly<Record<string, string>> = {
  'c++': 'cpp',
  'c#': 'csharp',
  cs: 'csharp',
  console: 'shell',
  docker: 'dockerfile',
  golang: 'go',
  gql: 'graphql',
  hs: 'haskell',
  html: 'xml',
  js: 'javascript',
  jsonc: 'json',
  jsx: 'javascript',
  kt: 'kotlin',
  md: 'markdown',
  patch: 'diff',
  pl: 'perl',
  postgres: 'pgsql',
  postgresql: 'pgsql',
  ps1: 'powershell',
  pwsh: 'powershell',
  py: 'python',
  rb: 'ruby',
  rs: 'rust',
  sh: 'bash',
  svg: 'xml',
  toml: 'ini',
  ts: 'typescript',
  tsx: 'typescript',
  yml: 'yaml',
  zsh: 'bash',
}

/**
 * Longer code, or one with a longer line or gap, stays plain: on a card nobody reads it by colour, and many grammars of
 * highlight.js take time with the square of a word or a gap. UTF-16 units.
 */
const longest = { code: 4000, line: 500 }
const gap = /\s{100}/u

// What is compiled into the command can `require`, and not `import`, what stays outside (`src/program/code-cache.ts`).
const require = createRequire(import.meta.url)

/**
 * A highlighter for those of `languages` that highlight.js knows; null if it knows none. Loads their grammars, and nothing
 * where there are none.
 */
export function highlighter(languages: ReadonlySet<string>): Highlight | null {
  const grammars = new Map<string, LanguageFn>()
  for (const language of languages) {
    const grammar = load(grammarOf[language] ?? language)
    if (grammar) grammars.set(language, grammar)
  }
  if (grammars.size === 0) return null
  const instance = (require('highlight.js/lib/core') as HLJSApi).newInstance()
  for (const [language, grammar] of grammars) instance.registerLanguage(language, grammar)
  return (code, language) =>
    grammars.has(language) && isShort(code)
      ? instance.highlight(code, { language, ignoreIllegals: true }).value
      : null
}

function isShort(code: string): boolean {
  if (code.length > longest.code || gap.test(code)) return false
  return code.split('\n').every((line) => line.length <= longest.line)
}

function load(name: string): LanguageFn | null {
  if (!/^[a-z\d-]+$/u.test(name)) return null
  try {
    return require(`highlight.js/lib/languages/${name}`) as LanguageFn
  } catch (error) {
    // A language that highlight.js has no grammar for.
    if (codeOf(error) === 'MODULE_NOT_FOUND') return null
    throw error
  }
}
