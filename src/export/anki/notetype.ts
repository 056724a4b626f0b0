import { hiddenWhenRetired } from './hidden-when-retired.ts'
import type { LockNotetype, Templates } from '../../types/index.ts'

/** The fields, in their order; frozen: a change would make every note that learners have a conflict. */
export const fieldNames = [
  'Prompt',
  'Answer',
  'Context',
  'Details',
  'Hint',
  'Kind',
  'Source',
  'Id',
  'Retired',
  'Extra',
] as const

/** Frozen: Anki matches fields and templates by these, so that names may be translated by the learner. */
const fieldIds = [
  4_125_871_046_139_872, 7_381_902_665_410_437, 2_950_317_884_126_655, 8_046_629_173_550_218,
  1_683_240_957_791_364, 5_517_098_236_640_981, 6_902_453_371_828_506, 3_274_186_590_413_729,
  8_819_035_742_267_140, 2_061_794_508_336_953,
] as const
const templateId = 5_730_416_829_957_103

/** The shipped notetype. Frozen. */
export const keyFact = { id: 1_609_459_200_517, name: 'Key Fact' } as const

/**
 * Modification time of the shipped notetype, seconds. Raise it whenever a file of `templates/anki/` changes, or no
 * learner gets the change; a test ties it to their hash.
 */
export const keyFactMod = 1_795_541_961

/** Anki's schema 11 form of the notetype (`rslib/src/notetype/schema11.rs`). */
export function notetype(header: LockNotetype, templates: Templates['anki']) {
  return {
    id: header.id,
    name: header.name,
    type: 0,
    mod: header.own?.mod ?? keyFactMod,
    usn: -1,
    sortf: 0,
    did: null,
    tmpls: [
      {
        name: 'Card 1',
        ord: 0,
        qfmt: hiddenWhenRetired(templates.front),
        afmt: templates.back,
        bqfmt: '',
        bafmt: '',
        did: null,
        bfont: '',
        bsize: 0,
        id: templateId,
      },
    ],
    flds: fieldNames.map((name, ord) => ({
      name,
      ord,
      sticky: false,
      rtl: false,
      font: 'Arial',
      size: 20,
      media: [],
      description: '',
      plainText: false,
      collapsed: false,
      excludeFromSearch: false,
      id: fieldIds[ord],
      tag: null,
      preventDeletion: false,
    })),
    css: templates.css,
    latexPre:
      '\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage[utf8]{inputenc}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n',
    latexPost: '\\end{document}',
    latexsvg: false,
    req: [[0, 'any', [0]]],
    tags: [],
    vers: [],
  }
}
