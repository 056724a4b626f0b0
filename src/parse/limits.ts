import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown'
import type {
  Code,
  Construct,
  Extension,
  State,
  Token,
  TokenizeContext,
} from 'micromark-util-types'
import { isDigit } from './codes.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** Text that nothing was looked for in. The parser joins neighbouring `data`, which takes it long where they are many. */
    unread: 'unread'
  }
  interface Token {
    /** Of a character without the meaning that it may have had, for there are too many in its block. */
    meaningless?: boolean
  }
}

declare module 'mdast' {
  interface RootData {
    /** Offset of the first such character. */
    meaningless?: number
  }
}

/** Characters with a meaning in one block; a page of dense notes has a tenth of it. */
export const mostSigns = 1000
/** Comments, instructions and declarations of HTML in one block: each may be looked for to the block's end. */
const mostHtml = 50
/** Escapes, references, superscripts and comments in one block: around each of them the parser moves all that it has read behind it. */
const mostEscapes = 2000
/** Letters that may start an address, which the parser looks for brackets before. */
const mostAddresses = 2000
/** Emphasis characters side by side; three are bold italics. */
const longestRun = 50

const addressStarts = new Set<Code>(Array.from('hHwW', (char) => char.charCodeAt(0)))
const escapes = new Set<Code>(Array.from('\\&^%', (char) => char.charCodeAt(0)))
const exclamation = 33
const question = 63
const less = 60

interface Counts {
  all: number
  html: number
  addresses: number
  escapes: number
}

/**
 * The parser's time grows with the square (or worse) of the number of unclosed brackets, emphasis and HTML in one block, and of
 * pieces of text between what is none (micromark's `initialize/text.js`, `resolveAllText`). Past what any author writes such a
 * character is read as text, so that the time grows with the text.
 */
function signLimit(): Construct {
  const seen = new WeakMap<TokenizeContext, Counts>()
  return {
    name: 'signLimit',
    tokenize(effects, ok, nok) {
      const counts = seen.get(this) ?? { all: 0, html: 0, addresses: 0, escapes: 0 }
      seen.set(this, counts)
      let first: Code
      let run = 0
      let token: Token
      return (code) => {
        first = code
        token = effects.enter('unread')
        if (addressStarts.has(code))
          return ++counts.addresses > mostAddresses ? oneAsText(code) : nok(code)
        token.meaningless = escapes.has(code)
          ? ++counts.escapes > mostEscapes
          : ++counts.all > mostSigns
        return token.meaningless ? oneAsText(code) : consume(code)
      }

      function consume(code: Code): State | undefined {
        effects.consume(code)
        run++
        return first === less ? afterLess : afterRun
      }

      function afterLess(code: Code): State | undefined {
        if (code !== exclamation && code !== question) return nok(code)
        token.meaningless = ++counts.html > mostHtml
        return token.meaningless ? asText(code) : nok(code)
      }

      function afterRun(code: Code): State | undefined {
        if (code === first) return consume(code)
        return run > longestRun ? asText(code) : nok(code)
      }

      function oneAsText(code: Code): State | undefined {
        effects.consume(code)
        return asText
      }

      function asText(code: Code): State | undefined {
        effects.exit('unread')
        return ok(code)
      }
    },
  }
}

/** Where the parser itself does not look again: inside a run of these characters, inside a word, behind a digit. */
const previous: Readonly<Record<string, (code: Code) => boolean>> = {
  '`': (code) => code !== 96,
  $: (code) => code !== 36,
  '~': (code) => code !== 126,
  '%': (code) => code !== 37 && !isDigit(code),
}
const notInWord = (code: Code): boolean =>
  code === null || !((code >= 65 && code <= 90) || (code >= 97 && code <= 122))

/** Tokens of characters that are read as text because there are too many of them. */
export function limits(): Extension {
  const construct = signLimit()
  const text: Record<number, Construct> = {}
  for (const char of '*_<![]\\&^') text[char.charCodeAt(0)] = construct
  for (const [char, test] of Object.entries(previous)) {
    text[char.charCodeAt(0)] = { ...construct, previous: test }
  }
  for (const char of 'hHwW') text[char.charCodeAt(0)] = { ...construct, previous: notInWord }
  return { text }
}

/** Such tokens are text; the root knows where the first is that might be none. */
export const limitsFromMarkdown: FromMarkdownExtension = {
  enter: {
    unread(token) {
      const root = this.stack.at(0)
      if (token.meaningless && root?.type === 'root')
        root.data = { meaningless: token.start.offset, ...root.data }
      this.config.enter['data']?.call(this, token)
    },
  },
  exit: {
    unread(token) {
      this.config.exit['data']?.call(this, token)
    },
  },
}
