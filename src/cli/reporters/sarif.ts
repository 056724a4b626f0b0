import { failures, rules } from '../../messages/index.ts'
import type { FailureRule, Rule } from '../../messages/rule.ts'
import type { Entry } from '../entry.ts'
import type { Reporter } from './index.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const
const known: Readonly<Record<string, Rule | FailureRule>> = { ...failures, ...rules }

function region({ line, column, endLine, endColumn }: Entry) {
  if (line === null) return undefined
  return {
    startLine: line,
    ...(column !== null && { startColumn: column }),
    ...(endLine !== null && { endLine }),
    ...(endColumn !== null && { endColumn }),
  }
}

/** A path as a URI reference, each part encoded. */
const uri = (path: string) => path.split('/').map(encodeURIComponent).join('/')

function location(entry: Entry) {
  if (entry.path === null) return undefined
  const where = region(entry)
  return [
    {
      physicalLocation: {
        artifactLocation: { uri: uri(entry.path) },
        ...(where && { region: where }),
      },
    },
  ]
}

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning. */
export const sarif: Reporter = async (entries, { version }) => {
  const ruleIds = [...new Set(entries.map(({ ruleId }) => ruleId))].toSorted()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'keyfacts',
            version,
            informationUri: 'https://www.npmjs.com/package/keyfacts',
            rules: ruleIds.map((id) => ({
              id,
              shortDescription: { text: id.replaceAll('-', ' ') },
              ...(known[id]?.next && { help: { text: known[id].next } }),
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: entries.map((entry) => {
          const locations = location(entry)
          return {
            ruleId: entry.ruleId,
            ruleIndex: ruleIds.indexOf(entry.ruleId),
            level: levels[entry.severity],
            message: { text: entry.reason },
            ...(locations && { locations }),
          }
        }),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
