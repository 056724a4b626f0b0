import type { Parent, PhrasingContent } from 'mdast'

/** A footnote written where it is referred to, `^[words]`; only while a file is parsed. */
export interface InlineNote extends Parent {
  type: 'inlineNote'
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineNote: InlineNote
  }
  interface RootContentMap {
    inlineNote: InlineNote
  }
}
