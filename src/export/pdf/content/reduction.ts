/** How much of the notes a sheet shows, and how tightly. */
export interface Reduction {
  name: 'roomy' | 'full' | 'tight' | 'capped' | 'shortened' | 'brief' | 'bare' | 'chosen'
  /** Type of this size, points, must be reached for it. */
  from: number
  /** What stands above a fact has a line of its own. */
  above: boolean
  /** Headings run into the first fact below them; lines closer. */
  tight: boolean
  /** Points shown below a fact, the rest counted; null: all. */
  details: number | null
  /** Points below a fact run on in one paragraph of this many characters; null: a line each. */
  joined: number | null
  /** A fact that says something by itself only counts what hangs below it. */
  counted: boolean
  /** How much of what stands above a fact is shown before it, innermost steps. */
  breadcrumbs: number
}

/** From all to little: the rungs of the ladder. Facts are left out only below the last one. */
export const ladder: readonly Reduction[] = [
  {
    name: 'roomy',
    from: 12,
    above: true,
    tight: false,
    details: null,
    joined: null,
    counted: false,
    breadcrumbs: 3,
  },
  {
    name: 'full',
    from: 0,
    above: false,
    tight: false,
    details: null,
    joined: null,
    counted: false,
    breadcrumbs: 2,
  },
  {
    name: 'tight',
    from: 0,
    above: false,
    tight: true,
    details: null,
    joined: null,
    counted: false,
    breadcrumbs: 2,
  },
  {
    name: 'capped',
    from: 0,
    above: false,
    tight: true,
    details: 3,
    joined: null,
    counted: false,
    breadcrumbs: 2,
  },
  {
    name: 'shortened',
    from: 0,
    above: false,
    tight: true,
    details: 3,
    joined: 50,
    counted: false,
    breadcrumbs: 1,
  },
  {
    name: 'brief',
    from: 0,
    above: false,
    tight: true,
    details: 3,
    joined: 50,
    counted: true,
    breadcrumbs: 1,
  },
  {
    name: 'bare',
    from: 0,
    above: false,
    tight: true,
    details: 3,
    joined: 50,
    counted: true,
    breadcrumbs: 0,
  },
]
