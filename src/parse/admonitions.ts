import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types'
import { type BlockHeads, indent } from './block-head.ts'
import { isBlank, isLineEnd } from './codes.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    admonitionMark: 'admonitionMark'
    admonitionTitle: 'admonitionTitle'
  }
  interface ContainerState {
    /** Of an admonition, the offset of its head. */
    head?: number
  }
}

/** Of the admonitions that are open, by the offset of the head: the last line that is theirs. */
type Open = Map<number, number>

const signs = Array.from('!?=:{', (sign) => sign.charCodeAt(0))

const isEnd = (code: Code): boolean => code === null || isLineEnd(code)
const isSpace = (code: Code): boolean => isBlank(code) && !isEnd(code)

/**
 * Tokens of the blocks that `heads` open, for one text: containers, as list items are, which hold their head and all below it, up to
 * the line that closes them or as far as it is blank or further in. To all else that looks at tokens they are quotes.
 */
export function admonitions(heads: BlockHeads): Extension {
  const open: Open = new Map()
  const container: Construct = {
    name: 'admonition',
    tokenize: openingOf(heads, open),
    continuation: { tokenize: goingOn(heads, open) },
    exit(effects) {
      effects.exit('blockQuote')
      open.delete(this.containerState!.head!)
    },
  }
  const document: Record<string, Construct> = { null: ending(open) }
  for (const sign of signs) document[sign] = container
  return { document }
}

function openingOf(heads: BlockHeads, open: Open): Tokenizer {
  return function (effects, ok, nok) {
    const { line, offset } = this.now()
    const head = heads.get(offset)
    if (!head) return nok
    const [, lead] = this.events.at(-1) ?? []
    const before = lead?.type === 'linePrefix' ? this.sliceSerialize(lead, true).length : 0
    Object.assign(this.containerState!, { head: offset, size: before + indent })
    const isAt = (place: number | undefined) => this.now().offset === place
    return (code) => {
      effects.enter('blockQuote', { _container: true })
      effects.enter('admonitionMark')
      return mark(code)
    }

    /** What is around the title, or all of the line. */
    function mark(code: Code): State | undefined {
      const isTitle = isAt(head?.title?.from)
      if (!isEnd(code) && !isTitle) {
        effects.consume(code)
        return mark
      }
      effects.exit('admonitionMark')
      if (!isTitle) return opened(code)
      effects.enter('admonitionTitle')
      effects.enter('chunkText', { contentType: 'text' })
      return title(code)
    }

    function title(code: Code): State | undefined {
      if (!isEnd(code) && !isAt(head?.title?.to)) {
        effects.consume(code)
        return title
      }
      effects.exit('chunkText')
      effects.exit('admonitionTitle')
      if (isEnd(code)) return opened(code)
      effects.enter('admonitionMark')
      return mark(code)
    }

    function opened(code: Code): State | undefined {
      open.set(offset, line)
      return ok(code)
    }
  }
}

/** What is above the line that closes the block goes on; if there is none, what is blank or far enough in. */
function goingOn(heads: BlockHeads, open: Open): Tokenizer {
  return function (effects, ok, nok) {
    const { head, size } = this.containerState!
    const { line, offset } = this.now()
    const { end } = heads.get(head!)!
    if (end !== null && offset >= end) return nok
    let left = end === null ? size! : 0
    return (code) => {
      if (left === 0 || !isSpace(code)) return known(code)
      effects.enter('listItemIndent')
      return space(code)
    }

    function space(code: Code): State | undefined {
      if (left > 0 && isSpace(code)) {
        left--
        effects.consume(code)
        return space
      }
      effects.exit('listItemIndent')
      return known(code)
    }

    function known(code: Code): State | undefined {
      if (left > 0 && !isEnd(code)) return nok(code)
      open.set(head!, line)
      return ok(code)
    }
  }
}

/**
 * Ends an admonition at the first line that is not its own: no paragraph goes on there, as one would that only stands in a list or quote.
 * The parser first asks whether a container begins, and if so ends all that did not go on. This says so, though then none begins.
 */
function ending(open: Open): Construct {
  return {
    name: 'admonitionEnd',
    tokenize(_effects, ok, nok) {
      const { line } = this.now()
      const over = [...open].filter(([, last]) => last !== line)
      for (const [head] of over) open.delete(head)
      return over.length > 0 ? ok : nok
    },
  }
}

/** Nodes of admonitions: quotes that know what they are. */
export function admonitionsFromMarkdown(heads: BlockHeads): FromMarkdownExtension {
  return {
    enter: {
      admonitionMark(token) {
        const quote = this.stack.at(-1)
        const head = heads.get(token.start.offset)
        if (head && quote?.type === 'blockquote')
          quote.data = { callout: { kind: head.kind, titled: head.title !== null } }
      },
      admonitionTitle(token) {
        this.enter({ type: 'paragraph', children: [] }, token)
      },
    },
    exit: {
      admonitionTitle(token) {
        this.exit(token)
      },
    },
  }
}
