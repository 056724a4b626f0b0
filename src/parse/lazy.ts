import type { Code, Extension, TokenizeContext } from 'micromark-util-types'
import { isLineEnd } from './codes.ts'

/** Lines that go on a paragraph without the marks or the indentation of what it stands in. */
export const mostLazy = 5000

/** Ends the parser's work: one paragraph has more than `mostLazy` such lines. */
export class TooLazy extends Error {
  override name = 'TooLazy'
  /** Line of the first of them that is too many. */
  readonly line: number

  constructor(line: number) {
    super('Too many lazy lines')
    this.line = line
  }
}

interface Count {
  /** The line that was looked at last; a line is tried several times. */
  line: number
  lazy: number
}

/**
 * Counts the lazy lines (CommonMark 0.31, section 5.1) of each paragraph as the parser finds them, for at each of them it looks back
 * over all of the paragraph (micromark's `initialize/document.js`, `writeToChild`). No container is ever found.
 *
 * @throws {@link TooLazy} out of the parser
 */
export function lazyLines(): Extension {
  const counts = new WeakMap<TokenizeContext, Count>()
  return {
    document: {
      null: {
        name: 'lazyLines',
        tokenize(_effects, _ok, nok) {
          return (code: Code) => {
            const { line } = this.now()
            const count = counts.get(this) ?? { line: 0, lazy: 0 }
            counts.set(this, count)
            if (count.line === line) return nok(code)
            count.line = line
            // The line before is told by now: undefined where a container opened, false where all of them went on.
            const before = this.parser.lazy[line - 1]
            if (before === undefined) count.lazy = 0
            else if (before && ++count.lazy > mostLazy) throw new TooLazy(line - 1)
            if (isLineEnd(code)) count.lazy = 0
            return nok(code)
          }
        },
      },
    },
  }
}
