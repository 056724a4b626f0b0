import { readArguments } from './arguments.ts'
import { commands } from './commands/index.ts'
import { interrupted, tell } from './failure.ts'
import type { Invocation } from './invocation.ts'
import { openTerminal } from './terminal.ts'

async function main(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { env, stdin } = process
  const cwd = process.cwd()
  const given = { color: null, quiet: false, debug: args.includes('--debug') }
  const terminalFor = (wishes: {
    color?: boolean | null | undefined
    quiet?: boolean | undefined
  }) => openTerminal(process, env, { color: wishes.color ?? null, quiet: wishes.quiet ?? false })
  let terminal = terminalFor(given)
  try {
    const { command, named, paths, flags, help, version } = await readArguments(args, cwd)
    terminal = terminalFor(flags)
    if (version) await terminal.out(`${(await import('../program/version.ts')).version}\n`)
    else if (help) {
      const { helpText } = await import('./help.ts')
      await terminal.out(helpText(named ? command : null, process.stdout.columns ?? 80))
    } else {
      const invocation: Invocation = { paths, flags, terminal, cwd, env, stdin, signal }
      return await (
        await commands[command].load()
      )(invocation)
    }
    return 0
  } catch (error) {
    return tell(signal.aborted ? signal.reason : error, terminal, { debug: given.debug })
  }
}

/** Run the command line `args` in this process; sets its exit code. */
export async function run(args: readonly string[]): Promise<void> {
  const abort = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Whoever asks twice does not want to wait; files are whole at any moment.
      if (abort.signal.aborted) process.exit(interrupted)
      abort.abort()
    })
  }
  // A reader that has seen enough (`| head`) ends the work, and is no error.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      throw error
    })
  }
  // Whoever waits for stdin waits no longer.
  abort.signal.addEventListener('abort', () => process.stdin.destroy(), { once: true })
  process.exitCode = await main(args, abort.signal)
}
