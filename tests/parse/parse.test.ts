import type { Nodes, Root } from 'mdast'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse/index.ts'

/** The types of all nodes but the root, in order; leaves with their words. */
function outline(tree: Root): string {
  const show = (node: Nodes): string => {
    if ('children' in node) return `${node.type}(${node.children.map(show).join(' ')})`
    return 'value' in node ? `${node.type}:${JSON.stringify(node.value)}` : node.type
  }
  return tree.children.map(show).join(' ')
}

const read = (value: string): string => outline(parse(new VFile({ path: 'a.md', value })))

describe('dollars', () => {
  test.each([
    ['from $5 to $10', 'paragraph(text:"from $5 to $10")'],
    ['US$5/US$6', 'paragraph(text:"US$5/US$6")'],
    ['$ a $', 'paragraph(text:"$ a $")'],
    ['only $5', 'paragraph(text:"only $5")'],
    ['so $a+b$ it is', 'paragraph(text:"so " inlineMath:"a+b" text:" it is")'],
    ['$$a + b$$', 'paragraph(inlineMath:"a + b")'],
    ['$$\na\n$$', 'math:"a"'],
    ['costs $5 📝 and $x$', 'paragraph(text:"costs $5 📝 and " inlineMath:"x")'],
  ])('%s', (value, expected) => expect(read(value)).toBe(expected))

  test('a formula that is never closed does not hide the rest of the file', () => {
    expect(read('$$$ pricey\n\n- a\n')).toBe(
      'paragraph(text:"$$$ pricey") list(listItem(paragraph(text:"a")))',
    )
  })
})

