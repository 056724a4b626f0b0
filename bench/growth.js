/**
 * Looks for notes whose build takes longer than they are long: pieces of Markdown drawn by chance and repeated, once and twice as
 * often; prints those that took more than thrice as long. Usage: node bench/growth.js [SECONDS] [SEED]
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plan } from '../lib/index.js'

const [seconds = 120, seed = 1] = process.argv.slice(2).map(Number)

/** UTF-16 units of the shorter text. */
const size = 150_000
/** More are refused. */
const mostLines = 60_000
/** A shorter build says nothing of how it grows. */
const least = 500
const most = 3

const pieces = [
  '- 📝 a\n',
  '> 📝 a\n',
  '- 📝 a\n\n',
  '  - b\n',
  'lazy\n',
  '- a\n  - b\n    - 📝 c\n',
  '10. 📝 x\n',
  '| 📝 a | b |\n',
  '| a | b |\n',
  '| --- | --- |\n',
  'a | 📝 | b\n',
  '## 📝 H\n',
  'H\n===\n',
  '---\n',
  '[^1]: 📝 x\n',
  'x[^1] 📝\n',
  '[a]: b "c"\n',
  '[x][y] 📝',
  '[x](y 📝) ',
  '![x](y.png)\n',
  '![[a]] 📝\n',
  '[[a|b]] ',
  '**b** 📝 _x_ ',
  '~~x~~ ',
  '==a== ',
  '^a^ ',
  '^[ab 📝] ',
  '^[ab ',
  '~a~ ',
  '`📝` ',
  '$a ',
  '&amp;📝',
  '\\📝 ',
  '\\* ',
  '#tag ',
  '{{c1::a}} ',
  '^^a^^ ',
  '((65a1b2c3-1111-2222-3333-444455556666)) ',
  'id:: x\n',
  '<aside>\n',
  ':::\n',
  ':::tip A\n',
  ':::note[A 📝]\n',
  '  :::tip B 📝\n',
  '::::tip\n',
  '::::\n',
  '> :::tip C\n',
  '{% hint %}\n',
  '{{< callout >}}\n',
  '!!! note\n',
  '<div>\n',
  '</div>\n',
  '<b>📝',
  '<!-- 📝\n',
  '-->\n',
  '```\n',
  '~~~\n',
  '$$\n',
  '%%\n',
  '    code 📝\n',
  '\t- 📝 t\n',
  '📝a: b, c, d; ',
  '📝 x, ',
  '(',
  '" 📝 ',
  '=> 📝 ',
  'A -> B 📝\n',
  'e.g. 📝 ',
  'and ',
  'because ',
  'if ',
  'not ',
  '—',
  '. ',
  'ðŸ“ x\n',
  '📝\u200D',
  '\r',
  '\u2028',
  'http://a.b/📝 ',
  'a@b.c 📝 ',
  '> [!note] 📝\n',
  '- [ ] 📝 task\n',
  '!!! note "📝"\n    - 📝 a\n',
  '    ??? tip\n        📝 a\n',
  '=== "a 📝"\n\n',
  '\n',
  'x\n',
]

let state = seed * 7919 + 1
const random = (below) => (state = (state * 48_271) % 2_147_483_647) % below
const draw = () => pieces[random(pieces.length)]

const folder = mkdtempSync(join(tmpdir(), 'keyfacts-growth-'))
const notes = join(folder, 'notes')
mkdirSync(notes)
process.on('exit', () => rmSync(folder, { recursive: true }))

let refused = 0

/** Milliseconds. */
async function timeOf(text) {
  writeFileSync(join(notes, 'a.md'), text)
  const start = performance.now()
  await plan({ paths: [notes], cwd: notes, cache: false, format: ['json', 'apkg'] }).catch(
    (error) => {
      if (error.name !== 'Failure') throw error
      refused++
    },
  )
  return performance.now() - start
}

const end = performance.now() + seconds * 1000
let tried = 0
for (; performance.now() < end; tried++) {
  const lead = random(2) === 0 ? draw() : ''
  const unit = Array.from({ length: 1 + random(3) }, draw)
  const text = unit.join('')
  const lines = text.split('\n').length - 1
  const times = Math.floor(Math.min(size / text.length, (mostLines - 9) / (lines * 2 || 1)))
  const once = await timeOf(`${lead}${text.repeat(times)} 📝 x`)
  if (once < least) continue
  const twice = await timeOf(`${lead}${text.repeat(times * 2)} 📝 x`)
  if (twice > once * most)
    process.stdout.write(
      `${Math.round(once)} ms ${Math.round(twice)} ms ${JSON.stringify([lead, ...unit])}\n`,
    )
}
process.stdout.write(`${tried} tried, ${refused} builds ended with a message\n`)
