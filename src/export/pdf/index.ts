import type { Artifact, Exporter } from '../../types/index.ts'
import type { SheetContext, SheetDataset } from './context.ts'
import { draw } from './draw/index.ts'
import { makeSheet } from './sheet.ts'
import { parseTemplate } from './template.ts'

export type { Reported, ReportSheet, SheetContext, SheetDataset } from './context.ts'
export type { SheetMemory } from './memory.ts'

/**
 * `cheatsheet.pdf`: one page, or as many as the context says.
 *
 * @throws a failure for a template, paper or font that cannot be used, or facts that do not fit where they must
 */
export const pdfExporter: Exporter<SheetContext, SheetDataset> = {
  async export(dataset: SheetDataset, context: SheetContext): Promise<Artifact[]> {
    const template = parseTemplate(context.template)
    const { sheet, summary } = makeSheet(dataset, context, template)
    const data = draw(sheet, {
      metadata: { title: dataset.title, lang: dataset.lang, date: context.sourceDate },
      markers: dataset.markers,
      colors: template.colors,
      mono: context.settings.mono,
    })
    return [{ name: 'cheatsheet.pdf', data, summary }]
  },
}
