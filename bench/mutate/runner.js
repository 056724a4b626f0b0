/**
 * Runs the tests of a stage for Stryker in its own process: bundled once and evaluated anew for each mutant, so that nothing one of
 * them left behind meets the next. That takes some hundredths of a second, where a test runner starts a thread and loads all modules.
 * With MUTATE_KEEP=1 they are evaluated once, several times as fast, for V8 has compiled them then: for code that remembers nothing.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { format } from 'node:util'
import vm from 'node:vm'
import { rolldown } from 'rolldown'
import * as own from 'vitest'

/** Name of the global object in which the mutants look which of them is active, and count. */
const mutants = '__stryker__'

/** Tests that take seconds each. */
const slow =
  /(?:any-edits|hostile|linear|long-texts|on-disk|random|extract\/properties)\.test\.ts$/u

/** Vitest's own `expect`, but for what asks in which test it is. */
const expect = Object.assign((value, ...rest) => {
  const assertion = own.expect(value, ...rest)
  const toMatchFileSnapshot = (path) => own.assert.equal(value, readFileSync(path, 'utf8'))
  return Object.defineProperty(assertion, 'toMatchFileSnapshot', { value: toMatchFileSnapshot })
}, own.expect)

/** The test files of `stage`, from the working folder. */
function testFilesOf(stage) {
  return readdirSync(`tests/${stage}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `tests/${stage}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !slow.test(file))
    .sort()
}

/** `files` and all of our modules that they import as one CommonJS script; packages stay outside. */
async function bundled(files) {
  const entry = ['tests/seed.ts', ...files].map((file) => `import ${JSON.stringify(resolve(file))}`)
  const bundle = await rolldown({
    input: 'entry',
    platform: 'node',
    treeshake: false,
    plugins: [
      {
        name: 'tests',
        resolveId(source) {
          if (source === 'entry') return source
          return /^[./]|^[A-Z]:/u.test(source) ? null : { id: source, external: true }
        },
        load: (id) => (id === 'entry' ? entry.join('\n') : null),
        transform(code, id) {
          if (id === 'entry') return null
          // In the bundle they would be those of the bundle.
          const placed = code
            .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
            .replaceAll('import.meta.filename', JSON.stringify(id))
            .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
          const file = files.find((one) => resolve(one) === id)
          return file
            ? `import { inFile } from 'vitest'; inFile(${JSON.stringify(file)});${placed}`
            : placed
        },
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'cjs', codeSplitting: false })
  await bundle.close()
  // A package that is a module itself has its own default, though a script asks for it.
  return output[0].code.replace(/(__toESM\(.*), 1\)/gu, '$1)')
}

/** What test files import of Vitest, and the tests that they make with it. */
function collector() {
  const tests = []
  let file = ''
  let scope = { name: '', before: [], after: [] }
  const ids = new Set()

  function test(name, ...rest) {
    const body = rest.find((one) => typeof one === 'function')
    let id = `${file}${scope.name} > ${name}`
    while (ids.has(id)) id += "'"
    ids.add(id)
    const { before, after } = scope
    const run = async () => {
      for (const hook of before) await hook()
      try {
        await body()
      } finally {
        for (const hook of after) await hook()
      }
    }
    tests.push({ id, file, run })
  }
  function describe(name, body) {
    const outer = scope
    scope = {
      name: `${outer.name} > ${name}`,
      before: [...outer.before],
      after: [...outer.after],
    }
    body()
    scope = outer
  }
  const each = (make) => (rows) => (name, body) => {
    for (const row of rows) {
      const args = Array.isArray(row) ? row : [row]
      make(format(name, ...args), () => body(...args))
    }
  }
  test.each = each(test)
  describe.each = each(describe)
  const vitest = {
    expect,
    test,
    it: test,
    describe,
    beforeEach: (hook) => scope.before.push(hook),
    afterEach: (hook) => scope.after.push(hook),
    inFile(path) {
      file = path
      scope = { name: '', before: [], after: [] }
    },
  }
  return { tests, vitest }
}

class InProcess {
  #mutants = (globalThis[mutants] ??= {})
  /** Failed last, so more likely to fail next. */
  #likely = []
  /** The tests, where they are evaluated once. */
  #kept
  /** How long each test took, in milliseconds. */
  #durations = new Map()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    const code = await bundled(testFilesOf(process.env.MUTATED))
    this.script = new vm.Script(`(function (require, module, exports) {${code}\n})`)
    this.require = createRequire(resolve('package.json'))
  }

  #load() {
    // What is computed once is not to be computed by the mutant before.
    this.#mutants.activeMutant = undefined
    const { tests, vitest } = collector()
    const module = { exports: {} }
    const require = (name) => (name === 'vitest' ? vitest : this.require(name))
    this.script.runInThisContext()(Object.assign(require, this.require), module, module.exports)
    return tests
  }

  async dryRun() {
    const tests = []
    for (const [index] of this.#load().entries()) {
      // Each anew: what a function remembers would hide from all tests but the first what it calls.
      const { id, file, run } = this.#load()[index]
      this.#mutants.currentTestId = id
      const start = performance.now()
      const failureMessage = await messageOf(run)
      const timeSpentMs = performance.now() - start
      this.#mutants.currentTestId = undefined
      const about = { id, name: id, fileName: resolve(file), timeSpentMs }
      tests.push(
        failureMessage === null ? { ...about, status: 0 } : { ...about, status: 1, failureMessage },
      )
    }
    return { status: 'complete', tests, mutantCoverage: this.#mutants.mutantCoverage }
  }

  async mutantRun(options) {
    if (!process.env.MUTATE_KEEP) return await this.#try(this.#load(), options)
    this.#kept ??= this.#load()
    const result = await this.#try(this.#kept, options)
    this.#mutants.activeMutant = undefined
    const killer = this.#kept.find(({ id }) => result.killedBy?.includes(id))
    if (result.status !== 'timeout' && !(killer && (await messageOf(killer.run)))) return result
    // Something stayed behind.
    this.#kept = this.#load()
    return result.status === 'timeout' ? result : await this.#try(this.#kept, options)
  }

  async #try(tests, { activeMutant, testFilter, hitLimit }) {
    Object.assign(this.#mutants, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const wanted = new Set(testFilter ?? tests.map(({ id }) => id))
    const likely = new Map(this.#likely.map((id, index) => [id, index - this.#likely.length]))
    const place = ({ id }) => likely.get(id) ?? this.#durations.get(id) ?? 0
    const chosen = tests.filter(({ id }) => wanted.has(id)).sort((a, b) => place(a) - place(b))
    let nrOfTests = 0
    for (const { id, run } of chosen) {
      nrOfTests++
      const start = performance.now()
      const failureMessage = await messageOf(run)
      this.#durations.set(id, performance.now() - start)
      if (this.#mutants.hitCount > hitLimit) return { status: 'timeout', reason: 'endless loop' }
      if (failureMessage === null) continue
      this.#likely = [id, ...this.#likely.filter((other) => other !== id)].slice(0, 20)
      return { status: 'killed', failureMessage, killedBy: [id], nrOfTests }
    }
    return { status: 'survived', nrOfTests }
  }
}

/** Why the test `run` fails; null: it does not. */
async function messageOf(run) {
  try {
    await run()
    return null
  } catch (error) {
    return String(error)
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-process', injectableClass: InProcess },
]
