import { configurable } from '../config/config-schema.ts'
import type { Resolved } from '../config/resolve.ts'
import type { Terminal } from './terminal.ts'

/** Print the options as they came out, in the form of a configuration; gives the exit code. */
export async function printConfig(
  { settings, command, base }: Resolved,
  terminal: Terminal,
): Promise<number> {
  const values = { ...settings, ...command }
  const entries = configurable.map((name) => [
    name,
    name === 'markers' ? markersOf(settings.markers) : values[name],
  ])
  terminal.say(`configuration: ${settings.configPath ?? 'none'}; paths start at ${base}`)
  await terminal.out(`${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`)
  return 0
}

const markersOf = (markers: Resolved['settings']['markers']) =>
  Object.fromEntries(
    markers.map(({ kind, emoji, label, color, aliases, prompt, enabled }) => [
      kind,
      { emoji, label, color, aliases, prompt, enabled },
    ]),
  )
