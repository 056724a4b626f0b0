import * as v from 'valibot'
import {
  cardsSchema,
  markerSchema,
  kindSchema,
  sheetSchema,
  languageSchema,
  sourceUrlSchema,
  textSchema,
} from './schemas.ts'
import type { Marker } from '../types/index.ts'

/** The folder of options in `--help` and in the documentation. */
export type OptionGroup = 'What to read' | 'What to make' | 'Identities' | 'Messages' | 'Other'

/** One option, declared once: flags, types, configuration schema and documentation are made from it. */
export interface Option<Schema extends v.GenericSchema = v.GenericSchema, Default = unknown> {
  /** The form of its value, in the configuration and (once read) on the command line. */
  schema: Schema
  default: Default
  /** One line for people, starting in lower case, without a full stop. */
  help: string
  group: OptionGroup
  /** `both` may be configured and given as a flag. */
  where: 'both' | 'flag' | 'config'
  /** One letter. */
  alias?: string
  /** What `--help` calls the value, e.g. `DIR`. */
  value?: string
  /** A path: relative to the configuration's folder or, as a flag, to the current folder. */
  path?: true
  /** Commands that take the flag; all of them if absent. */
  commands?: readonly string[]
}

function option<const Schema extends v.GenericSchema, const Default>(
  schema: Schema,
  fallback: Default,
  rest: Omit<Option, 'schema' | 'default'>,
): Option<Schema, Default> {
  return { schema, default: fallback, ...rest }
}

export const formats = ['apkg', 'pdf', 'json', 'ndjson'] as const
export const papers = [
  'a3',
  'a4',
  'a5',
  'a6',
  'b4',
  'b5',
  'letter',
  'legal',
  'tabloid',
  'executive',
] as const
const building = ['build', 'check', 'diff', 'watch']
const writing = ['build']

