import { count } from '../text/count.ts'
import type { Terminal } from './terminal.ts'

/** Milliseconds before anything is shown: who waits less needs no bar. */
const patience = 1000
/** Milliseconds between two plain lines. */
const interval = 5000
/** Milliseconds between two drawings. */
const frame = 80

/** A bar on a live terminal, now and then a plain line elsewhere, nothing with `--quiet`. */
export function progress(terminal: Terminal, clock: () => number = Date.now) {
  const start = clock()
  let shown = terminal.live ? 0 : start
  let drawn = false
  const done = () => {
    if (drawn) terminal.draw('')
    drawn = false
  }
  return {
    done,
    show: (read: number, total: number) => {
      const now = clock()
      if (terminal.quiet || now - start < patience) return
      if (read === total) return done()
      if (now - shown < (terminal.live ? frame : interval)) return
      shown = now
      if (!terminal.live) return terminal.say(`${read} of ${count(total, 'note')} read`)
      drawn = true
      terminal.draw(bar(read, total, terminal.width))
    },
  }
}

/** `━━━━────── 1200 of 6100 notes`, at most `width` columns. */
function bar(read: number, total: number, width: number): string {
  const words = ` ${read} of ${count(total, 'note')}`
  const length = Math.max(0, Math.min(40, width - words.length - 1))
  const full = Math.round((read / total) * length)
  return `${'━'.repeat(full)}${'─'.repeat(length - full)}${words}`
}
