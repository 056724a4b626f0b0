import type { Format, Settings } from '../options.ts'
import { Failure, failures, report } from '../messages/index.ts'
import type { Artifact } from '../types/index.ts'
import { version } from '../version.ts'
import type { Environment, Plan } from './result.ts'
import type { SheetTask } from './sheet.ts'
import type { Threads } from './threads/index.ts'

type Export = (
  plan: Plan,
  settings: Settings,
  env: Environment,
  threads: Threads,
) => Promise<Artifact[]>

/** What makes each format; loaded only where it has work to do. */
const exports: Record<Format, Export> = {
  async apkg({ dataset, templates }) {
    const { ankiExporter } = await import('../export/anki/index.ts')
    return ankiExporter.export(dataset, { templates })
  },
  async pdf(
    { dataset, templates, root, general },
    { sheet, paper, pages, format },
    { sourceDate, sheetMemory },
    threads,
  ) {
    const { title, lang, markers } = dataset
    const task: SheetTask = {
      dataset: { title, lang, markers, cards: dataset.cards.map(({ fact }) => ({ fact })) },
      context: {
        settings: sheet,
        paper,
        pages,
        template: templates.sheet,
        texts: templates.texts[lang.split('-')[0] ?? ''] ?? {},
        root,
        sourceDate,
      },
    }
    const { artifacts, reported, failure } =
      isForThread(format, threads) && dataset.cards.length <= mostSent
        ? await threads.at(0).run('sheet', task)
        : await (await import('./sheet.ts')).drawSheet(task, sheetMemory)
    for (const [ruleId, ...args] of reported) report(general, ruleId, undefined, ...args)
    if (failure) throw new Failure(failure.ruleId, failure.reason, failures[failure.ruleId])
    return artifacts
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

/** Facts that are copied to a thread for their sheet; more would take memory twice. */
const mostSent = 5_000

/** Deck and sheet take as long as each other: where both are wanted, they are made at the same time. */
const isForThread = (format: readonly Format[], threads: Threads): boolean =>
  threads.most > 0 && format.includes('apkg') && format.includes('pdf')

/** Start to load what will make `formats`: it takes as long as a small build, and the notes are read meanwhile. */
export function preload(formats: readonly Format[], threads: Threads): void {
  const modules: Record<Format, () => Promise<unknown>> = {
    apkg: () => import('../export/anki/collection.ts'),
    pdf: () =>
      isForThread(formats, threads)
        ? threads.at(0).run('loadSheet', undefined)
        : import('./sheet.ts'),
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
  threads: Threads,
): Promise<Artifact[]> {
  const make = async (format: Format): Promise<Artifact[]> =>
    settings.format.includes(format) ? exports[format](plan, settings, env, threads) : []
  // The sheet is sent to its thread before this one is busy with the others.
  const sheet = make('pdf')
  const artifacts = await Promise.all([make('apkg'), sheet, make('json'), make('ndjson')])
  env.signal?.throwIfAborted()
  return artifacts.flat()
}
