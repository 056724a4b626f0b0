/**
 * The yardstick: reads the Markdown files of a folder and parses them with unified + remark-parse + remark-gfm, one
 * thread, nothing else. Usage: node bench/bare-parse.js FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const folder = process.argv[2] ?? 'input'
const processor = unified().use(remarkParse).use(remarkGfm)
let nodes = 0
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!/\.(?:md|markdown)$/i.test(name)) continue
  nodes += processor.parse(readFileSync(join(folder, name), 'utf8')).children.length
}
process.stdout.write(`${nodes} blocks\n`)
