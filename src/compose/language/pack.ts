import type { Token } from './tokens.ts'

/** Class of a word that belongs to a closed set. */
export type WordClass =
  | 'det'
  | 'prep'
  /** A preposition whose phrase adds a circumstance: what stands before it is complete. */
  | 'adjunct'
  | 'sub'
  | 'rel'
  | 'and'
  | 'pron'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'neg'
  | 'adv'
  | 'adj'

/** What a token is in its sentence. */
export type Tag =
  | WordClass
  /** A verb that makes a sentence, an order included: `requires`, `enable`. */
  | 'finite'
  /** `to` before a verb. */
  | 'to'
  /** A verb after `to` or a modal. */
  | 'verb'
  /** `stored`, `using`: a verb's form that makes no sentence by itself. */
  | 'part'
  | 'noun'
  /** A proper name, an acronym, or anything with digits in it. */
  | 'name'
  | 'num'
  | 'arrow'
  /** Ends a sentence. */
  | 'stop'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'open'
  | 'close'
  | 'sign'

/** Which form of a verb a word is: base, third person, past, participle, `-ing`. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

/** One language: its words, all in lower case, and how to tell what a word is. A rule never names a word itself. */
export interface LanguagePack {
  /** ISO 639-1. */
  code: string
  /** Tells what each token is. */
  tag(tokens: readonly Token[]): Tag[]
  /** Every common noun is capitalised, so a capital says nothing. */
  capitalNouns: boolean
  /** The infinitive and the participle close the clause, and imperatives are infinitives at its end. */
  verbsLast: boolean
  /** Words without content of their own. */
  stop: ReadonlySet<string>
  /** Words that are no answer alone. */
  generic: ReadonlySet<string>
  /** Common words that are no answer alone, unless the author set them apart. */
  vague: ReadonlySet<string>
  /** Before a common noun they say more than it: `all ships`. */
  quantifiers: ReadonlySet<string>
  /** Words that open a sentence about something named before. */
  pronouns: ReadonlySet<string>
  /** Before a noun they say that it was named before: `these`. */
  demonstratives: ReadonlySet<string>
  negations: ReadonlySet<string>
  /** `only` and its like. */
  only: ReadonlySet<string>
  /** `because` and its like. */
  reasons: ReadonlySet<string>
  /** Gives a reason only before a pronoun: `as they …`. */
  as: string
  /** What follows a comparative: `than`. */
  than: ReadonlySet<string>
  /** `must` and its like: what one has to do. */
  obligations: ReadonlySet<string>
  /** Between two things that are compared: `vs`. */
  versus: ReadonlySet<string>
  /** `but` and its like. */
  adversatives: ReadonlySet<string>
  /** `if`, `when` and their like. */
  conditions: ReadonlySet<string>
  /** `then`: what follows from a condition. */
  consequences: ReadonlySet<string>
  /** Behind them no condition opens: `see if` is a question, `at once` an adverb, `even if` changes nothing. */
  askings: ReadonlySet<string>
  /** `instead of`, `rather than` and their like. */
  contrasts: ReadonlySet<string>
  /** Labels that say only what kind of note follows: `Note:`. */
  noteLabels: ReadonlySet<string>
  /** Headings and labels that name a kind of content, no subject: `Limitations`. */
  kindLabels: ReadonlySet<string>
  /** Labels above uses: `Use cases`. */
  useCaseLabels: ReadonlySet<string>
  /** Words above points whose order matters: `steps`. */
  sequences: ReadonlySet<string>
  /** First words of a text that says when its thing is the right one: `Best for …`, `Choose if …`. */
  suits: ReadonlySet<string>
  /** What follows them: `for`, `if`. */
  suitsWhen: ReadonlySet<string>
  /** What may stand between: `only`, `option`. */
  suitsOnly: ReadonlySet<string>
  limitWords: ReadonlySet<string>
  units: ReadonlySet<string>
  /** Between two numbers that belong together: `3 to 5`. */
  ranges: ReadonlySet<string>
  /** Numbers written out. */
  numberWords: ReadonlySet<string>
  abbreviations: ReadonlySet<string>
  /** `Q`: a label that opens a question of the author's, and one that opens the answer to it. */
  questionLabels: ReadonlySet<string>
  answerLabels: ReadonlySet<string>
  /** They answer a question that can be answered so: `yes`. */
  verdicts: ReadonlySet<string>
  /** How a denied sentence becomes a question; null: none does. */
  turning: Turning | null
  /** Questions that only open a text: `did you know`. */
  hollowQuestions: ReadonlySet<string>
  /** First words of what a test says of how to answer: `select`. */
  instructions: ReadonlySet<string>
  /** After these an example follows. */
  exampleOpeners: ReadonlySet<string>
  /** A point that opens with these only explains the others: `see`, `for example`. In small letters. */
  asides: readonly string[]
  /** Nouns that name a class: `service`. */
  classNouns: ReadonlySet<string>
  /** Participles that give a name: `is called X`. */
  callings: ReadonlySet<string>
  /** They open a noun phrase and say nothing: `the`. */
  articles: ReadonlySet<string>
  /** Verbs that tell what a thing does even without an ending, for hardly any order opens with them: `Provide shelter for …`. */
  deeds: ReadonlySet<string>
  /** What things do by themselves, so that no order has it before its verb: `automatically`. */
  unaided: ReadonlySet<string>
  /** Verbs that make possible what somebody does: `allows ships to …`. */
  enablers: ReadonlySet<string>
  /** They lead to what something is done with: `via VTS`. */
  means: ReadonlySet<string>
  /** Participles that tell what a noun before them does: `boats lying in the bay`. */
  doings: ReadonlySet<string>
  /** Verbs that say what something is: `X means Y`. */
  meanings: ReadonlySet<string>
  /** Last words of headings under which several things are told: `Account types`. */
  topics: ReadonlySet<string>
  /** Before a genitive they head a topic: `Parts of a boat`. */
  aspects: ReadonlySet<string>
  /** Last words of headings that say only how a thing is told of: `overview`. */
  surveys: ReadonlySet<string>
  /** With them one asks what a thing is: `what`. */
  whats: ReadonlySet<string>
  /** `why`, `how`: no phrase starts with them. */
  questions: ReadonlySet<string>
  /** `of` and its like: what follows belongs to the noun before. */
  genitives: ReadonlySet<string>
  /** Adjectives that say nothing before a noun: `specific`. */
  hollowAdjectives: ReadonlySet<string>
  /** Words that only lead to what is meant: `number` of, `compatible` with. */
  hollowHeads: ReadonlySet<string>
  /** Verbs that open a description by what something does: `provides`. */
  definers: ReadonlySet<string>
  /** Endings cut off to compare words, by their last letter, longest first. */
  suffixes: ReadonlyMap<string, readonly string[]>
}

/** Words for `The bell cannot be rung`: `Can the bell be rung?` */
export interface Turning {
  /** What the question opens with, by the verb of the sentence: `can` for `can't`. */
  openers: ReadonlyMap<string, string>
  /** They deny, or go with the word that does, and are left out: `not`, `not yet`. */
  nots: ReadonlySet<string>
  /** Its answer. */
  denial: string
  /** Before the word that denies they say that it is so for a part only: `some`, `sometimes`. `No` would deny it for all. */
  parts: ReadonlySet<string>
  /** They take something out of what is denied, or have a sense only beside it: `until`, `either`. */
  exceptions: ReadonlySet<string>
  /** What they lead to is told beside what is denied: `although`. */
  concessions: ReadonlySet<string>
}

/** Endings by their last letter, longest first. */
export function byLastLetter(endings: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const ending of endings.toSorted((a, b) => b.length - a.length)) {
    const last = ending.at(-1)!
    found.set(last, [...(found.get(last) ?? []), ending])
  }
  return found
}

/** The words of a list written as text. */
export function words(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '')
}

/** The phrases of a list written as text with `|` between them. */
export function phrases(list: string): string[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim().replaceAll(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '')
}
