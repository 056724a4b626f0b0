import { failure } from '../messages/index.ts'
import type { Settings } from '../options/index.ts'
import type { Marker } from '../types/index.ts'

/**
 * Refuse kinds in `sheet` that no marker has: a slip would leave the sheet empty, or its order as it was.
 *
 * @param path the configuration, as messages name it; `''`: a program gave the options
 * @throws `config-value`, `option-value`
 */
export function refuseUnknownKinds(
  sheet: Settings['sheet'],
  markers: readonly Marker[],
  path: string,
): void {
  const kinds = markers.map(({ kind }) => kind)
  for (const name of ['only', 'priority'] as const) {
    const unknown = sheet[name].find((kind) => !kinds.includes(kind))
    if (unknown === undefined) continue
    const expected = `kinds of markers (${kinds.join(', ')})`
    const place = [`sheet.${name}`, expected, JSON.stringify(unknown)] as const
    throw path === '' ? failure('option-value', ...place) : failure('config-value', path, ...place)
  }
}
