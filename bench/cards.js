/**
 * Every card of any notes, for reading: breadcrumb, front, back, and which rule asked. Exits 1 where a card is broken.
 * Usage: node bench/cards.js FOLDER [--gold FILE] [--sample N] [--seed S] [--rule NAME]
 *
 * A gold file is a JSON list of `{ "at": "path.md:line", "front", "back" }`: what a person wants to be asked there.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { languagePack } from '../lib/modules/compose/language/index.js'
import { stems } from '../lib/modules/compose/language/stem.js'
import { audit } from '../lib/modules/compose/prompt/audit.js'
import { plan } from '../lib/modules/index.js'

/** @import { StampedCard } from '../lib/modules/types/card.js' */
/** @typedef {{ at: string, front: string, back: string }} Gold */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    rule: { type: 'string' },
  },
})
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`)

/** The same numbers for the same seed. @param {number} seed */
function random(seed) {
  let state = (seed * 48_271 + 11) % 2_147_483_647
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

/** @template T @param {readonly T[]} all @param {number} count @param {number} seed */
function sample(all, count, seed) {
  const next = random(seed)
  const shuffled = all.map((item) => ({ item, at: next() })).sort((a, b) => a.at - b.at)
  return shuffled.slice(0, count).map(({ item }) => item)
}

/** @param {StampedCard} card @param {string} text */
function lines(card, text) {
  const { fact, rule, confidence, breadcrumb, answer } = card
  const hint = hintOf(card) === '' ? '' : `  (${hintOf(card)})`
  return [
    `${fact.source.path}:${fact.source.start.line}  [${rule}, ${confidence}]`,
    `  ${breadcrumb.join(' › ')}`,
    `  Q  ${text}${hint}`,
    `  A  ${answer.replaceAll(/\s+/gu, ' ').slice(0, 300)}`,
    '',
  ]
}

/** Where a hint alone tells two fronts apart it stands in the prompt. @param {StampedCard} card */
function hintOf({ fields }) {
  return fields.Hint || (/class="hint"[^>]*>([^<]*)/u.exec(fields.Prompt)?.[1] ?? '')
}

/** @param {readonly StampedCard[]} cards @param {'rule' | 'confidence'} key */
function shares(cards, key) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const card of cards) counts.set(card[key], (counts.get(card[key]) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${name} ${count} (${Math.round((count / cards.length) * 100)} %)`)
    .join(', ')
}

/**
 * Whether a card asks what the gold card does: the points of a list, or an answer that is the same, holds the other, or
 * shares half of its words. @param {StampedCard} card @param {Gold} gold
 */
function asksSame(card, gold) {
  const points = /\blist\b|\bchildren\b|;|\(\d\)/u.test(`${gold.front} ${gold.back}`)
  if (points && card.fact.details.length > 0 && card.rule === 'list') return true
  const pack = languagePack('en')
  const ours = new Set(stems(card.answer, pack))
  const theirs = new Set(stems(gold.back, pack))
  const both = [...ours].filter((word) => theirs.has(word)).length
  const all = new Set([...ours, ...theirs]).size
  return both > 0 && (both === Math.min(ours.size, theirs.size) || both / all >= 0.5)
}

/** @param {readonly StampedCard[]} cards @param {readonly Gold[]} gold */
function compare(cards, gold) {
  const found = gold.map((wanted) => ({
    wanted,
    card: cards.find(({ fact: { source } }) =>
      `/${wanted.at}`.endsWith(`/${source.path}:${source.start.line}`),
    ),
  }))
  const other = found.filter(({ card, wanted }) => !card || !asksSame(card, wanted))
  for (const { card, wanted } of other) {
    say(`${wanted.at}\n  gold  ${wanted.front} → ${wanted.back}`)
    say(card ? `  ours  ${card.prompt} → ${card.answer}  [${card.rule}]` : '  no such fact')
  }
  say(`gold: ${gold.length - other.length} of ${gold.length} ask the same\n`)
}

const folder = positionals[0]
if (!folder) {
  process.stderr.write(
    'usage: npm run cards -- FOLDER [--gold FILE] [--sample N] [--seed S] [--rule NAME]\n',
  )
  process.exit(2)
}
const { dataset } = await plan({ paths: [folder], format: ['json'], cache: false })
const { cards } = dataset
const shown = values.rule ? cards.filter(({ rule }) => rule === values.rule) : cards
const read = values.sample ? sample(shown, Number(values.sample), Number(values.seed)) : shown
for (const card of read) for (const line of lines(card, card.prompt)) say(line)
if (values.gold) compare(cards, JSON.parse(readFileSync(values.gold, 'utf8')))

const pack = languagePack(dataset.lang)
const broken = audit(
  cards.map((card) => ({ ...card, hint: hintOf(card) })),
  () => pack,
)
for (const { card, defect } of broken)
  say(`${defect}: ${card.fact.source.path}:${card.fact.source.start.line}  ${card.prompt}`)
say(`${cards.length} cards, language ${dataset.lang}`)
say(`rules: ${shares(cards, 'rule')}`)
say(`confidence: ${shares(cards, 'confidence')}`)
say(`broken: ${broken.length}`)
if (broken.length > 0) process.exitCode = 1
