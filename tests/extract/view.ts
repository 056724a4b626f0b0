import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { resolveMarkers } from '../../src/config/markers.ts'
import { extract } from '../../src/extract/index.ts'
import { marksIn } from '../../src/extract/marked.ts'
import { parse } from '../../src/parse/index.ts'
import type { MarkerConfig } from '../../src/options/index.ts'
import type { RawDetail, RawFact } from '../../src/types/index.ts'

/** A fact or detail without its nodes and without what is empty. */
function compact(value: object): Record<string, unknown> {
  const entries = Object.entries(value).filter(
    ([key, inner]) =>
      key !== 'content' &&
      inner !== null &&
      inner !== '' &&
      !(Array.isArray(inner) && inner.length === 0),
  )
  return Object.fromEntries(entries)
}

function viewDetail(detail: RawDetail): Record<string, unknown> {
  const { details, text, markdown, ...rest } = detail
  const written = markdown === text ? {} : { markdown }
  return {
    ...compact({ ...rest, text, ...written }),
    ...compact({ details: details.map(viewDetail) }),
  }
}

function viewFact(fact: RawFact): Record<string, unknown> {
  const { details, source, kinds: _kinds, text, markdown, ...rest } = fact
  const { start, end, anchor } = source
  const place = `${start.line}:${start.column}-${end.line}:${end.column}${anchor}`
  const written = markdown === text ? {} : { markdown }
  return compact({ place, text, ...written, ...rest, details: details.map(viewDetail) })
}

/** All that `value` gives, as people can read it. */
export function view(value: string, configured: Readonly<Record<string, MarkerConfig>> = {}) {
  const file = new VFile({ path: 'notes/input.md', value })
  const markers = resolveMarkers(configured)
  const { facts, ...rest } = extract(parse(file, marksIn(value, markers)), file, markers)
  const messages = file.messages.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`)
  const legend = Object.keys(rest.legend).length > 0 ? { legend: rest.legend } : {}
  const about = compact({
    title: rest.title,
    lang: rest.lang,
    ...(rest.skipped && { skipped: true }),
  })
  return { ...about, ...legend, facts: facts.map(viewFact), ...compact({ messages }) }
}

/** The text of a fixture's file; null where it has none. */
export function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
