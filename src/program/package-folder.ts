import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Absolute folder of this package: the nearest with a `package.json`, as seen from the source, from `lib/` and from its modules. */
export const packageFolder: string = above(import.meta.dirname)

function above(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : above(dirname(folder))
}
