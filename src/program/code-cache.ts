// First, for with other flags V8 takes nothing that it compiled before.
import './v8-flags.ts'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire, Module } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'
import { isMainThread } from 'node:worker_threads'

/**
 * Imported first by what is run as CommonJS, `lib/command/`: its parts are loaded as V8 compiled them when the package was
 * built, which is a sixth of a small build. Only for CommonJS does Node 20 let us keep that. What another V8 compiled, or
 * one with other flags, lies in another folder: then, as without, the parts are compiled as they are needed. Code that is
 * loaded so cannot `import` what is outside, only `require` it.
 */
const folder = join(import.meta.dirname, `v8-${cachedDataVersionTag()}`)

type Load = (module: Module, file: string) => void
const { extensions } = createRequire(import.meta.url) as unknown as {
  extensions: Record<string, Load>
}
const usual = extensions['.js']!
const loaded = new Map<string, Script>()

function load(module: Module, file: string): void {
  const place = join(folder, basename(file))
  const isOurs = dirname(file) === import.meta.dirname
  const cachedData = isOurs ? readIfThere(place) : null
  if (!isOurs || (cachedData === null && !keeps)) return usual(module, file)
  const script = new Script(Module.wrap(readFileSync(file, 'utf8')), {
    filename: file,
    ...(cachedData && { cachedData }),
  })
  loaded.set(place, script)
  const run = script.runInThisContext() as (...given: unknown[]) => void
  run(module.exports, createRequire(file), module, file, dirname(file))
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

/** Set by `bundle.js`: keep what V8 has compiled until this process ends. */
const keeps = isMainThread && process.env['KEYFACTS_PRECOMPILE'] === '1'

function keep(): void {
  mkdirSync(folder, { recursive: true })
  for (const [place, script] of loaded) writeFileSync(place, script.createCachedData())
}

// Run from source there is nothing to load.
if (import.meta.filename.endsWith('.cjs')) {
  extensions['.cjs'] = load
  if (keeps) process.on('exit', keep)
}
