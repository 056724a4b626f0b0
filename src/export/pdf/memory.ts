import type { Fonts } from './fonts/index.ts'
import type { Measured } from './measure/index.ts'

/**
 * What one sheet leaves for the next of the same process, `keyfacts watch`: fonts that are read, text that is measured.
 * It holds no more than the last sheet needed, and changes nothing on the next but the time it takes.
 */
export interface SheetMemory {
  last: { fonts: Fonts; measured: Measured } | null
}
