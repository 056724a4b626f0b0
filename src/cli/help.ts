import { type Command, type CommandName, commandNames, commands } from './commands/index.ts'
import { flagsOf, flagText } from './flags.ts'

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

/** A line of two columns. */
type Row = readonly [left: string, right: string]

interface Section {
  title: string
  rows: Row[]
}

const general: Row[] = [
  ['-h, --help', 'this, or the help of a command'],
  ['-v, --version', 'the version'],
]

/** The help of `command`, or of everything if null; ends with a line end. Drawn from what is declared of commands and options. */
export function helpText(command: CommandName | null, width: number): string {
  const { usage, help, examples }: Command = commands[command ?? 'build']
  const columns = Math.min(width, widest)
  const head =
    command === null
      ? [
          'keyfacts [command] [paths..]',
          '',
          'Markdown notes with marked facts → Anki deck, one-page sheet, dataset.',
        ]
      : [`keyfacts ${command} ${usage}`, '', `${help[0]?.toUpperCase()}${help.slice(1)}.`]
  const overview: Section[] =
    command === null
      ? [
          {
            title: 'Commands',
            rows: commandNames.map((name) => [`keyfacts ${name}`, commands[name].help]),
          },
        ]
      : []
  const lines = command === null ? everydayExamples : examples
  const sections = [...overview, ...flagSections(command), { title: 'Examples', rows: [...lines] }]
  const more = 'More: keyfacts COMMAND --help; docs/configuration.md'
  return [
    ...head.flatMap((line) => fold(line, columns)),
    ...sections.filter(({ rows }) => rows.length > 0).flatMap((section) => draw(section, columns)),
    ...(command === null ? ['', ...fold(more, columns)] : []),
    '',
  ].join('\n')
}

/** The help of the command that is called `word`, or of everything if none is. */
export const helpFor = (word: string, width: number): string =>
  helpText(commandNames.find((name) => name === word) ?? null, width)

const everydayExamples = [
  ...commands.build.examples.slice(0, 1),
  ...commands.check.examples.slice(0, 1),
  ...commands.watch.examples,
]

/** The flags by their groups; version and help in the last. */
function flagSections(command: CommandName | null): Section[] {
  const shown = flagsOf(command ?? 'build').filter(
    ([name]) => command !== null || everyday.has(name),
  )
  const titles = new Set([...shown.map(([, { group }]) => group), 'Other' as const])
  return [...titles].map((title) => ({
    title,
    rows: [
      ...shown
        .filter(([, { group }]) => group === title)
        .map(([name, option]): Row => [flagText(name, option), option.help]),
      ...(title === 'Other' ? general : []),
    ],
  }))
}

/** A section with its rows; what does not fit into a column goes on below, in the same column. */
function draw({ title, rows }: Section, width: number): string[] {
  const wanted = Math.max(...rows.map(([left]) => left.length))
  const left = Math.min(wanted, Math.floor(width / 2) - 2)
  const right = width - left - 4
  return ['', `${title}:`, ...rows.flatMap((row) => drawRow(row, left, right))]
}

function drawRow([flag, help]: Row, left: number, right: number): string[] {
  const names = fold(flag, left)
  const words = fold(help, right)
  return Array.from({ length: Math.max(names.length, words.length) }, (_, index) =>
    `  ${(names[index] ?? '').padEnd(left)}  ${words[index] ?? ''}`.trimEnd(),
  )
}

/** `text` in lines of at most `width`, broken at blanks, or by force. */
function fold(text: string, width: number): string[] {
  const lines: string[] = []
  let rest = text
  while (rest.length > width) {
    const blank = rest.lastIndexOf(' ', width)
    const end = blank > 0 && rest.slice(0, blank).trim() !== '' ? blank : width
    lines.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return [...lines, rest]
}
