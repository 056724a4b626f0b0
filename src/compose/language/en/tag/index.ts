import type { Tag } from '../../pack.ts'
import type { Token } from '../../tokens.ts'
import { look, type Lexicon } from '../word.ts'
import * as beside from './beside.ts'
import { joined } from './joined.ts'
import * as doubtful from './noun-or-verb.ts'
import { participle } from './participles.ts'
import { spotOf, type Settler, type Spot } from './spot.ts'
import { unlisted } from './unlisted.ts'

/** Why a word is a verb or a noun, in the order they are tried; where none applies it is a noun. */
const settlers: readonly Settler[] = [
  unlisted,
  beside.example,
  beside.afterModal,
  beside.helped,
  beside.afterBe,
  participle,
  beside.agreeing,
  beside.ledAsNoun,
  beside.afterPronoun,
  joined,
  beside.beforeVerb,
  beside.inObject,
  beside.called,
  beside.verbAlone,
  doubtful.secondVerb,
  doubtful.besideVerb,
  doubtful.thirdPerson,
  doubtful.order,
  doubtful.afterPlural,
]

/** Tell what each token is, by closed classes, verb forms and the words around. */
export function tagEnglish(tokens: readonly Token[], lexicon: Lexicon): Tag[] {
  const words = tokens.map((token, i) => look(tokens, i, token, lexicon))
  const tags: Tag[] = []
  for (let i = 0; i < words.length; i++)
    tags.push(words[i]!.tag ?? settle(spotOf({ words, tags, tokens, lexicon }, i)))
  return tags
}

function settle(spot: Spot): Tag {
  for (const settler of settlers) {
    const tag = settler(spot)
    if (tag) return tag
  }
  return 'noun'
}
