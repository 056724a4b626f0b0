import { join } from 'node:path'
import { packageFolder } from '../program/package-folder.ts'
import { failure } from '../messages/index.ts'
import type { Templates, Texts } from '../types/index.ts'
import { nodeDisk, type ReadDisk } from './disk.ts'
import { orMissing, wordsFor } from '../text/system-error.ts'
import { slashed } from './path.ts'
import { readText } from './read-file.ts'

/** The shipped templates. */
export const shippedTemplates: string = join(packageFolder, 'templates')

const fixed = ['anki/front.html', 'anki/back.html', 'anki/style.css', 'pdf/sheet.json'] as const
type Name = (typeof fixed)[number] | `texts/${string}.json`

/**
 * Load the shipped templates and lay those of `folder` over them, file by file; of texts, wording by wording.
 *
 * @param folder absolute; null: the shipped ones alone
 * @throws `template-missing`, `template-unknown`, `template-invalid`
 */
export async function loadTemplates(
  folder: string | null,
  disk: ReadDisk = nodeDisk,
): Promise<Templates> {
  const own = folder === null ? [] : await listOwn(folder, disk)
  const [front, back, css, sheet] = fixed.map((name) =>
    join(folder !== null && own.includes(name) ? folder : shippedTemplates, name),
  ) as [string, string, string, string]
  const places = [shippedTemplates, ...(folder === null ? [] : [folder])]
  return {
    anki: {
      front: await read(front, disk),
      back: await read(back, disk),
      css: await read(css, disk),
    },
    sheet: parseJson(await read(sheet, disk), sheet),
    texts: await loadTexts(places, disk),
    overridden: own,
  }
}

/** The user's files, sorted; one with another name would be ignored in silence. */
async function listOwn(folder: string, disk: ReadDisk): Promise<Name[]> {
  const entries = await list(folder, disk)
  if (!entries) throw failure('template-missing', folder, 'there is no such folder')
  const names = entries.filter((name) => /^(?:anki|pdf|texts)\/(?!\.)[^/]+$/u.test(name))
  for (const name of names) {
    if (isKnown(name)) continue
    throw failure(
      'template-unknown',
      join(folder, name),
      [...fixed, 'texts/<language>.json'].join(', '),
    )
  }
  return names.filter(isKnown).sort()
}

const isKnown = (name: string): name is Name =>
  (fixed as readonly string[]).includes(name) || /^texts\/[A-Za-z0-9-]+\.json$/u.test(name)

/** Names in `folder` and in the folders in it, with `/`; null where there is no folder. */
async function list(folder: string, disk: ReadDisk): Promise<string[] | null> {
  try {
    const entries = await orMissing(disk.readdir(folder, { withFileTypes: true }))
    if (!entries) return null
    const below = await Promise.all(
      entries
        .filter((entry) => entry.isDirectory())
        .map(async ({ name }) => {
          const inside = await disk.readdir(join(folder, name))
          return inside.map((file) => slashed(join(name, file)))
        }),
    )
    return below.flat()
  } catch (error) {
    throw failure('template-missing', folder, wordsFor(error))
  }
}

async function read(path: string, disk: ReadDisk): Promise<string> {
  try {
    return (await readText(path, disk)).replaceAll(/\r\n?/gu, '\n')
  } catch (error) {
    throw failure('template-missing', path, wordsFor(error))
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw failure('template-invalid', path, `it is no JSON: ${(error as Error).message}`)
  }
}

/** The texts of `folders` by language, those of a later one over those of an earlier one. */
async function loadTexts(
  folders: readonly string[],
  disk: ReadDisk,
): Promise<Record<string, Texts>> {
  const texts = new Map<string, Texts>()
  for (const folder of folders) {
    const names = (await list(folder, disk)) ?? []
    for (const name of names.filter((name) => name.startsWith('texts/') && isKnown(name)).sort()) {
      const path = join(folder, name)
      const language = name.slice('texts/'.length, -'.json'.length)
      const own = asTexts(parseJson(await read(path, disk), path), path)
      // A language of the user's own says the rest in English.
      texts.set(language, { ...(texts.get(language) ?? texts.get('en')), ...own })
    }
  }
  return Object.fromEntries(texts)
}

function asTexts(value: unknown, path: string): Texts {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw failure('template-invalid', path, 'expected an object of texts')
  }
  const wrong = Object.entries(value).find(([, text]) => typeof text !== 'string')
  if (wrong) throw failure('template-invalid', path, `expected a text for "${wrong[0]}"`)
  return value as Texts
}
