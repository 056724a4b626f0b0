import { byLastLetter, phrases, words, type LanguagePack, type WordClass } from '../pack.ts'
import { third, verbForms } from './inflect.ts'
import { tagEnglish } from './tag/index.ts'
import type { Lexicon } from './word.ts'
import { nounVerbs, orders, reporters } from './verbs.ts'
import * as lists from './words.ts'

/** Later lists win: a word of two classes is what rules need it to be. */
const classes: readonly (readonly [WordClass, string])[] = [
  ['adj', lists.lyAdjectives],
  ['adj', lists.adjectives],
  ['adv', lists.adverbs],
  ['prep', lists.prepositions],
  ['adjunct', lists.adjuncts],
  ['det', lists.determiners],
  [
    'pron',
    'it they them you we he she i there itself themselves yourself ourselves myself himself herself us me him everyone someone anyone everybody somebody anybody nobody everything something anything nothing',
  ],
  ['sub', lists.subordinators],
  ['rel', 'that which who whom whose'],
  ['and', lists.coordinators],
  ['modal', lists.modals],
  ['do', lists.auxiliary],
  ['have', lists.have],
  ['be', lists.be],
  ['neg', 'not never'],
]

const endings: Lexicon['endings'] = [
  ['izes', 's'],
  ['ises', 's'],
  ['yzes', 's'],
  ['ifies', 's'],
  ['ates', 's'],
  ['ize', 'base'],
  ['ify', 'base'],
  ['ly', 'adv'],
  ['ing', 'ing'],
  ['ed', 'participle'],
  ['able', 'adj'],
  ['ible', 'adj'],
  ['ous', 'adj'],
  ['ful', 'adj'],
  ['less', 'adj'],
  ['ical', 'adj'],
  ['ive', 'adj'],
]

const stop = [
  lists.determiners,
  lists.prepositions,
  lists.adjuncts,
  lists.subordinators,
  lists.relatives,
  lists.coordinators,
  lists.pronouns,
  lists.be,
  lists.have,
  lists.auxiliary,
  lists.modals,
  lists.negations,
  lists.adverbs,
]

/** English. */
export function english(): LanguagePack {
  const byWord = new Map<string, WordClass>()
  for (const [is, list] of classes) for (const word of words(list)) byWord.set(word, is)
  const lexicon: Lexicon = {
    classes: byWord,
    verbs: verbForms(),
    nounVerbs: new Set(words(nounVerbs).flatMap((base) => [base, third(base)])),
    orders: new Set(words(orders)),
    reporters: new Set(words(reporters)),
    nouns: new Set(words(lists.nouns)),
    endings,
    abbreviations: new Set(words(lists.abbreviations)),
  }
  return {
    code: 'en',
    tag: (tokens) => tagEnglish(tokens, lexicon),
    capitalNouns: false,
    verbsLast: false,
    stop: new Set(stop.flatMap(words)),
    generic: new Set([...words(lists.generic), ...words(lists.adjectives)]),
    vague: new Set(words(lists.vague)),
    quantifiers: new Set(words('all both many some several various certain most')),
    pronouns: new Set(words('it its they them their this that these those he she such both')),
    demonstratives: new Set(words('this these those')),
    negations: new Set(words(lists.negations)),
    only: new Set(words('only solely exclusively')),
    reasons: new Set(words('because since otherwise')),
    as: 'as',
    than: new Set(words('than')),
    obligations: new Set(words('must should shall ought')),
    versus: new Set(words('vs versus')),
    adversatives: new Set(words('but')),
    conditions: new Set(words('if when once whenever unless')),
    consequences: new Set(words('then')),
    askings: new Set(
      words('as at even see test check know tell ask decide determine verify find out detect'),
    ),
    contrasts: new Set(
      phrases('instead of|rather than|as opposed to|compared to|unlike|in contrast to'),
    ),
    noteLabels: new Set(phrases(lists.noteLabels)),
    kindLabels: new Set(phrases(lists.kindLabels)),
    useCaseLabels: new Set(phrases(lists.useCaseLabels)),
    sequences: new Set(words(lists.sequences)),
    suits: new Set(words(lists.suits)),
    suitsWhen: new Set(words(lists.suitsWhen)),
    suitsOnly: new Set(words(lists.suitsOnly)),
    limitWords: new Set(words(lists.limitWords)),
    units: new Set(words(lists.units)),
    ranges: new Set(words('to and or')),
    numberWords: new Set(words(lists.numberWords)),
    abbreviations: lexicon.abbreviations,
    questionLabels: new Set(words('q question front')),
    answerLabels: new Set(words('a ans answer back')),
    verdicts: new Set(words('yes no yep nope')),
    turning: {
      openers: new Map(phrases(lists.openers).map((pair) => words(pair) as [string, string])),
      nots: new Set(words('not never yet')),
      denial: 'No',
      parts: new Set(words(lists.parts)),
      exceptions: new Set(words('until till unless except besides without either')),
      concessions: new Set(words('although though so therefore hence thus whereas')),
    },
    hollowQuestions: new Set(
      phrases('did you know|guess what|so what|how so|why not|what else|ever wondered why'),
    ),
    instructions: new Set(
      words('please select choose enter specify provide pick look see check note hint read'),
    ),
    asides: lists.asides.split('|'),
    exampleOpeners: new Set(words(lists.exampleOpeners)),
    classNouns: new Set(words(lists.classNouns)),
    callings: new Set(phrases(lists.callings)),
    articles: new Set(words(lists.articles)),
    deeds: new Set(words(lists.deeds)),
    unaided: new Set(words('automatically dynamically transparently natively seamlessly')),
    enablers: new Set(words(lists.enablers)),
    means: new Set(words('using via through utilizing')),
    doings: new Set(words(lists.doings)),
    meanings: new Set(words('means mean denotes denote')),
    topics: new Set(words(lists.topics)),
    aspects: new Set(words(lists.aspects)),
    surveys: new Set(words(lists.surveys)),
    whats: new Set(words('what who')),
    questions: new Set(words('why how what where who which whether whose')),
    genitives: new Set(words('of')),
    hollowAdjectives: new Set(words(lists.hollowAdjectives)),
    hollowHeads: new Set(words(lists.hollowHeads)),
    definers: new Set(words(lists.definers)),
    suffixes: byLastLetter(
      words(
        'ys ives ively ive izations ization isations isation ations ation ators ator ating ated ates ate ings ing ied ies ed es s ly ment ments ion ions er ers or ors al ity e y ence ences ency encies ent ents ance ances ancy ancies ant ants able ible ability abilities ibility',
      ),
    ),
  }
}
