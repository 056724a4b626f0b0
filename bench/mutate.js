/**
 * Breaks the code of some stages in thousands of small ways and counts how many of these mutants their own tests catch; to
 * reach are 80 % in identify, stamp and repair. What survives is listed in reports/mutants/STAGE.txt, to be looked at one by
 * one; a second run only tries what has changed. Takes long. Usage: npm run mutate [-- STAGE...]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import { saveSection } from './results.js'

const stages = ['identify', 'stamp', 'lock', 'repair', 'extract', 'compose']
const folder = 'reports/mutants'
const counts = `${folder}/counts.json`

/** Try all mutants of `stage`. */
async function mutate(stage) {
  process.env.MUTATED = stage
  const stryker = new Stryker({
    mutate: [`src/${stage}/**/*.ts`],
    testRunner: 'vitest',
    vitest: { configFile: 'bench/mutate/vitest.config.js' },
    plugins: ['@stryker-mutator/vitest-runner'],
    coverageAnalysis: 'perTest',
    // Of what is computed once, as a module loads, each mutant would cost a run of all tests.
    ignoreStatic: true,
    concurrency: Number(process.env.MUTATE_CONCURRENCY ?? 1),
    timeoutMS: 20_000,
    reporters: ['progress-append-only'],
    incremental: true,
    incrementalFile: `${folder}/${stage}.json`,
    ignorePatterns: ['lib', 'dist', '.venv', 'docs/images', 'reports'],
    // TypeScript 7 has no interface for programs that would read it.
    tsconfigFile: 'none',
    allowEmpty: false,
  })
  return stryker.runMutationTest()
}

const place = ({ fileName, location }) => `${fileName}:${location.start.line}`

/** A mutant and what it was before, as two lines. */
function describe(mutant) {
  const { fileName, location, replacement, status, mutatorName } = mutant
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(location.start.line - 1, location.end.line)
  return `${place(mutant)} ${status} ${mutatorName}\n  ${lines.join('\n').trim()}\n  → ${replacement}\n`
}

const wanted = process.argv.slice(2)
for (const stage of wanted.length > 0 ? wanted : stages) {
  const mutants = await mutate(stage)
  const has = (...statuses) => mutants.filter(({ status }) => statuses.includes(status))
  const killed = has('Killed', 'Timeout')
  const alive = has('Survived', 'NoCoverage')
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${stage}.txt`, alive.map(describe).join('\n'))
  save(stage, killed.length, alive.length)
}

/** Write the table anew, with the stages that were tried in earlier runs. */
function save(stage, killed, alive) {
  let all = {}
  try {
    all = JSON.parse(readFileSync(counts, 'utf8'))
  } catch {
    // The first stage.
  }
  all[stage] = { killed, alive }
  writeFileSync(counts, JSON.stringify(all))
  const rows = stages
    .filter((name) => name in all)
    .map((name) => {
      const { killed, alive } = all[name]
      const share = ((100 * killed) / (killed + alive)).toFixed(1)
      return `| ${name} | ${killed + alive} | ${killed} | ${alive} | ${share} % |`
    })
  const head = [
    '| stage | mutants | killed | alive | share |',
    '| --- | ---: | ---: | ---: | ---: |',
  ]
  saveSection(
    'Mutants',
    ["Killed by the stage's own tests (`npm run mutate`).", '', ...head, ...rows].join('\n'),
  )
}
