import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { resolveMarkers } from './config/markers.ts'
import { validateMarkers } from './config/validate.ts'
import { extract } from './extract/index.ts'
import type { MarkerConfig } from './options/index.ts'
import type { RawFact } from './types/index.ts'

declare module 'vfile' {
  interface DataMap {
    /** The marked facts of the file, set by `keyfacts/remark`. */
    keyFacts: RawFact[]
  }
}

export interface RemarkKeyFactsOptions {
  /** Laid over the default markers, by kind, as in the configuration of keyfacts. */
  markers?: Readonly<Record<string, MarkerConfig>> | undefined
}

/**
 * Find the marked facts of a file: sets `file.data.keyFacts`, reports on the file what is marked and is no fact. Leaves
 * the tree alone. Use it before plugins that change the tree, and after `remark-gfm` for facts in tables.
 *
 * @throws `Failure` for options that are none
 * @example
 * remark().use(remarkGfm).use(remarkKeyFacts, { markers: { warning: '⚠️' } })
 */
const remarkKeyFacts: Plugin<[RemarkKeyFactsOptions?], Root> = (options = {}) => {
  validateMarkers(options)
  const markers = resolveMarkers(options.markers ?? {}).filter(({ enabled }) => enabled)
  return (tree: Root, file: VFile) => {
    file.data.keyFacts = extract(tree, file, markers).facts
  }
}

export default remarkKeyFacts
export type { RawDetail, RawFact } from './types/index.ts'
