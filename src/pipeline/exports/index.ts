import { join } from 'node:path'
import { exporters } from '../../export/index.ts'
import { report } from '../../messages/index.ts'
import type { Format, Settings } from '../../options/index.ts'
import type { Artifact } from '../../types/index.ts'
import { version } from '../../program/version.ts'
import { artifactsOf, type Attempt } from './attempt.ts'
import { keptOutput } from '../cache/output.ts'
import { openStore } from '../cache/store.ts'
import { clearMemory } from '../clear-memory.ts'
import { type DeckTask, deckTask, partsOf } from './deck-task.ts'
import type { PlanEvents } from '../plan.ts'
import type { Environment } from '../environment.ts'
import type { Found, Shipment } from '../result.ts'
import { type SheetTask, sheetTask } from './sheet-task.ts'
import type { Threads } from '../threads/index.ts'
import type { Thread } from '../threads/thread.ts'

/** Stage 8, from when a build begins: what needs no cards is begun as soon as it can be. */
export interface Exports extends PlanEvents {
  /** The artifacts of `settings.format`, in the order deck, sheet, dataset, its lines; each once. */
  finish(shipment: Shipment): Promise<Artifact[]>
}

/** Formats that need no more than the dataset. */
const plain = ['json', 'ndjson'] as const satisfies readonly Format[]

/** Facts, and bytes of images, that are copied to a thread; more would take memory twice. */
const mostSent = { facts: 5_000, bytes: 10_000_000 }

/**
 * Deck and sheet take as long as each other: where both are wanted, a thread makes the sheet meanwhile, else the deck, whose
 * code takes long to load. It gets ready while the notes are read, and a deck's thread where there are some to be read.
 */
export function startExports(settings: Settings, env: Environment, threads: Threads): Exports {
  const wants = (format: Format) => settings.format.includes(format)
  const beside = wants('apkg') && threads.most > 0
  const start = (loading: 'loadSheet' | 'warmUpDeck'): Thread => {
    const thread = threads.at(0)
    // What fails here fails again, and is told, where it is used.
    thread.run(loading, undefined).catch(() => undefined)
    return thread
  }
  const sheetThread = beside && wants('pdf') ? start('loadSheet') : null
  let deckThread: Thread | null = null
  let known: Found | undefined
  let sheet: Promise<Attempt> | undefined

  const threadFor = ({ dataset }: Shipment) => (isSmall(dataset) ? deckThread : null)
  async function finishDeck(shipment: Shipment): Promise<Artifact[]> {
    const task = deckTask(shipment)
    const make = async () => {
      const packed = await (threadFor(shipment)?.run('deck', task) ?? packHere(task))
      return artifactsOf(packed)[0]!
    }
    const { cache, out } = settings
    const store = cache && out !== '-' ? openStore(env.cwd) : null
    return [await (store ? keptOutput(join(out, 'deck.apkg'), partsOf(task), make, store) : make())]
  }
  async function finishSheet({ general }: Shipment): Promise<Artifact[]> {
    const drawn = await (sheet ?? drawHere(sheetTask(known!, settings, env), env))
    for (const [ruleId, ...args] of drawn.reported) report(general, ruleId, undefined, ...args)
    return artifactsOf(drawn)
  }
  return {
    onMissed(count) {
      // A single one is read before the thread is ready.
      if (beside && !sheetThread && count > 1) deckThread = start('warmUpDeck')
    },
    onFound(found) {
      known = found
      if (!sheetThread || found.facts.length > mostSent.facts) return
      sheet = sheetThread.run('sheet', sheetTask(found, settings, env))
      // The build may end before it is asked for.
      sheet.catch(() => undefined)
    },
    async finish(shipment) {
      const make = async (format: Format, finish: (shipment: Shipment) => Promise<Artifact[]>) =>
        wants(format) ? finish(shipment) : []
      await clearMemory(shipment.dataset.cards.length)
      const deck = make('apkg', finishDeck)
      // Made here it is done before the rest is begun, for both take much memory.
      if (!threadFor(shipment)) {
        await deck
        await clearMemory(shipment.dataset.cards.length)
      }
      const artifacts = await Promise.all([
        deck,
        make('pdf', finishSheet),
        ...plain.map((format) => make(format, (shipment) => exportPlain(format, shipment))),
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

async function exportPlain(
  format: (typeof plain)[number],
  { dataset }: Shipment,
): Promise<Artifact[]> {
  return (await exporters[format]()).export(dataset, { version })
}
