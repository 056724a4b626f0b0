import { pdfExporter, type Reported, type SheetMemory } from '../export/pdf/index.ts'
import { Failure, type FailureId } from '../messages/index.ts'
import type { Artifact } from '../types/index.ts'
import type { SheetTask } from './sheet-task.ts'

export interface SheetDone {
  artifacts: Artifact[]
  reported: Reported[]
  /** Why there is none; an error loses what it is on the way from a thread. */
  failure: { ruleId: FailureId; reason: string } | null
}

/** Stage 8 for the sheet. */
export async function drawSheet(
  { dataset, context }: SheetTask,
  memory?: SheetMemory,
): Promise<SheetDone> {
  const reported: Reported[] = []
  const report = (...said: Reported) => void reported.push(said)
  try {
    const artifacts = await pdfExporter.export(dataset, { ...context, report, memory })
    return { artifacts, reported, failure: null }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const { ruleId, message } = error
    return { artifacts: [], reported, failure: { ruleId: ruleId as FailureId, reason: message } }
  }
}
