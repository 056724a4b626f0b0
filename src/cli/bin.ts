#!/usr/bin/env node
const args = process.argv.slice(2)

// Nothing is loaded to say the version.
if (args.length === 1 && (args[0] === '--version' || args[0] === '-v')) {
  const { version } = await import('../version.ts')
  process.stdout.write(`${version}\n`)
} else {
  const { run } = await import('./run.ts')
  await run(args)
}
