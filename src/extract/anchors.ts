import GithubSlugger from 'github-slugger'
import type { Heading, ListItem, Nodes, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** The anchors of a file's headings, asked for in reading order. */
export interface Anchors {
  /** `#slug` of `heading`, as GitHub makes it. */
  (heading: Heading): string
  /** Count the headings inside `node`, which is passed over. */
  skip(node: RootContent | ListItem): void
}

/** New anchors for one file. */
export function makeAnchors(): Anchors {
  const slugger = new GithubSlugger()
  const anchor = (heading: Heading): string =>
    `#${slugger.slug(toString(heading, { includeHtml: false }).trim())}`
  function skip(node: Nodes): void {
    if (node.type === 'heading') anchor(node)
    else if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
      node.children.forEach(skip)
    }
  }
  return Object.assign(anchor, { skip })
}
