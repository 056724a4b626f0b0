import { options } from '../options/index.ts'
import { configurable } from './config-schema.ts'

const examples: Readonly<Record<string, string>> = {
  paths: '[notes, "!notes/drafts"]',
  markers: '{ exam: { label: Exam }, limit: false, warning: { emoji: ⚠️, color: "#b35900" } }',
  title: 'My course',
  deck: 'My course',
  lang: 'en',
  paper: 'a4',
  sourceUrl: 'https://github.com/me/notes/blob/main/{path}{anchor}',
  templates: 'templates',
  lock: 'keyfacts.lock',
  project: 'my-course',
  maxWarnings: '0',
}

/** A value as YAML on one line; JSON is YAML. */
const inline = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('":', '": ')
    .replaceAll(',"', ', "')
    .replace(/^"([a-z]+)"$/, '$1')

/** A configuration in YAML in which every option is explained and none is set. */
export function configText(): string {
  const entries = configurable.map((name) => {
    const { help, default: fallback } = options[name]
    return `\n# ${help}\n# ${name}: ${examples[name] ?? inline(fallback)}\n`
  })
  return `# Configuration of keyfacts. What is commented out shows the default, or an example where there is none.\n${entries.join('')}`
}
