import { describe, expect, test } from 'vitest'
import { marksIn } from '../../../src/extract/marked.ts'
import { defaultMarkers } from '../../../src/options/default-markers.ts'
import { admonitionHeads } from '../../../src/parse/admonition-heads.ts'
import { fencedBoxes } from '../../../src/parse/fenced-boxes.ts'
import { toolLinesIn } from '../../../src/parse/tool-lines.ts'
import { blankUnneeded } from '../../../src/parse/unneeded/index.ts'
import { readAll, readNeeded } from './read.ts'

/** What is left of `text`: its blanks at line ends are not shown. */
function left(text: string): string {
  const marks = marksIn(text, defaultMarkers)
  const heads = new Map([...admonitionHeads(text, marks), ...fencedBoxes(text, marks)])
  const blanked = blankUnneeded(text, marks, { heads, tools: toolLinesIn(text, marks) })
  expect(blanked).toHaveLength(text.length)
  return blanked.replaceAll(/ +$/gmu, '')
}

describe('what no marker needs is blanked', () => {
  test('a section without one, but not its heading', () => {
    expect(left('# Tea\n\nGreen.\n\n- a\n- b\n\n## Cups\n\n📝 Blue\n')).toBe(
      '# Tea\n\n\n\n## Cups\n\n📝 Blue\n',
    )
  })

  test('an item that hangs beside a marked one, with all below it', () => {
    expect(left('- Tea\n  - Green\n\n    hot\n- Cups\n  - 📝 Blue\n- Pots\n')).toBe(
      '- x\n- Cups\n  - 📝 Blue\n- x\n',
    )
    expect(left('1. Tea\n2. Pots\n3. 📝 Blue\n')).toBe('1. x\n2. x\n3. 📝 Blue\n')
  })

  test('what comes after the section of a marked heading', () => {
    expect(left('## 📝 Tea\n\n- a\n\n### Hot\n\n- b\n\n## Cups\n\n- c\n')).toBe(
      '## 📝 Tea\n\n- a\n\n### Hot\n\n- b\n\n## Cups\n\n\n',
    )
  })

  test('code at the margin, whatever it looks like', () => {
    expect(left('# Tea\n\n```md\n# no heading\n- no item\n```\n\n# Cups\n\n- 📝 Blue\n')).toBe(
      '# Tea\n\n\n\n# Cups\n\n- 📝 Blue\n',
    )
  })
})

describe('lines of other tools are read for what they are', () => {
  test.each([
    [
      'a line',
      '# Tea\n\n:::tip\ngreen\n:::\n\n- 📝 Blue\n- Pots',
      '# Tea\n\n:::tip\ngreen\n:::\n\n- 📝 Blue\n- x',
    ],
    [
      'lines below no marker',
      '# Tea\n\n:::tip\n- green\n:::\n\n# Cups\n\n- 📝 Blue',
      '# Tea\n\n\n\n# Cups\n\n- 📝 Blue',
    ],
    ['a line below an item', '- 📝 Blue\n- Tea\n:::\nred\n- Pots', '- 📝 Blue\n- x\n:::\nred\n- x'],
    ['a line in code', '```\n:::tip\n```\n# Tea\n\n- 📝 Blue', '\n# Tea\n\n- 📝 Blue'],
    ['a box', ':::tip Tea\n- green\nlazy\n:::\n# Cups\n\n- 📝 Blue', '\n# Cups\n\n- 📝 Blue'],
    [
      'a box below an item',
      '- 📝 Blue\n- Tea\n:::tip Tea\n- red\n:::\n- Pots',
      '- 📝 Blue\n- x\n:::tip Tea\n- red\n:::\n- x',
    ],
    [
      'a block of MkDocs',
      '!!! tip\n    ```\n\n    - green\n# Cups\n\n- 📝 Blue',
      '\n# Cups\n\n- 📝 Blue',
    ],
    [
      'items beside one',
      '- 📝 Blue\n\n??? tip\n    - green\n\n- Pots',
      '- 📝 Blue\n\n??? tip\n    - green\n\n- x',
    ],
    [
      'one with a marker',
      '- Tea\n\n!!! tip\n    - 📝 Blue\n\n- Pots',
      '- Tea\n\n!!! tip\n    - 📝 Blue\n\n- Pots',
    ],
    [
      'one with an address',
      '[a]\n\n# Cups\n\n!!! tip\n    [a]: b.md\n\n# Tea\n\n- 📝 Blue',
      '\n\n# Cups\n\n!!! tip\n    [a]: b.md\n\n# Tea\n\n- 📝 Blue',
    ],
  ])('%s', (_, text, expected) => {
    expect(left(text)).toBe(expected)
    expect(readNeeded(text)).toEqual(readAll(text))
  })
})

