import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { faulty, now } from './faults.ts'
import { folder, put } from './keyfacts.ts'

/** A build with what comes before it. */
export interface Scenario {
  name: string
  args: string[]
  /** Whether a later clock leaves the outputs as they are: the sheet prints the date. */
  timeless: boolean
  /** Make the folder in which the build is to run. */
  make: () => Promise<string>
}

/** A red dot. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
)

const bread =
  '# Bread\n\n- 📝 Yeast dies above 55 °C\n- 💡 Weigh the flour\n  - ![scale](scale.png)\n- ❗ Salt slows yeast\n'
const notes = { 'bread.md': bread, 'scale.png': png }

async function course(files: Record<string, string | Uint8Array>): Promise<string> {
  const path = join(await folder(), 'course')
  await put(path, files)
  return path
}

/** A folder that was built a day before, and then changed. */
async function changed(
  args: string[],
  files: Record<string, string | Uint8Array>,
  gone: string[] = [],
): Promise<string> {
  const path = await course({
    ...notes,
    'oven.md': '# Oven\n\n- ❗ Stones crack when cooled fast\n',
  })
  const { code, stderr } = await faulty(args, path, null, now - 86_400)
  if (code !== 0) throw new Error(stderr)
  await put(path, files)
  for (const name of gone) await rm(join(path, name))
  return path
}

const deckAndDataset = ['-f', 'apkg', '-f', 'json']

export const scenarios: readonly Scenario[] = [
  {
    name: 'for the first time, with an image',
    args: deckAndDataset,
    timeless: true,
    make: () => course(notes),
  },
  {
    name: 'of changed notes, with all outputs',
    args: [],
    timeless: false,
    make: () => changed([], { 'bread.md': bread.replace('55', '60').replace('Salt', 'Much salt') }),
  },
  {
    name: 'that retires a fact and moves another',
    args: ['-f', 'apkg'],
    timeless: true,
    make: () =>
      changed(
        ['-f', 'apkg'],
        {
          'crust.md': '# Crust\n\n- ❗ Stones crack when cooled fast\n',
          'bread.md': bread.replace(/- ❗.*\n/u, ''),
        },
        ['oven.md'],
      ),
  },
]
