import { paint, type Style } from './paint.ts'
import { wrap } from './wrap.ts'

interface Stream {
  write(text: string | Uint8Array): boolean
  isTTY?: boolean | undefined
  columns?: number | undefined
}

/** Where a command speaks: data on stdout, talk on stderr. */
export interface Terminal {
  /** Whether talk and data are coloured. */
  color: { out: boolean; err: boolean }
  /** Columns of stderr, at least 40. */
  width: number
  /** Somebody is watching stderr: a line may be drawn over. */
  live: boolean
  /** Only what is wrong is said. */
  quiet: boolean
  /** Data; resolves when it is handed over. */
  out: (data: string | Uint8Array) => Promise<void>
  /** Talk, a line. */
  say: (line: string) => void
  /** Talk that `--quiet` does not silence, a line. */
  warn: (line: string) => void
  /** Draws over the current line of a live terminal. */
  draw: (line: string) => void
  /** `text` in `style` where talk is coloured. */
  paint: (style: Style, text: string) => string
}

interface Wishes {
  color: boolean | null
  quiet: boolean
}

/** https://no-color.org, https://force-color.org; a flag is stronger than both. */
function wantsColor(
  stream: Stream,
  env: Readonly<Record<string, string | undefined>>,
  flag: boolean | null,
): boolean {
  if (flag !== null) return flag
  if (env.FORCE_COLOR !== undefined) return !['', '0', 'false'].includes(env.FORCE_COLOR)
  if (env.NO_COLOR) return false
  return stream.isTTY === true && env.TERM !== 'dumb'
}

/** The terminal of a process. */
export function openTerminal(
  streams: { stdout: Stream & { once: NodeJS.WriteStream['once'] }; stderr: Stream },
  env: Readonly<Record<string, string | undefined>>,
  { color, quiet }: Wishes,
): Terminal {
  const { stdout, stderr } = streams
  const colored = { out: wantsColor(stdout, env, color), err: wantsColor(stderr, env, color) }
  const width = Math.max(40, stderr.columns ?? (Number(env.COLUMNS) || 80))
  const live = stderr.isTTY === true && env.TERM !== 'dumb'
  const fitted = (line: string) =>
    live
      ? line
          .split('\n')
          .map((one) => wrap(one, width))
          .join('\n')
      : line
  const warn = (line: string) => void stderr.write(`${fitted(line)}\n`)
  return {
    color: colored,
    width,
    live,
    quiet,
    out: (data) =>
      new Promise((done) => {
        if (stdout.write(data)) done()
        else stdout.once('drain', done)
      }),
    say: quiet ? () => {} : warn,
    warn,
    draw: (line) => void stderr.write(`\r\u001B[2K${line}`),
    paint: (style, text) => (colored.err ? paint(style, text) : text),
  }
}
