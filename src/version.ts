import { readFileSync } from 'node:fs'

const own = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string
  dependencies: Record<string, string>
}

/** This package's version, from its package.json. */
export const { version } = own

/** This package and the parsers below it, all pinned exactly: what was extracted by others may differ. */
export const parserVersions: string = JSON.stringify([version, own.dependencies])
