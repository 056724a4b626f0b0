import type { Code, Construct, Extension, State } from 'micromark-util-types'
import { isBlank, isLineEnd } from './codes.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    toolLine: 'toolLine'
  }
}

const box =
  '(?:hint|notes?|tips?|info|important|warning|caution|danger|alert|callout|admonition|notice|details|expand|tabs?|steps?|stepper|columns?)'

/** Lines that tell another program where a box begins and ends, and a reader nothing; by their first character. */
const forms: Readonly<Record<string, RegExp>> = {
  // Docusaurus, VuePress, HackMD, Quarto: `:::tip Title`, `:::`
  ':': /^:::/u,
  // GitBook, Jekyll: `{% hint style="info" %}`; Hugo: `{{< callout >}}`, `{{% /callout %}}`
  '{': new RegExp(String.raw`^\{(?:%-?|\{[<%])\s?(?:end|/)?${box}\b[^{}]*\}{1,2}$`, 'u'),
}

/** What may be a marker: such a line says something. */
const marks = /\p{Extended_Pictographic}|!!|:\w{1,30}:|\p{Lu}{2}:/u

/** Characters of such a line. */
const longest = 300

/** A whole line of such a form; it makes no node, and ends a paragraph. */
function lineOf(form: RegExp): Construct {
  return {
    name: 'toolLine',
    concrete: true,
    tokenize(effects, ok, nok) {
      let line = ''
      return (code) => {
        effects.enter('toolLine')
        return inside(code)
      }

      function inside(code: Code): State | undefined {
        if (code === null || isLineEnd(code)) return end(code)
        if (line.length === longest) return nok(code)
        // Half of a character in UTF-16; both are there at the end.
        line += isBlank(code) ? ' ' : String.fromCharCode(code)
        effects.consume(code)
        return inside
      }

      function end(code: Code): State | undefined {
        if (!form.test(line.trimEnd()) || marks.test(line)) return nok(code)
        effects.exit('toolLine')
        return ok(code)
      }
    },
  }
}

export const toolLines: Extension = {
  flow: Object.fromEntries(
    Object.entries(forms).map(([sign, form]) => [sign.charCodeAt(0), lineOf(form)]),
  ),
}
