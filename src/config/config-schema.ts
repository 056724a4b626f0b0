import * as v from 'valibot'
import { options, type OptionName, type Options } from '../options/index.ts'

type ConfigName = {
  [Name in OptionName]: Options[Name]['where'] extends 'flag' ? never : Name
}[OptionName]

/** Options that a configuration may set. */
export const configurable = (Object.keys(options) as OptionName[]).filter(
  (name): name is ConfigName => options[name].where !== 'flag',
)

type Entries = {
  [Name in ConfigName]: v.OptionalSchema<Options[Name]['schema'], undefined>
}

/** A configuration: every key may be left out, no other may be there. */
export const configSchema = v.strictObject({
  $schema: v.optional(v.string()),
  ...(Object.fromEntries(
    configurable.map((name) => [name, v.optional(options[name].schema as v.GenericSchema)]),
  ) as unknown as Entries),
})

/** A configuration as checked. */
export type Config = v.InferOutput<typeof configSchema>
