import '../program/code-cache.ts'

/** Say `text`, to a reader who may not stay until the end (`| head`). */
function say(text: string): void {
  process.stdout.on('error', () => {})
  process.stdout.write(text)
}

/** Whether the folder we are in is gone: libraries ask for it as they are loaded, where nobody could catch that. */
function isFolderGone(): boolean {
  try {
    process.cwd()
    return false
  } catch {
    return true
  }
}

async function refuse(): Promise<void> {
  const [{ failure }, { tell }, { openTerminal }] = await Promise.all([
    import('../messages/index.ts'),
    import('./failure.ts'),
    import('./terminal.ts'),
  ])
  const terminal = openTerminal(process, process.env, { color: null, quiet: false })
  process.exitCode = tell(failure('folder-gone'), terminal)
}

async function start(args: readonly string[]): Promise<void> {
  const [first = '', last = first] = args
  // Nothing that is not needed is loaded to say the version, or what there is.
  if (args.length === 1 && ['--version', '-v'].includes(first)) {
    say(`${(await import('../program/version.ts')).version}\n`)
  } else if (args.length <= 2 && ['--help', '-h'].includes(last)) {
    const { helpFor } = await import('./help.ts')
    say(helpFor(first, process.stdout.columns ?? 80))
  } else if (isFolderGone()) {
    await refuse()
  } else {
    const { run } = await import('./run.ts')
    await run(args)
  }
}

void start(process.argv.slice(2))
