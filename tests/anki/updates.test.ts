import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { startAnki, type AnkiNote, type Learner } from './anki.ts'
import { notebook, type Built, type Notebook } from './notebook.ts'

const anki = startAnki()

const course = `# Networks

## Routing

- 📝 A router forwards packets between **networks**
- 📝 The default route is \`0.0.0.0/0\`
- 💡 Prefer a static route for a single exit

## Names

- 📝 A record maps a name to an **IPv4 address**
- ❗ A CNAME cannot stand at the **zone apex**
`

let learners = 0

/** A course, built once and imported by a learner who has reviewed all of it. */
async function studied(
  text = course,
): Promise<{ book: Notebook; first: Built; learner: Learner; before: Map<string, AnkiNote> }> {
  const book = await notebook()
  await book.write({ 'networks.md': text })
  const first = await book.build()
  const learner = anki(`learner ${++learners}`)
  await learner.import(first.deck)
  // Some cards answered twice, some well and some badly.
  const seen = await learner.study([3, 1, 4, 2, 3, 3, 3, 3])
  expect(new Set(seen).size).toBe(5)
  return { book, first, learner, before: await byGuid(learner) }
}

async function byGuid(learner: Learner): Promise<Map<string, AnkiNote>> {
  return new Map((await learner.notes()).map((note) => [note.guid, note]))
}

/** What the scheduler knows of a card. */
const schedule = ({ cards }: AnkiNote) =>
  cards.map(({ reviews, interval, due, reps, lapses, queue, flag, deck }) => ({
    reviews,
    interval,
    due,
    reps,
    lapses,
    queue,
    flag,
    deck,
  }))

/** Imports `built` and expects that `updated` alone changed, that nothing doubled and that every review is kept. */
async function update(
  learner: Learner,
  built: Built,
  before: Map<string, AnkiNote>,
  updated: string[],
): Promise<Map<string, AnkiNote>> {
  const log = await learner.import(built.deck)
  expect(log).toMatchObject({ updated: updated.toSorted(), conflicting: [], other: 0 })
  const after = await byGuid(learner)
  for (const [guid, note] of before) {
    expect(after.has(guid)).toBe(true)
    expect(schedule(after.get(guid)!)).toEqual(schedule(note))
  }
  expect(await learner.check()).toEqual([])
  return after
}

const edited = (from: string, to: string) => {
  expect(course).toContain(from)
  return course.replace(from, to)
}

describe('a second import', () => {
  test('unchanged notes: nothing new, nothing updated', async () => {
    const { book, first, learner, before } = await studied()
    const second = await book.build()
    expect(await readFile(second.deck)).toEqual(await readFile(first.deck))
    const log = await learner.import(second.deck)
    expect(log).toMatchObject({ new: [], updated: [], conflicting: [], other: 0 })
    expect(log.duplicate).toHaveLength(5)
    expect(await byGuid(learner)).toEqual(before)
  })

  test('reworded: the card says the new words and keeps its reviews', async () => {
    const { book, first, learner, before } = await studied()
    await book.write({
      'networks.md': edited(
        'forwards packets between **networks**',
        'forwards packets between **subnets**',
      ),
    })
    const id = first.id('A router')
    const after = await update(learner, await book.build(), before, [id])
    expect(after.get(id)!.cards[0]!.back).toContain('subnets')
    expect(after.get(id)!.cards[0]!.reviews).toBeGreaterThan(0)
    expect(after.size).toBe(5)
  })

  test('moved to another heading: the card says the new place and keeps its reviews', async () => {
    const { book, first, learner, before } = await studied()
    const line = '- 💡 Prefer a static route for a single exit\n'
    await book.write({ 'networks.md': `${edited(line, '')}${line}` })
    const id = first.id('Prefer')
    const after = await update(learner, await book.build(), before, [id])
    expect(after.get(id)!.fields.Context).toContain('Names')
    expect(after.get(id)!.tags).toEqual(['networks::names', 'practice'])
  })

  test('the file renamed and an empty line inserted: no note is updated', async () => {
    const { book, learner, before } = await studied()
    await book.rename('networks.md', 'course/01 networks.md')
    await book.write({ 'course/01 networks.md': course.replace('## Routing', '\n\n## Routing') })
    const after = await update(learner, await book.build(), before, [])
    // What tells the place was left as it was: only a change of the words brings the new path along.
    expect([...after.values()].map(({ mod }) => mod)).toEqual(
      [...before.values()].map(({ mod }) => mod),
    )
  })

  test('retagged: another marker and a tag of the block', async () => {
    const { book, first, learner, before } = await studied()
    await book.write({
      'networks.md': edited('💡 Prefer a static route', '📝 Prefer a static route #routing/static'),
    })
    const id = first.id('Prefer')
    const after = await update(learner, await book.build(), before, [id])
    expect(after.get(id)!.tags).toEqual(['exam', 'networks::routing', 'routing::static'])
    expect(after.get(id)!.cards[0]!.front).toContain('📝')
  })

  test('a heading renamed: its notes get the new tag, and lose the ones the learner gave them', async () => {
    const { book, first, learner } = await studied()
    const [kept, changed] = [first.id('A router'), first.id('A record')]
    const second = await book.build({ touchAll: true })
    await learner.import(second.deck)
    await learner.edit(kept, { tags: ['mine'] })
    await book.write({ 'networks.md': edited('## Names', '## Name service') })
    const log = await learner.import((await book.build()).deck)
    expect(log.updated).toContain(changed)
    const after = await byGuid(learner)
    expect(after.get(changed)!.tags).toEqual(['exam', 'networks::name-service'])
    expect(after.get(kept)!.tags).toContain('mine')
  })
})

