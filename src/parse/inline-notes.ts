import type { FootnoteDefinition, Root, RootContent } from 'mdast'
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State, Token } from 'micromark-util-types'
import type { InlineNote } from '../types/index.ts'
import { isLineEnd } from './codes.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    inlineNote: 'inlineNote'
    inlineNoteMarker: 'inlineNoteMarker'
  }
}

const caret = 94
const opening = 91
const closing = 93
const backslash = 92
const backtick = 96
const escapable = new Set<Code>([opening, closing, backslash, backtick])

/** A letter of words: `x^[2]` and `e^[a]` are powers. */
const letter = /\p{L}/u

/**
 * `^[words]`, a footnote of Pandoc's and Obsidian's written where it is referred to (https://pandoc.org/MANUAL.html#extension-inline_notes):
 * Markdown in balanced brackets, at least two letters side by side. None in another, not even in its code: so no text is read more often than
 * once. Where it `hasCode`, brackets in code are none, and all code is closed; else a backtick is like any sign.
 */
const inlineNote = (hasCode: boolean): Construct => ({
  name: 'inlineNote',
  tokenize(effects, ok, nok) {
    let depth = 0
    /** Backticks that opened the code this is in; 0: in none. */
    let fence = 0
    let backticks = 0
    let letters = 0
    let says = false
    let previous: Token | undefined
    return (code) => {
      effects.enter('inlineNote')
      effects.enter('inlineNoteMarker')
      effects.consume(code)
      return bracket
    }

    function bracket(code: Code): State | undefined {
      if (code !== opening) return nok(code)
      effects.consume(code)
      effects.exit('inlineNoteMarker')
      return start
    }

    function start(code: Code): State | undefined {
      return code === closing ? nok(code) : line(code)
    }

    /** Lines are linked, as those of a paragraph are, so that they are read as one text. */
    function line(code: Code): State | undefined {
      if (isEnd(code)) return close(code)
      const next: Token = effects.enter('chunkText', { contentType: 'text', previous })
      if (previous) previous.next = next
      previous = next
      return within(code)
    }

    function within(code: Code): State | undefined {
      if (code === null) return nok(code)
      if (isEnd(code)) {
        effects.exit('chunkText')
        return close(code)
      }
      effects.consume(code)
      if (isLineEnd(code)) {
        effects.exit('chunkText')
        letters = 0
        return line
      }
      if (fence === 0 && code === opening) depth++
      else if (fence === 0 && code === closing) depth--
      letters = code > 32 && letter.test(String.fromCharCode(code)) ? letters + 1 : 0
      says ||= letters > 1
      if (hasCode && code === backtick) {
        backticks = 1
        return fencing
      }
      return code === backslash && fence === 0 ? escaped : code === caret ? raised : within
    }

    /** As many backticks as opened code end it. */
    function fencing(code: Code): State | undefined {
      if (code === backtick) {
        effects.consume(code)
        backticks++
        return fencing
      }
      if (fence === 0) fence = backticks
      else if (fence === backticks) fence = 0
      return within(code)
    }

    function escaped(code: Code): State | undefined {
      if (!escapable.has(code)) return within(code)
      effects.consume(code)
      return within
    }

    function raised(code: Code): State | undefined {
      return code === opening ? nok(code) : within(code)
    }

    function isEnd(code: Code): boolean {
      return code === closing && depth === 0 && fence === 0
    }

    function close(code: Code): State | undefined {
      if (!says) return nok(code)
      effects.enter('inlineNoteMarker')
      effects.consume(code)
      effects.exit('inlineNoteMarker')
      effects.exit('inlineNote')
      return ok
    }
  },
})

/** Tokens of footnotes in the line. */
export const inlineNotes: Extension = { text: { [caret]: [inlineNote(true), inlineNote(false)] } }

/** Nodes of footnotes in the line. */
export const inlineNotesFromMarkdown: FromMarkdownExtension = {
  canContainEols: ['inlineNote'],
  enter: {
    inlineNote(token) {
      this.enter({ type: 'inlineNote', children: [] }, token)
    },
  },
  exit: {
    inlineNote(token) {
      this.exit(token)
    },
  },
}

/** Put references in the place of footnotes in the line, and what they say at the end of the section. Changes `tree`. */
export function moveNotes(tree: Root): void {
  const children: RootContent[] = []
  let notes: FootnoteDefinition[] = []
  for (const child of tree.children) {
    if (child.type === 'heading') children.push(...notes.splice(0))
    children.push(child)
    notes.push(...takeNotes(child))
  }
  tree.children = [...children, ...notes]
}

/** The footnotes in `block`, which keeps references to them. */
function takeNotes(block: RootContent): FootnoteDefinition[] {
  const notes: FootnoteDefinition[] = []
  const open: RootContent[] = [block]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('children' in node)) continue
    const { children }: { children: RootContent[] } = node
    for (const [index, child] of children.entries()) {
      if (child.type === 'inlineNote') {
        const note = definitionOf(child)
        const { identifier, position } = note
        children[index] = { type: 'footnoteReference', identifier, ...(position && { position }) }
        notes.push(note)
        open.push(note)
      } else open.push(child)
    }
  }
  return notes.sort((a, b) => startOf(a) - startOf(b))
}

/** A name that no author can give: a label holds no bracket. */
function definitionOf({ children, position }: InlineNote): FootnoteDefinition {
  const place = position && { position }
  const paragraph = { type: 'paragraph' as const, children, ...place }
  const identifier = `^[${position?.start.offset ?? ''}]`
  return { type: 'footnoteDefinition', identifier, children: [paragraph], ...place }
}

const startOf = ({ position }: FootnoteDefinition): number => position?.start.offset ?? 0
