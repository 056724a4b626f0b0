import { readFileSync, writeFileSync } from 'node:fs'

const place = new URL('results.md', import.meta.url)
const head = `# Measured

Written by the scripts of this folder; each replaces its own section. Times are of whole processes; machines are noisy, so the ratios count.
`

/** All of results.md by section, from its head on. */
function readSections() {
  let text = head
  try {
    text = readFileSync(place, 'utf8')
  } catch {
    // The first section.
  }
  return text.split(/^(?=## )/mu)
}

const isSection = (title) => (section) => section.startsWith(`## ${title}\n`)

/** The section `title` of results.md with its heading; undefined: there is none. */
export function readSection(title) {
  return readSections().find(isSection(title))
}

/** Put `body` under the heading `## title` of results.md, in place of what stood there. */
export function saveSection(title, body) {
  const sections = readSections()
  const section = `## ${title}\n\n${body.trim()}\n\n`
  const index = sections.findIndex(isSection(title))
  if (index === -1) sections.push(section)
  else sections[index] = section
  writeFileSync(place, `${sections.map((one) => one.trimEnd()).join('\n\n')}\n`)
}
