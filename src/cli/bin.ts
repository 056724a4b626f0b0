#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// V8 11 (Node 20) hands to its optimizing compiler what has run a few times: a third of a build's work, most of it for
// nothing. Later ones wait by themselves, as this one now does (bytecode that a function runs before it is thought hot).
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=400000')

const args = process.argv.slice(2)
const [first = '', last = first] = args

/** Say `text`, to a reader who may not stay until the end (`| head`). */
function say(text: string): void {
  process.stdout.on('error', () => {})
  process.stdout.write(text)
}

// Nothing that is not needed is loaded to say the version, or what there is.
if (args.length === 1 && ['--version', '-v'].includes(first)) {
  say(`${(await import('../version.ts')).version}\n`)
} else if (args.length <= 2 && ['--help', '-h'].includes(last)) {
  const { helpFor } = await import('./help.ts')
  say(helpFor(first, process.stdout.columns ?? 80))
} else {
  const { run } = await import('./run.ts')
  await run(args)
}
