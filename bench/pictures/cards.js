/**
 * Draws a card of the sample, front and back, by day and by night, to docs/images/card-{front,back}{,-night}.png, with
 * the Chromium or Chrome that it finds (or that CHROME names).
 * Usage: node bench/pictures/cards.js [NOTES] [OUT] [WORDS], WORDS: the start of the fact to draw.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { plan } from '../../lib/modules/index.js'

const [notes = 'input', out = 'docs/images', words = 'Requires agent'] = process.argv.slice(2)
/** Of a phone, CSS pixels. */
const phone = { width: 360, height: 330, margin: 10 }

function chromium() {
  const places = [
    process.env['CHROME'],
    'chromium',
    'chromium-browser',
    'google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]
  const found = places.find((place) => place && spawnSync(place, ['--version']).status === 0)
  if (!found) throw new Error('No Chromium was found: name one in CHROME')
  return found
}

/**
 * A side of a card as Anki's templates make it: sections, then fields.
 *
 * @param {string} template
 * @param {Record<string, string>} fields
 */
function fill(template, fields) {
  return template
    .replaceAll(/\{\{([#^])(\w+)\}\}([^]*?)\{\{\/\2\}\}/g, (_, sign, name, body) =>
      ((fields[name] ?? '') === '') === (sign === '^') ? fill(body, fields) : '',
    )
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name) => fields[name] ?? '')
}

/** @param {string} side HTML of a side. @param {string} css @param {boolean} night */
function page(side, css, night) {
  const html = `<!doctype html><meta charset="utf-8"><style>${css}</style><body class="card card1 ${night ? 'nightMode' : ''}">${side}`
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: ${phone.margin}px; font-size: 0; }
    iframe { width: ${phone.width}px; height: ${phone.height}px; border: 0; border-radius: 14px;
      box-shadow: 0 1px 6px #0004; }
  </style><iframe srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`
}

const { dataset, templates } = await plan({ paths: [notes], cache: false })
const card = dataset.cards.find(({ fact }) => fact.text.startsWith(words))
if (!card) throw new Error(`No fact of ${notes} starts with "${words}"`)
const { css, front, back } = templates.anki
const folder = mkdtempSync(join(tmpdir(), 'keyfacts-pictures-'))
const browser = chromium()
mkdirSync(out, { recursive: true })
for (const [side, template] of Object.entries({ front, back })) {
  for (const mode of ['', '-night']) {
    const html = join(folder, 'card.html')
    const png = resolve(out, `card-${side}${mode}.png`)
    writeFileSync(html, page(fill(template, { ...card.fields }), css, mode !== ''))
    const size = [phone.width, phone.height].map((length) => length + 2 * phone.margin)
    const options = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--default-background-color=00000000',
      '--force-device-scale-factor=2',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--window-size=${size.join(',')}`,
      `--screenshot=${png}`,
    ]
    execFileSync(browser, [...options, pathToFileURL(html).href], { stdio: 'ignore' })
    process.stdout.write(`${png}, ${(readFileSync(png).length / 1000).toFixed(0)} kB\n`)
  }
}
rmSync(folder, { recursive: true, force: true })
