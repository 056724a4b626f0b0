import * as v from 'valibot'
import { promptRules } from './prompt-rules.ts'
import { languageTag } from '../text/language-tag.ts'

/** A text that says something. */
export const textSchema = v.pipe(v.string(), v.nonEmpty('Expected a text that is not empty'))
/** A kind: `[a-z][a-z0-9-]*`: it becomes a tag. */
export const kindSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*$/, 'Expected small letters, digits, "-"'),
)
/** The language of notes. */
export const languageSchema = v.pipe(
  v.string(),
  v.regex(languageTag, 'Expected a language tag such as en or de-CH'),
)
/** Where the sources are to be seen: an address in which nothing but `{path}` and `{anchor}` is filled in. */
export const sourceUrlSchema = v.pipe(
  v.string(),
  v.regex(
    /^https?:\/\/(?:[^\s{}]|\{(?:path|anchor)\})+$/,
    "Expected a web address such as 'https://example.org/notes/{path}{anchor}'",
  ),
)
const colour = v.pipe(
  v.string(),
  v.regex(/^#[0-9a-fA-F]{6}$/, 'Expected a colour such as "#1f6feb"'),
)
const millimetres = v.pipe(v.number(), v.minValue(6), v.maxValue(60))
/** Wording of a question, in which nothing but `{subject}` is filled in. */
const promptSchema = v.pipe(
  textSchema,
  v.regex(
    /^(?:[^{}]|\{subject\})+$/,
    'Expected a text in which nothing but {subject} stands in curly brackets',
  ),
)

/** A marker as configured, by its kind: `false` switches it off, a string is its emoji. */
export const markerSchema = v.union([
  v.literal(false),
  textSchema,
  v.strictObject({
    emoji: v.optional(textSchema),
    label: v.optional(textSchema),
    color: v.optional(colour),
    aliases: v.optional(v.array(textSchema)),
    prompt: v.optional(v.nullable(promptSchema)),
    enabled: v.optional(v.boolean()),
  }),
])

/** How the cheat sheet is set. Lengths of type in points, margins in millimetres. */
const sheetEntries = {
  floor: v.pipe(
    v.optional(v.pipe(v.number(), v.minValue(3), v.maxValue(16)), 5.5),
    v.description('smallest type size, in points'),
  ),
  onOverflow: v.pipe(
    v.optional(v.picklist(['choose', 'fail']), 'choose'),
    v.description('what to do when the facts do not fit: choose the weightiest, or fail'),
  ),
  priority: v.pipe(
    v.optional(v.array(kindSchema), []),
    v.description('kinds, weightiest first; the order of the markers if empty'),
  ),
  landscape: v.pipe(v.optional(v.boolean(), false), v.description('turn the page')),
  columns: v.pipe(
    v.optional(
      v.union([v.literal('auto'), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))]),
      'auto',
    ),
    v.description('number of columns, 1 to 6'),
  ),
  only: v.pipe(
    v.optional(v.array(kindSchema), []),
    v.description('kinds on the sheet; all if empty; deck and dataset keep the others'),
  ),
  mono: v.pipe(v.optional(v.boolean(), false), v.description('black and greys only')),
  margins: v.pipe(
    v.optional(
      v.nullable(
        v.union([
          millimetres,
          v.strictObject({
            top: millimetres,
            right: millimetres,
            bottom: millimetres,
            left: millimetres,
          }),
        ]),
      ),
      null,
    ),
    v.description("millimetres, at least 6; the template's if null"),
  ),
  fonts: v.pipe(
    v.optional(v.array(textSchema), []),
    v.description('more fonts: TTF files, or npm packages that hold them'),
  ),
}
/** `sheet` of the configuration. */
export const sheetSchema = v.strictObject(sheetEntries)
/** `cards` of the configuration. */
export const cardsSchema = v.strictObject({
  off: v.pipe(
    v.optional(v.array(v.picklist(promptRules)), []),
    v.description('rules of the prompts that are not to be used'),
  ),
})
