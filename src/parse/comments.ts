import type { Code, Construct, Extension, State } from 'micromark-util-types'
import { isDigit, isLineEnd } from './codes.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    obsidianComment: 'obsidianComment'
    obsidianCommentData: 'obsidianCommentData'
  }
}

const percent = 37

/** Obsidian's `%%…%%` within a text. */
const inText: Construct = {
  name: 'obsidianComment',
  // `50%% of` is no comment.
  previous: (code) => code !== percent && !isDigit(code),
  tokenize(effects, ok, nok) {
    let open = false
    let percents = 0
    return (code) => {
      effects.enter('obsidianComment')
      effects.enter('obsidianCommentData')
      return inside(code)
    }

    function inside(code: Code): State | undefined {
      if (code === null) return nok(code)
      if (isLineEnd(code)) {
        if (!open) return nok(code)
        percents = 0
        effects.exit('obsidianCommentData')
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        effects.enter('obsidianCommentData')
        return inside
      }
      percents = code === percent ? percents + 1 : 0
      if (!open && percents === 0) return nok(code)
      effects.consume(code)
      if (percents < 2) return inside
      percents = 0
      if (open) return close
      open = true
      return inside
    }

    function close(code: Code): State | undefined {
      effects.exit('obsidianCommentData')
      effects.exit('obsidianComment')
      return ok(code)
    }
  },
}

/** Tokens of comments; they make no nodes. */
export const comments: Extension = { text: { [percent]: inText } }
