/**
 * Turn the facts that are marked in Markdown notes into an Anki deck, a one-page cheat sheet and a JSON dataset.
 *
 * `build` does everything; `extractFacts` only looks at one note; the stages can be used one by one, in the order in
 * which they stand here. `keyfacts/remark` is the same for unified.
 *
 * @packageDocumentation
 */
export { build, type BuildOptions, plan } from './library/build.ts'
export { type ExtractedNote, extractFacts, type ExtractOptions } from './library/extract-facts.ts'

export { listSources, loadTemplates, readSource } from './read/index.ts'
export { mayHoldMarker, mended, repair } from './repair/index.ts'
export { parse } from './parse/index.ts'
export { extract } from './extract/index.ts'
export { formatLock, lockDigest, readLock, recoverLock } from './lock/index.ts'
export { identify } from './identify/index.ts'
export { askAll, compose } from './compose/index.ts'
export { stamp } from './stamp/index.ts'
export { exporters } from './export/index.ts'
export { writeAll } from './write/index.ts'

export { compareDatasets, type DatasetDifference } from './export/json/compare.ts'
export { readDataset } from './export/json/read.ts'
export type { DatasetDetail, DatasetFact, DatasetFile } from './export/json/schema.ts'
export { defaultMarkers } from './options/default-markers.ts'
export { Failure } from './messages/index.ts'
export type { MarkerConfig, Settings, SheetSettings } from './options/index.ts'
export type { Environment } from './pipeline/environment.ts'
export type { BuildResult, Plan, WrittenFile } from './pipeline/result.ts'
export type * from './types/index.ts'
export { version } from './program/version.ts'
