import type { Code, Construct, Extension, State } from 'micromark-util-types'
import { someBetween } from '../text/some-between.ts'
import { maybeBox, readBoxLine } from './box-lines.ts'
import { isLineEnd } from './codes.ts'
import { leadOf } from './containers.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    toolLine: 'toolLine'
  }
}

const signs = Array.from(':{', (sign) => sign.charCodeAt(0))

/**
 * Lines of `value` that tell another program where a box begins and ends, and a reader nothing: the offsets of their first signs. None
 * holds one of `marks`, the offsets where a marker may be; such a line says something.
 */
export function toolLinesIn(value: string, marks: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>()
  if (!maybeBox.test(value)) return found
  let start = 0
  for (const line of value.split('\n')) {
    const end = start + line.length
    if (maybeBox.test(line)) {
      const lead = leadOf(line)
      const said = line.slice(lead.length).trimEnd()
      if (readBoxLine(said) && !someBetween(marks, start, end)) found.add(start + lead.length)
    }
    start = end + 1
  }
  return found
}

/** Tokens of the lines whose first signs are at `offsets`; they make no nodes, and end a paragraph. */
export function toolLines(offsets: ReadonlySet<number>): Extension {
  const line: Construct = {
    name: 'toolLine',
    concrete: true,
    tokenize(effects, ok, nok) {
      if (!offsets.has(this.now().offset)) return nok
      return (code) => {
        effects.enter('toolLine')
        return inside(code)
      }

      function inside(code: Code): State | undefined {
        if (code === null || isLineEnd(code)) {
          effects.exit('toolLine')
          return ok(code)
        }
        effects.consume(code)
        return inside
      }
    },
  }
  return { flow: Object.fromEntries(signs.map((sign) => [sign, line])) }
}
