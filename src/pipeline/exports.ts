import { Failure, failures, report } from '../messages/index.ts'
import type { Format, Settings } from '../options.ts'
import type { Artifact } from '../types/index.ts'
import { version } from '../version.ts'
import type { Environment, Found, Plan } from './result.ts'
import type { SheetDone } from './sheet.ts'
import { sheetTask } from './sheet-task.ts'
import type { Threads } from './threads/index.ts'

/** Stage 8, from when a build begins. */
export interface Exports {
  /** Begin what needs no cards. */
  begin(found: Found): void
  /** The artifacts of `settings.format`, in the order deck, sheet, dataset, its lines; each once. */
  finish(plan: Plan): Promise<Artifact[]>
}

/** Facts that are copied to a thread for their sheet; more would take memory twice. */
const mostSent = 5_000

/** Start to load what will make the sheet: it takes as long as a small build, and the notes are read meanwhile. */
export function startExports(settings: Settings, env: Environment, threads: Threads): Exports {
  const wants = (format: Format) => settings.format.includes(format)
  // Deck and sheet take as long as each other: where both are wanted, they are made at the same time.
  const beside = wants('pdf') && wants('apkg') && threads.most > 0 ? threads.at(0) : null
  // What fails here fails again, and is told, where it is used.
  beside?.run('loadSheet', undefined).catch(() => undefined)
  let facts: Found | undefined
  let sheet: Promise<SheetDone> | undefined

  async function finishSheet({ general }: Plan): Promise<Artifact[]> {
    const { artifacts, reported, failure } = await (sheet ?? drawHere(facts!, settings, env))
    for (const [ruleId, ...args] of reported) report(general, ruleId, undefined, ...args)
    if (failure) throw new Failure(failure.ruleId, failure.reason, failures[failure.ruleId])
    return artifacts
  }
  return {
    begin(found) {
      facts = found
      if (!beside || found.facts.length > mostSent) return
      sheet = beside.run('sheet', sheetTask(found, settings, env))
      sheet.catch(() => undefined)
    },
    async finish(plan) {
      const parts = [
        wants('apkg') ? exportDeck(plan) : [],
        wants('pdf') ? finishSheet(plan) : [],
        wants('json') ? exportDataset(plan) : [],
        wants('ndjson') ? exportLines(plan) : [],
      ]
      const artifacts = await Promise.all(parts)
      env.signal?.throwIfAborted()
      return artifacts.flat()
    },
  }
}

// Each exporter is loaded only where it has work to do.

async function drawHere(found: Found, settings: Settings, env: Environment): Promise<SheetDone> {
  const { drawSheet } = await import('./sheet.ts')
  return drawSheet(sheetTask(found, settings, env), env.sheetMemory)
}

async function exportDeck({ dataset, templates }: Plan): Promise<Artifact[]> {
  const { ankiExporter } = await import('../export/anki/index.ts')
  return ankiExporter.export(dataset, { templates })
}

async function exportDataset({ dataset }: Plan): Promise<Artifact[]> {
  const { jsonExporter } = await import('../export/json/index.ts')
  return jsonExporter.export(dataset, { version })
}

async function exportLines({ dataset }: Plan): Promise<Artifact[]> {
  const { ndjsonExporter } = await import('../export/json/index.ts')
  return ndjsonExporter.export(dataset, { version })
}
