import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State } from 'micromark-util-types'
import type { WikiLink } from '../types/index.ts'
import { isLineEnd } from './codes.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikiLink: 'wikiLink'
  }
}

const exclamation = 33
const opening = 91
const closing = 93
const parenthesis = 40

const wikiLink: Construct = {
  name: 'wikiLink',
  tokenize(effects, ok, nok) {
    let size = 0
    return (code) => {
      effects.enter('wikiLink')
      if (code !== exclamation) return first(code)
      effects.consume(code)
      return first
    }

    function first(code: Code): State | undefined {
      if (code !== opening) return nok(code)
      effects.consume(code)
      return second
    }

    function second(code: Code): State | undefined {
      if (code !== opening) return nok(code)
      effects.consume(code)
      return inside
    }

    function inside(code: Code): State | undefined {
      if (code === null || code === opening || isLineEnd(code)) return nok(code)
      if (code === closing && size === 0) return nok(code)
      effects.consume(code)
      size++
      return code === closing ? close : inside
    }

    function close(code: Code): State | undefined {
      if (code !== closing) return inside(code)
      effects.consume(code)
      effects.exit('wikiLink')
      return after
    }

    // `[[1]](url)` is a link whose words are in brackets.
    function after(code: Code): State | undefined {
      return code === parenthesis || code === opening ? nok(code) : ok(code)
    }
  },
}

/** Tokens of wiki links. */
export const wikiLinks: Extension = { text: { [opening]: wikiLink, [exclamation]: wikiLink } }

/** Nodes of wiki links. */
export const wikiLinksFromMarkdown: FromMarkdownExtension = {
  enter: {
    wikiLink(token) {
      const source = this.sliceSerialize(token)
      const embed = source.startsWith('!')
      const node: WikiLink = { type: 'wikiLink', value: source.slice(embed ? 3 : 2, -2), embed }
      this.enter(node, token)
    },
  },
  exit: {
    wikiLink(token) {
      this.exit(token)
    },
  },
}
