import { textsIn } from '../../compose/index.ts'
import type { SheetContext, SheetDataset } from '../../export/pdf/index.ts'
import type { Settings } from '../../options/index.ts'
import type { Environment } from '../environment.ts'
import type { Found } from '../result.ts'

/** What a sheet is made of: plain data, which can go to a thread. */
export interface SheetTask {
  dataset: SheetDataset
  context: Omit<SheetContext, 'report' | 'memory'>
}

export function sheetTask(
  { title, lang, markers, facts, templates, root }: Found,
  { sheet, paper, pages }: Settings,
  { sourceDate }: Environment,
): SheetTask {
  return {
    dataset: { title, lang, markers, cards: facts.map((fact) => ({ fact })) },
    context: {
      settings: sheet,
      paper,
      pages,
      template: templates.sheet,
      texts: textsIn(lang, templates.texts),
      root,
      sourceDate,
    },
  }
}