describe('what a marker needs stays', () => {
  test.each([
    ['items below a marked line', '📝 Teas:\n\n- green\n- black\n'],
    ['all below a marked heading', '# 📝 Teas\n\n- green\n\n## Hot\n\n- black\n'],
    ['an address that is named elsewhere', '# Tea\n\n[1]: a.md\n'],
    ['a footnote', '# Tea\n\n[^1]: Green\n'],
    ['a heading that counts for the anchors', '- # Tea\n- b\n  # Cups\n'],
    ['entries of a legend', '- 🔑 = key\n- 📝 = exam\n'],
    ['links of a table of contents', '- [a](#a)\n- 📝 [b](#b)\n'],
    ['front matter', '---\ntags:\n- tea\n---\n'],
  ])('%s', (_, text) => expect(left(`${text}\n# Last\n\n📝 Blue\n`)).toContain(text.trimEnd()))

  test.each([
    ['a comment', '# Tea\n\n%%\n\n# Cups\n\n%%\n\n- a\n- 📝 b\n'],
    ['HTML that goes on over blank lines', '# Tea\n\n<pre>\n\n- a\n\n</pre>\n\n- a\n- 📝 b\n'],
    ['a formula', '# Tea\n\n$$\n- a\n$$\n\n- a\n- 📝 b\n'],
    ['an underlined heading', 'Tea\n---\n\n- a\n- 📝 b\n'],
  ])('all, where lines do not tell what they are: %s', (_, text) =>
    expect(left(text)).toBe(text.replaceAll(/ +$/gmu, '')),
  )
})

describe('a line is read for what it is', () => {
  test.each([
    ['a fence, indented at the start', '  ```', ''],
    ['a break at the start', '  ---', ''],
    ['a fence below a paragraph below a list', '- tea\n\ntags:\n  ```', ''],
    ['a heading below a line that goes on with an item', '2. two\ntitle: x\n# Tea', '\n# Tea'],
    ['HTML, and an item below it', '</div>\n+ milk', ''],
    ['an item whose mark is a tab wide, and a break', '-\ttab\n  ---', ''],
    ['the same and no underline', '-\ttab\n ===', ''],
    ['a quote, and a break below it', '>> deep\n\n--- ', ''],
    ['a quote', '> a # b', ''],
    ['a quote with a heading', '> # Tea', '> # Tea'],
    ['an indented item with a heading', '  - # Tea', '  - # Tea'],
    ['a comment that does not end', '<!-- a', '<!-- a'],
    ['a comment', '%%', '%%'],
    ['a line behind an empty one', '\n-\ttab', '\n'],
    ['a note and items in one section', '[^1]: note\n\n- tea', '[^1]: note\n\n- x'],
  ])('%s', (_, text, expected) => expect(left(text)).toBe(expected))

  test.each([
    [
      'an item further in, and a fence after the next heading',
      '  - tea\n# 📝 Pots\n  ```',
      '\n# 📝 Pots\n  ```',
    ],
    ['an item after another list', '- tea\n2. two\n  - 📝 cups', '- x\n2. two\n  - 📝 cups'],
    [
      'an item below a comment',
      '<!-- id: x -->\n- 📝 cups\n- tea',
      '<!-- id: x -->\n- 📝 cups\n- tea',
    ],
    ['an item below a quote', '> Tea\n- tea\n- 📝 cups', '> Tea\n- x\n- 📝 cups'],
    ['code in an item, and a break', '-     code\n- - -\n- 📝 cups', '-     x\n- - -\n- 📝 cups'],
    [
      'an address in a section of its own',
      '> quoted\n# Tea\n[1]: a.md\n   ~~~',
      '\n# Tea\n[1]: a.md\n   ~~~',
    ],
    ['a fence that is none, and items', '```a`b\n- 📝 cups\n- tea', '```a`b\n- 📝 cups\n- x'],
    [
      'a marked paragraph and a marked item',
      '📝 Milk\n- tea\n- 📝 cups',
      '📝 Milk\n- tea\n- 📝 cups',
    ],
    ['a tab in an item', '7) seven\n\ttea\n- 📝 cups', '7) x\n- 📝 cups'],
    ['a tab behind a mark', '- 📝 cups\n-\ttab\n\t- tab', '- 📝 cups\n-\tx'],
  ])('%s', (_, text, expected) => expect(left(text)).toBe(expected))
})

