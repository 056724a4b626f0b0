import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

/** How to start the Python that has Anki. */
export interface AnkiPython {
  command: string
  /** Where Anki is, if not beside the command. */
  path: string
}

declare module 'vitest' {
  interface ProvidedContext {
    ankiPython: AnkiPython
  }
}

const root = resolve(import.meta.dirname, '../..')
const requirements = join(import.meta.dirname, 'requirements.txt')
const folder = join(root, '.venv')
/** Says that the folder is complete, and of which requirements. */
const stamp = join(folder, 'requirements.installed')
const quietly = ['--disable-pip-version-check', '--no-input', '--quiet']
const windows = process.platform === 'win32'

/** Makes `.venv` with the real Anki in it, once; without it the tests fail and say what is missing. */
export default function setup(project: TestProject): void {
  const wanted = readFileSync(requirements, 'utf8')
  const ready = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (!ready || !works(installed())) {
    install()
    writeFileSync(stamp, wanted)
  }
  project.provide('ankiPython', installed())
}

function install(): void {
  const python = findPython()
  rmSync(folder, { recursive: true, force: true })
  process.stderr.write('Installing the real Anki for the tests into .venv (once) …\n')
  const failure = intoVenv(python) && intoFolder(python)
  if (failure) throw new Error(advice(failure))
}

/** `python3 -m venv`; Debian and Ubuntu have it in a package of its own. */
function intoVenv([command, ...before]: Python): string | null {
  return (
    run(command, [...before, '-m', 'venv', folder]) ??
    run(venvPython(), ['-m', 'pip', 'install', ...quietly, '-r', requirements])
  )
}

/** `pip --target`, where there is no venv. */
function intoFolder([command, ...before]: Python): string | null {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'python.json'), JSON.stringify([command, ...before]))
  const pip = [...before, '-m', 'pip', 'install', ...quietly, '-r', requirements]
  return run(command, [...pip, '--target', join(folder, 'packages')])
}

/** The command and what goes before all its arguments. */
type Python = readonly [string, ...string[]]

function findPython(): Python {
  const candidates: Python[] = windows
    ? [['py', '-3'], ['python'], ['python3']]
    : [['python3'], ['python']]
  const enough = 'import sys; sys.exit(sys.version_info < (3, 10))'
  const found = candidates.find(
    ([command, ...before]) => spawnSync(command, [...before, '-c', enough]).status === 0,
  )
  if (!found) throw new Error(advice('no python3 of version 3.10 or newer was found'))
  return found
}

function venvPython(): string {
  return windows ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python')
}

function installed(): AnkiPython {
  if (existsSync(venvPython())) return { command: venvPython(), path: '' }
  const note = join(folder, 'python.json')
  if (!existsSync(note)) return { command: venvPython(), path: '' }
  const [command = 'python3', ...before] = JSON.parse(readFileSync(note, 'utf8')) as string[]
  const executable = 'import sys; print(sys.executable)'
  const absolute = execFileSync(command, [...before, '-c', executable], { encoding: 'utf8' }).trim()
  return { command: absolute, path: join(folder, 'packages') }
}

function works({ command, path }: AnkiPython): boolean {
  const env = { ...process.env, ...(path && { PYTHONPATH: path }) }
  return spawnSync(command, ['-c', 'import anki.collection'], { env }).status === 0
}

/** What went wrong, or null. */
function run(command: string, args: readonly string[]): string | null {
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status === 0) return null
  const said = error?.message ?? `${stdout}\n${stderr}`.trim().split('\n').slice(-5).join('\n')
  return `${command} ${args.join(' ')}\n${said}`
}

function advice(failure: string): string {
  return [
    'Cannot install the real Anki, which these tests need.',
    failure,
    'Install Python 3.10 or newer with pip and venv:',
    '  Debian, Ubuntu: sudo apt install python3 python3-venv python3-pip',
    '  macOS: brew install python',
    '  Windows: winget install Python.Python.3.13',
    'and allow pip to reach PyPI. Then run again. (npm run test:unit runs the tests without Anki.)',
  ].join('\n')
}
