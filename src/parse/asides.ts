import type { Nodes, Paragraph, Parents, Root } from 'mdast'
import type { Code, Construct, Extension, State } from 'micromark-util-types'
import { isBlank, isLineEnd } from './codes.ts'

const lessThan = 60
const greaterThan = 62
const slash = 47
const blank = 32
const name = 'aside'

/** Characters of a tag with all that stands in it. */
const longest = 200

/**
 * `<aside>` or `</aside>` alone on a line is HTML to the end of that line, not to the next blank one (CommonMark 0.31, section 4.6, condition
 * 6): Notion writes its callouts so, with Markdown right below the tag.
 */
const tag: Construct = {
  name: 'asideTag',
  concrete: true,
  tokenize(effects, ok, nok) {
    let size = 0
    let at = 0
    return (code) => {
      effects.enter('htmlFlow')
      effects.enter('htmlFlowData')
      effects.consume(code)
      return opening
    }

    function opening(code: Code): State | undefined {
      if (code !== slash) return named(code)
      effects.consume(code)
      return named
    }

    function named(code: Code): State | undefined {
      if (at === name.length)
        return code === greaterThan || code === blank ? within(code) : nok(code)
      if (code === null || (code | 32) !== name.charCodeAt(at)) return nok(code)
      at++
      effects.consume(code)
      return named
    }

    function within(code: Code): State | undefined {
      if (code === null || isLineEnd(code) || code === lessThan || ++size > longest)
        return nok(code)
      effects.consume(code)
      return code === greaterThan ? closed : within
    }

    function closed(code: Code): State | undefined {
      if (code !== null && !isLineEnd(code)) {
        if (!isBlank(code)) return nok(code)
        effects.consume(code)
        return closed
      }
      effects.exit('htmlFlowData')
      effects.exit('htmlFlow')
      return ok(code)
    }
  },
}

/** Notion's callouts hold Markdown. */
export const asides: Extension = { flow: { [lessThan]: tag } }

/** Put the icon of an aside, where Notion writes it as a paragraph of its own, before the words that follow it. Changes `tree`. */
export function joinIcons(tree: Root): void {
  const open: Parents[] = [tree]
  for (let parent = open.pop(); parent; parent = open.pop()) {
    const { children } = parent
    for (let i = 0; i < children.length; i++) {
      const [tag, icon, words] = children.slice(i, i + 3)
      if (
        tag?.type === 'html' &&
        /^<aside\b/iu.test(tag.value) &&
        isIcon(icon) &&
        words?.type === 'paragraph'
      ) {
        icon.children.push({ type: 'text', value: ' ' }, ...words.children)
        if (icon.position && words.position) icon.position.end = words.position.end
        children.splice(i + 2, 1)
      }
      const child = children[i]!
      if ('children' in child) open.push(child)
    }
  }
}

/** A paragraph of pictures, without words. */
function isIcon(node: Nodes | undefined): node is Paragraph {
  if (node?.type !== 'paragraph') return false
  const [text, ...others] = node.children
  if (text?.type !== 'text' || others.length > 0) return false
  return /\p{Extended_Pictographic}/u.test(text.value) && !/[\p{L}\p{N}]/u.test(text.value)
}
