import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** Absolute path of a file of the project. */
export const projectFile = (name: string): string => resolve(root, name)

/**
 * Expect the named `parts` of the document at `path` to be these texts. A part stands between `<!-- name -->` and
 * `<!-- /name -->`; `vitest -u` writes it.
 */
export async function expectGenerated(
  path: string,
  parts: Readonly<Record<string, string>>,
): Promise<void> {
  const file = projectFile(path)
  const document = Object.entries(parts).reduce(
    (text, [name, part]) => withPart(text, name, part),
    readFileSync(file, 'utf8'),
  )
  await expect(document).toMatchFileSnapshot(file)
}

function withPart(document: string, name: string, part: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const from = document.indexOf(start)
  const to = document.indexOf(end)
  if (from === -1 || to < from) throw new Error(`no ${start} … ${end}`)
  const ignored = `<!-- prettier-ignore-start -->\n\n${part.trimEnd()}\n\n<!-- prettier-ignore-end -->`
  return `${document.slice(0, from + start.length)}\n${ignored}\n${document.slice(to)}`
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
