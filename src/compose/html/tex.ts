/**
 * TeX commands that reach out of a formula (links, scripts, styles, other packages) or redefine commands, and so could
 * make harmless ones harmful or never end. Kept out whatever their case and wherever they stand.
 */
const refused = new RegExp(
  `^(?:${[
    String.raw`href|url|include\w*|input|open(?:in|out)|read|write|immediate|special|img|embed|verb`,
    String.raw`require|usepackage|documentclass|unicode|char|mmltoken|data|html\w*|class|cssid|style|bbox`,
    String.raw`texttip|mathtip|tooltip|toggle|action|script|javascript`,
    String.raw`[egx]?def|let|future\w*|(?:re)?new(?:command|environment|if|ext|column)\w*|provide\w*|declare\w*`,
    String.raw`(?:end)?csname|expandafter|noexpand|catcode|(?:begin|end)group|loop|repeat|global|long|outer`,
  ].join('|')})$`,
  'iu',
)

/**
 * The formula `tex` for Anki's MathJax, without what could act or end it early: refused commands lose their backslash
 * and show as letters, `\(`, `\)`, `\[`, `\]` become plain brackets, braces are balanced (an open one would make MathJax
 * read on behind the formula).
 */
export function safeTex(tex: string): string {
  let depth = 0
  // Commands are read from the left as TeX does, for `\\href` is a line break and four letters.
  const signs = /\\([a-z]+\*?|[^a-z]|$)|[{}]/giu
  const safe = tex.trim().replaceAll(signs, (sign: string, name?: string) => {
    if (name !== undefined) {
      if (name === '' || '()[]'.includes(name)) return name
      return refused.test(name.replace('*', '')) ? name : sign
    }
    if (sign === '}' && depth === 0) return ''
    depth += sign === '{' ? 1 : -1
    return sign
  })
  return safe + '}'.repeat(depth)
}
