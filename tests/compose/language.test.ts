import { expect, test } from 'vitest'
import { languagePack } from '../../src/compose/language/index.ts'
import { tokens } from '../../src/compose/language/tokens.ts'

/** What the word is that stands in stars. */
function tagOf(text: string): string {
  const at = tokens(text.slice(0, text.indexOf('*'))).length
  return languagePack('en')!.tag(tokens(text.replaceAll('*', '')))[at]!
}

test.each([
  // Number shows which word is the verb.
  ['This *marks* the inner reef', 'finite'],
  ['A red cone *marks* the inner reef', 'finite'],
  ['A lamp room *focuses* on the mole', 'finite'],
  ['These *show* the depth of the bar', 'finite'],
  ['Old keepers *store* large lamps', 'finite'],
  ["Read an office's log *values* and charts", 'noun'],
  ['Brass lamps *fit* into wooden boxes', 'finite'],
  ['Old buoys *mark* Amrum', 'finite'],
  ['Most keepers *use* paraffin', 'finite'],
  ['*Load* balancing and fog', 'noun'],
  ['*Start* painting the tower', 'finite'],
  ['*Move* everything back', 'finite'],
  // A clause has one main verb.
  ['It is true that fog *signals* depend on the wind', 'noun'],
  ['We moor the ships with rope *ends* at the quay', 'noun'],
  ['Reading tide *values* at noon', 'noun'],
  // But two that are joined.
  ['The crew lights it and *checks* the old clock', 'finite'],
  ['The crew of the pier also *checks* the old clock', 'finite'],
  ['Fill the lamp and *check* the wick', 'finite'],
  // One that goes with no verb of its form is none.
  ['Boats with red or *test* lamps', 'noun'],
  ['Matches a chart or *set* of charts', 'noun'],
  ['A boat is towed for a chart or *set* of charts', 'noun'],
  ['Drag and *drop* boats', 'finite'],
  ['Boats carry lamps but *use* old oil', 'finite'],
  // What something is done to shows that one is.
  ['The keeper may fill the lamp and *relight* it', 'verb'],
  ['The keeper fills the lamp and *light* them', 'finite'],
  ['The keeper has the lamp and *role* it plays', 'noun'],
  // The verb is the next word.
  ['The winter *use* lowers the oil', 'noun'],
  ['*Order* lists the lamps', 'noun'],
  ['*Order* lamps at noon', 'finite'],
  ['A lamp burns *no* matter the wind', 'adv'],
  // An adverb between them changes nothing.
  ['These often *mark* the inner reef', 'finite'],
  // What only a verb may follow.
  ['The pilots *try* to land', 'finite'],
  ['Old ships can *raft* up behind the mole', 'verb'],
  ['A list to *categorize* old ships', 'verb'],
  // A noun that ends as another class does.
  ['A *string* of lamps', 'noun'],
  ['A *weekly* round of the lamps', 'adj'],
  ['The keeper trims the lamp *daily*', 'adv'],
  ['This objective *includes* splicing ropes', 'finite'],
  ['Best *practice* notes for pilots', 'noun'],
  // Verbs that go with another one.
  ['The horn also *helps* steer the heavy ships', 'finite'],
  ['The horn helps *steer* heavy ships', 'verb'],
  ['A bell to quietly *warn* the pilots', 'verb'],
  ['Identify, *document*, and mend it', 'noun'],
  ['An 8-*bit* code', 'noun'],
])('%s: %s', (text, tag) => {
  expect(tagOf(text)).toBe(tag)
})
