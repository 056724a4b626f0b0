import type { Literal } from 'mdast'

/** Obsidian's `[[note#heading|alias]]`, and `![[image.png|300]]`. */
export interface WikiLink extends Literal {
  type: 'wikiLink'
  /** What stands between the brackets. */
  value: string
  /** With a `!` before it. */
  embed: boolean
}

declare module 'mdast' {
  interface PhrasingContentMap {
    wikiLink: WikiLink
  }
  interface RootContentMap {
    wikiLink: WikiLink
  }
  interface ImageData {
    /** The name of a file anywhere in an Obsidian vault rather than a path. */
    wiki?: boolean
  }
  interface StrongData {
    hName?: string
  }
}
