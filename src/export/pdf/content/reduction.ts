/** How much of the notes a sheet shows, and how tightly. */
export interface Reduction {
  name: 'full' | 'tight' | 'capped' | 'shortened' | 'bare' | 'chosen'
  /** Headings run into the first fact below them; lines closer. */
  tight: boolean
  /** Points shown below a fact, the rest counted; null: all. */
  details: number | null
  /** Points below a fact run on in one paragraph of this many characters; null: a line each. */
  joined: number | null
  /** What stands above a fact is shown before it. */
  breadcrumbs: boolean
}

/** From all to little: the rungs of the ladder. Facts are left out only below the last one. */
export const ladder: readonly Reduction[] = [
  { name: 'full', tight: false, details: null, joined: null, breadcrumbs: true },
  { name: 'tight', tight: true, details: null, joined: null, breadcrumbs: true },
  { name: 'capped', tight: true, details: 3, joined: null, breadcrumbs: true },
  { name: 'shortened', tight: true, details: 3, joined: 90, breadcrumbs: true },
  { name: 'bare', tight: true, details: 3, joined: 90, breadcrumbs: false },
]
