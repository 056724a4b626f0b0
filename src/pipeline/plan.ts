import { basename } from 'node:path'
import { check } from '../check/index.ts'
import { compose, type Question } from '../compose/index.ts'
import { identify } from '../identify/index.ts'
import type { Settings } from '../options/index.ts'
import { loadImages, nodeDisk } from '../read/index.ts'
import { reportRestyled, stamp } from '../stamp/index.ts'
import type { DatasetSource, Extraction, Fact } from '../types/index.ts'
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
import type { Environment, Found, Plan } from './result.ts'
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
    return await judge(material, settings, env, events)
  } finally {
    material.cache.save()
  }
}

/** Stages 5 to 7. */
async function judge(
  material: Material,
  settings: Settings,
  env: Environment,
  events: PlanEvents | undefined,
): Promise<Plan> {
  const disk = env.disk ?? nodeDisk
  const { root, lock, extractions, templates, gathered, cache, ...said } = material
  const title = titleOf(settings, extractions, basename(root))
  const lang = mainLanguage(settings.lang, lock.header, extractions)
  const header = headerOf({ before: lock.header, settings, title, lang, templates, now: env.now })
  const markers = labelMarkers(settings.markers, extractions)
  reportNames(said.general, { settings, header, title, markers })

  const scope = await scopeOf(root, lock, extractions, markers, disk)
  const identified = identify(extractions, lock, scope, header.project)
  if (identified.facts.length === 0) {
    checkMessages(said.files)
    throw noFacts(markers, extractions)
  }
  const counted = countMarkers(markers, identified.facts)
  events?.onFound({ root, templates, title, lang, markers: counted, facts: identified.facts })

  const files = new Map(said.files.map((file) => [file.path, file]))
  const fileOf = (path: string) => files.get(path) ?? said.general
  for (const message of identified.messages) fileOf(message.file ?? '').messages.push(message)
  check({ facts: identified.facts, extractions, markers, fileOf, general: said.general })
  const { names: images, media } = await loadImages(identified.facts, {
    root,
    files,
    disk,
    bytes: settings.format.includes('apkg'),
  })
  await clearMemory(identified.facts.length)
  const asking = askingOf(lang, settings, templates)
  const questions = await completeQuestions(gathered, asking, markers, cache)
  const { cards } = compose(identified.facts, {
    markers,
    texts: templates.texts,
    languages: languagesOf(extractions, lang),
    questions: questionsById(identified.facts, extractions, questions),
    settled: settledOf(identified),
    sourceUrl: settings.sourceUrl,
    deck: header.deck,
    deckPer: settings.deckPer,
    images,
    keep: keeper(gathered, cache),
    files,
  })
  await clearMemory(cards.length)
  const { touchAll, sourceUrl } = settings
  const stamped = stamp(cards, identified, lock, { now: env.now, header, touchAll, sourceUrl })
  reportRestyled(said.lockFile, stamped)
  return {
    ...said,
    root,
    lock,
    identified,
    stamped,
    templates,
    dataset: {
      title,
      lang,
      markers: counted,
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
