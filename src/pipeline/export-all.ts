import type { Format, Settings } from '../options.ts'
import { report } from '../messages/index.ts'
import type { Artifact } from '../types/index.ts'
import { version } from '../version.ts'
import type { Environment, Plan } from './result.ts'

type Export = (plan: Plan, settings: Settings, env: Environment) => Promise<Artifact[]>

/** What makes each format; loaded only where it has work to do. */
const exports: Record<Format, Export> = {
  async apkg({ dataset, templates }) {
    const { ankiExporter } = await import('../export/anki/index.ts')
    return ankiExporter.export(dataset, { templates })
  },
  async pdf(
    { dataset, templates, root, general },
    { sheet, paper, pages },
    { sourceDate, sheetMemory },
  ) {
    const { pdfExporter } = await import('../export/pdf/index.ts')
    return pdfExporter.export(dataset, {
      settings: sheet,
      paper,
      pages,
      template: templates.sheet,
      texts: templates.texts[dataset.lang.split('-')[0] ?? ''] ?? {},
      root,
      sourceDate,
      report: (ruleId, ...args) => report(general, ruleId, undefined, ...args),
      memory: sheetMemory,
    })
  },
  async json({ dataset }) {
    const { jsonExporter } = await import('../export/json/index.ts')
    return jsonExporter.export(dataset, { version })
  },
  async ndjson({ dataset }) {
    const { ndjsonExporter } = await import('../export/json/index.ts')
    return ndjsonExporter.export(dataset, { version })
  },
}

/** Start to load what will make `formats`: it takes as long as a small build, and the notes are read meanwhile. */
export function preload(formats: readonly Format[]): void {
  const modules = {
    apkg: () => import('../export/anki/collection.ts'),
    pdf: () => import('../export/pdf/index.ts'),
    json: () => import('../export/json/index.ts'),
    ndjson: () => import('../export/json/index.ts'),
  }
  for (const format of formats) {
    // What fails here fails again, and is told, where it is used.
    modules[format]().catch(() => undefined)
  }
}

/** Stage 8: the artifacts of `settings.format`, in the order of the table above; each format once. */
export async function exportAll(
  plan: Plan,
  settings: Settings,
  env: Environment,
): Promise<Artifact[]> {
  const artifacts: Artifact[] = []
  for (const [format, make] of Object.entries(exports)) {
    env.signal?.throwIfAborted()
    if (settings.format.includes(format as Format))
      artifacts.push(...(await make(plan, settings, env)))
  }
  return artifacts
}
