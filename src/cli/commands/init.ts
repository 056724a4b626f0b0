import type { Dirent } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { codeOf, wordsFor } from '../../text/system-error.ts'
import { configFileNames } from '../../config/find.ts'
import { configText } from '../../config/template.ts'
import { failure } from '../../messages/index.ts'
import { isMarkdown } from '../../read/index.ts'
import { shownPath } from '../entry.ts'
import type { Invocation } from '../invocation.ts'

/** Folders below which no note is looked for. */
const reach = 3

const attributes = 'keyfacts.lock merge=union text eol=lf'

const sample = `# Coffee

Every line with a marker becomes a card, a line of the sheet and an entry of the dataset.

## Beans

- 📝 **Robusta** holds about twice the caffeine of Arabica
- 💡 Grind just before brewing: ground coffee is stale after 30 minutes

## Espresso

- Water
  - ❗ Above 96 °C it burns the coffee
- Pressure: 📝 9 bar
`

const entriesOf = (path: string) =>
  readdir(path, { withFileTypes: true }).catch(() => [] as Dirent[])

/** Whether there is a note in `folder`, or so many folders below. */
async function hasNote(folder: string, deep: number): Promise<boolean> {
  const entries = await entriesOf(folder)
  if (entries.some((entry) => !entry.isDirectory() && isMarkdown(entry.name))) return true
  if (deep === 0) return false
  for (const entry of entries) {
    const passed = entry.name.startsWith('.') || entry.name === 'node_modules'
    if (!entry.isDirectory() || passed) continue
    if (await hasNote(join(folder, entry.name), deep - 1)) return true
  }
  return false
}

/** Write a file that is not there yet; gives whether it was written. */
async function create(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
    throw failure('init-unwritable', dirname(path), wordsFor(error))
  })
  try {
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw failure('init-unwritable', path, wordsFor(error))
  }
}

/** Add our line to `.gitattributes`, if it lacks it; gives whether it was added. */
async function addAttributes(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => '')
  if (/^keyfacts\.lock\s/m.test(text)) return false
  const gap = text === '' || text.endsWith('\n') ? '' : '\n'
  try {
    await writeFile(path, `${text}${gap}${attributes}\n`)
    return true
  } catch (error) {
    throw failure('init-unwritable', path, wordsFor(error))
  }
}

/**
 * `keyfacts init [folder]`: a configuration with every option explained, what Git must know of the lock, and a note to
 * try it on where there is none. Asks nothing, overwrites nothing.
 */
export async function init({ paths, terminal, cwd }: Invocation): Promise<number> {
  if (paths.length > 1) {
    throw failure('unexpected-paths', 'init', 'one folder', paths.join(' '))
  }
  const folder = resolve(cwd, paths[0] ?? '.')
  const there = (await entriesOf(folder)).map(({ name }) => name)
  const say = (name: string, written: boolean, kept: string) => {
    const path = shownPath(join(folder, name), cwd)
    terminal.say(written ? `wrote ${path}` : `left ${path} as it is${kept}`)
  }
  const config = there.find((name) => configFileNames.includes(name))
  if (config) say(config, false, '')
  else
    say(
      'keyfacts.config.yaml',
      await create(join(folder, 'keyfacts.config.yaml'), configText()),
      '',
    )
  const added = await addAttributes(join(folder, '.gitattributes'))
  say('.gitattributes', added, ': it knows keyfacts.lock')
  if (!(await hasNote(folder, reach))) {
    say('sample.md', await create(join(folder, 'sample.md'), sample), '')
  }
  const where = shownPath(folder, cwd)
  terminal.say(`Next: keyfacts build${where === '.' ? '' : ` ${where}`}`)
  return 0
}
