import type { Code, Construct, Extension, State } from 'micromark-util-types'
import { isLineEnd } from './codes.ts'

const percent = 37

/** The next line, if it belongs to the same container. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      if (code === null) return nok(code)
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return (next) => (this.parser.lazy[this.now().line] ? nok(next) : ok(next))
    }
  },
}

/**
 * Obsidian's comment over several lines: from a line that starts with `%%` to the next `%%`. What comes after that on
 * its line is lost, as in Obsidian it must be blank.
 */
const inFlow: Construct = {
  name: 'obsidianBlockComment',
  concrete: true,
  tokenize(effects, ok, nok) {
    let firstLine = true
    let opened = false
    let closed = false
    let percents = 0
    return (code) => {
      effects.enter('obsidianComment')
      effects.enter('obsidianCommentData')
      return inside(code)
    }

    function inside(code: Code): State | undefined {
      if (code === null || isLineEnd(code)) return lineEnd(code)
      percents = code === percent ? percents + 1 : 0
      if (!opened && percents === 0) return nok(code)
      effects.consume(code)
      if (percents < 2) return inside
      percents = 0
      // `%%…%%` on one line is a comment within a text.
      if (opened && firstLine) return nok
      if (opened) closed = true
      opened = true
      return inside
    }

    function lineEnd(code: Code): State | undefined {
      if (!opened) return nok(code)
      effects.exit('obsidianCommentData')
      if (closed) return after(code)
      firstLine = false
      percents = 0
      return effects.attempt(nextLine, lineStart, after)(code)
    }

    function lineStart(code: Code): State | undefined {
      if (code === null || isLineEnd(code)) return effects.attempt(nextLine, lineStart, after)(code)
      effects.enter('obsidianCommentData')
      return inside(code)
    }

    function after(code: Code): State | undefined {
      effects.exit('obsidianComment')
      return ok(code)
    }
  },
}

/** Tokens of comments over several lines; they make no nodes. */
export const blockComments: Extension = { flow: { [percent]: inFlow } }

/** Whether each comment over several lines in `value` is closed: an open one would hide the rest of the file. */
export function areCommentsClosed(value: string): boolean {
  let open = false
  if (!value.includes('%%')) return true
  // Not a pattern over whole lines: a line of megabytes is more than its stack holds.
  for (const line of value.split('\n')) {
    if (!line.includes('%%')) continue
    if (open) open = false
    else if (/^[\s>]*%%/u.test(line)) open = line.indexOf('%%') === line.lastIndexOf('%%')
  }
  return !open
}
