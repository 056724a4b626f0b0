/** Milliseconds: editors write a file in several steps. */
const pause = 10

/** Work that is done again and again. */
export interface Rerun {
  /** Work now. */
  now: () => Promise<void>
  /** Work soon; calls that come while it is at work are one more run. */
  soon: () => void
  /** Start no more runs; resolves when none is under way. */
  stop: () => Promise<void>
}

/** Runs `work` when it is asked to, never twice at once. */
export function runAgain(work: () => Promise<void>): Rerun {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let again = false
  async function run(): Promise<void> {
    do {
      again = false
      await work()
    } while (again)
    running = undefined
  }
  return {
    now: () => (running = run()),
    soon: () => {
      if (running) again = true
      else {
        clearTimeout(timer)
        timer = setTimeout(() => void (running = run()), pause)
      }
    },
    stop: async () => {
      clearTimeout(timer)
      again = false
      await running
    },
  }
}
