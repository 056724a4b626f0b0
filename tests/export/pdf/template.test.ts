import { readFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parseTemplate, templateSchema } from '../../../src/export/pdf/template.ts'

const read = (name: string): Record<string, unknown> =>
  JSON.parse(
    readFileSync(new URL(`../../../templates/pdf/${name}`, import.meta.url), 'utf8'),
  ) as Record<string, unknown>

test('the shipped template says all that there is to say, in the words of its schema', () => {
  const { $schema, ...shipped } = read('sheet.json')
  expect($schema).toBe('./sheet.schema.json')
  expect(shipped).toEqual(parseTemplate({}))
  expect(new Ajv({ strict: false }).validate(read('sheet.schema.json'), read('sheet.json'))).toBe(
    true,
  )
})

test('the schema beside it is that of the program', () => {
  expect(read('sheet.schema.json')).toEqual(toJsonSchema(templateSchema, { typeMode: 'input' }))
})

test('a template of a few keys leaves the others as shipped', () => {
  const { colors, sizes } = parseTemplate({ colors: { title: '#ff0000' } })
  expect(colors.title).toBe('#ff0000')
  expect(colors.text).toBe(parseTemplate({}).colors.text)
  expect(sizes).toEqual(parseTemplate({}).sizes)
})
