/**
 * Breaks the code of some stages in thousands of small ways and counts how many of these mutants their own tests catch; to
 * reach are 80 % in each. What survives is listed in reports/mutants/PART.txt, to be looked at one by one. Takes long; what was
 * tried once is kept, and a second run only tries what has changed.
 * Usage: npm run mutate [-- PART|FOLDER|FILE...], e.g. extract, src/compose/html, src/compose/prompt/grammar/label.ts
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'
import { readSection, saveSection } from './results.js'

/** What is counted by itself: stages, and folders of the largest. */
const parts = [
  'identify',
  'stamp',
  'lock',
  'repair',
  'parse',
  'extract',
  'compose',
  'compose/breadcrumb',
  'compose/html',
  'compose/language',
  'compose/prompt',
]
const reports = 'reports/mutants'

/** The files of `part` by folder, without those of a part within it. */
function foldersOf(part) {
  const within = parts.filter((other) => other.startsWith(`${part}/`))
  const folders = new Map()
  for (const name of readdirSync(`src/${part}`, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.ts')) continue
    const file = `src/${part}/${name}`.replaceAll('\\', '/')
    if (within.some((other) => file.startsWith(`src/${other}/`))) continue
    const folder = posix.dirname(file)
    folders.set(folder, [...(folders.get(folder) ?? []), file])
  }
  return [...folders]
}

/** Where the report on `folder` is kept, in Stryker's own form. */
const reportOf = (folder) => `${reports}/${folder.replaceAll('/', '-')}.json`

/** Try all mutants of the files of `folder` with the tests of the stage that `part` belongs to. */
async function mutate(part, folder, files) {
  process.env.MUTATED = part.split('/')[0]
  const stryker = new Stryker({
    mutate: files,
    testRunner: 'in-process',
    plugins: [fileURLToPath(new URL('mutate/runner.js', import.meta.url))],
    coverageAnalysis: 'perTest',
    // Of what is computed once, as a module loads, each mutant would cost a run of all tests.
    ignoreStatic: true,
    concurrency: Number(process.env.MUTATE_CONCURRENCY ?? 1),
    // For what never ends and has no mutant in it; endless loops of others are counted. A busy machine is no such thing.
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 30,
    reporters: ['progress-append-only'],
    incremental: true,
    incrementalFile: reportOf(folder),
    ignorePatterns: ['lib', 'dist', '.venv', 'docs/images', 'reports'],
    // TypeScript 7 has no interface for programs that would read it.
    tsconfigFile: 'none',
  })
  await stryker.runMutationTest()
}

/** The files of `folder` that were tried, with their text and their mutants. */
function reportsOf(folder) {
  if (!existsSync(reportOf(folder))) return []
  return Object.entries(JSON.parse(readFileSync(reportOf(folder), 'utf8')).files)
}

const isKilled = ({ status }) => status === 'Killed' || status === 'Timeout'
const isAlive = ({ status }) => status === 'Survived' || status === 'NoCoverage'

/** A mutant and what it was before. */
function describe({ file, source, location: { start, end }, replacement, status, mutatorName }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  return `${file}:${start.line}:${start.column} ${status} ${mutatorName}\n  ${lines.join('\n').trim()}\n  → ${replacement}\n`
}

/** The row of `part` from an earlier run, elsewhere perhaps: without its reports that is all there is. */
const rowBefore = (part) =>
  (readSection('Mutants') ?? '').split('\n').filter((line) => line.startsWith(`| ${part} |`))

/** Write down what is known of all parts. */
function save() {
  const rows = parts.flatMap((part) => {
    const folders = foldersOf(part)
    const tried = folders.flatMap(([folder]) => reportsOf(folder))
    if (tried.length === 0) return rowBefore(part)
    const mutants = tried.flatMap(([file, { source, mutants: own }]) =>
      own.map((mutant) => ({ ...mutant, file, source })),
    )
    const [killed, alive] = [mutants.filter(isKilled), mutants.filter(isAlive)]
    writeFileSync(`${reports}/${part.replaceAll('/', '-')}.txt`, alive.map(describe).join('\n'))
    const all = killed.length + alive.length
    const share = ((100 * killed.length) / Math.max(all, 1)).toFixed(1)
    return `| ${part} | ${tried.length} of ${folders.flatMap(([, files]) => files).length} | ${all} | ${killed.length} | ${alive.length} | ${share} % |`
  })
  const body = [
    'Killed by the tests of the stage itself, without those that take seconds each (`npm run mutate`); constants are left out.',
    '',
    '| part | files | mutants | killed | alive | share |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ]
  saveSection('Mutants', body.join('\n'))
}

const wanted = process.argv.slice(2)
const isWanted = (...names) => wanted.length === 0 || names.some((name) => wanted.includes(name))
mkdirSync(reports, { recursive: true })
for (const part of parts) {
  for (const [folder, files] of foldersOf(part)) {
    const chosen = files.filter((file) => isWanted(part, part.split('/')[0], folder, file))
    if (chosen.length === 0) continue
    await mutate(part, folder, chosen)
    save()
  }
}