describe('facts that go and come back', () => {
  test('retired: the note stays with its reviews, its card is empty and can be deleted', async () => {
    const { book, first, learner, before } = await studied()
    await book.write({ 'networks.md': edited('- 📝 The default route is `0.0.0.0/0`\n', '') })
    const built = await book.build()
    const id = first.id('The default route')
    const after = await update(learner, built, before, [id])
    expect(after.get(id)!.tags).toEqual(['keyfacts::retired'])
    expect(after.get(id)!.cards[0]).toMatchObject({ blank: true })
    expect(after.get(id)!.cards[0]!.reviews).toBeGreaterThan(0)
    expect(await learner.search('tag:keyfacts::retired')).toEqual([id])
    expect(await learner.emptyCards(true)).toEqual([id])
    expect((await byGuid(learner)).has(id)).toBe(false)

    // Imported once more, the note comes back without a card: nothing to review.
    await learner.import((await book.build()).deck)
    expect((await byGuid(learner)).get(id)?.cards).toEqual([])
    expect(await learner.emptyCards()).toEqual([])
  })

  test('retired: a new learner gets nothing to review', async () => {
    const { book, first } = await studied()
    await book.write({ 'networks.md': edited('- 📝 The default route is `0.0.0.0/0`\n', '') })
    const built = await book.build()
    const learner = anki('late')
    await learner.import(built.deck)
    expect((await learner.note(first.id('The default route'))).cards).toEqual([])
    expect(await learner.study([3, 3, 3, 3, 3, 3])).not.toContain(first.id('The default route'))
  })

  test('--retired drop leaves the note as it is', async () => {
    const { book, first, learner, before } = await studied()
    await book.write({ 'networks.md': edited('- 📝 The default route is `0.0.0.0/0`\n', '') })
    const after = await update(learner, await book.build({ retired: 'drop' }), before, [])
    expect(after.get(first.id('The default route'))!.cards[0]!.blank).toBe(false)
  })

  test('revived: the same note, the same reviews', async () => {
    const { book, first, learner, before } = await studied()
    await book.write({ 'networks.md': edited('- 📝 The default route is `0.0.0.0/0`\n', '') })
    await learner.import((await book.build()).deck)
    await book.write({ 'networks.md': course })
    const id = first.id('The default route')
    const after = await update(learner, await book.build(), before, [id])
    expect(after.get(id)).toMatchObject({
      tags: ['exam', 'networks::routing'],
      cards: [{ blank: false }],
    })
    expect(await learner.emptyCards()).toEqual([])
  })

  test('revived after Empty Cards: a new card on the note', async () => {
    const { book, first, learner } = await studied()
    const id = first.id('The default route')
    await book.write({ 'networks.md': edited('- 📝 The default route is `0.0.0.0/0`\n', '') })
    await learner.import((await book.build()).deck)
    await learner.emptyCards(true)
    await book.write({ 'networks.md': course })
    await learner.import((await book.build()).deck)
    expect((await learner.note(id)).cards).toMatchObject([{ reps: 0, blank: false }])
    expect(await learner.check()).toEqual([])
  })

  test('a note that the learner deleted comes back as new', async () => {
    const { book, first, learner } = await studied()
    const id = first.id('A router')
    await learner.deleteNote(id)
    const log = await learner.import((await book.build()).deck)
    expect(log.new).toEqual([id])
  })
})

