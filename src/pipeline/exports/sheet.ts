import { pdfExporter, type SheetMemory } from '../../export/pdf/index.ts'
import { attempt, type Attempt } from './attempt.ts'
import type { SheetTask } from './sheet-task.ts'

/** Stage 8 for the sheet. */
export function drawSheet({ dataset, context }: SheetTask, memory?: SheetMemory): Promise<Attempt> {
  return attempt((report) => pdfExporter.export(dataset, { ...context, report, memory }))
}
