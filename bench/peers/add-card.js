/**
 * A deck with anki-apkg-export as it is, its own `addCard`, from facts.json. It leaks statements and dies near card 500.
 * Usage: node bench/peers/add-card.js FACTS.json OUT.apkg
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { default: AnkiExport } = createRequire(import.meta.url)('anki-apkg-export')
const [, , source = '', out = ''] = process.argv
const { facts } = JSON.parse(readFileSync(source, 'utf8'))
const deck = new AnkiExport('Facts')
let made = 0
try {
  for (const fact of facts) {
    deck.addCard(`${fact.headings.join(' › ')}<br>${fact.prompt}`, fact.html)
    made++
  }
  writeFileSync(out, await deck.save())
} catch (error) {
  process.stderr.write(
    `stopped after ${made} of ${facts.length} cards: ${String(error).slice(0, 80)}\n`,
  )
  process.exitCode = 1
}
