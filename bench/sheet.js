/**
 * The sheet: notes cut to their first facts, each in a process of its own, with typst beside it on the same facts at the
 * same line spacing. Usage: node bench/sheet.js NOTES_FOLDER [--python PATH] [--runs N] [--counts 60,200,0]
 *
 * 0 facts means all. typst is PyPI's `typst`; without a Python that has it, its columns stay empty.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { barPadding, gapBefore } from '../lib/modules/export/pdf/layout/spacing.js'
import { breakContent } from '../lib/modules/export/pdf/layout/room.js'
import { makeSheet } from '../lib/modules/export/pdf/sheet.js'
import { parseTemplate } from '../lib/modules/export/pdf/template.js'
import { plan } from '../lib/modules/index.js'
import { sheetSettings, sheetTexts } from './sheet-context.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: 'string', default: 'python3' },
    runs: { type: 'string', default: '3' },
    counts: { type: 'string', default: '60,200,0' },
  },
})
const [folder] = positionals
if (folder === undefined) throw new Error('Usage: node bench/sheet.js NOTES_FOLDER')

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..')
const work = mkdtempSync(join(tmpdir(), 'sheet-'))

/** A copy of the notes that ends before fact `count`; all of them for 0. */
async function cutNotes(notes, count) {
  const { dataset, root: base } = await plan({ paths: [notes], cache: false })
  const next = count > 0 ? dataset.cards[count] : undefined
  const target = join(work, String(count))
  for (const { path } of dataset.sources) {
    if (next && path > next.fact.source.path) continue
    const lines = readFileSync(join(base, path), 'utf8').split('\n')
    const end = next?.fact.source.path === path ? next.fact.source.start.line - 1 : lines.length
    mkdirSync(dirname(join(target, path)), { recursive: true })
    writeFileSync(join(target, path), lines.slice(0, end).join('\n'))
  }
  return target
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** Wall time and processor time (s) and memory (MB) of a whole process that makes the sheet. */
function measure(notes) {
  const out = join(work, 'out')
  const report = `process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nRSS '+u.maxRSS+' CPU '+(u.userCPUTime+u.systemCPUTime))})`
  const args = [
    '--import',
    `data:text/javascript,${encodeURIComponent(report)}`,
    join(root, 'lib/cli.js'),
  ]
  const runs = Array.from({ length: Number(values.runs) }, () => {
    const start = performance.now()
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        ...args,
        'build',
        notes,
        '--format',
        'pdf,json',
        '--out',
        out,
        '--lock',
        join(work, 'keyfacts.lock'),
        '--no-cache',
        '--allow-retire',
      ],
      { encoding: 'utf8', cwd: work, env: { ...process.env, CI: '' } },
    )
    if (status !== 0) throw new Error(stderr)
    return {
      seconds: (performance.now() - start) / 1000,
      cpu: Number(/CPU (\d+)/.exec(stderr)?.[1]) / 1e6,
      megabytes: Number(/RSS (\d+)/.exec(stderr)?.[1]) / 1024,
    }
  })
  const bytes = readFileSync(join(out, 'cheatsheet.pdf')).length
  return {
    seconds: median(runs.map((run) => run.seconds)),
    cpu: median(runs.map((run) => run.cpu)),
    megabytes: median(runs.map((run) => run.megabytes)),
    bytes,
  }
}

/** What typst makes of the same blocks; null without typst. */
function askTypst({ job, choice }) {
  const { content, setting } = choice
  const { spacing, frame } = breakContent(job, content, setting)
  const { paper } = job
  const inner = spacing.leading - 1
  const span = ({ text, format }) => ({
    text,
    style: format.style,
    scale: format.scale,
    font:
      format.style === 'code'
        ? 'IBM Plex Mono'
        : /\p{Emoji_Presentation}/u.test(text)
          ? 'Noto Emoji'
          : '',
  })
  const fonts = join(root, 'node_modules/@expo-google-fonts')
  const blocks = content.blocks.map(({ block }, index) => ({
    kind: block.kind,
    indent: block.indent,
    hang: block.hang,
    label: block.label.map(span),
    spans: block.cells.flat().map(span),
    gap:
      gapBefore(block, content.blocks[index - 1]?.block, spacing) +
      (block.kind === 'section' ? 0 : inner),
  }))
  const room = paper.width - paper.left - paper.right
  const input = JSON.stringify({
    blocks,
    leading: spacing.leading,
    padding: barPadding(spacing) + (job.template.sizes.section * inner) / 2,
    floor: 3,
    largest: setting.size * 1.5,
    // Lines shorter than these would break words, which typst lets run over.
    columns: [1, 2, 3, 4, 5, 6].filter((count) => room / count / setting.size > 14),
    page: {
      width: paper.width,
      height: paper.height,
      left: paper.left,
      right: paper.right,
      top: frame.tops[0],
      bottom: paper.height - frame.bottom,
      gutter: frame.gutter,
    },
    fonts: [
      'ibm-plex-sans-condensed/400Regular',
      'ibm-plex-sans-condensed/400Regular_Italic',
      'ibm-plex-sans-condensed/600SemiBold',
      'ibm-plex-sans-condensed/600SemiBold_Italic',
      'ibm-plex-mono/400Regular',
      'noto-emoji/500Medium',
    ].map((name) => join(fonts, name)),
  })
  const { status, stdout } = spawnSync(values.python, [join(here, 'peers/typst-sheet.py')], {
    encoding: 'utf8',
    input,
    maxBuffer: 1e8,
  })
  return status === 0 ? JSON.parse(stdout) : null
}

async function row(name, notes) {
  const { dataset } = await plan({ paths: [notes], cache: false })
  const context = {
    settings: sheetSettings(),
    paper: 'a4',
    pages: 1,
    template: {},
    texts: sheetTexts('en'),
    root,
    sourceDate: null,
    report: () => {},
  }
  const made = makeSheet(dataset, context, parseTemplate({}))
  const { content, setting } = made.choice
  const bottoms = Array.from({ length: setting.columns }, (_, column) =>
    Math.max(
      0,
      ...made.sheet.parts.filter((part) => part.column === column).map((part) => part.bottom),
    ),
  )
  const { seconds, cpu, megabytes, bytes } = measure(notes)
  const typst = askTypst(made)
  const used = made.sheet.used.reduce((sum, part) => sum + part, 0) / setting.columns
  return {
    facts: name,
    shown: content.shown.size,
    'type, pt': setting.size,
    columns: setting.columns,
    content: content.reduction.name,
    'used, %': Math.round(used * 100),
    'ends apart, %': Math.round((1 - Math.min(...bottoms) / Math.max(...bottoms)) * 100),
    s: Number(seconds.toFixed(2)),
    'processor s': Number(cpu.toFixed(2)),
    MB: Math.round(megabytes),
    kB: Math.round(bytes / 1000),
    'typst, pt': typst?.size ?? '',
    'typst, columns': typst?.columns ?? '',
    'typst, s': typst ? Number(typst.process.toFixed(2)) : '',
  }
}

try {
  const rows = [await row('sample', join(root, 'input/security-monitoring.md'))]
  for (const count of values.counts.split(',').map(Number))
    rows.push(await row(count === 0 ? 'all' : String(count), await cutNotes(folder, count)))
  const names = Object.keys(rows[0])
  const line = (cells) => `| ${cells.join(' | ')} |\n`
  process.stdout.write(
    line(names) +
      line(names.map(() => '---')) +
      rows.map((one) => line(names.map((name) => one[name]))).join(''),
  )
} finally {
  rmSync(work, { recursive: true, force: true })
}
