import { texSilent, texSymbols, texWrappers } from './tex-symbols.ts'

/** A command, with its argument where that is plain (`\mathbb{R}`, `\times`), and the blank that ends it. */
const command = /\\([A-Za-z]{1,20})(?:\{([^{}\\]*)\})?(\s?)/g
/** `C:\times` is a path. */
const path = /(?:^|[^A-Za-z])[A-Za-z]:\\/

/** The formulas of a heading, whose dollars are gone, as words: `\sigma-Algebra` is σ-Algebra. What has no character stays. */
export function texWords(text: string): string {
  if (!text.includes('\\') || path.test(text)) return text
  return text.replaceAll(
    command,
    (all, name: string, argument: string | undefined, blank: string) => {
      if (argument !== undefined)
        return texWrappers.has(name) || texSilent.has(name) ? argument + blank : all
      if (texSilent.has(name)) return ''
      const symbol = texSymbols.get(name)
      return symbol === undefined ? all : symbol + blank
    },
  )
}
