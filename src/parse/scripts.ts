import type { Extension as FromMarkdownExtension, Token } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State } from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    subscript: 'subscript'
    superscript: 'superscript'
  }
}

const caret = 94
const tilde = 126

/** Characters between the signs. */
const longest = 10

const is = (pattern: RegExp, code: Code): boolean =>
  code !== null && code > 32 && pattern.test(String.fromCharCode(code))

const word = /[\p{L}\p{N}]/u
const plusMinus = /[+\-−]/u
/** What a subscript stands at; a digit before a tilde is a range or an amount. */
const bearsLow = /[\p{L}\p{M})\]]/u
const bearsHigh = /[\p{L}\p{M}\p{N})\]~]/u

/**
 * `H~2~O` and `x^2^` as Pandoc writes them, but stricter, for a single tilde also strikes through and a caret also
 * raises in a formula: in a word, letters or digits with a sign at one end (`Ca^2+^`, `10^-3^`), nothing else between.
 */
function script(name: 'subscript' | 'superscript', sign: number): Construct {
  const bears = sign === tilde ? bearsLow : bearsHigh
  return {
    name,
    previous: (code) => is(bears, code),
    tokenize(effects, ok, nok) {
      let size = 0
      let signed = false
      let ended = false
      // At a line's start the parser tries it whatever stands before.
      const follows = is(bears, this.previous)
      return (code) => {
        if (!follows) return nok(code)
        effects.enter(name)
        effects.consume(code)
        return first
      }

      function first(code: Code): State | undefined {
        signed = is(plusMinus, code)
        if (!signed) return inside(code)
        effects.consume(code)
        return inside
      }

      function inside(code: Code): State | undefined {
        if (code === sign && (size > 0 || signed)) return close(code)
        if (ended || size === longest) return nok(code)
        if (is(plusMinus, code) && size > 0 && !signed) ended = true
        else if (!is(word, code)) return nok(code)
        size++
        effects.consume(code)
        return inside
      }

      function close(code: Code): State | undefined {
        effects.consume(code)
        effects.exit(name)
        return after
      }

      // `x^2+y^2`: no end but the next power.
      function after(code: Code): State | undefined {
        return code === sign || (sign === caret && is(word, code)) ? nok(code) : ok(code)
      }
    },
  }
}

/** Tokens of sub- and superscripts. */
export const scripts: Extension = {
  text: { [tilde]: script('subscript', tilde), [caret]: script('superscript', caret) },
}

/** Nodes of sub- and superscripts: those of the HTML that says the same, `H<sub>2</sub>O`. */
export const scriptsFromMarkdown: FromMarkdownExtension = {
  enter: {
    subscript(token) {
      enter.call(this, token, 'sub')
    },
    superscript(token) {
      enter.call(this, token, 'sup')
    },
  },
}

type Compile = ThisParameterType<NonNullable<FromMarkdownExtension['enter']>[string]>

function enter(this: Compile, token: Token, element: string): void {
  const value = this.sliceSerialize(token).slice(1, -1)
  for (const node of [
    { type: 'html' as const, value: `<${element}>` },
    { type: 'text' as const, value },
    { type: 'html' as const, value: `</${element}>` },
  ]) {
    this.enter(node, token)
    this.exit(token)
  }
}
