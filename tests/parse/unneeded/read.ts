import { VFile } from 'vfile'
import { extract } from '../../../src/extract/index.ts'
import { marksIn } from '../../../src/extract/marked.ts'
import { defaultMarkers } from '../../../src/options/default-markers.ts'
import { parse } from '../../../src/parse/index.ts'

/** All that is taken out of `value`. */
function read(value: string, whole: boolean) {
  const file = new VFile({ path: 'a.md', value })
  const marks = marksIn(value, defaultMarkers)
  return {
    ...extract(parse(file, marks, whole), file, defaultMarkers),
    said: file.messages.map(String),
  }
}

/** All that is taken out of `text` where it is parsed as a whole. */
export const readAll = (text: string) => read(text, true)

/** All that is taken out of what the markers in `text` need. */
export const readNeeded = (text: string) => read(text, false)
