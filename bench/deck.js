/**
 * The deck alone: notes → apkg, against the least that such a deck costs (the same text, a sha1 for each note, deflate,
 * write) and against anki-apkg-export's own `addCard`. Usage: node bench/deck.js [NOTES] [RUNS]
 */
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'

const templates = new URL('../templates/anki/', import.meta.url)
const words = readFileSync(new URL('../input/security-monitoring.md', import.meta.url), 'utf8')
  .split(/[^\w]+/)
  .filter((word) => word.length > 1)

/** The same words for the same `n`, in no order that a compressor could learn. */
function sentence(n, length) {
  let state = n + 1
  const next = () => (state = (state * 48_271) % 2_147_483_647)
  return Array.from({ length }, () => words[next() % words.length]).join(' ')
}

const noMedia = []

/**
 * A note of the size of those of the sample, 640 characters. It takes no memory but its number: what is measured is
 * the deck.
 */
class Card {
  static tags = Array.from({ length: 200 }, (_, n) => ['exam', `networks::routing-${n}`])
  media = noMedia
  deck = 'Networks'
  mod = 1_750_000_000

  constructor(n) {
    this.n = n
  }

  get fact() {
    return { id: `${((this.n + 1) * 7_368_787) % 2_147_483_647}`.padStart(12, 'a') }
  }

  get tags() {
    return Card.tags[this.n % 200]
  }

  get fields() {
    return fieldsOf(this.n)
  }
}

function fieldsOf(n) {
  const line = sentence(n, 12)
  const path = `<div class="path" dir="auto">Networks › ${sentence(n % 1000, 3)}</div>`
  return {
    Prompt: `${path}<div class="ask" dir="auto">${line} <span class="blank">▢</span></div>`,
    Answer: `${path}<div class="full" dir="auto">${line} <mark class="answer">${n * 31}</mark></div>`,
    Context: path,
    Details: n % 6 > 0 ? '' : `<ul><li dir="auto">${sentence(n * 3, 14)}</li></ul>`,
    Hint: '',
    Kind: '<span class="kind" style="border-color: #1f6feb"><span class="icon">📝</span> Exam fact</span>',
    Source: `notes/networks-${n % 100}.md#routing`,
  }
}

const cards = (count) => Array.from({ length: count }, (_, n) => new Card(n))

const contestants = {
  async keyfacts(count, out) {
    const { ankiExporter, keyFact } = await import('../lib/modules/export/anki/index.js')
    const read = (name) => readFileSync(new URL(name, templates), 'utf8')
    const anki = { front: read('front.html'), back: read('back.html'), css: read('style.css') }
    const lock = { keyfacts: 1, project: 'bench', deck: 'Networks', notetype: keyFact }
    const dataset = { cards: cards(count), retired: [], media: [], lock }
    const [artifact] = await ankiExporter.export(dataset, { templates: { anki } })
    writeFileSync(out, artifact.data)
  },
  'lower bound'(count, out) {
    const notes = cards(count).map(({ fact, fields, tags }) => {
      const text = [...Object.values(fields), fact.id, ...tags].join('\u001F')
      return Buffer.from(`${createHash('sha1').update(text).digest('hex')}\n${text}\n`)
    })
    writeFileSync(out, deflateRawSync(Buffer.concat(notes)))
  },
  async addCard(count, out) {
    const require = createRequire(import.meta.url)
    const { default: Exporter } = require('anki-apkg-export/dist/exporter.js')
    const { default: template } = require('anki-apkg-export/dist/template.js')
    const { default: initSqlJs } = await import('sql.js')
    const exporter = new Exporter('Networks', { template: template(), sql: await initSqlJs() })
    for (const { fields, tags } of cards(count)) {
      exporter.addCard(fields.Prompt, fields.Answer + fields.Details, { tags })
    }
    writeFileSync(out, await exporter.save())
  },
}

/** One run in a process of its own. */
function measure(name, count) {
  const self = fileURLToPath(import.meta.url)
  return JSON.parse(
    execFileSync(process.execPath, [self, '--run', name, count], { encoding: 'utf8' }),
  )
}

async function run(name, count) {
  const folder = mkdtempSync(join(tmpdir(), 'keyfacts-bench-'))
  const out = join(folder, 'deck.apkg')
  const started = performance.now()
  await contestants[name](count, out)
  const { user, system } = process.cpuUsage()
  const result = {
    wall: performance.now() - started,
    cpu: (user + system) / 1000,
    memory: process.resourceUsage().maxRSS / 1024,
    bytes: statSync(out).size,
  }
  rmSync(folder, { recursive: true })
  process.stdout.write(JSON.stringify(result))
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

function table(counts, runs) {
  process.stdout.write(
    '| notes | what | wall, s | processor, s | memory, MB | file, MB | times the bound |\n',
  )
  process.stdout.write('|---:|---|---:|---:|---:|---:|---:|\n')
  for (const count of counts) {
    const names = Object.keys(contestants).filter((name) => name !== 'addCard' || count <= 1000)
    // Interleaved: a busy machine slows all of them alike.
    const rounds = Array.from({ length: runs }, () => names.map((name) => measure(name, count)))
    const of = (name, key) => median(rounds.map((round) => round[names.indexOf(name)][key]))
    for (const name of names) {
      const times = of(name, 'cpu') / of('lower bound', 'cpu')
      const cells = [
        count,
        name,
        of(name, 'wall') / 1000,
        of(name, 'cpu') / 1000,
        of(name, 'memory'),
      ]
      const shown = [...cells, of(name, 'bytes') / 1e6, times].map((cell) =>
        typeof cell === 'number' && cell !== count ? cell.toFixed(cell < 10 ? 2 : 0) : cell,
      )
      process.stdout.write(`| ${shown.join(' | ')} |\n`)
    }
  }
}

const [first, second, third] = process.argv.slice(2)
if (first === '--run') await run(second, Number(third))
else table(first ? [Number(first)] : [1000, 10_000, 100_000], Number(second ?? 3))
