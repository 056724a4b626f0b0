import { describe, expect, test } from 'vitest'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as v from 'valibot'
import { flagName, isSwitch } from '../../src/cli/flags.ts'
import { configurable } from '../../src/config/config-schema.ts'
import { configJsonSchema } from '../../src/config/json-schema.ts'
import { configText } from '../../src/config/template.ts'
import { options, type Option, type OptionName } from '../../src/options/index.ts'
import { parse } from 'yaml'
import { expectGenerated, projectFile, table } from './generated.ts'

const all = Object.entries(options) as [OptionName, Option][]
const code = (text: string) => `\`${text}\``

function flagOf(name: string, option: Option): string {
  if (option.where === 'config') return ''
  const flag = `--${option.default === true ? 'no-' : ''}${flagName(name)}`
  const short = option.alias ? `-${option.alias}, ` : ''
  return code(`${short}${flag}${isSwitch(option) ? '' : ` ${option.value ?? 'VALUE'}`}`)
}

const fallback = ({ default: value }: Option) =>
  value === null || (typeof value === 'object' && Object.keys(value).length === 0)
    ? ''
    : code(JSON.stringify(value))

function optionsTable(): string {
  const rows = all.map(([name, option]) => [
    option.where === 'flag' ? '' : code(name),
    flagOf(name, option),
    name === 'sheet' || name === 'cards' ? 'below' : fallback(option),
    option.help,
    option.where === 'config' ? '' : (option.commands?.join(', ') ?? 'all'),
  ])
  return table(
    ['in the configuration', 'on the command line', 'default', 'what it does', 'commands'],
    rows,
  )
}

function partTable(name: 'sheet' | 'cards'): string {
  const { properties } = configJsonSchema() as Described
  const rows = Object.entries(properties[name]?.properties ?? {}).map(([key, property]) => [
    code(key),
    code(JSON.stringify(property.default)),
    property.description ?? '',
  ])
  return table([`in \`${name}\``, 'default', 'what it does'], rows)
}

describe('the options', () => {
  test('stand in docs/configuration.md', async () => {
    await expectGenerated('docs/configuration.md', {
      options: optionsTable(),
      sheet: partTable('sheet'),
      cards: partTable('cards'),
    })
  })

  test.each(all)(
    '%s has a default that its own schema accepts, and one line of help',
    (_, option) => {
      expect(v.safeParse(option.schema, option.default).issues).toBeUndefined()
      expect(option.help).toMatch(/^[a-z"-][^\n]{5,79}$/)
    },
  )

  test('no letter stands for two flags', () => {
    const letters = all.flatMap(([, { alias }]) => alias ?? [])
    expect(new Set(letters).size).toBe(letters.length)
  })
})

interface Described {
  properties: Record<
    string,
    { properties?: Record<string, { default: unknown; description?: string }> }
  >
}

describe('the schema of the configuration', () => {
  test('is the published one', async () => {
    const text = `${JSON.stringify(configJsonSchema(), null, 2)}\n`
    await expect(text).toMatchFileSnapshot(projectFile('docs/keyfacts.config.schema.json'))
  })

  const validate = new Ajv2020({ allErrors: true }).compile(configJsonSchema())

  test.each([
    [{ $schema: 'x', title: 'T', sheet: { floor: 6, columns: 'auto' }, pages: 'auto' }, true],
    [{ markers: { exam: false, warning: '⚠️', limit: { label: 'Grenze' } } }, true],
    [{ sheet: { margins: { top: 10, right: 10, bottom: 10, left: 10 } } }, true],
    [{ titel: 'T' }, false],
    [{ sheet: { flor: 6 } }, false],
    [{ format: ['docx'] }, false],
    [{ markers: { 'No!': 'x' } }, false],
  ])('%j', (config, valid) => {
    expect(validate(config)).toBe(valid)
  })
})

test('what init writes names every key, and its examples are right when they are switched on', () => {
  const on = configText().replaceAll(/^# (\w+: )/gm, '$1')
  const config = parse(on) as Record<string, unknown>
  expect(Object.keys(config)).toEqual(configurable)
  const validate = new Ajv2020().compile(configJsonSchema())
  validate(config)
  expect(validate.errors).toBeNull()
})
