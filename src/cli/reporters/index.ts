import type { Entry } from '../entry.ts'

interface ReportContext {
  color: boolean
  version: string
  /** Show what to do about each message, too. */
  verbose: boolean
}

/** Makes a report of all messages; ends with a line end, or is empty where there is nothing to say. */
export type Reporter = (entries: readonly Entry[], context: ReportContext) => Promise<string>

/** Every reporter, loaded when it is asked for. */
export const reporters = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('./github.ts')).github,
  sarif: async () => (await import('./sarif.ts')).sarif,
} as const satisfies Record<string, () => Promise<Reporter>>

export type ReporterName = keyof typeof reporters
export const reporterNames = Object.keys(reporters) as ReporterName[]
