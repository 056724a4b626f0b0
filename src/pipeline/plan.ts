import { basename } from 'node:path'
import { check } from '../check/index.ts'
import { compose, type Question } from '../compose/index.ts'
import { identify } from '../identify/index.ts'
import type { Settings } from '../options/index.ts'
import { loadImages, nodeDisk } from '../read/index.ts'
import { reportRestyled, stamp } from '../stamp/index.ts'
import type {
  Card,
  DatasetMarker,
  DatasetSource,
  Extraction,
  Fact,
  Identified,
  LockHeader,
  Marker,
  Media,
} from '../types/index.ts'
import { checkMessages } from './check-messages.ts'
import { keeper } from './cache/keeper.ts'
import { clearMemory } from './clear-memory.ts'
import { completeQuestions } from './gather/questions.ts'
import { headerOf, titleOf } from './header.ts'
import { languagesOf, mainLanguage } from './languages.ts'
import { countMarkers, labelMarkers } from './markers.ts'
import { askingOf, type Material, readMaterial } from './material.ts'
import { noFacts } from './no-facts.ts'
import { reportNames } from './names.ts'
import type { Environment } from './environment.ts'
import type { Found, Plan } from './result.ts'
import { scopeOf, settledOf } from './scope.ts'

/** Told on the way, for what can begin before the cards are known. */
export interface PlanEvents {
  /** So many sources are to be read that no earlier build has read as they are. */
  onMissed: (count: number) => void
  /** The facts are known. */
  onFound: (found: Found) => void
}

/**
 * Stages 1 to 7: all that a build knows before it makes and writes anything.
 *
 * @throws a `Failure`
 */
export async function plan(
  settings: Settings,
  env: Environment,
  events?: PlanEvents,
): Promise<Plan> {
  const material = await readMaterial(settings, env, events?.onMissed)
  env.onFiles?.(material.files, material.root)
  try {
    const known = await identifyFacts(material, settings, env)
    const { title, lang, counted, identified } = known
    const { root, templates } = material
    events?.onFound({ root, templates, title, lang, markers: counted, facts: identified.facts })
    const composed = await composeCards(material, known, settings, env)
    return stampCards(composed, material, known, settings, env)
  } finally {
    material.cache.save()
  }
}

/** What stage 5 gives, and what the notes are called. */
interface Known {
  title: string
  /** BCP 47 of the notes as a whole. */
  lang: string
  header: LockHeader
  /** As this build names them. */
  markers: Marker[]
  counted: DatasetMarker[]
  identified: Identified
}

/**
 * Stage 5.
 *
 * @throws `fatal-messages` or `no-facts` where there is not a single one
 */
async function identifyFacts(
  { root, lock, extractions, templates, general, files }: Material,
  settings: Settings,
  env: Environment,
): Promise<Known> {
  const title = titleOf(settings, extractions, basename(root))
  const lang = mainLanguage(settings.lang, lock.header, extractions)
  const header = headerOf({ before: lock.header, settings, title, lang, templates, now: env.now })
  const markers = labelMarkers(settings.markers, extractions)
  reportNames(general, { settings, header, title, markers })
  const scope = await scopeOf(root, lock, extractions, markers, env.disk ?? nodeDisk)
  const identified = identify(extractions, lock, scope, header.project)
  if (identified.facts.length === 0) {
    checkMessages(files)
    throw noFacts(markers, extractions)
  }
  const counted = countMarkers(markers, identified.facts)
  return { title, lang, header, markers, counted, identified }
}

/** What stage 6 gives. */
interface Composed {
  cards: Card[]
  media: Media[]
}

/** Stage 6, and the rules across facts. */
async function composeCards(
  { root, extractions, templates, gathered, cache, general, files: all }: Material,
  { lang, header, markers, identified }: Known,
  settings: Settings,
  env: Environment,
): Promise<Composed> {
  const { facts, messages } = identified
  const files = new Map(all.map((file) => [file.path, file]))
  const fileOf = (path: string) => files.get(path) ?? general
  for (const message of messages) fileOf(message.file ?? '').messages.push(message)
  check({ facts, extractions, markers, fileOf, general })
  const { names: images, media } = await loadImages(facts, {
    root,
    files,
    disk: env.disk ?? nodeDisk,
    bytes: settings.format.includes('apkg'),
  })
  await clearMemory(facts.length)
  const asking = askingOf(lang, settings, templates)
  const questions = await completeQuestions(gathered, asking, markers, cache)
  const { cards } = compose(facts, {
    markers,
    texts: templates.texts,
    languages: languagesOf(extractions, lang),
    questions: questionsById(facts, extractions, questions),
    settled: settledOf(identified),
    sourceUrl: settings.sourceUrl,
    deck: header.deck,
    deckPer: settings.deckPer,
    images,
    keep: keeper(gathered, cache),
    files,
  })
  await clearMemory(cards.length)
  return { cards, media }
}

/** Stage 7. */
function stampCards(
  { cards, media }: Composed,
  { lock, extractions, gathered: _gathered, cache: _cache, ...material }: Material,
  { title, lang, header, counted, identified }: Known,
  { touchAll, sourceUrl, retired }: Settings,
  { now }: Environment,
): Plan {
  const stamped = stamp(cards, identified, lock, { now, header, touchAll, sourceUrl })
  reportRestyled(material.lockFile, stamped)
  return {
    ...material,
    lock,
    identified,
    stamped,
    dataset: {
      title,
      lang,
      markers: counted,
      sources: extractions.map(toSource),
      cards: stamped.cards,
      retired: retired === 'drop' ? [] : stamped.retired,
      media,
      lock: header,
    },
    repaired: extractions
      .filter(({ repaired }) => repaired > 0)
      .map(({ path, repaired, damage }) => ({ path, markers: repaired, damage: damage ?? '' })),
  }
}

/** `questions` as asked, file by file, by the ids that the facts have got since: those of a file are in their order. */
function questionsById(
  facts: readonly Fact[],
  extractions: readonly Extraction[],
  questions: readonly (readonly Question[])[],
): Map<string, Question> {
  const queues = new Map(
    extractions.map(({ path }, index) => [path, questions[index]![Symbol.iterator]()]),
  )
  return new Map(facts.map(({ id, source }) => [id, queues.get(source.path)!.next().value!]))
}

function toSource({ path, sha256, encoding, repaired, facts }: Extraction): DatasetSource {
  return { path, sha256, encoding, repaired, facts: facts.length }
}
