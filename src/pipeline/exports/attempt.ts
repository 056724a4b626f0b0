import type { Reported } from '../../export/pdf/index.ts'
import { Failure, type FailureId, failures } from '../../messages/index.ts'
import type { Artifact } from '../../types/index.ts'

/** What came of an export, wherever it was made: plain data. */
export interface Attempt {
  artifacts: Artifact[]
  reported: Reported[]
  /** Why there is none; an error loses what it is on the way from a thread. */
  failure: { ruleId: FailureId; reason: string } | null
}

/** What comes of `make`, which reports as it goes; its failure is told and not thrown. */
export async function attempt(
  make: (report: (...said: Reported) => void) => Promise<Artifact[]>,
): Promise<Attempt> {
  const reported: Reported[] = []
  try {
    const artifacts = await make((...said) => void reported.push(said))
    return { artifacts, reported, failure: null }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const { ruleId, message } = error
    return { artifacts: [], reported, failure: { ruleId: ruleId as FailureId, reason: message } }
  }
}

/**
 * The artifacts of `attempt`.
 *
 * @throws its failure
 */
export function artifactsOf({ artifacts, failure }: Attempt): Artifact[] {
  if (failure) throw new Failure(failure.ruleId, failure.reason, failures[failure.ruleId])
  return artifacts
}
