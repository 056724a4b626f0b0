import { stat } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import {
  commandOptions,
  options,
  type CommandSettings,
  type OptionName,
  type Settings,
} from '../options/index.ts'
import type { Config } from './config-schema.ts'
import { findConfig } from './find.ts'
import { refuseUnknownKinds } from './kinds.ts'
import { resolveMarkers } from './markers.ts'
import { readConfig } from './read.ts'
import { validateConfig } from './validate.ts'

/** Options as given by a caller: values of the right form, absent where the caller said nothing. */
export type GivenOptions = {
  [Name in OptionName]?:
    | (Name extends 'markers'
        ? Config['markers']
        : (Settings & CommandSettings)[Name & keyof (Settings & CommandSettings)])
    | undefined
}

export interface Resolved {
  settings: Settings
  command: CommandSettings
  /** Absolute: where `settings.paths` start. */
  base: string
}

const absolute = (path: string, folder: string) => (path === '-' ? path : resolve(folder, path))
/** A font file, as against the name of an npm package. */
const isFontFile = (font: string) => /^\.|\.(?:ttf|otf|ttc|woff2?)$/i.test(font) || isAbsolute(font)

/** `given` with its paths made absolute; `paths` are left, for they may be globs. */
function anchored<Given extends GivenOptions>(given: Given, folder: string): Given {
  const entries = Object.entries(given).map(([name, value]) => {
    const isPath = 'path' in options[name as OptionName] && typeof value === 'string'
    return [name, isPath ? absolute(value, folder) : value]
  })
  return Object.fromEntries(entries) as Given
}

function anchoredConfig(config: Config, folder: string): GivenOptions {
  const { sheet } = config
  const fonts = sheet?.fonts.map((font) => (isFontFile(font) ? resolve(folder, font) : font))
  const { $schema: _schema, ...given } = config
  return anchored({ ...given, ...(sheet && fonts && { sheet: { ...sheet, fonts } }) }, folder)
}

const defaults = Object.fromEntries(
  Object.entries(options).map(([name, option]) => [name, option.default]),
)

/** `input`, the place for notes in a project of this kind, unless `cwd` is itself a folder of notes with a lock; else `.`. */
async function usualPath(cwd: string): Promise<string> {
  const there = (name: string) =>
    stat(resolve(cwd, name)).then(
      () => true,
      () => false,
    )
  return (await there('input')) && !(await there('keyfacts.lock')) ? 'input' : '.'
}

/**
 * All options: `given` over the configuration of the notes over the defaults.
 *
 * @param given as flags or a caller's options say it; paths start at `cwd`
 * @throws what is wrong with the configuration, see messages/cli.ts
 */
export async function resolveSettings(given: GivenOptions, cwd: string): Promise<Resolved> {
  const configPath = given.config
    ? resolve(cwd, given.config)
    : await findConfig(given.paths ?? [], cwd)
  const shown = configPath === null ? '' : relative(cwd, configPath) || '.'
  const config =
    configPath === null ? {} : validateConfig(shown, await readConfig(configPath, shown))
  const folder = configPath === null ? cwd : dirname(configPath)
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const values = {
    ...anchored(defaults as GivenOptions, cwd),
    ...anchoredConfig(config, folder),
    ...anchored(said as GivenOptions, cwd),
  } as unknown as Settings & CommandSettings
  const { command, settings } = parted(values)
  const markers = resolveMarkers({ ...config.markers, ...given.markers })
  refuseUnknownKinds(settings.sheet, markers, shown)
  const paths = settings.paths.length > 0 ? settings.paths : [await usualPath(cwd)]
  const ownPaths = given.paths === undefined && config.paths !== undefined
  return {
    settings: { ...settings, paths, markers, configPath },
    command: { ...command, config: configPath },
    base: ownPaths ? folder : cwd,
  }
}

/** What the command line needs to know, and what a build does. */
function parted(values: Settings & CommandSettings): Pick<Resolved, 'command' | 'settings'> {
  const isForCommand = ([name]: [string, unknown]): boolean =>
    (commandOptions as readonly string[]).includes(name)
  const entries = Object.entries(values)
  return {
    command: Object.fromEntries(entries.filter(isForCommand)) as unknown as CommandSettings,
    settings: Object.fromEntries(
      entries.filter((entry) => !isForCommand(entry)),
    ) as unknown as Settings,
  }
}
