import { readFileSync, writeFileSync } from 'node:fs'

const place = new URL('results.md', import.meta.url)
const head = `# Measured

Written by the scripts of this folder; each replaces its own section. Times are of whole processes; machines are noisy, so the ratios count.
`

/** Put `body` under the heading `## title` of results.md, in place of what stood there. */
export function saveSection(title, body) {
  let text = head
  try {
    text = readFileSync(place, 'utf8')
  } catch {
    // The first section.
  }
  const sections = text.split(/^(?=## )/mu)
  const section = `## ${title}\n\n${body.trim()}\n\n`
  const index = sections.findIndex((one) => one.startsWith(`## ${title}\n`))
  if (index === -1) sections.push(section)
  else sections[index] = section
  writeFileSync(place, `${sections.map((one) => one.trimEnd()).join('\n\n')}\n`)
}
