import '../precompiled.ts'

/** Say `text`, to a reader who may not stay until the end (`| head`). */
function say(text: string): void {
  process.stdout.on('error', () => {})
  process.stdout.write(text)
}

async function start(args: readonly string[]): Promise<void> {
  const [first = '', last = first] = args
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
}

void start(process.argv.slice(2))
