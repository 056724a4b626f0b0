/**
 * How fast whole builds are, against "bare parse" (bench/bare-parse.js) and peers. Every contestant is a process of its own; runs are
 * interleaved, so that a machine that slows down slows down all; medians and ratios are what counts.
 *
 * Usage: node bench/speed.js NOTES [--runs 7] [--large] [--peers FOLDER] [--python PYTHON]
 *   --large   also 100 copies of the notes, with and without cache (minutes)
 *   --peers   a folder where yanki is installed (npm); --python one with genanki (PyPI). The sheet beside typst: bench/sheet.js
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { saveSection } from './results.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '7' },
    large: { type: 'boolean', default: false },
    peers: { type: 'string' },
    python: { type: 'string', default: 'python3' },
  },
})
const notes = resolve(positionals[0] ?? 'input')
const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const bin = here('../lib/cli.js')
const work = mkdtempSync(join(tmpdir(), 'keyfacts-speed-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

const env = { ...process.env, CI: '', NO_COLOR: '1' }
/** GNU time tells the peak memory of a process that has ended; without it that column stays empty. */
const gnuTime = existsSync('/usr/bin/time') ? '/usr/bin/time' : null

/** Run `command` once; seconds and, where it is known, MiB. */
function once(command, cwd) {
  const [file, ...args] = gnuTime ? [gnuTime, '-f', '%M', ...command] : command
  const started = performance.now()
  const { status, stderr } = spawnSync(file, args, { cwd, env, encoding: 'utf8', maxBuffer: 1e9 })
  const seconds = (performance.now() - started) / 1000
  if (status !== 0) throw new Error(`${command.join(' ')}\n${stderr}`)
  const kilobytes = gnuTime ? Number(stderr.trimEnd().split('\n').at(-1)) : Number.NaN
  return { seconds, mebibytes: kilobytes / 1024 }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** Run every contestant `runs` times, in turn, after one run that is not counted. */
function race(contestants, runs) {
  const results = contestants.map(() => [])
  for (let run = -1; run < runs; run++) {
    for (const [index, { before, command, cwd }] of contestants.entries()) {
      before?.(run)
      const result = once(command, cwd ?? work)
      if (run >= 0) results[index].push(result)
    }
  }
  return contestants.map(({ name, bound }, index) => ({
    name,
    bound,
    seconds: median(results[index].map(({ seconds }) => seconds)),
    mebibytes: median(results[index].map(({ mebibytes }) => mebibytes)),
  }))
}

/** A folder of its own for a contestant: output, lock, cache and, where files are changed, a copy of the notes. */
function place(name) {
  const folder = join(work, name)
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  return folder
}

function build(name, source, formats, more = []) {
  const cwd = place(name)
  const flags = formats.flatMap((format) => ['-f', format])
  const command = [
    'node',
    bin,
    'build',
    source,
    '--out',
    join(cwd, 'out'),
    '--lock',
    join(cwd, 'keyfacts.lock'),
    '-q',
    ...flags,
    ...more,
  ]
  return { name, cwd, command }
}

/** Markdown of the table; the first row is what the others are measured by. */
function table(title, rows) {
  const [base] = rows
  const lines = rows.map(({ name, seconds, mebibytes, bound }) => {
    const ratio = seconds / base.seconds
    const wanted = bound === undefined ? '' : `≤ ${bound}`
    return `| ${name} | ${seconds.toFixed(3)} | ${ratio.toFixed(2)} | ${wanted} | ${Number.isNaN(mebibytes) ? '' : mebibytes.toFixed(0)} |`
  })
  return [
    `### ${title}`,
    '',
    '| work | seconds (median) | ratio | wanted | MiB |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...lines,
    '',
  ].join('\n')
}

function start(runs) {
  const sample = here('../input')
  const contestants = [
    { name: 'node -e 0', command: ['node', '-e', '0'] },
    { name: 'keyfacts --version', command: ['node', bin, '--version'], bound: 1.6 },
    { name: 'keyfacts --help', command: ['node', bin, '--help'], bound: 3 },
    {
      ...build(
        'the sample, deck + sheet + dataset',
        sample,
        ['apkg', 'pdf', 'json'],
        ['--no-cache'],
      ),
      bound: 7.5,
    },
  ]
  return table('Starting', race(contestants, runs))
}

/** A build with cache of a copy of the notes, one of which ends with other `lines` each time. */
function changing(name, lines) {
  const copy = join(place(`changing ${name}`), 'notes')
  cpSync(notes, copy, { recursive: true })
  const paths = readdirSync(copy, { recursive: true, encoding: 'utf8' })
  const path = join(copy, paths.filter((one) => one.endsWith('.md'))[1] ?? '')
  const text = readFileSync(path, 'utf8')
  return {
    ...build(name, copy, ['apkg', 'json']),
    before: (run) => writeFileSync(path, `${text}\n${lines(run)}\n`),
    bound: 0.4,
  }
}

function whole(runs) {
  const contestants = [
    { name: 'bare parse', command: ['node', here('bare-parse.js'), notes] },
    { ...build('deck + dataset, no cache', notes, ['apkg', 'json'], ['--no-cache']), bound: 1.2 },
    {
      ...build('deck + dataset + sheet, no cache', notes, ['apkg', 'json', 'pdf'], ['--no-cache']),
      bound: 1.8,
    },
    { ...build('deck + dataset, nothing changed', notes, ['apkg', 'json']), bound: 0.25 },
    { ...build('deck + dataset + sheet, nothing changed', notes, ['apkg', 'json', 'pdf']) },
    changing('deck + dataset, one file changed, no fact in it', (run) => `- One more line, ${run}`),
    changing(
      'deck + dataset, one file changed, one fact is new',
      (run) => `- 📝 One more fact, number **${run + 2}**`,
    ),
  ]
  return table('The notes', race(contestants, runs))
}

function large() {
  const folder = place('large')
  const copies = join(folder, 'notes')
  for (let copy = 0; copy < 100; copy++)
    cpSync(notes, join(copies, `copy-${copy}`), { recursive: true })
  const made = build(
    '100 copies: all three, no cache',
    copies,
    ['apkg', 'json', 'pdf'],
    ['--no-cache'],
  )
  const cached = build('the same again, with the cache', copies, ['apkg', 'json', 'pdf'])
  const contestants = [
    { name: 'bare parse', command: ['node', here('bare-parse.js'), copies] },
    { ...made, bound: 0.8 },
    { ...cached, bound: 0.2 },
  ]
  return table('100 copies of the notes', race(contestants, 1))
}

function peers(runs) {
  const data = build('data', notes, ['apkg', 'json'])
  once(data.command, data.cwd)
  const facts = join(data.cwd, 'out', 'facts.json')
  const rivals = [
    {
      name: "anki-apkg-export's own addCard",
      command: ['node', here('peers/add-card.js'), facts, join(work, 'a.apkg')],
    },
    {
      name: 'genanki',
      command: [values.python, here('peers/genanki-deck.py'), facts, join(work, 'g.apkg')],
    },
    ...(values.peers
      ? [
          {
            name: 'yanki, HTML only',
            command: ['node', here('peers/yanki-notes.js'), facts, resolve(values.peers)],
          },
        ]
      : []),
  ]
  const able = rivals.filter((rival) => {
    try {
      once(rival.command, work)
      return true
    } catch (error) {
      process.stderr.write(
        `${rival.name} does not run: ${String(error).split('\n').slice(1, 3).join(' ')}\n`,
      )
      return false
    }
  })
  const ours = [
    build('keyfacts: notes → deck, no cache', notes, ['apkg'], ['--no-cache']),
    build('keyfacts: notes → sheet, no cache', notes, ['pdf'], ['--no-cache']),
  ]
  return table(
    'Peers (given the finished facts; keyfacts starts from the notes)',
    race([...ours, ...able], Math.min(runs, 3)),
  )
}

const runs = Number(values.runs)
const sections = [start(runs), whole(runs), ...(values.large ? [large()] : []), peers(runs)]
const text = sections.join('\n')
process.stdout.write(`${text}\n`)
saveSection('Speed', text)
