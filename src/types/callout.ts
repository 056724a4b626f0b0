/** What is said at the head of a callout. */
export interface CalloutHead {
  /** As written: `warning`. */
  kind: string
  /** The first block is its title. */
  titled: boolean
}

declare module 'mdast' {
  interface BlockquoteData {
    /** Of a quote that stands for a callout of another syntax. */
    callout?: CalloutHead
  }
}