/** Every option there is. */
export const options = {
  paths: option(v.array(textSchema), [] as string[], {
    help: 'files, folders and globs to read, "!" leaves out; - is stdin',
    group: 'What to read',
    where: 'config',
    path: true,
  }),
  config: option(v.nullable(textSchema), null, {
    help: 'configuration; searched upwards from the notes if absent',
    group: 'What to read',
    where: 'flag',
    value: 'FILE',
    path: true,
  }),
  markers: option(
    v.record(kindSchema, markerSchema),
    {},
    {
      help: 'the markers by kind, laid over the default ones',
      group: 'What to read',
      where: 'config',
    },
  ),
  out: option(textSchema, 'dist', {
    help: 'folder to write to; - is stdout',
    group: 'What to make',
    where: 'both',
    alias: 'o',
    value: 'DIR',
    path: true,
    commands: ['build', 'check', 'watch'],
  }),
  format: option(
    v.pipe(v.array(v.picklist(formats)), v.minLength(1, 'Expected at least one')),
    ['apkg', 'pdf', 'json'],
    {
      help: `${formats.join(', ')}; several with commas`,
      group: 'What to make',
      where: 'both',
      alias: 'f',
      value: 'LIST',
      commands: ['build', 'check', 'watch'],
    },
  ),
  title: option(v.nullable(textSchema), null, {
    help: 'title of sheet and dataset, and name of a new deck',
    group: 'What to make',
    where: 'both',
    value: 'TEXT',
    commands: building,
  }),
  deck: option(v.nullable(textSchema), null, {
    help: 'name of the deck in Anki; renames one that has a name',
    group: 'What to make',
    where: 'both',
    value: 'NAME',
    commands: [...building, 'recover'],
  }),
  deckPer: option(v.picklist(['build', 'file', 'folder']), 'build', {
    help: 'one deck, or one below it for each file or folder',
    group: 'What to make',
    where: 'config',
  }),
  lang: option(v.nullable(languageSchema), null, {
    help: 'language of the notes, e.g. de, en-US',
    group: 'What to make',
    where: 'both',
    value: 'TAG',
    commands: building,
  }),
  paper: option(v.nullable(v.picklist(papers)), null, {
    help: 'paper of the sheet; a4, or letter for en-US',
    group: 'What to make',
    where: 'both',
    value: 'SIZE',
    commands: ['build', 'watch'],
  }),
  pages: option(
    v.union([v.literal('auto'), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500))]),
    1,
    {
      help: 'pages of the sheet: 1, auto or a number',
      group: 'What to make',
      where: 'both',
      value: 'N',
      commands: ['build', 'watch'],
    },
  ),
  sourceUrl: option(v.nullable(sourceUrlSchema), null, {
    help: "link to the source, '…/{path}{anchor}'",
    group: 'What to make',
    where: 'both',
    value: 'URL',
    commands: building,
  }),
  templates: option(v.nullable(textSchema), null, {
    help: 'folder of templates to lay over the shipped ones',
    group: 'What to make',
    where: 'both',
    value: 'DIR',
    path: true,
    commands: building,
  }),
  sheet: option(sheetSchema, v.parse(sheetSchema, {}), {
    help: 'how the sheet is set',
    group: 'What to make',
    where: 'config',
  }),
  cards: option(cardsSchema, v.parse(cardsSchema, {}), {
    help: 'how cards are made',
    group: 'What to make',
    where: 'config',
  }),
  lock: option(v.nullable(textSchema), null, {
    help: 'lock file; searched upwards from the notes if absent',
    group: 'Identities',
    where: 'both',
    value: 'FILE',
    path: true,
    commands: [...building, 'recover'],
  }),
  project: option(v.nullable(textSchema), null, {
    help: "keeps the ids of two courses apart; the deck's first name if absent",
    group: 'Identities',
    where: 'config',
  }),
  frozenLock: option(v.nullable(v.boolean()), null, {
    help: 'never write the lock; so where CI is set',
    group: 'Identities',
    where: 'flag',
    commands: writing,
  }),
  allowRetire: option(v.boolean(), false, {
    help: 'let many facts go at once',
    group: 'Identities',
    where: 'flag',
    commands: writing,
  }),
  retired: option(v.picklist(['ship', 'drop']), 'ship', {
    help: 'facts that are gone: ship as notes without a card, or drop',
    group: 'Identities',
    where: 'both',
    value: 'WHAT',
    commands: writing,
  }),
  touchAll: option(v.boolean(), false, {
    help: 'make the next import update every note',
    group: 'Identities',
    where: 'flag',
    commands: writing,
  }),
  reporter: option(v.array(textSchema), ['text'], {
    help: 'text, json, github, sarif; NAME=FILE writes to a file',
    group: 'Messages',
    where: 'both',
    value: 'NAME',
    commands: ['build', 'check'],
  }),
  maxWarnings: option(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null, {
    help: 'exit 1 if there are more warnings',
    group: 'Messages',
    where: 'both',
    value: 'N',
    commands: ['check'],
  }),
  quiet: option(v.boolean(), false, {
    help: 'say only what is wrong',
    group: 'Messages',
    where: 'flag',
    alias: 'q',
  }),
  debug: option(v.boolean(), false, {
    help: 'show where in the program an error happened',
    group: 'Messages',
    where: 'flag',
  }),
  color: option(v.nullable(v.boolean()), null, {
    help: 'colours; on if it is a terminal, --no-color for off',
    group: 'Messages',
    where: 'flag',
  }),
  cache: option(v.boolean(), true, {
    help: 'read every note anew',
    group: 'Other',
    where: 'both',
    commands: building,
  }),
  printConfig: option(v.boolean(), false, {
    help: 'print the options as they come out, and end',
    group: 'Other',
    where: 'flag',
    commands: building,
  }),
  against: option(v.nullable(textSchema), null, {
    help: 'committed dataset that must be in step with the notes',
    group: 'Other',
    where: 'flag',
    value: 'FILE',
    path: true,
    commands: ['check'],
  }),
  json: option(v.boolean(), false, {
    help: 'print the difference as JSON',
    group: 'Other',
    where: 'flag',
    commands: ['diff'],
  }),
  markdown: option(v.boolean(), false, {
    help: 'print the difference as Markdown, for a comment',
    group: 'Other',
    where: 'flag',
    commands: ['diff'],
  }),
  dryRun: option(v.boolean(), false, {
    help: 'show what would change',
    group: 'Other',
    where: 'flag',
    alias: 'n',
    commands: ['fix', 'recover'],
  }),
} as const

export type Options = typeof options
export type OptionName = keyof Options
export type Format = (typeof formats)[number]
export type SheetSettings = v.InferOutput<typeof sheetSchema>
export type MarkerConfig = v.InferOutput<typeof markerSchema>

type Values = { [Name in OptionName]: v.InferOutput<Options[Name]['schema']> }

/** Options that only the command line needs to know: no build depends on them. */
export const commandOptions = [
  'config',
  'reporter',
  'maxWarnings',
  'quiet',
  'debug',
  'color',
  'printConfig',
  'against',
  'json',
  'markdown',
  'dryRun',
] as const satisfies readonly OptionName[]

type CommandOption = (typeof commandOptions)[number]

/** What the command line itself needs to know. */
export type CommandSettings = Pick<Values, CommandOption>

/**
 * All that a build is told: flags over configuration over defaults. Every path is absolute, but those of `paths`, which
 * are as written and start at the environment's `cwd`; `out` and a path may be `-`.
 */
export interface Settings extends Omit<Values, CommandOption | 'markers'> {
  /** In the order of the legend: the default ones, then the configured ones. */
  markers: Marker[]
  /** Absolute; the configuration that was found, else null. */
  configPath: string | null
}
