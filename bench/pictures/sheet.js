/**
 * Draws the sheets of the sample and of the notes in bench/notes/german.md to docs/images/sheet{,-german}.png, from what
 * a build writes, with poppler's pdftoppm. Usage: node bench/pictures/sheet.js [OUT]
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const out = resolve(process.argv[2] ?? join(root, 'docs/images'))
const pictures = [
  { name: 'sheet', notes: 'input/security-monitoring.md', options: [] },
  { name: 'sheet-german', notes: 'bench/notes/german.md', options: ['--lang', 'de'] },
]

if (spawnSync('pdftoppm', ['-v']).error) throw new Error('No pdftoppm was found: install poppler')
mkdirSync(out, { recursive: true })
const work = mkdtempSync(join(tmpdir(), 'sheet-'))
try {
  for (const { name, notes, options } of pictures) {
    const build = [
      'build',
      join(root, notes),
      '--format',
      'pdf',
      '--out',
      join(work, name),
      '--lock',
      join(work, `${name}.lock`),
    ]
    execFileSync(process.execPath, [join(root, 'lib/cli.js'), ...build, ...options], {
      cwd: work,
    })
    const pdf = join(work, name, 'cheatsheet.pdf')
    execFileSync('pdftoppm', ['-singlefile', '-r', '96', '-png', pdf, join(out, name)])
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
