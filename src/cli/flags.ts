import * as v from 'valibot'
import { options, type Option, type OptionName } from '../options/index.ts'
import type { CommandName } from './commands/index.ts'

/** `frozenLock` → `frozen-lock`. */
export const flagName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** All options that are flags, as declared. */
export const flags = (Object.entries(options) as [OptionName, Option][]).filter(
  ([, { where }]) => where !== 'config',
)

/** The option that `--name` sets, as it is written on the command line; undefined: none. */
export const flagNamed = (name: string | undefined): Option | undefined =>
  flags.find(([option]) => flagName(option) === name)?.[1]

/** The flags of `command`. */
export const flagsOf = (command: CommandName): [OptionName, Option][] =>
  flags.filter(([, { commands }]) => commands?.includes(command) ?? true)

/** Whether the flag takes no value. */
export const isSwitch = ({ schema }: Option): boolean => v.is(schema, true)

/** `-o, --out DIR`; a switch that is on is shown by what turns it off. */
export function flagText(name: OptionName, option: Option): string {
  const flag = `--${option.default === true ? 'no-' : ''}${flagName(name)}`
  const value = isSwitch(option) ? '' : ` ${option.value ?? 'VALUE'}`
  return `${option.alias ? `-${option.alias}, ` : '    '}${flag}${value}`
}
