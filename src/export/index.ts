import type { Format } from '../options/index.ts'

/** The exporter of each format, loaded when it is asked for: `await exporters.apkg()`. */
export const exporters = {
  apkg: async () => (await import('./anki/index.ts')).ankiExporter,
  pdf: async () => (await import('./pdf/index.ts')).pdfExporter,
  json: async () => (await import('./json/index.ts')).jsonExporter,
  ndjson: async () => (await import('./json/index.ts')).ndjsonExporter,
} satisfies Record<Format, unknown>
