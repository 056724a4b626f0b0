import yargs, { type Argv } from 'yargs'
import type { Option } from '../options.ts'
import { flagName, flagsOf, yargsOptions } from './arguments.ts'
import { type Command, type CommandName, commandNames, commands } from './commands/index.ts'

/** What yargs can and its types do not know. */
interface Configurable extends Argv {
  usageConfiguration(configuration: { 'hide-types': boolean }): Argv
}

/** Columns; longer lines are hard to read. */
const widest = 96

/** Flags that `keyfacts --help` shows; the rest is in the help of the command. */
const everyday = new Set([
  'out',
  'format',
  'title',
  'deck',
  'lang',
  'paper',
  'pages',
  'reporter',
  'quiet',
])

/** A switch that is on is shown by what turns it off. */
const shownName = (name: string, option: Option) =>
  `${option.default === true ? 'no-' : ''}${flagName(name)}`

/**
 * The help of `command`, or of everything if null; ends with a line end.
 *
 * Drawn by yargs from the declared commands and options.
 */
export async function helpText(command: CommandName | null, width: number): Promise<string> {
  const { usage, help, examples }: Command = commands[command ?? 'build']
  const cli = (yargs([]) as Configurable)
    .usageConfiguration({ 'hide-types': true })
    .scriptName('keyfacts')
    .locale('en')
    .wrap(Math.min(width, widest))
    .help(false)
    .version(false)
    .exitProcess(false)
  if (command === null) {
    cli.usage(
      'keyfacts [command] [paths..]\n\nMarkdown notes with marked facts → Anki deck, one-page sheet, dataset.',
    )
    for (const name of commandNames) cli.command(name, commands[name].help)
  } else {
    cli.usage(`keyfacts ${command} ${usage}\n\n${sentence(help)}`)
  }
  const flags = flagsOf(command ?? 'build')
  const shown = flags.filter(([name]) => command !== null || everyday.has(name))
  cli.options(yargsOptions(shown, shownName))
  cli.option('help', {
    alias: 'h',
    boolean: true,
    group: 'Other:',
    describe: 'this, or of a command',
  })
  if (command === null) {
    cli.option('version', { alias: 'v', boolean: true, group: 'Other:', describe: 'the version' })
  }
  const lines = command === null ? overview : examples
  for (const [line, meaning] of lines) cli.example(line, meaning)
  if (command === null)
    cli.epilogue('More: keyfacts COMMAND --help; configuration: docs/configuration.md')
  return `${await cli.getHelp()}\n`
}

const overview = [
  ...commands.build.examples.slice(0, 1),
  ...commands.check.examples.slice(0, 1),
  ...commands.watch.examples,
]

const sentence = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}.`
