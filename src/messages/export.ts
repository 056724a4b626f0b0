import type { FailureRule, Rule } from './rule.ts'

/** Messages of the export stage, by their permanent ruleId. */
export const exportRules = {
  'sheet-left-out': {
    severity: 'warning',
    reason: (shown: number, all: number, size: string, kinds: string) =>
      `Cannot fit all facts on the sheet at ${size} pt: ${shown} of ${all} are on it; left out: ${kinds}`,
    next: 'Deck and dataset have them all. Use --pages auto for a sheet with everything, "sheet": {"only": ["exam"]} for some kinds, or "priority" to say which count most.',
  },
  'sheet-shortened': {
    severity: 'info',
    reason: (what: string) => `The sheet is shortened to stay legible: ${what}`,
    next: 'Use --pages auto for a sheet with everything.',
  },
  'sheet-small-type': {
    severity: 'info',
    reason: (size: string) => `The type of the sheet is small: ${size} pt`,
    next: 'Larger paper (--paper a3), more pages (--pages 2) or a higher "floor" in the configuration make it larger.',
  },
  'sheet-fact-cut': {
    severity: 'warning',
    reason: (count: number, text: string) =>
      count === 1
        ? `Unexpected fact longer than the sheet has room for, shortened there: "${text}"`
        : `Unexpected ${count} facts longer than the sheet has room for, shortened there: "${text}" and others`,
    next: 'A fact that is one sentence is learnt better: split it in the notes. Deck and dataset have it whole.',
  },
  'sheet-characters': {
    severity: 'warning',
    reason: (characters: string) =>
      `Unexpected characters that no font of the sheet has: ${characters}`,
    next: 'Add a font that has them: npm install one of the @expo-google-fonts packages (noto-sans-jp, noto-sans-sc, noto-sans-kr, noto-naskh-arabic, noto-sans-hebrew, noto-sans-devanagari, noto-sans-thai, noto-sans-math …) and name it in "sheet": {"fonts": ["@expo-google-fonts/noto-sans-jp"]}, or name a TTF file there.',
  },
} as const satisfies Record<string, Rule>

/** Failures of the export stage. */
export const exportFailures = {
  'paper-unknown': {
    exit: 2,
    reason: (name: string, known: string) => `Cannot use the paper "${name}", expected ${known}`,
    next: 'Give one of these to --paper.',
  },
  'font-missing': {
    exit: 2,
    reason: (name: string) => `Cannot find the font "${name}"`,
    next: 'A font is a TTF file (absolute, or relative to the notes) or an npm package that is installed: npm install it.',
  },
  'font-form': {
    exit: 2,
    reason: (path: string, why: string) => `Cannot use the font "${path}": ${why}`,
    next: 'Expected a TTF or OTF file with outlines. woff and woff2 are for browsers: take the TTF of the same font.',
  },
  'sheet-template': {
    exit: 2,
    reason: (key: string, why: string) =>
      `Cannot use templates/pdf/sheet.json${key === '' ? '' : `, key "${key}"`}: ${why}`,
    next: 'The keys and their values are in templates/pdf/sheet.schema.json; what a file leaves out is as shipped.',
  },
  'sheet-full': {
    exit: 1,
    reason: (all: number, size: string) =>
      `Cannot fit ${all} facts on the sheet at ${size} pt, and "onOverflow" is "fail"`,
    next: 'Use --pages auto, larger paper, a lower "floor", or "onOverflow": "choose", which leaves out the least important ones.',
  },
  'deck-without-images': {
    exit: 2,
    reason: (missing: number) => `Cannot make a deck without ${missing} of its images`,
    next: 'A deck needs their bytes, which are read where its format, apkg, is asked for.',
  },
  'deck-without-lock': {
    exit: 2,
    reason: () => 'Cannot make a deck without a lock',
    next: 'A deck needs the identities of its notes: build without --format json, or give --lock.',
  },
  'template-field': {
    exit: 2,
    reason: (file: string, name: string, known: string) =>
      `Unexpected field {{${name}}} in the template ${file}, expected one of ${known}`,
    next: 'The fields are fixed and described in docs/templates.md.',
  },
  'template-section': {
    exit: 2,
    reason: (file: string, tag: string) =>
      `Unexpected sections in the template ${file}, expected each to be closed: see ${tag}`,
    next: 'A section opens with {{#Field}} or {{^Field}} and closes with {{/Field}}, the inner one first.',
  },
} as const satisfies Record<string, FailureRule>