describe('what the learner did', () => {
  test('edited a note: theirs stays under "If newer", ours comes with "Always"', async () => {
    const { book, first, learner } = await studied()
    const id = first.id('A router')
    await learner.edit(id, { field: 'Prompt', value: 'my own question' })
    await book.write({ 'networks.md': edited('between **networks**', 'between **subnets**') })
    const { deck } = await book.build()
    expect((await learner.import(deck)).updated).toEqual([])
    expect((await learner.note(id)).fields.Prompt).toBe('my own question')
    expect((await learner.import(deck, { notes: 'always' })).updated).toContain(id)
    const note = await learner.note(id)
    expect(note.fields.Prompt).not.toContain('my own')
    expect(note.fields.Answer).toContain('subnets')
    expect(note.cards[0]!.reviews).toBeGreaterThan(0)
  })

  test('edited a note that did not change: kept under "If newer", put back by "Always"', async () => {
    const { book, first, learner } = await studied()
    const [mine, changed] = [first.id('A router'), first.id('A record')]
    await learner.edit(mine, { field: 'Prompt', value: 'my own question', tags: ['mine'] })
    await book.write({ 'networks.md': edited('**IPv4 address**', '**version 4 address**') })
    const { deck } = await book.build()
    expect((await learner.import(deck)).updated).toEqual([changed])
    expect((await learner.note(mine)).fields.Prompt).toBe('my own question')
    expect((await learner.import(deck, { notes: 'always' })).updated).toEqual([mine])
    expect((await learner.note(mine)).fields.Prompt).not.toBe('my own question')
    expect((await learner.note(mine)).tags).not.toContain('mine')
  })

  test('moved a card to another deck: it stays there, and is updated there', async () => {
    const { book, first, learner } = await studied()
    const id = first.id('A router')
    await learner.move(id, 'Mine::Hard')
    await learner.flag(id, 3, true)
    const before = await byGuid(learner)
    await book.write({ 'networks.md': edited('between **networks**', 'between **subnets**') })
    const after = await update(learner, await book.build(), before, [id])
    expect(after.get(id)!.cards[0]).toMatchObject({ deck: 'Mine::Hard', flag: 3, queue: -1 })
    expect(after.get(id)!.fields.Answer).toContain('subnets')
  })

  test('renamed the deck by --deck: cards stay, new ones go to the new deck', async () => {
    const { book, first, learner, before } = await studied()
    await book.write({ 'networks.md': `${course}- 📝 MX names the **mail** server\n` })
    const built = await book.build({ deck: 'Network course' })
    const after = await update(learner, built, before, [])
    expect(after.get(first.id('A router'))!.cards[0]!.deck).toBe(
      before.get(first.id('A router'))!.cards[0]!.deck,
    )
    expect(after.get(built.id('MX'))!.cards[0]!.deck).toBe('Network course')
  })
})

describe('decks, notetypes and templates', () => {
  test('two decks share the notetype', async () => {
    const { learner, before, book: _ } = await studied()
    const other = await notebook()
    await other.write({ 'other.md': course.replace('# Networks', '# Other networks') })
    const built = await other.build()
    const log = await learner.import(built.deck)
    expect(log).toMatchObject({ updated: [], duplicate: [], conflicting: [], other: 0 })
    expect(log.new).toHaveLength(5)
    expect(await learner.notetypes()).toMatchObject([{ name: 'Key Fact' }])
    const after = await byGuid(learner)
    expect(after.size).toBe(before.size + 5)
    for (const [guid, note] of before) expect(after.get(guid)).toEqual(note)
    expect(await learner.check()).toEqual([])
  })

  test('the notetype is as it was frozen', async () => {
    const { learner } = await studied()
    expect(await learner.notetypes()).toMatchObject([
      {
        id: 1_609_459_200_517,
        name: 'Key Fact',
        fields: 'Prompt Answer Context Details Hint Kind Source Id Retired Extra'.split(' '),
      },
    ])
  })

  test('a learner who restyled the notetype keeps the style', async () => {
    const { book, learner } = await studied()
    await learner.restyle('.card { color: green }')
    await book.write({ 'networks.md': edited('between **networks**', 'between **subnets**') })
    await learner.import((await book.build()).deck)
    expect(await learner.notetypes()).toMatchObject([{ css: '.card { color: green }' }])
  })

  test('decks below the deck, one for each folder or file', async () => {
    const book = await notebook()
    await book.write({
      'a/b.md': '# B\n\n- 📝 One is **1**\n',
      'c.md': '# C\n\n- 📝 Two is **2**\n',
    })
    const learner = anki('folders')
    await learner.import((await book.build({ title: 'All', deckPer: 'folder' })).deck)
    const decks = (await learner.notes()).map((note) => note.cards[0]!.deck)
    expect(decks.toSorted()).toEqual(['All', 'All::a'])
    const files = anki('files')
    await files.import((await book.build({ deckPer: 'file' })).deck)
    expect((await files.notes()).map((note) => note.cards[0]!.deck).toSorted()).toEqual([
      'All::a::b',
      'All::c',
    ])
    expect(await files.check()).toEqual([])
  })
})

