/** What makes each format, each loaded when it is asked for: `await exporters.apkg()`. */
export const exporters = {
  apkg: async () => (await import('../export/anki/index.ts')).ankiExporter,
  pdf: async () => (await import('../export/pdf/index.ts')).pdfExporter,
  json: async () => (await import('../export/json/index.ts')).jsonExporter,
  ndjson: async () => (await import('../export/json/index.ts')).ndjsonExporter,
}