describe('conflicts of a merge', () => {
  const conflict =
    '- ebb\n<<<<<<< HEAD\n- flood\n||||||| base\n=======\nSlack\n=======\n>>>>>>> b\n- neap\n'

  test('both sides are read, without the lines around them', () => {
    expect(read(conflict)).toBe(
      'list(listItem(paragraph(text:"ebb")) listItem(paragraph(text:"flood"))) paragraph(text:"Slack") list(listItem(paragraph(text:"neap")))',
    )
  })

  test('are told of', () => {
    const file = new VFile({ path: 'a.md', value: `${conflict}\n${conflict}` })
    parse(file)
    expect(file.messages.map(({ ruleId, line }) => `${ruleId} ${line}`)).toEqual([
      'merge-conflict 2',
    ])
    expect(file.messages[0]!.reason).toContain('2 conflicts')
  })

  test.each([
    ['behind code in an item', '- ```\n  a\n  ```\n- b\n'],
    ['behind code in a line', '```a``` b\n\n'],
    [
      'behind one whose sides open code in two languages',
      '<<<<<<< HEAD\n```js\n=======\n```ts\n>>>>>>> b\na\n```\n',
    ],
  ])('are found %s', (_name, before) => {
    const file = new VFile({ path: 'a.md', value: `${before}${conflict}` })
    const text = JSON.stringify(parse(file))
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['merge-conflict'])
    expect(text).not.toMatch(/<<<<|====|>>>>/u)
  })

  test('do not end the table they are in', () => {
    const rows = '<<<<<<< HEAD\n| Gas |\n=======\n| Tar |\n>>>>>>> b\n| Oil |\n'
    expect(read(`| a |\n| --- |\n${rows}`).match(/tableRow\(tableCell\(text/gu)).toHaveLength(4)
  })

  test.each([
    ['code', '```\n<<<<<<< HEAD\n=======\n>>>>>>> b\n```\n'],
    ['code in code', '````\n```\n<<<<<<< HEAD\n=======\n>>>>>>> b\n```\n````\n'],
    ['an open one', 'a\n<<<<<<< HEAD\nb\n'],
    ['one without a side', '<<<<<<< HEAD\n>>>>>>> b\n'],
    ['arrows', '<<<<<<<<< HEAD\n=======\n>>>>>>>>> b\n'],
  ])('%s is none', (_name, value) => {
    const file = new VFile({ path: 'a.md', value })
    parse(file)
    expect(file.messages).toEqual([])
  })
})

describe('front matter', () => {
  test.each([
    ['---\ntitle: a\n---\n- b\n', 'yaml:"title: a" list(listItem(paragraph(text:"b")))'],
    ['+++\na = 1\n+++ \n- b\n', 'toml:"a = 1" list(listItem(paragraph(text:"b")))'],
    ['---\n---', 'yaml:""'],
    ['---\n\n- b\n', 'thematicBreak list(listItem(paragraph(text:"b")))'],
    [
      '---\na\n--- b\n\n> c\n',
      'thematicBreak paragraph(text:"a\\n--- b") blockquote(paragraph(text:"c"))',
    ],
    ['--- a\n---\n', 'heading(text:"--- a")'],
    [
      '---\n\n- b\n\n---\u00a0\n',
      'thematicBreak list(listItem(paragraph(text:"b"))) paragraph(text:"---\u00a0")',
    ],
  ])('%j', (value, expected) => expect(read(value)).toBe(expected))
})

describe('a formula of several lines hides nothing that follows', () => {
  const fact = 'list(listItem(paragraph(text:"fact")))'
  test.each([
    [
      'ends in the middle of a line',
      '$$ a\n= b $$\n\n- fact',
      `paragraph(inlineMath:"a\\n= b") ${fact}`,
    ],
    [
      'ends so after a line of dollars',
      '$$\na\n= b$$\n\n- fact',
      `paragraph(inlineMath:"\\na\\n= b") ${fact}`,
    ],
    [
      'is followed by another',
      '$$\na\n= b$$\n\n- fact\n\n$$\nc\n$$',
      `paragraph(inlineMath:"\\na\\n= b") ${fact} math:"c"`,
    ],
    [
      'is closed outside of its item',
      '1. item\n   $$\n   a\n$$\n\n- fact',
      `list(listItem(paragraph(text:"item") math:"a")) paragraph(text:"$$") ${fact}`,
    ],
    [
      'is never closed, below one that is',
      '$$\na\n$$\n\n$$\n\n- fact',
      `math:"a" paragraph(text:"$$") ${fact}`,
    ],
    [
      'stands in code',
      '```sh\necho $$\n$$\n```\n\n- fact\n\n$$\na\n$$',
      `code:"echo $$\\n$$" ${fact} math:"a"`,
    ],
    [
      'is in a quote',
      '> $$ a\n> = b $$\n\n- fact',
      `blockquote(paragraph(inlineMath:"a\\n= b")) ${fact}`,
    ],
    [
      'is never closed in its item, above one that is',
      '- item\n  - b $$ a\n    $$\n\n- fact\n\n$$\na\n$$\n\n$$\nc\n$$',
      'list(listItem(paragraph(text:"item") list(listItem(paragraph(text:"b " inlineMath:"a")))) listItem(paragraph(text:"fact"))) math:"a" math:"c"',
    ],
    [
      'has a line outside of its item',
      '- item\n\n  $$\na\n  $$\n\nb\n\n$$\nc\n$$',
      'list(listItem(paragraph(text:"item") paragraph(inlineMath:"a"))) paragraph(text:"b") math:"c"',
    ],
  ])('%s', (_, value, expected) => expect(read(value)).toBe(expected))
})

describe('syntax of Obsidian', () => {
  test.each([
    ['a [[b|c]] d', 'paragraph(text:"a " wikiLink:"b|c" text:" d")'],
    ['![[b.png]]', 'paragraph(wikiLink:"b.png")'],
    ['[[1]](https://a.b)', 'paragraph(link(text:"[1]"))'],
    ['[[a\nb]]', 'paragraph(text:"[[a\\nb]]")'],
    ['[[]]', 'paragraph(text:"[[]]")'],
    ['`[[a]]`', 'paragraph(inlineCode:"[[a]]")'],
    ['a %%b%% c', 'paragraph(text:"a  c")'],
    ['50%% of 20%% is', 'paragraph(text:"50%% of 20%% is")'],
    ['%%\n- a\n\n- b\n%%\n\nc', 'paragraph(text:"c")'],
    [
      'a\n\n%%\n\n- b',
      'paragraph(text:"a") paragraph(text:"%%") list(listItem(paragraph(text:"b")))',
    ],
    ['`%%a%%`', 'paragraph(inlineCode:"%%a%%")'],
    ['> %%\n> a\n> %%\n> b', 'blockquote(paragraph(text:"b"))'],
  ])('%s', (value, expected) => expect(read(value)).toBe(expected))
})

describe('footnotes in the line', () => {
  const note = (children: string) => `footnoteDefinition(paragraph(${children}))`
  test.each([
    [
      'ham^[or *egg*] b',
      `paragraph(text:"ham" footnoteReference text:" b") ${note('text:"or " emphasis(text:"egg")')}`,
    ],
    ['a^[or [x](y)]', `paragraph(text:"a" footnoteReference) ${note('text:"or " link(text:"x")')}`],
    ['> a^[or\n> so\n> ] b', 'blockquote(paragraph(text:"a" footnoteReference text:" b")) '],
    ['x^[2]', 'paragraph(text:"x^[2]")'],
    ['e^[a]', 'paragraph(text:"e^[a]")'],
    ['a^[open', 'paragraph(text:"a^[open")'],
    ['a^[open [b]', 'paragraph(text:"a^[open [b]")'],
    ['a^[see \\]', 'paragraph(text:"a^[see ]")'],
    ['a^[see `b]` so] c', note('text:"see " inlineCode:"b]" text:" so"')],
    ['a^[see `[` so] c', note('text:"see " inlineCode:"[" text:" so"')],
    ['a^[see ``b`]`` so] c', note('text:"see " inlineCode:"b`]" text:" so"')],
    ['a^[see `b\\` so] c', note('text:"see " inlineCode:"b\\\\" text:" so"')],
    ['a^[see `b\n]` so] c', note('text:"see " inlineCode:"b\\n]" text:" so"')],
    ['a^[see 5` so] c', note('text:"see 5` so"')],
    ['a^[see \\`b] c` so', note('text:"see `b"')],
    ['a^[see `b`', 'paragraph(text:"a^[see " inlineCode:"b")'],
  ])('%j', (value, expected) => expect(read(value)).toContain(expected))

  test('they stand where their section ends', () => {
    expect(read('a^[or b]\n\n- c\n\n## d\n')).toBe(
      'paragraph(text:"a" footnoteReference) list(listItem(paragraph(text:"c"))) footnoteDefinition(paragraph(text:"or b")) heading(text:"d")',
    )
  })
})

describe('sub- and superscripts', () => {
  const low = (words: string) => `html:"<sub>" text:"${words}" html:"</sub>"`
  const high = (words: string) => `html:"<sup>" text:"${words}" html:"</sup>"`
  test.each([
    ['H~2~O', `text:"H" ${low('2')} text:"O"`],
    ['x^2^ and E~kin~', `text:"x" ${high('2')} text:" and E" ${low('kin')}`],
    ['Ca^2+^, 10^-3^', `text:"Ca" ${high('2+')} text:", 10" ${high('-3')}`],
    ['SO~4~^2-^', `text:"SO" ${low('4')} ${high('2-')}`],
    ['Na^+^, Cl^-^', `text:"Na" ${high('+')} text:", Cl" ${high('-')}`],
    ['**(a+b)^2^**', `strong(text:"(a+b)" ${high('2')})`],
  ])('%s', (value, expected) => expect(read(value)).toBe(`paragraph(${expected})`))

  test.each([
    'about ~5 ms, or ~6',
    'in ~/x and ~/y',
    'x^2+y^2=z^2',
    '2^10 and 2^20',
    'a^(n+1)^',
    'a^^b^^',
    'C:/PROGRA~1',
    'up ^^ there',
  ])('%s is text', (value) => expect(read(value)).toBe(`paragraph(text:${JSON.stringify(value)})`))

  test.each([
    ['~gone~', 'paragraph(delete(text:"gone"))'],
    ['a ~gone~ b', 'paragraph(text:"a " delete(text:"gone") text:" b")'],
    // GitHub strikes through between single tildes too.
    ['5~10~15', 'paragraph(text:"5" delete(text:"10") text:"15")'],
    ['a~b c~', 'paragraph(text:"a" delete(text:"b c"))'],
    ['a~elevenlettr~', 'paragraph(text:"a" delete(text:"elevenlettr"))'],
    ['a~~b~~c', 'paragraph(text:"a" delete(text:"b") text:"c")'],
    ['`H~2~O`', 'paragraph(inlineCode:"H~2~O")'],
    ['$x^2^$', 'paragraph(inlineMath:"x^2^")'],
    ['a[^1^]', 'paragraph(text:"a[^1^]")'],
  ])('%s stays what it was', (value, expected) => expect(read(value)).toBe(expected))
})

describe('nesting', () => {
  test.each([
    ['quotes', 10_000, (n: number) => `${'> '.repeat(n)}end`],
    ['items', 10_000, (n: number) => `${'- '.repeat(n)}end`],
    ['numbers', 10_000, (n: number) => `${'1. '.repeat(n)}end`],
    [
      'items on lines',
      200,
      (n: number) => Array.from({ length: n }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'),
    ],
  ])('%s nested %i deep are read, with a message', (_, n, make) => {
    const file = new VFile({ path: 'a.md', value: make(n) })
    const tree = parse(file)
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['nested-too-deep'])
    expect(JSON.stringify(tree)).not.toMatch(/[\uFDD0-\uFDD5]/u)
  })

  test('a long rule and code full of quotes are left alone', () => {
    const file = new VFile({
      path: 'a.md',
      value: `${'* '.repeat(150)}\n\n~~~\n${'-'.repeat(200)}\n~~~\n`,
    })
    expect(outline(parse(file))).toBe(`thematicBreak code:"${'-'.repeat(200)}"`)
    expect(file.messages).toEqual([])
  })

  test.each([
    ['emphasis in emphasis', '*a _b ', 'b_ a* '],
    ['brackets', '[', ']'],
    ['stars', '*', '*'],
    ['comments', 'x <!-- ', ''],
    ['brackets, code and tags', '*a [b `c <d ', ''],
    ['a long word', 'a', ''],
    ['closing brackets', 'a]', ''],
    ['addresses after a bracket', '[ h ', ''],
    ['prices', '$a ', ''],
    ['pictures', '![a](b)'.repeat(5), ''],
    ['escapes', '\\* [ [ ', ''],
    ['characters by their names', '&amp;[ [ ', ''],
    ['escapes of nothing', '\\* \\a ', ''],
    ['superscripts', '^a^ [ ', ''],
    ['comments in a line', '%%a%% [ ', ''],
  ])('%s without end are read in time that grows with the text', (_, open, close) => {
    const n = 20_000
    const value = `${open.repeat(n)}${close.repeat(n)} 📝`
    // Seconds, where a parser whose time grows with the square takes longer than a test may.
    expect(read(value)).toContain('📝')
  })
})

describe('signs past so many in one paragraph', () => {
  const messagesOf = (value: string): [string, number | undefined, number | undefined][] => {
    const file = new VFile({ path: 'a.md', value: `# A\n\n${value}` })
    parse(file)
    return file.messages.map(({ ruleId, line, column }) => [ruleId!, line, column])
  }

  test.each([
    ['emphasis', '*a* ', 1000 * 2 + 1],
    ['brackets', '[ ', 1000 * 2 + 1],
    ['escapes', '\\* ', 2000 * 3 + 1],
    ['comments', 'b<!--a-->', 50 * 9 + 2],
  ])('end in a message: %s', (_, piece, column) => {
    expect(messagesOf(piece.repeat(5000))).toEqual([['too-many-signs', 3, column]])
  })

  test.each([
    ['so many', '*a* '.repeat(500)],
    ['words that may start an address', 'how '.repeat(5000)],
    ['a line to write on', '_'.repeat(200)],
    ['signs of many paragraphs', '- *a*\n\n*b*\n\n'.repeat(1000)],
  ])('are others than %s', (_, value) => expect(messagesOf(value)).toEqual([]))
})

test.each([
  ['a million markers', '- 📝 x\n'.repeat(1_000_000)],
  ['20 MB', `${'word '.repeat(4_000_000)}📝`],
])('%s in one file end in a message', (_, value) => {
  const file = new VFile({ path: 'a.md', value })
  expect(parse(file).children).toEqual([])
  expect(file.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
    ['too-large-to-parse', true],
  ])
})

