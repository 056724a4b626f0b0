// Parts of the package that it has no types for.
declare module 'anki-apkg-export/dist/template.js' {
  const createTemplate: (options?: object) => string
  export default createTemplate
}
declare module 'anki-apkg-export/dist/exporter.js' {
  import type { Database } from 'sql.js'
  const Exporter: new (
    deckName: string,
    options: { template: string; sql: { Database: new () => Database } },
  ) => { readonly db: Database }
  export default Exporter
}
