import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { rolldown } from 'rolldown'

/**
 * Compiles `src/` into a few files under `lib/`, one for each part that is loaded on its own, with the small packages that they import:
 * some 60 files where modules would be 700, for loading those took a third of a small build. The types come from tsc (`lib/modules/`).
 * The command is CommonJS, which V8 can be given as it compiled it before (`src/program/code-cache.ts`).
 */
await compile('lib', 'esm', 'js', {
  cli: 'src/cli/bin.ts',
  index: 'src/index.ts',
  remark: 'src/remark.ts',
})
await compile('lib/command', 'cjs', 'cjs', {
  start: 'src/cli/start.ts',
  worker: 'src/pipeline/threads/worker.ts',
})
precompile()

async function compile(dir, format, ending, input) {
  const bundle = await rolldown({
    input,
    platform: 'node',
    // They find files beside themselves. (What `require` loads stays outside in any case.)
    external: [/^sql\.js$/, /^highlight\.js\//],
    plugins: [
      unused('pdfkit', ['fontkit', 'linebreak', 'png-js', '@noble/ciphers/aes']),
      // It makes zips, as we do otherwise.
      unused('anki-apkg-export', ['jszip']),
      // Its help is never asked for: ours is written by `src/cli/help.ts`.
      unused('yargs', ['cliui', 'string-width']),
      licences(),
    ],
    // yargs looks for files that extend others by it, which we never do.
    checks: { emptyImportMeta: false },
  })
  await bundle.write({
    dir,
    format,
    entryFileNames: `[name].${ending}`,
    chunkFileNames: `[name]-[hash].${ending}`,
    // Without the comments and white space of packages that are half comment; names stay, for those who look for an error.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  })
  await bundle.close()
}

/** Runs the command on the sample, for V8 to keep what it compiles: what a build needs of the sheet, then of all else. */
function precompile() {
  const out = mkdtempSync(join(tmpdir(), 'keyfacts-'))
  const env = { ...process.env, KEYFACTS_PRECOMPILE: '1', CI: '' }
  for (const formats of ['pdf', 'apkg,pdf,json']) {
    const args = ['build', 'input', '-f', formats, '-o', out, '--lock', join(out, 'lock'), '-q']
    execFileSync(process.execPath, ['lib/cli.js', ...args, '--no-cache'], { env })
  }
  rmSync(out, { recursive: true })
}

/** Leaves out `names`, packages that `user` imports for what we do not use of it: loading them takes longer than a small sheet. */
function unused(user, names) {
  const mark = '\0unused:'
  return {
    name: 'unused',
    resolveId(name, importer) {
      return importer?.includes(`node_modules/${user}/`) && names.includes(name)
        ? mark + name
        : null
    },
    load(id) {
      return id.startsWith(mark) ? { code: 'module.exports = class {}', moduleType: 'js' } : null
    },
  }
}

/** Writes the licences of all packages that are compiled in, as these ask for. */
function licences() {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((part) => Object.keys(part.modules ?? {}))
      const folders = new Set(modules.filter((id) => id.includes('node_modules')).map(packageOf))
      const texts = [...folders].sort((a, b) => (a < b ? -1 : 1)).map(licenceOf)
      this.emitFile({
        type: 'asset',
        fileName: 'licences.txt',
        source: texts.join(`\n${'-'.repeat(80)}\n\n`),
      })
    },
  }
}

/** The folder of the package that the module at `path` belongs to. */
function packageOf(path) {
  const folder = dirname(path)
  const manifest = join(folder, 'package.json')
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name
    ? folder
    : packageOf(folder)
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
  return `${name} ${version} (${license})\n\n${text}\n`
}
