import { byLastLetter, phrases, words, type LanguagePack, type WordClass } from '../pack.ts'
import { formOf } from './inflect.ts'
import { tagGerman, type Lexicon } from './tag.ts'
import { orders, separable } from './verbs.ts'
import * as lists from './words.ts'

/** Later lists win. */
const classes: readonly (readonly [WordClass, string])[] = [
  ['adv', lists.adverbs],
  ['prep', lists.prepositions],
  ['adjunct', lists.adjuncts],
  ['det', lists.determiners],
  ['pron', 'er sie es man wir ich du sich ihm ihn ihnen uns euch dies was wer'],
  ['sub', lists.subordinators],
  ['and', lists.coordinators],
  ['modal', lists.modals],
  ['have', lists.have],
  ['be', lists.be],
  ['neg', 'nicht nie niemals keinesfalls'],
]

const stop = [
  lists.determiners,
  lists.prepositions,
  lists.adjuncts,
  lists.subordinators,
  lists.coordinators,
  lists.pronouns,
  lists.be,
  lists.have,
  lists.modals,
  lists.negations,
  lists.adverbs,
]

/** A word as its cases and numbers end it: what says nothing says nothing in any of them. */
function inflected(word: string): string[] {
  return ['', 'e', 'n', 'en', 's', 'es', 'r', 'er'].map((end) => word + end)
}

/** German. */
export function german(): LanguagePack {
  const byWord = new Map<string, WordClass>()
  for (const [is, list] of classes) for (const word of words(list)) byWord.set(word, is)
  const lexicon: Lexicon = {
    classes: byWord,
    formOf: formOf(),
    orders: new Set(words(orders)),
    particles: new Set(words(separable)),
    abbreviations: new Set(words(lists.abbreviations)),
    grading: new Set(words(lists.grading)),
  }
  return {
    code: 'de',
    tag: (tokens) => tagGerman(tokens, lexicon),
    capitalNouns: true,
    verbsLast: true,
    stop: new Set(stop.flatMap(words)),
    generic: new Set(words(lists.generic).flatMap(inflected)),
    vague: new Set(words(lists.vague).flatMap(inflected)),
    quantifiers: new Set(),
    pronouns: new Set(
      words(
        'er sie es ihn ihm ihnen dies diese diesen dieser dieses diesem das beide dabei dafür damit davon dazu dadurch daran darauf darin deren dessen',
      ),
    ),
    demonstratives: new Set(words('dieser diese dieses diesen diesem')),
    negations: new Set(words(lists.negations)),
    only: new Set(words('nur ausschließlich lediglich allein')),
    reasons: new Set(words('weil da denn sonst andernfalls ansonsten')),
    as: '',
    than: new Set(words('als')),
    obligations: new Set(words('muss müssen soll sollen sollte sollten')),
    versus: new Set(words('vs versus')),
    adversatives: new Set(words('sondern aber')),
    conditions: new Set(words('wenn falls sobald sofern')),
    consequences: new Set(words('dann')),
    askings: new Set(words('auch selbst')),
    contrasts: new Set(
      phrases('statt|anstatt|anstelle|im gegensatz zu|im vergleich zu|im unterschied zu'),
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
    ranges: new Set(words('bis und oder')),
    numberWords: new Set(words(lists.numberWords)),
    abbreviations: lexicon.abbreviations,
    questionLabels: new Set(words('f q frage vorderseite')),
    answerLabels: new Set(words('a antwort rückseite')),
    verdicts: new Set(words('ja nein jein')),
    turning: null,
    hollowQuestions: new Set(phrases('wusstest du|wussten sie|was nun|warum nicht|wie das')),
    instructions: new Set(words('bitte wähle wählen nenne nennen siehe hinweis tipp')),
    asides: lists.asides.split('|'),
    exampleOpeners: new Set(words(lists.exampleOpeners)),
    classNouns: new Set(words(lists.classNouns)),
    callings: new Set(words('genannt')),
    articles: new Set(words('der die das den dem des ein eine einen einem einer eines')),
    deeds: new Set(),
    unaided: new Set(words('automatisch selbsttätig')),
    enablers: new Set(),
    means: new Set(words('mittels via per')),
    doings: new Set(),
    meanings: new Set(words('bedeutet bedeuten heißt')),
    topics: new Set(words(lists.topics)),
    aspects: new Set(words(lists.aspects)),
    surveys: new Set(words(lists.surveys)),
    whats: new Set(words('was wer')),
    questions: new Set(words('warum wie was wo wer wann welche welcher welches wozu')),
    genitives: new Set(words(lists.genitives)),
    hollowAdjectives: new Set(words(lists.hollowAdjectives)),
    hollowHeads: new Set(words(lists.hollowHeads)),
    definers: new Set(words(lists.definers)),
    suffixes: byLastLetter(
      words(
        'ierungen ierung ieren ierten ierte iert ungen ung heiten heit keiten keit lichen licher liches liche lich ischen ischer isches ische isch igen iger iges ige ig innen ern en em er es e n s t',
      ),
    ),
  }
}
