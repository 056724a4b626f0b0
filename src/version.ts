import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from './package-folder.ts'

const own = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
  version: string
  dependencies: Record<string, string>
}

/** This package's version, from its package.json. */
export const { version } = own

/** This package and the parsers below it, all pinned exactly: what was extracted by others may differ. */
export const parserVersions: string = JSON.stringify([version, own.dependencies])
