/**
 * Draws cards of the sample, front and back, by day and by night, to docs/images/cards-{day,night}.png, with the
 * Chromium or Chrome that it finds (or that CHROME names). Usage: node bench/pictures/cards.js [NOTES] [OUT] [WORDS …]
 * where WORDS are the starts of the facts to draw.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { plan } from '../../lib/index.js'

/** @import { StampedCard } from '../../lib/types/index.js' */

const [notes = 'input', out = 'docs/images', ...words] = process.argv.slice(2)
const wanted = words.length > 0 ? words : ['Requires agent', 'Based on evaluation']
/** Of a phone, CSS pixels. */
const phone = { width: 360, height: 330, gap: 16 }

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

/** @param {StampedCard[]} cards @param {{ front: string, back: string, css: string }} templates @param {boolean} night */
function page(cards, { front, back, css }, night) {
  const sides = cards.flatMap(({ fields }) => [
    fill(front, { ...fields }),
    fill(back, { ...fields }),
  ])
  const frames = sides.map((side) => {
    const html = `<!doctype html><meta charset="utf-8"><style>${css}</style><body class="card card1 ${night ? 'nightMode' : ''}">${side}`
    return `<iframe srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`
  })
  const shadow = night ? '#0008' : '#0002'
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: ${phone.gap / 2}px; font-size: 0; background: ${night ? '#0d1117' : '#eef1f5'}; }
    iframe { width: ${phone.width}px; height: ${phone.height}px; margin: ${phone.gap / 2}px; border: 0;
      border-radius: 14px; box-shadow: 0 1px 6px ${shadow}; }
  </style>${frames.join('')}`
}

const planned = await plan({ paths: [notes], cache: false })
const cards = wanted.map((start) => {
  const card = planned.dataset.cards.find(({ fact }) => fact.text.startsWith(start))
  if (!card) throw new Error(`No fact of ${notes} starts with "${start}"`)
  return card
})
const folder = mkdtempSync(join(tmpdir(), 'keyfacts-pictures-'))
mkdirSync(out, { recursive: true })
const browser = chromium()
for (const mode of ['day', 'night']) {
  const html = join(folder, `${mode}.html`)
  const png = resolve(out, `cards-${mode}.png`)
  writeFileSync(html, page(cards, planned.templates.anki, mode === 'night'))
  const columns = 2
  const rows = Math.ceil((cards.length * 2) / columns)
  const width = columns * (phone.width + phone.gap) + phone.gap
  const height = rows * (phone.height + phone.gap) + phone.gap
  execFileSync(
    browser,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--force-device-scale-factor=2',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--window-size=${width},${height}`,
      `--screenshot=${png}`,
      pathToFileURL(html).href,
    ],
    { stdio: 'ignore' },
  )
  process.stdout.write(`${png}, ${(readFileSync(png).length / 1000).toFixed(0)} kB\n`)
}
rmSync(folder, { recursive: true, force: true })
