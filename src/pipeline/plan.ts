import { basename } from 'node:path'
import { VFile } from 'vfile'
import { check } from '../check/index.ts'
import { compose } from '../compose/index.ts'
import { identify } from '../identify/index.ts'
import { readLock } from '../lock/index.ts'
import type { Settings } from '../options.ts'
import { findPlace, listSources, loadImages, loadTemplates, readLockFile } from '../read/index.ts'
import { reportRestyled, stamp } from '../stamp/index.ts'
import type { DatasetSource, Extraction, Lock } from '../types/index.ts'
import { checkMessages } from './check-messages.ts'
import { noCache, openCache } from './gather/cache.ts'
import { gather } from './gather/index.ts'
import { messageFile } from './gather/message-file.ts'
import { headerOf, titleOf } from './header.ts'
import { languagesOf, mainLanguage } from './languages.ts'
import { countMarkers, labelMarkers } from './markers.ts'
import { noFacts } from './no-facts.ts'
import { reportNames } from './names.ts'
import type { Environment, Plan } from './result.ts'
import { scopeOf, settledOf } from './scope.ts'
import { sourceReader } from './source-reader.ts'

/** What the notes and the lock say, before anything is made of it. */
interface Gathered {
  root: string
  lockPath: string
  lockText: string | null
  lock: Lock
  /** Carries the messages about the lock. */
  lockFile: VFile
  extractions: Extraction[]
  /** Carries messages about no single file: it has no path. */
  general: VFile
  /** Everything that may carry messages. */
  files: VFile[]
}

/**
 * Stages 1 to 7: all that a build knows before it makes and writes anything.
 *
 * @throws a `Failure`
 */
export async function plan(settings: Settings, env: Environment): Promise<Plan> {
  const gathered = await gatherNotes(settings, env)
  env.onFiles?.(gathered.files, gathered.root)
  return judge(gathered, settings, env)
}

/** Stages 1 to 4. */
async function gatherNotes(settings: Settings, env: Environment): Promise<Gathered> {
  const place = await findPlace(settings.paths, { ...settings, cwd: env.cwd })
  const lockText = await readLockFile(place.lockPath)
  const lockFile = new VFile({ path: basename(place.lockPath), value: lockText ?? '' })
  const lock = readLock(lockFile)
  const { paths, files } = await listSources(settings.paths, { ...place, cwd: env.cwd })
  const extractions = await gather(paths, {
    read: sourceReader(place.root, env.stdin),
    options: { markers: settings.markers.filter(({ enabled }) => enabled) },
    cache: settings.cache ? openCache(env.cwd) : noCache,
    onProgress: env.onProgress,
    signal: env.signal,
  })
  const general = new VFile()
  return {
    general,
    root: place.root,
    lockPath: place.lockPath,
    lockText,
    lock,
    lockFile,
    extractions,
    files: [...files, ...extractions.map(messageFile), lockFile, general],
  }
}

/** Stages 5 to 7. */
async function judge(gathered: Gathered, settings: Settings, env: Environment): Promise<Plan> {
  const { root, lock, extractions } = gathered
  const title = titleOf(settings, extractions, basename(root))
  const lang = mainLanguage(settings.lang, lock.header, extractions)
  const templates = await loadTemplates(settings.templates)
  const header = headerOf({ before: lock.header, settings, title, lang, templates, now: env.now })
  const markers = labelMarkers(settings.markers, extractions)
  reportNames(gathered.general, { settings, header, title, markers })

  const scope = await scopeOf(root, lock, extractions, markers)
  const identified = identify(extractions, lock, scope, header.project)
  if (identified.facts.length === 0) {
    checkMessages(gathered.files)
    throw noFacts(markers, extractions)
  }

  const files = new Map(gathered.files.map((file) => [file.path, file]))
  const fileOf = (path: string) => files.get(path) ?? gathered.general
  check({ facts: identified.facts, extractions, markers, fileOf, general: gathered.general })
  const { names: images, media } = await loadImages(identified.facts, { root, files })
  const { cards } = await compose(identified.facts, {
    markers,
    texts: templates.texts,
    languages: languagesOf(extractions, lang),
    off: new Set(settings.cards.off),
    settled: settledOf(identified),
    sourceUrl: settings.sourceUrl,
    deck: header.deck,
    deckPer: settings.deckPer,
    images,
    files,
  })
  const { touchAll, sourceUrl } = settings
  const stamped = stamp(cards, identified, lock, { now: env.now, header, touchAll, sourceUrl })
  reportRestyled(gathered.lockFile, stamped)
  return {
    ...gathered,
    identified,
    stamped,
    templates,
    dataset: {
      title,
      lang,
      markers: countMarkers(markers, identified.facts),
      sources: extractions.map(toSource),
      cards: stamped.cards,
      retired: settings.retired === 'drop' ? [] : stamped.retired,
      media,
      lock: header,
    },
    repaired: extractions
      .filter(({ repaired }) => repaired > 0)
      .map(({ path, repaired, damage }) => ({ path, markers: repaired, damage: damage ?? '' })),
  }
}

function toSource({ path, sha256, encoding, repaired, facts }: Extraction): DatasetSource {
  return { path, sha256, encoding, repaired, facts: facts.length }
}
