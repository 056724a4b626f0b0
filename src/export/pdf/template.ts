import * as v from 'valibot'
import { failure } from '../../messages/index.ts'

const within = (least: number, most: number, standard: number, description: string) =>
  v.pipe(
    v.optional(v.pipe(v.number(), v.minValue(least), v.maxValue(most)), standard),
    v.description(description),
  )
const colour = (standard: string, description: string) =>
  v.pipe(
    v.optional(
      v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, 'Expected a colour such as "#1f6feb"')),
      standard,
    ),
    v.description(description),
  )
const font = (standard: string, description: string) =>
  v.pipe(v.optional(v.pipe(v.string(), v.nonEmpty()), standard), v.description(description))
const shown = (description: string) =>
  v.pipe(v.optional(v.boolean(), true), v.description(description))
const part = <Entries extends v.ObjectEntries>(entries: Entries, description: string) =>
  v.pipe(
    v.optional(
      v.strictObject(entries),
      {} as v.InferInput<v.StrictObjectSchema<Entries, undefined>>,
    ),
    v.description(description),
  )

const plex = '@expo-google-fonts/ibm-plex-sans-condensed'

/** `templates/pdf/sheet.json`: how a sheet looks. What it leaves out is as shipped. */
export const templateSchema = v.strictObject({
  $schema: v.optional(v.string()),
  fonts: part(
    {
      regular: font(`${plex}/400Regular/IBMPlexSansCondensed_400Regular.ttf`, 'text'),
      italic: font(
        `${plex}/400Regular_Italic/IBMPlexSansCondensed_400Regular_Italic.ttf`,
        'emphasis, breadcrumbs',
      ),
      bold: font(
        `${plex}/600SemiBold/IBMPlexSansCondensed_600SemiBold.ttf`,
        'strong text, headings',
      ),
      boldItalic: font(
        `${plex}/600SemiBold_Italic/IBMPlexSansCondensed_600SemiBold_Italic.ttf`,
        'strong emphasis',
      ),
      code: font('@expo-google-fonts/ibm-plex-mono/400Regular/IBMPlexMono_400Regular.ttf', 'code'),
      fallback: v.pipe(
        v.optional(v.array(v.pipe(v.string(), v.nonEmpty())), [
          '@expo-google-fonts/roboto-condensed',
          '@expo-google-fonts/noto-sans-math',
          '@expo-google-fonts/noto-sans-symbols-2',
        ]),
        v.description('asked in turn for characters that the others lack'),
      ),
      emoji: font(
        '@expo-google-fonts/noto-emoji/500Medium/NotoEmoji_500Medium.ttf',
        'markers and emoji; outlines, not colours',
      ),
    },
    'TTF files (absolute, or relative to the notes), files in npm packages, or npm packages',
  ),
  colors: part(
    {
      title: colour('#12263f', 'title of the sheet'),
      section: colour('#12263f', 'title of a section'),
      sectionFill: colour('#e6edf5', 'bar behind the title of a section'),
      sectionEdge: colour('#1f4e79', 'edge of that bar'),
      heading: colour('#1f4e79', 'headings inside a section'),
      text: colour('#1a1d21', 'facts'),
      quiet: colour('#5c6670', 'breadcrumbs, details, footer'),
      rule: colour('#c3ccd6', 'hairlines'),
      link: colour('#1f4e79', 'links'),
      code: colour('#1a1d21', 'code'),
      codeFill: colour('#eef1f4', 'behind code'),
      markFill: colour('#fdf3d0', 'behind the marked part of a fact'),
    },
    'colours, "#rrggbb"',
  ),
  sizes: part(
    {
      largest: within(4, 72, 16, 'largest type, points'),
      comfort: within(
        3,
        72,
        6.6,
        'type below this is a strain, points: rather tighten and shorten',
      ),
      ease: within(3, 72, 8, 'type that --pages auto takes as many pages for as it needs, points'),
      leading: within(1, 2, 1.3, 'line spacing of large type, times the type size'),
      tightLeading: within(1, 2, 1.14, 'line spacing of small type'),
      title: within(1, 4, 1.75, 'title of the sheet, times the type size'),
      section: within(0.8, 2, 1.1, 'title of a section, times the type size'),
      heading: within(0.8, 2, 1.02, 'headings, times the type size'),
      detail: within(0.8, 1, 0.95, 'points below a fact, times the type size'),
      code: within(0.6, 1.2, 0.88, 'code, times the type size'),
    },
    'type sizes',
  ),
  page: part(
    {
      margins: within(6, 60, 7.5, 'millimetres, where the configuration says nothing'),
      gutter: within(0.5, 5, 1.5, 'space between columns, times the type size'),
    },
    'the page',
  ),
  furniture: part(
    {
      legend: shown('markers with counts beside the title'),
      sectionBars: shown('bars behind the titles of sections'),
      hairlines: shown('lines between columns'),
      footer: shown('sources, count, type size, and what was left out'),
    },
    'what stands around the facts',
  ),
})

/** A sheet's looks, defaults filled in. */
export type SheetTemplate = v.InferOutput<typeof templateSchema>

/**
 * Check `templates/pdf/sheet.json` as parsed, and fill in what it leaves out.
 *
 * @throws a failure that names the first wrong key
 */
export function parseTemplate(template: unknown): SheetTemplate {
  if (Array.isArray(template)) throw failure('sheet-template', '', 'Expected an object')
  const result = v.safeParse(templateSchema, template ?? {})
  if (result.success) return result.output
  const [issue] = result.issues
  const path = v.getDotPath(issue)
  const unknown = issue.type === 'strict_object' && issue.expected === 'never'
  throw failure('sheet-template', path ?? '', unknown ? 'no such key' : issue.message)
}
