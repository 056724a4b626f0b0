/**
 * Notes with yanki's library, one a fact, from facts.json: Markdown → the HTML of both sides (it syncs with a running
 * Anki and makes no package). Usage: node bench/peers/yanki-notes.js FACTS.json YANKI_FOLDER
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [, , source = '', folder = ''] = process.argv
const entry = join(folder, 'node_modules', 'yanki', 'dist', 'lib', 'index.js')
const { getNoteFromMarkdown } = await import(pathToFileURL(entry).href)
for (const fact of JSON.parse(readFileSync(source, 'utf8')).facts) {
  const front = [...fact.headings, ...fact.context, fact.prompt].join(' › ')
  await getNoteFromMarkdown(`${front}\n\n---\n\n${fact.markdown}\n`, {
    namespace: 'bench',
    syncMediaAssets: 'off',
    resolveUrls: false,
    obsidianVault: undefined,
  })
}
