import type { Breadcrumb } from '../../breadcrumb/index.ts'
import { stems } from '../../language/stem.ts'
import type { Span } from '../../question.ts'
import type { Draft } from '../draft.ts'
import type { Statement } from '../statement.ts'

/** A draft with what the guards look at. */
export interface Judged {
  draft: Draft
  statement: Statement
  /** Stems of the answer. */
  answer: readonly string[]
}

/** Why a draft is no good question. */
export type Refusal =
  | 'empty'
  | 'tiny'
  | 'generic'
  | 'pronoun'
  | 'most'
  | 'bracket'
  | 'example'
  | 'link'
  | 'listed'
  | 'compared'
  | 'torn'
  | 'heading'
  | 'long'
  | 'nothing-left'
  | 'leak'
  | 'breadcrumb-leak'
  | 'copied'
  | 'letters'
  | 'compounded'
  | 'no-subject'

export type Guard = (judged: Judged, breadcrumb: () => Breadcrumb) => Refusal | null

/** Look at `draft` once for all guards. */
export function judge(draft: Draft, statement: Statement): Judged {
  const { hidden, plain } = draft
  const answer =
    hidden.length > 0
      ? hidden.flatMap((span) => stemsIn(statement, span))
      : stems(plain, statement.pack)
  return { draft, statement, answer }
}

/** Stems of the tokens that lie in a span of the text. */
export function stemsIn({ tokens, tokenStems }: Statement, { start, end }: Span): string[] {
  return tokenStems.filter((_, i) => tokens[i]!.start >= start && tokens[i]!.end <= end).flat()
}

/** Stems of what the front says. */
export function visibleStems({
  draft,
  statement,
}: Pick<Judged, 'draft' | 'statement'>): Set<string> {
  return new Set(
    draft.front.flatMap((piece) =>
      piece.type === 'words'
        ? stems(piece.text, statement.pack)
        : piece.type === 'text'
          ? stemsIn(statement, piece)
          : [],
    ),
  )
}