describe('templates of the author', () => {
  const style = (color: string) => ({ 'anki/style.css': `.card { color: ${color} }\n` })

  test('from the first build: a notetype of the project, restyled by a later build', async () => {
    const book = await notebook()
    await book.write({ 'networks.md': course })
    await book.build({ templates: await book.templates(style('green')) })
    const learner = anki('own templates')
    await learner.import((await book.build({ templates: await book.templates({}) })).deck)
    expect(await learner.notetypes()).toMatchObject([
      { name: 'Key Fact (Networks)', css: '.card { color: green }\n' },
    ])
    await learner.study([3, 3, 3, 3, 3])
    const before = await byGuid(learner)

    const restyled = await book.build({ templates: await book.templates(style('blue')) })
    const after = await update(learner, restyled, before, [])
    expect(await learner.notetypes()).toMatchObject([
      { name: 'Key Fact (Networks)', css: '.card { color: blue }\n' },
    ])
    expect(after.size).toBe(5)
  })

  test('after the first build: refused, for every note would conflict', async () => {
    const { book } = await studied()
    const templates = await book.templates(style('green'))
    await expect(book.build({ templates })).rejects.toMatchObject({
      ruleId: 'notetype-changed',
      exitCode: 2,
    })
  })

  test('the project beside one of the shared notetype: neither touches the other', async () => {
    const { learner, before } = await studied()
    const other = await notebook()
    await other.write({ 'other.md': course.replace('# Networks', '# Other') })
    const built = await other.build({ templates: await other.templates(style('green')) })
    await learner.import(built.deck)
    const after = await byGuid(learner)
    expect(after.size).toBe(10)
    for (const [guid, note] of before) expect(after.get(guid)).toEqual(note)
    expect((await learner.notetypes()).map(({ name }) => name).toSorted()).toEqual([
      'Key Fact',
      'Key Fact (Other)',
    ])
  })
})

describe('images', () => {
  // One pixel each, of two colours.
  const pixel = (color: string) =>
    Buffer.from(
      `iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42m${color}gAAAABJRU5ErkJggg==`,
      'base64',
    )
  const red = pixel('P8z8BQDwAEhQGA')
  const blue = pixel('NkYPhfDwAChwGA')
  const note = '# Plan\n\n- 📝 The plan ![of the net](img/plan.png) has **two** halves\n'

  test('an image replaced under its name: the card shows the new one', async () => {
    const book = await notebook()
    await book.write({ 'plan.md': note, 'img/plan.png': red })
    const first = await book.build()
    const learner = anki('images')
    await learner.import(first.deck)
    const [name] = await learner.media()
    expect(name).toMatch(/\.png$/u)
    const id = first.id('The plan')
    expect((await learner.note(id)).cards[0]!.front).toContain(`<img src="${name}"`)
    expect(await learner.check()).toEqual([])

    await book.write({ 'img/plan.png': blue })
    const second = await book.build()
    expect((await learner.import(second.deck)).updated).toEqual([id])
    const newName = (await learner.media()).find((one) => one !== name)
    expect((await learner.note(id)).cards[0]!.front).toContain(`<img src="${newName}"`)
    // Anki lists the old one under Check Media > unused.
    expect(await learner.check()).toEqual([`unused media ${name}`])
  })
})
