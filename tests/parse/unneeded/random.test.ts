import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAll, readNeeded } from './read.ts'

/** Lines of notes, good and broken, in any order. */
const lines = {
  text: [
    '',
    '',
    '',
    'Tea',
    'Cups:',
    '**Pots**',
    '📝 Milk',
    '📝 Uses:',
    'tea [1] 📝',
    '&#128221; tea',
    '\\!\\! tea',
    '#tag',
  ],
  headings: ['# Tea', '## Cups', '# 📝 Pots', ' # Milk', '#'],
  rules: ['---', '- - -', '***', '* * *', '===', '-', '+++', '--- ', 'title: x', 'tags:'],
  items: [
    '- tea',
    '- 📝 cups',
    '* pots',
    '- ',
    '+ milk',
    '-     code',
    '-\ttab',
    '- [ ] task',
    '- [x] 📝 done',
    '- # within',
  ],
  numbers: ['1. one', '2. two', '1. 📝 three', '7) seven', '10. ten', '1. > quoted'],
  known: [
    '- [tea](#tea)',
    '- 📝 [cups](#cups)',
    '- 🔑 = key',
    '- 📝 = exam',
    'Legend:',
    '📝 = exam',
  ],
  below: [
    ' - near',
    '  - tea',
    '  - 📝 cups',
    '   - pots',
    '    - milk',
    '\t- tab',
    '  1. one',
    '  2. 📝 two',
    '- - twice',
    '- > quoted',
  ],
  indented: [
    ' tea',
    '  tea',
    '   📝 tea',
    '    tea',
    '\ttea',
    '      📝 tea',
    '  # within',
    '  ---',
    ' ===',
    '  > quoted',
    '  [1]: b.md',
    '  📝 Uses:',
  ],
  quotes: ['> quoted', '> 📝 quoted', '> - item', '> # Tea', '>> deep', '> [!note] 📝 Tea', '>'],
  fences: ['```', '```js', '~~~', '  ```', '   ~~~', '    ```', '```a`b', '`code`'],
  tables: ['| a | b |', '|---|---|', '| 📝 c | d |', '| e | 📝 |', 'a | b', '-|-'],
  html: [
    '<div>',
    '</div>',
    '<b>tea</b>',
    '<!-- id: x -->',
    '<!-- a',
    '-->',
    '<pre>',
    '</pre>',
    '<https://a.b>',
  ],
  admonitions: [
    '!!! note',
    '!!! tip "📝 Tea"',
    '??? note "Cups"',
    '=== "Pots"',
    '    ??? milk',
    '  !!! note',
    '- !!! note',
    '> !!! note',
    '    - 📝 tea',
    '        📝 cups',
  ],
  others: [
    '%%',
    '%% tea %%',
    '$$',
    '$$ x $$',
    '[1]: a.md',
    '[^1]: note',
    '[^1]: 📝 note',
    '📝 see [tea][1] and [^1]',
    '"title"',
  ],
}
const line = fc.constantFrom(...Object.values(lines).flat())

/** With more of what makes lists and sections than chance has. */
const notes = fc.array(
  fc.oneof(line, line, fc.constantFrom('- tea', '- 📝 cups', '', '  - tea', '# Tea')),
  { maxLength: 14 },
)

test('facts, titles, legends and messages are the same as of the whole text', () => {
  fc.assert(
    fc.property(notes, fc.boolean(), (written, ends) => {
      const text = written.join('\n') + (ends ? '\n' : '')
      expect(readNeeded(text)).toEqual(readAll(text))
    }),
    { numRuns: 2000 },
  )
})