// Each was mistaken once for what it looks like.
test.each([
  ['a line that goes on with an item, and what is still in this', '- tea\nlazy\n  ```\n# Pots'],
  ['the same with a heading in it', '- tea\n+++\n  # Within'],
  ['a fence that is none', '+ tea\n```a`b\n  # Within'],
  ['a marked heading below what is no HTML', '<b>tea</b>\n# 📝 Pots\n\n## Cups\n- blue'],
  ['an underline below what is no HTML', '<b>tea</b>\n==='],
  ['a fence below what is no HTML', '<b>tea</b>\n```js\n\n# Pots'],
  ['an item whose words come on the next line', '-\n  # Within'],
  ['a list that begins inside the mark of another', '2. tea\n  - pots\n   ~~~\n# Cups'],
  ['an indented item, and a fence that is not in it', ' - tea\n   ~~~\n# Pots'],
  ['a number below code', '\ttea\n\n7) seven\n ==='],
  ['a tab behind the mark', '- 📝 tea\n-\tpots\n  # Not within'],
  ['code in an item', '- 📝 tea\n-      pots\n  # Within'],
  ['a number below a quote in an item', '37. > tea\n38. pots: 📝\n\n- blue\n- red'],
  [
    'what a paragraph below code in an item leads',
    '- tea\n  ```\n  x\n  ```\n📝 Pots:\n- blue\n- red',
  ],
  ['an address right below an item', '- tea [1] 📝\n- pots\n\n[1]: a.md'],
  ['an address in HTML', '# Tea\n\n<div>\n[1]: b.md\n</div>\n\n# Pots\n\n📝 blue [1]\n\n[1]: a.md'],
  ['a number that goes on with a paragraph', 'Tea\n2. pots:\n- 📝 blue\n- red'],
  ['a break that looks like an item', '📝 tea\n\n- - -\n\n- pots'],
  [
    'a marked heading and a deeper one',
    '## 📝 Tea\n\n### Pots\n\n- blue\n\n## Cups\n\n- red\n\n###### 📝 Milk\n\n- cold',
  ],
  ['a fence of waves in one of backticks', '```\n~~~\n```\n\n- tea\n- 📝 pots\n'],
  ['a marked heading in the section of one', '## 📝 Tea\n\n### 📝 Pots\n\n### Cups\n\n- red\n'],
  ['a title right below code in an item', '- tea\n    ```\nPots\n- 📝 blue'],
  [
    'an entry of a legend that hangs in the mark of another list',
    '1. tea\n  - 🔑 = key\n- 📝 = exam\n',
  ],
  [
    'a fence that opens where another was expected to close',
    '```a`b\n```\n# Tea\n\n- tea\n```\n\n# Pots\n\n- 📝 blue\n',
  ],
  ['a fence that is none below an item further in', '  - tea\n```a`b\n  # Within\n\n# Pots'],
  ['a fence below a quote in an item', '|---|---|\n1. > quoted\n    ```\n# Pots'],
  [
    'a heading that counts for the anchors, in a block of MkDocs',
    '# Tea\n\n!!! note\n    ## Cups\n\n# Pots\n\n## Cups\n\n- 📝 blue\n',
  ],
  [
    'a heading that counts for the anchors, in a block below what is no HTML',
    '# Tea\n\n<b>tea</b>\n!!! note\n    ## Cups\n\n# Pots\n\n## Cups\n\n- 📝 blue\n',
  ],
  [
    'what is too far in to be a line of another tool, and an underline',
    'Tea\n    :::\n===\n\n# Cups\n\n- 📝 blue\n',
  ],
  ['comments in blocks of MkDocs', '!!! tip\n    %%\n\n# Cups\n\n!!! tip\n    %%\n    📝 blue\n'],
  ['a longer fence', '````\n```\n# Tea\n````\n\n# Pots\n\n- 📝 blue\n- red\n'],
])('facts are the same as of the whole text: %s', (_, text) =>
  expect(readNeeded(text)).toEqual(readAll(text)),
)
