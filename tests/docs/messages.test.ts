import { describe, expect, test } from 'vitest'
import { failures, rules } from '../../src/messages/index.ts'
import { expectGenerated } from './generated.ts'

interface Entry {
  reason: (...args: never[]) => string
  next: string
  severity?: string
  exit?: number
}

/** The wording with the names of its arguments in braces. */
function wording({ reason }: Entry): string {
  const [, list = ''] = /^\(([^)]*)\)/.exec(String(reason)) ?? []
  const names = list.split(',').map((name) => name.trim().replace(/\s*=.*$/s, ''))
  return reason(...(names.map((name) => `{${name}}`) as never[])).replaceAll('<', '&lt;')
}

const names: Record<string, string> = { info: 'notice', warning: 'warning', error: 'error' }

function sections(entries: Record<string, Entry>): string {
  return Object.entries(entries)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entry]) => {
      const grade = entry.severity ? names[entry.severity] : `exit ${entry.exit}`
      return `### ${id}\n\n*${grade}.* ${wording(entry)}\n\n${entry.next.replaceAll('<', '&lt;')}`
    })
    .join('\n\n')
}

describe('the messages', () => {
  test('stand in docs/messages.md', async () => {
    await expectGenerated('docs/messages.md', {
      messages: sections(rules),
      failures: sections(failures),
    })
  })

  test.each(Object.entries<Entry>({ ...rules, ...failures }))(
    '%s says it in one line and tells the next step',
    (id, entry) => {
      expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
      expect(wording(entry)).toMatch(/^\S[^\n]*[^\n.]$/)
      expect(entry.next).toMatch(/\S/)
    },
  )

  test('no id is a message and a failure', () => {
    expect(Object.keys(rules).filter((id) => id in failures)).toEqual([])
  })
})
