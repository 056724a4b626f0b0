import { report } from '../messages/index.ts'
import type { Format, Settings } from '../options.ts'
import type { Artifact } from '../types/index.ts'
import { version } from '../version.ts'
import { artifactsOf, type Attempt } from './attempt.ts'
import { type DeckTask, deckTask } from './deck-task.ts'
import type { Environment, Found, Plan } from './result.ts'
import { type SheetTask, sheetTask } from './sheet-task.ts'
import type { Threads } from './threads/index.ts'

/** Stage 8, from when a build begins. */
export interface Exports {
  /** Begin what needs no cards. */
  begin(found: Found): void
  /** The artifacts of `settings.format`, in the order deck, sheet, dataset, its lines; each once. */
  finish(plan: Plan): Promise<Artifact[]>
}

/** Facts, and bytes of images, that are copied to a thread; more would take memory twice. */
const mostSent = { facts: 5_000, bytes: 10_000_000 }

/**
 * Deck and sheet take as long as each other: where both are wanted, a thread makes the sheet meanwhile, else the deck, whose
 * code takes long to load. It gets ready while the notes are read.
 */
export function startExports(settings: Settings, env: Environment, threads: Threads): Exports {
  const wants = (format: Format) => settings.format.includes(format)
  const thread = wants('apkg') && threads.most > 0 ? threads.at(0) : null
  // What fails here fails again, and is told, where it is used.
  thread?.run(wants('pdf') ? 'loadSheet' : 'practiseDeck', undefined).catch(() => undefined)
  let known: Found | undefined
  let sheet: Promise<Attempt> | undefined

  const deckThread = ({ dataset }: Plan) => (!wants('pdf') && isSmall(dataset) ? thread : null)
  async function finishDeck(plan: Plan): Promise<Artifact[]> {
    const task = deckTask(plan)
    return artifactsOf(await (deckThread(plan)?.run('deck', task) ?? packHere(task)))
  }
  async function finishSheet({ general }: Plan): Promise<Artifact[]> {
    const drawn = await (sheet ?? drawHere(sheetTask(known!, settings, env), env))
    for (const [ruleId, ...args] of drawn.reported) report(general, ruleId, undefined, ...args)
    return artifactsOf(drawn)
  }
  return {
    begin(found) {
      known = found
      if (!thread || !wants('pdf') || found.facts.length > mostSent.facts) return
      sheet = thread.run('sheet', sheetTask(found, settings, env))
      // The build may end before it is asked for.
      sheet.catch(() => undefined)
    },
    async finish(plan) {
      const make = async (format: Format, finish: (plan: Plan) => Promise<Artifact[]>) =>
        wants(format) ? finish(plan) : []
      const deck = make('apkg', finishDeck)
      // Made here it is done before the rest is begun, for both take much memory.
      if (!deckThread(plan)) await deck
      const artifacts = await Promise.all([
        deck,
        make('pdf', finishSheet),
        make('json', exportDataset),
        make('ndjson', exportLines),
      ])
      env.signal?.throwIfAborted()
      return artifacts.flat()
    },
  }
}

function isSmall({ cards, media }: DeckTask['dataset']): boolean {
  const bytes = media.reduce((sum, { data }) => sum + data.length, 0)
  return cards.length <= mostSent.facts && bytes <= mostSent.bytes
}

// Each exporter is loaded only where it has work to do.

async function packHere(task: DeckTask): Promise<Attempt> {
  return (await import('./deck.ts')).packDeck(task)
}

async function drawHere(task: SheetTask, { sheetMemory }: Environment): Promise<Attempt> {
  return (await import('./sheet.ts')).drawSheet(task, sheetMemory)
}

async function exportDataset({ dataset }: Plan): Promise<Artifact[]> {
  const { jsonExporter } = await import('../export/json/index.ts')
  return jsonExporter.export(dataset, { version })
}

async function exportLines({ dataset }: Plan): Promise<Artifact[]> {
  const { ndjsonExporter } = await import('../export/json/index.ts')
  return ndjsonExporter.export(dataset, { version })
}
