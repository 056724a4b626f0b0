import type { Detail } from '../../../types/index.ts'
import { type Reduction, ladder } from '../content/reduction.ts'
import { chooseFacts } from './choose-facts.ts'
import { contentOf } from './content.ts'
import type { Choice, Content, Job } from './job.ts'
import { fitsAt, likelySize, settle } from './search.ts'

/** A rung with less on it must make the type larger by this, or it is not worth its loss. */
const worth = 1.02

/**
 * What of the notes goes on `pages` pages, and how large.
 *
 * The first rung of the ladder that reaches the comfort size is taken. If none does, of those that leave out nothing but
 * details the one with the largest type (a fuller one where it is nearly as large), else whatever fits at the floor, else
 * the weightiest facts.
 *
 * @returns null if not all facts fit and `mayChoose` is false
 */
export function climbDown(job: Job, pages: number, mayChoose: boolean): Choice | null {
  if (job.cards.length <= capacity(job, pages)) {
    const rung = rungsOf(job)
    const text = emsOf(job)
    const choice = comfortable(job, pages, text, rung) ?? legible(job, pages, text.own, rung)
    if (choice) return choice
  }
  return mayChoose ? chooseFacts(job, pages, capacity(job, pages)) : null
}

/** The content at a rung of the ladder. Making it takes longer than all else, so it is made when it is asked for, once. */
type Rung = (reduction: Reduction) => Content

function rungsOf(job: Job): Rung {
  const contents = new Map<Reduction, Content>()
  return (reduction) => {
    let content = contents.get(reduction)
    if (!content) contents.set(reduction, (content = contentOf(job, job.cards, reduction)))
    return content
  }
}

/** The fullest content that reaches the comfort size: each rung takes less room than those above it. */
function comfortable(job: Job, pages: number, text: Ems, rung: Rung): Choice | null {
  const comfort = Math.max(job.settings.floor, job.template.sizes.comfort)
  const sizeFor = ({ from }: Reduction) => Math.max(comfort, from)
  const reaches = (reduction: Reduction) =>
    !isHopeless(job, pages, sizeFor(reduction), text.own) &&
    fitsAt(job, rung(reduction), pages, sizeFor(reduction))
  let below = -1
  let found = ladder.length
  let next = likelyRung(job, pages, comfort, text)
  while (found - below > 1) {
    if (reaches(ladder[next] as Reduction)) found = next
    else below = next
    next = (below + found) >> 1
  }
  const reduction = ladder[found]
  return reduction ? settle(job, rung(reduction), pages, sizeFor(reduction)) : null
}

/** Ems of text: of the facts by themselves, and with all that hangs below them. */
interface Ems {
  own: number
  all: number
}

function emsOf({ cards, measurer }: Job): Ems {
  const below = (details: readonly Detail[]): number =>
    details.reduce((sum, { text, details: more }) => sum + text.length * letter + below(more), 0)
  let own = 0
  let all = 0
  for (const { fact } of cards) {
    own += measurer.roughly(fact.text) + 1
    all += below(fact.details)
  }
  return { own, all: own + all }
}

/** Width of most letters, ems. */
const letter = 0.42

/** What is above the comfort size by this leaves room for more than the bare facts. */
const easily = 1.2

/** A guess at the rung to begin with, from the room that text takes where its lines are full. */
function likelyRung(job: Job, pages: number, comfort: number, { own, all }: Ems): number {
  if (likelySize(job, all, pages) > comfort) return 1
  return likelySize(job, own, pages) > comfort * easily ? ladder.length >> 1 : ladder.length - 1
}

/** `text`, ems, is more than pages at `size` hold even without margins. */
function isHopeless({ paper, template }: Job, pages: number, size: number, text: number): boolean {
  return text * template.sizes.tightLeading * size * size > paper.width * paper.height * pages
}

/** Content that fits at the floor: with breadcrumbs if it can be, and as full as its type is as large as any. */
function legible(job: Job, pages: number, text: number, rung: Rung): Choice | null {
  const { floor } = job.settings
  if (isHopeless(job, pages, floor, text)) return null
  const [bare, ...fuller] = ladder.filter(({ from }) => from <= floor).reverse()
  let choice: Choice | null = null
  for (const reduction of fuller) {
    const size = Math.max(floor, (choice?.setting.size ?? 0) / worth)
    const content = rung(reduction)
    const fuller = fitsAt(job, content, pages, size) ? settle(job, content, pages, size) : null
    if (!fuller) break
    choice = fuller
  }
  return choice ?? (bare ? settle(job, rung(bare), pages, floor) : null)
}

const mostColumns = 6

/** More facts than this cannot fit, for each takes a line. */
function capacity({ paper, settings }: Job, pages: number): number {
  const lines = (paper.height - paper.top - paper.bottom) / settings.floor
  return Math.ceil(lines * mostColumns * pages)
}
