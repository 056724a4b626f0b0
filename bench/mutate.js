/**
 * Breaks the code of some stages in thousands of small ways and counts how many of these mutants their own tests catch; to
 * reach are 80 % in identify, stamp and repair. What survives is listed in reports/mutants/STAGE.txt, to be looked at one by
 * one. Takes long; goes file by file, so that what was tried once is kept, and a second run only tries what has changed.
 * Usage: npm run mutate [-- STAGE...]
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import { saveSection } from './results.js'

const stages = ['identify', 'stamp', 'lock', 'repair', 'extract', 'compose']
const folder = 'reports/mutants'

const filesOf = (stage) =>
  readdirSync(`src/${stage}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${stage}/${name}`.replaceAll('\\', '/'))
    .sort()

/** Where the report on `file` is kept, in Stryker's own form. */
const reportOf = (file) => `${folder}/${file.replaceAll('/', '-')}.json`

/** Try all mutants of `file` with the tests of `stage`. */
async function mutate(stage, file) {
  process.env.MUTATED = stage
  const stryker = new Stryker({
    mutate: [file],
    testRunner: 'vitest',
    vitest: { configFile: 'bench/mutate/vitest.config.js' },
    plugins: ['@stryker-mutator/vitest-runner'],
    coverageAnalysis: 'perTest',
    // Of what is computed once, as a module loads, each mutant would cost a run of all tests.
    ignoreStatic: true,
    concurrency: Number(process.env.MUTATE_CONCURRENCY ?? 1),
    timeoutMS: 10_000,
    reporters: [],
    incremental: true,
    incrementalFile: reportOf(file),
    ignorePatterns: ['lib', 'dist', '.venv', 'docs/images', 'reports'],
    // TypeScript 7 has no interface for programs that would read it.
    tsconfigFile: 'none',
  })
  await stryker.runMutationTest()
}

/** The mutants of `file` as they were tried, with their text. */
function mutantsOf(file) {
  if (!existsSync(reportOf(file))) return []
  const { files } = JSON.parse(readFileSync(reportOf(file), 'utf8'))
  return Object.values(files).flatMap(({ source, mutants }) =>
    mutants.map((mutant) => ({ ...mutant, file, source })),
  )
}

const isKilled = ({ status }) => status === 'Killed' || status === 'Timeout'
const isAlive = ({ status }) => status === 'Survived' || status === 'NoCoverage'

/** A mutant and what it was before. */
function describe({ file, source, location: { start, end }, replacement, status, mutatorName }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  return `${file}:${start.line}:${start.column} ${status} ${mutatorName}\n  ${lines.join('\n').trim()}\n  → ${replacement}\n`
}

/** Write down what is known of all stages. */
function save() {
  const rows = stages.flatMap((stage) => {
    const files = filesOf(stage)
    const tried = files.filter((file) => existsSync(reportOf(file)))
    if (tried.length === 0) return []
    const mutants = tried.flatMap(mutantsOf)
    const [killed, alive] = [mutants.filter(isKilled), mutants.filter(isAlive)]
    writeFileSync(`${folder}/${stage}.txt`, alive.map(describe).join('\n'))
    const all = killed.length + alive.length
    const share = ((100 * killed.length) / Math.max(all, 1)).toFixed(1)
    return `| ${stage} | ${tried.length} of ${files.length} | ${all} | ${killed.length} | ${alive.length} | ${share} % |`
  })
  const body = [
    'Killed by the tests of the stage itself, without those that take seconds each (`npm run mutate`); constants are left out.',
    '',
    '| stage | files | mutants | killed | alive | share |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ]
  saveSection('Mutants', body.join('\n'))
}

const wanted = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
for (const stage of wanted.length > 0 ? wanted : stages) {
  for (const file of filesOf(stage)) {
    await mutate(stage, file)
    save()
  }
}