test('a hundred thousand markers on one line are read', () => {
  expect(read('📝 x '.repeat(100_000))).toMatch(/^paragraph\(text:/u)
})

describe('lines that only go on a paragraph of a list or quote', () => {
  const line = 'on it goes\n'
  const messagesOf = (value: string): [string, number | undefined][] => {
    const file = new VFile({ path: 'a.md', value })
    parse(file)
    return file.messages.map(({ ruleId, line }) => [ruleId!, line])
  }

  test.each([
    ['an item', `- 📝 x\n${line.repeat(6000)}`, 5004],
    ['an item within', `- x\n  - 📝 x\n${`  ${line}`.repeat(6000)}`, 5005],
    ['a quote', `> 📝 x\n${line.repeat(6000)}`, 5004],
    ['a quote now and then', `> 📝 x\n${`${line}> and on\n`.repeat(6000)}`, 10_004],
    ['a quote with numbers that open nothing', `> 📝 x\n${`${line}> 2. y\n`.repeat(6000)}`, 10_004],
    ['a quote in an item', `- > 📝 x\n${`  ${line}`.repeat(6000)}`, 5004],
    ['a footnote', `[^1]:📝 x\n${line.repeat(6000)}`, 5004],
    ['a second paragraph', `- 📝 a\n\n  b\n${line.repeat(6000)}`, 5006],
    ['what looks blank', `> 📝 x\n${`${line}\u00A0\n`.repeat(6000)}`, 5004],
    ['what looks like a heading', `> 📝 x\n${'     # x\n'.repeat(6000)}`, 5004],
    ['what looks like a fence', `> 📝 x\n${'```x``` y\n'.repeat(6000)}`, 5004],
  ])('too many of %s end in a message', (_, value, at) => {
    expect(messagesOf(`# A\n\n${value}`)).toEqual([['paragraph-too-long', at]])
  })

  test.each([
    ['few', `- 📝 x\n${line.repeat(1000)}`],
    ['none but items', '- 📝 x\n'.repeat(6000)],
    [
      'none but numbered items',
      Array.from({ length: 6000 }, (_, i) => `${i + 1}. 📝 x\n`).join(''),
    ],
    ['numbers behind a bullet', `1. 📝 x\n   - x\n${'2. x\n'.repeat(6000)}`],
    ['numbers behind a quote', `> 📝 x\n${'2. x\n'.repeat(6000)}`],
    ['none but items of a quote', '> - 📝 x\n'.repeat(6000)],
    ['none but lines of a quote', `> 📝 x\n${`> ${line}`.repeat(6000)}`],
    ['lines that stand under the text of an item', `1. 📝 x\n${`   ${line}`.repeat(6000)}`],
    ['a paragraph of no list', `- 📝 x\n\n${line.repeat(6000)}`],
    ['a paragraph behind a rule', `- 📝 x\n* * *\n${line.repeat(6000)}`],
    ['a paragraph behind a heading', `> 📝 x\n# y\n${line.repeat(6000)}`],
    ['items with four blanks', `- x\n${'    - 📝 x\n'.repeat(6000)}`],
    ['items with a tab', `- x\n${'\t- 📝 x\n'.repeat(6000)}`],
    ['terms and what they are', `- x\n${'    - x\n        - 📝 y\n'.repeat(3000)}`],
    ['facts without bullets', `📝 a: b\n1984. c\n${'📝 a: b\n'.repeat(6000)}`],
    ['a table in HTML', `- 📝 x\n<table>\n${'<tr><td>x</td></tr>\n'.repeat(6000)}</table>\n`],
    ['a few to each of many', `- 📝 x\nand on\nand on\n`.repeat(3000)],
    ['quotes apart', `> 📝 x\n>\n`.repeat(6000)],
    ['a table of a quote', `> 📝 x\n>\n> | a | b |\n> |---|---|\n${'> | x | y |\n'.repeat(6000)}`],
    ['code', `- 📝 x\n  ~~~\n${`  ${line}`.repeat(6000)}  ~~~\n`],
    ['code behind a mark', `- ~~~\n${`  ${line}`.repeat(6000)}  ~~~\n\n📝 x`],
    ['code that looks like lists', `- 📝 x\n\n~~~\n- a\n> b\n${line.repeat(6000)}~~~\n`],
    ['code of a quote', `> 📝 x\n> ~~~\n${`> - ${line}`.repeat(6000)}`],
    ['text behind code of a quote', `> 📝 x\n> ~~~\n> a\n${line.repeat(6000)}`],
  ])('%s is read', (_, value) => {
    expect(messagesOf(value)).toEqual([])
  })
})

describe('an aside of Notion holds Markdown', () => {
  test.each([
    [
      '<aside>\n💡 *a*\n\n</aside>',
      'html:"<aside>" paragraph(text:"💡 " emphasis(text:"a")) html:"</aside>"',
    ],
    [
      '<aside class="x"> \n# a\n</aside>',
      'html:"<aside class=\\"x\\"> " heading(text:"a") html:"</aside>"',
    ],
    ['a\n<ASIDE>\nb', 'paragraph(text:"a") html:"<ASIDE>" paragraph(text:"b")'],
    ['> <aside>\n> b', 'blockquote(html:"<aside>" paragraph(text:"b"))'],
    [
      '<aside>\n💡\n\na *b*\n',
      'html:"<aside>" paragraph(text:"💡" text:" " text:"a " emphasis(text:"b"))',
    ],
    // Words on the tag's line, another tag, a tag that goes on: as CommonMark has it.
    ['<aside>a\n*b*\n', 'html:"<aside>a\\n*b*"'],
    ['<asides>\n*b*\n', 'html:"<asides>\\n*b*"'],
    ['<aside\nclass="x">\n*b*\n', 'html:"<aside\\nclass=\\"x\\">\\n*b*"'],
    ['<aside>\n...\n\na', 'html:"<aside>" paragraph(text:"...") paragraph(text:"a")'],
    ['<div>\n💡\n\na', 'html:"<div>\\n💡" paragraph(text:"a")'],
    ['💡\n\na', 'paragraph(text:"💡") paragraph(text:"a")'],
  ])('%j', (value, expected) => expect(read(value)).toBe(expected))
})

describe('a line that only another tool reads makes no node, and ends a paragraph', () => {
  /** `value`, where `nb` and the emoji are markers. */
  const outlineOf = (value: string): string => {
    const marks = [...value.matchAll(/\bnb\b|📝|!!(?!!)/gu)].map(({ index }) => index)
    return outline(parse(new VFile({ path: 'a.md', value }), marks, true))
  }

  test.each([
    [':::tip\na\n:::\nb', 'paragraph(text:"a") paragraph(text:"b")'],
    ['> ::: {.note}\n> a', 'blockquote(paragraph(text:"a"))'],
    ['{% hint style="info" %}\na\n{% endhint %}', 'paragraph(text:"a")'],
    ['{{< callout type="info" >}}\na\n{{< /callout >}}', 'paragraph(text:"a")'],
    ['- a\n  :::\n  b', 'list(listItem(paragraph(text:"a") paragraph(text:"b")))'],
    ['- a\n:::\nb', 'list(listItem(paragraph(text:"a"))) paragraph(text:"b")'],
    ['| a |\n|---|\n:::\nb', 'table(tableRow(tableCell(text:"a"))) paragraph(text:"b")'],
    [':::\nnb', 'paragraph(text:"nb")'],
    // Not alone, of another kind, or a sign of something else.
    ['a :::', 'paragraph(text:"a :::")'],
    ['{% hint %} a', 'paragraph(text:"{% hint %} a")'],
    ['{% highlight ruby %}\na', 'paragraph(text:"{% highlight ruby %}\\na")'],
    ['{{ hint }}', 'paragraph(text:"{{ hint }}")'],
    [': a\n:: b', 'paragraph(text:": a\\n:: b")'],
    ['```\n:::\n```', 'code:":::"'],
    ['    :::', 'code:":::"'],
    [`:::${' a'.repeat(149)}`, `paragraph(text:":::${' a'.repeat(149)}")`],
  ])('%j', (value, expected) => expect(outlineOf(value)).toBe(expected))

  test.each([
    ':::note 📝 a',
    ':::note nb a',
    ':::nb',
    '::: !!',
    '{% hint style="nb" %}',
    '{{< callout nb >}}',
    '!!! nb',
    '!!! nb "a"',
  ])('one with a marker says something: %j', (value) => {
    const text = value.replaceAll('"', '\\"')
    expect(outlineOf(`${value}\n    b`)).toBe(`paragraph(text:"${text}\\nb")`)
  })

  test('and is text where markers are not known', () =>
    expect(read(':::tip\na')).toBe('paragraph(text:":::tip\\na")'))
})
