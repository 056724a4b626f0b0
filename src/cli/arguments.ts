import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import * as v from 'valibot'
import yargs, { type Options as YargsOptions } from 'yargs'
import { didYouMean } from '../config/did-you-mean.ts'
import { mismatch } from '../config/expectation.ts'
import type { GivenOptions } from '../config/resolve.ts'
import { failure } from '../messages/index.ts'
import type { Option, OptionName } from '../options/index.ts'
import { type CommandName, commandNames } from './commands/index.ts'
import { flagName, flagNamed, flags, flagsOf, isSwitch } from './flags.ts'

/** A command line, understood. */
interface Arguments {
  command: CommandName
  /** The command was written, and not left to the default. */
  named: boolean
  paths: string[]
  flags: GivenOptions
  help: boolean
  version: boolean
}

const isList = ({ schema }: Option): boolean => schema.type === 'array'

/** All flags, as yargs wants them. */
const yargsOptions = (): Record<string, YargsOptions> =>
  Object.fromEntries(
    flags.map(([name, option]) => [
      flagName(name),
      {
        ...(option.alias && { alias: option.alias }),
        ...(isSwitch(option) ? { boolean: true } : { string: true, requiresArg: true }),
      },
    ]),
  )

interface Tokens {
  argv: Record<string, unknown>
  /** The name of a flag that lacks its value. */
  lacking: string | null
}

/**
 * What yargs reads; what is wrong is left to us, who say it in our own words. Commands are words like any other here: for
 * each that it knows, yargs would make its own help at every start.
 */
async function tokens(args: readonly string[]): Promise<Tokens> {
  let lacking: string | null = null
  const argv = await yargs([...args])
    .locale('en')
    .help(false)
    .version(false)
    .exitProcess(false)
    .options({
      help: { alias: 'h', boolean: true },
      version: { alias: 'v', boolean: true },
      // Flags of all commands, for one may stand before the command's name.
      ...yargsOptions(),
    })
    .parserConfiguration({
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
    })
    .fail((message, error) => {
      lacking = /^Not enough arguments following: (\S+)/.exec(message ?? '')?.[1] ?? null
      if (lacking === null) throw error ?? new Error(message)
    })
    .parseAsync()
  return { argv, lacking }
}

/** The value of a flag as its option wants it. */
function valueOf(name: OptionName, option: Option, given: unknown): unknown {
  const texts = [given].flat()
  const last = texts.at(-1)
  const parts =
    name === 'reporter' ? texts : texts.flatMap((text) => String(text).split(',').filter(Boolean))
  const value = isList(option) ? parts : last
  const first = v.safeParse(option.schema, value)
  if (first.success) return first.output
  // `A4` means `a4`; an address or a title is not touched.
  const small = [value].flat().every((text) => /^[a-z0-9]+$/i.test(String(text)))
    ? v.safeParse(
        option.schema,
        mapAll(value, (text) => String(text).toLowerCase()),
      )
    : first
  if (small.success) return small.output
  const takesNumbers = v.is(option.schema, 1) && /^-?\d+(?:\.\d+)?$/.test(String(last))
  const number = takesNumbers ? Number(last) : undefined
  const result = number === undefined ? first : v.safeParse(option.schema, number)
  if (result.success) return result.output
  const { expected, got } = mismatch(number === undefined ? first.issues : result.issues)
  // On a command line nothing stands in quotes.
  throw failure('flag-value', `--${flagName(name)}`, expected.replaceAll('"', ''), got)
}

const mapAll = (value: unknown, change: (one: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(change) : change(value)

/** A first word that is neither a command nor anything that could be read. */
function refuseUnknownCommand(word: string | undefined, cwd: string): void {
  if (word === undefined || !/^[a-z]+$/i.test(word) || existsSync(resolve(cwd, word))) return
  throw failure('unknown-command', word, didYouMean(word, commandNames))
}

function refuseUnknownFlags(
  argv: Tokens['argv'],
  command: CommandName,
  args: readonly string[],
): void {
  const known = flagsOf(command)
  const names = ['help', 'version', ...known.map(([name]) => flagName(name))]
  const letters = new Set(['h', 'v', ...known.flatMap(([, { alias }]) => alias ?? [])])
  for (const key of Object.keys(argv)) {
    if (key === '_' || key === '$0' || names.includes(key) || letters.has(key)) continue
    const dashed = key.length === 1 ? `-${key}` : `--${key}`
    const flag = args.includes(`--no-${key}`) ? `--no-${key}` : dashed
    const near = key.length === 1 ? null : didYouMean(key, names)
    throw failure('unknown-flag', flag, command, near && nearFlag(near, flag.startsWith('--no-')))
  }
}

/** `--no-cach` means `--no-cache`. */
function nearFlag(name: string, isOff: boolean): string {
  const option = flagNamed(name)
  return isOff && option && isSwitch(option) ? `--no-${name}` : `--${name}`
}

/** `--quiet=5`: yargs takes all but `true` for no. */
function refuseSwitchValues(args: readonly string[]): void {
  for (const arg of args) {
    if (arg === '--') return
    const [, name, value] = /^--(?:no-)?([a-z-]+)=(.*)$/su.exec(arg) ?? []
    const option = flagNamed(name)
    if (option && isSwitch(option) && value !== 'true' && value !== 'false')
      throw failure('flag-value', `--${name}`, 'no value, true or false', JSON.stringify(value))
  }
}

/** `--no-out`: yargs takes `false` for the value. */
function refuseOffValues(args: readonly string[], command: CommandName): void {
  for (const arg of args) {
    if (arg === '--') return
    const name = /^--no-([a-z-]+)/u.exec(arg)?.[1]
    const option = flagNamed(name)
    if (option && !isSwitch(option))
      throw failure('unknown-flag', `--no-${name}`, command, `--${name}`)
  }
}

/** Names that yargs itself would stumble over. */
function refusePrototypeFlags(args: readonly string[]): void {
  for (const arg of args) {
    const name = /^--([^=]+)/.exec(arg)?.[1]
    if (name !== undefined && name in {}) throw failure('unknown-flag', `--${name}`, 'build', null)
  }
}

/**
 * Understand the command line.
 *
 * @param args without node and script
 * @param cwd to tell a misspelt command from a path
 * @throws `unknown-command`, `unknown-flag`, `flag-without-value`, `flag-value`, `no-such-path`
 */
export async function readArguments(args: readonly string[], cwd: string): Promise<Arguments> {
  refusePrototypeFlags(args)
  refuseSwitchValues(args)
  const { argv, lacking } = await tokens(args)
  if (lacking !== null) {
    const [name, option] =
      flags.find(([one, { alias }]) => flagName(one) === lacking || alias === lacking) ?? []
    const flag = name ? flagName(name) : lacking
    throw failure('flag-without-value', `--${flag}`, option?.value ?? 'VALUE')
  }
  const words = [argv._ ?? []].flat().map(String)
  // A variable of a script that is not set: the current folder is not meant.
  if (words.includes('')) throw failure('no-such-path', '""')
  const read = commandNames.find((name) => name === words[0])
  const named = read !== undefined
  const command = read ?? 'build'
  refuseOffValues(args, command)
  refuseUnknownFlags(argv, command, args)
  const help = argv.help === true
  const version = argv.version === true
  if (!named && !help && !version) refuseUnknownCommand(words[0], cwd)
  const values: Record<string, unknown> = {}
  for (const [name, option] of flagsOf(command)) {
    const given = argv[flagName(name)]
    if (given !== undefined) values[name] = valueOf(name, option, given)
  }
  return { command, named, paths: named ? words.slice(1) : words, flags: values, help, version }
}
