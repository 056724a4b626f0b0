import type { Code, Construct, State } from 'micromark-util-types'
import { isBlank, isDigit, isLineEnd } from './codes.ts'

const dollar = 36

/**
 * Read a dollar that opens no formula as text, so that `$5 and $10` are prices: as in Pandoc, a formula starts with no
 * blank after its `$`, and ends on the same line with no blank before its `$` and no digit after it.
 */
export const lonelyDollar: Construct = {
  name: 'lonelyDollar',
  previous: (code) => code !== dollar,
  tokenize(effects, ok, nok) {
    return effects.check(formula, nok, (code) => {
      effects.enter('data')
      effects.consume(code)
      effects.exit('data')
      return ok
    })
  },
}

/** A formula after one dollar, or the first of several, which need no such care. */
const formula: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let before: Code = null
    return (code) => {
      effects.enter('data')
      effects.consume(code)
      return first
    }

    function first(code: Code): State | undefined {
      if (code === dollar) return leave(ok)(code)
      return isBlank(code) ? leave(nok)(code) : inside(code)
    }

    function inside(code: Code): State | undefined {
      if (code === null || isLineEnd(code)) return leave(nok)(code)
      effects.consume(code)
      if (code === dollar) return isBlank(before) ? leave(nok) : closed
      before = code
      return inside
    }

    function closed(code: Code): State | undefined {
      return leave(isDigit(code) ? nok : ok)(code)
    }

    function leave(to: State): State {
      return (code) => {
        effects.exit('data')
        return to(code)
      }
    }
  },
}
