import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from './package-folder.ts'

const own = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
  version: string
  dependencies: Record<string, string>
}

/** This package's version, from its package.json. */
export const { version } = own

/** Where it runs compiled. */
const folders = ['lib', 'lib/command'].map((name) => join(packageFolder, name))

/**
 * What tells this state of the program, with all that is compiled into it, from any other: the names of its parts hold
 * hashes of what is in them. Null where it runs from its modules, whose names tell nothing: then nothing may be kept.
 */
export const programId: string | null = folders.includes(import.meta.dirname)
  ? JSON.stringify([version, own.dependencies, folders.map((folder) => readdirSync(folder))])
  : null
