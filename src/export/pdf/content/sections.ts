import { texWords } from '../../../text/tex-words.ts'
import type { SheetCard, SheetDataset } from '../context.ts'

/** Facts that share a title, then a heading; in reading order. */
export interface Topic {
  /** `''`: none. */
  title: string
  groups: Group[]
}

/** Facts directly below one heading. */
export interface Group {
  /** Below the topic's title, outermost first; empty: directly below it. */
  headings: string[]
  cards: SheetCard[]
}

/** A heading with the facts directly below it, and those below its own headings. */
interface Branch extends Group {
  heading: string
  below: Branch[]
}

/**
 * Sort `cards` into topics. A heading that all share is the sheet's title already and is left out; facts without a
 * heading have their file's name where there are several files.
 *
 * A heading can be a fact itself, and then stands below the one above it, behind the facts of other sections: it goes to the
 * facts before them, for a sheet has nothing that ends a section but the next one.
 */
export function topicsOf(cards: readonly SheetCard[], dataset: SheetDataset): Topic[] {
  const shared = sharedHeading(cards)
  const several = new Set(cards.map((card) => card.fact.source.path)).size > 1
  const branches: Branch[] = []
  let file: string | undefined
  let first = 0
  for (const card of cards) {
    const { headings, source } = card.fact
    if (source.path !== file) first = branches.length
    file = source.path
    const path = (shared === null ? headings : headings.slice(1))
      .map((heading) => texWords(heading).trim())
      .filter(Boolean)
    const branch =
      path.length > 0
        ? branchAt(branches, path)
        : branchBefore(branches, first, several ? baseName(file) : '')
    branch.headings = path.slice(1)
    branch.cards.push(card)
  }
  const topics = branches.map((branch) => ({ title: branch.heading, groups: groupsOf(branch) }))
  return topics.length === 1 && topics[0]?.title === texWords(dataset.title)
    ? topics.map((topic) => ({ ...topic, title: '' }))
    : topics
}

const newBranch = (heading: string): Branch => ({ heading, headings: [], cards: [], below: [] })

/** The last branch of `branches` at `path`, made where it is not. */
function branchAt(branches: Branch[], path: readonly string[]): Branch {
  let level = branches
  let branch: Branch | undefined
  for (const heading of path) {
    branch = level.at(-1)
    if (branch?.heading !== heading) level.push((branch = newBranch(heading)))
    level = branch.below
  }
  return branch!
}

/** The branch of the facts without a heading of a file whose branches start at `first`, made before those. */
function branchBefore(branches: Branch[], first: number, title: string): Branch {
  const found = [branches[first], branches[first - 1]].find((branch) => branch?.heading === title)
  if (found) return found
  const branch = newBranch(title)
  branches.splice(first, 0, branch)
  return branch
}

/** Those of `branch` in reading order, its own first. */
function groupsOf(branch: Branch): Group[] {
  const groups: Group[] = []
  const rest = [branch]
  for (let next = rest.pop(); next; next = rest.pop()) {
    if (next.cards.length > 0) groups.push({ headings: next.headings, cards: next.cards })
    for (const below of next.below.toReversed()) rest.push(below)
  }
  return groups
}

/** The outermost heading, if all cards have the same and it is not all they have. */
function sharedHeading(cards: readonly SheetCard[]): string | null {
  const [first] = cards
  const heading = first?.fact.headings[0]
  if (heading === undefined) return null
  return cards.every((card) => card.fact.headings[0] === heading) &&
    cards.some((card) => card.fact.headings.length > 1)
    ? heading
    : null
}

const baseName = (path: string): string =>
  path
    .split('/')
    .at(-1)
    ?.replace(/\.[^.]+$/, '') ?? path
