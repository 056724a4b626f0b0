/**
 * Are our sheets accessible? Makes some of notes of every kind and asks veraPDF whether they are PDF/UA-1. Needs java and
 * mvn; the runner is built once, from Maven Central. Usage: npm run verify:pdf [-- FILE.pdf ...]
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pdfExporter } from '../lib/modules/export/pdf/index.js'
import { plan } from '../lib/modules/index.js'
import { sheetSettings, sheetTexts } from './sheet-context.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const runner = join(root, 'node_modules/.cache/verify-pdf')

function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', ...options })
  if (error) throw new Error(`Cannot run ${program}: ${error.message}. Install java and mvn.`)
  return status ?? 1
}

function buildRunner() {
  if (existsSync(join(runner, 'target/dependency'))) return
  mkdirSync(runner, { recursive: true })
  cpSync(join(root, 'bench/verify-pdf'), runner, { recursive: true })
  const goals = ['package', 'dependency:copy-dependencies', '-DincludeScope=runtime']
  if (run('mvn', ['-q', '-B', ...goals], { cwd: runner }) !== 0)
    throw new Error('Cannot build the runner of veraPDF')
}

const variants = [
  { kind: 'one', settings: {}, paper: null, pages: 1 },
  { kind: 'mono', settings: { mono: true, landscape: true }, paper: null, pages: 1 },
  { kind: 'auto', settings: {}, paper: 'a6', pages: 'auto' },
]

/** Sheets of the sample and of the notes for this, whole, on several pages, and without colours. */
async function makeSheets(folder) {
  const notes = readdirSync(join(root, 'bench/notes')).map((name) =>
    join(root, 'bench/notes', name),
  )
  const files = []
  for (const path of [join(root, 'input/security-monitoring.md'), ...notes])
    for (const { kind, settings, paper, pages } of variants) {
      const { dataset } = await plan({ paths: [path], cache: false, out: folder })
      const [sheet] = await pdfExporter.export(dataset, {
        settings: sheetSettings(settings),
        paper,
        pages,
        template: {},
        texts: sheetTexts('en'),
        root,
        sourceDate: null,
        report: () => {},
      })
      const file = join(folder, `${path.split('/').at(-1)}-${kind}.pdf`)
      writeFileSync(file, sheet.data)
      files.push(file)
    }
  return files
}

const folder = mkdtempSync(join(tmpdir(), 'verify-pdf-'))
try {
  buildRunner()
  const given = process.argv.slice(2)
  const files = given.length > 0 ? given : await makeSheets(folder)
  const path = [join(runner, 'target/classes'), join(runner, 'target/dependency/*')].join(delimiter)
  process.exitCode = run('java', ['-cp', path, 'VerifyPdf', ...files])
} finally {
  rmSync(folder, { recursive: true, force: true })
}
