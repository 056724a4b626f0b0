import { stat } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { failure } from '../messages/index.ts'

/** Names of a configuration. JSON and YAML only: a folder of notes may be a stranger's, and must run nothing. */
export const configFileNames = [
  'keyfacts.config.json',
  'keyfacts.config.yaml',
  'keyfacts.config.yml',
]

const isFile = (path: string) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
const isFolder = (path: string) =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** The part of a glob before its first magic character, up to a `/`. */
function plainStart(input: string): string {
  const magic = input.search(/[*?[\]{}()!]/)
  return magic === -1 ? input : input.slice(0, input.slice(0, magic).lastIndexOf('/') + 1)
}

async function folderOf(input: string, cwd: string): Promise<string> {
  const whole = resolve(cwd, input)
  const path = (await isFile(whole)) ? whole : resolve(cwd, plainStart(input))
  return (await isFolder(path)) ? path : dirname(path)
}

function shared(one: string, other: string): string {
  const others = other.split(sep)
  const parts = one.split(sep)
  const end = parts.findIndex((part, index) => part !== others[index])
  return (end === -1 ? parts : parts.slice(0, end)).join(sep) || sep
}

/**
 * The configuration for the notes at `inputs`: searched in the folder that holds them all, then upwards.
 *
 * @throws `two-configs` if a folder has more than one.
 */
export async function findConfig(inputs: readonly string[], cwd: string): Promise<string | null> {
  const named = inputs.filter((input) => input !== '-' && !input.startsWith('!'))
  const folders = await Promise.all(named.map((input) => folderOf(input, cwd)))
  let folder = folders.length === 0 ? cwd : folders.reduce(shared)
  for (;;) {
    const here = folder
    const found = await Promise.all(configFileNames.map((name) => isFile(join(here, name))))
    const paths = configFileNames.filter((_, index) => found[index]).map((name) => join(here, name))
    if (paths.length > 1) throw failure('two-configs', paths.join(', '))
    if (paths[0] !== undefined) return paths[0]
    const parent = dirname(folder)
    if (parent === folder) return null
    folder = parent
  }
}
