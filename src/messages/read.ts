import type { FailureRule, Rule } from './rule.ts'

/** Messages of the read stage, by their permanent ruleId. */
export const readRules = {
  'link-out-of-root': {
    severity: 'warning',
    reason: (target: string) =>
      `Unexpected symbolic link to \`${target}\`, expected a target inside the notes' folder; passed over`,
    next: 'Move what it points to into the folder of the notes, or name the file itself on the command line.',
  },
  'broken-symlink': {
    severity: 'warning',
    reason: () =>
      'Unexpected symbolic link without a target, expected a Markdown file; passed over',
    next: 'Remove the link or bring its target back.',
  },
  'not-a-regular-file': {
    severity: 'warning',
    reason: (what: string) =>
      `Unexpected ${what.replace(/^an? /u, '')} with the name of a note, expected a file; passed over`,
    next: 'Rename or remove it.',
  },
  'ignore-pattern': {
    severity: 'warning',
    reason: (line: string, most: number) =>
      `Unexpected pattern \`${line}\`, expected at most ${most} runs of \`*\`; the line is passed over`,
    next: 'Write the pattern as several simpler lines.',
  },
  'broken-image': {
    severity: 'warning',
    reason: (url: string) => `Unexpected image \`${url}\`, expected an image file that exists`,
    next: 'Correct the path, which starts from the folder of the note, or add the file. The card shows the description instead.',
  },
  'broken-link': {
    severity: 'warning',
    reason: (url: string) => `Unexpected link to \`${url}\`, expected a file that exists`,
    next: 'Correct the path, which starts from the folder of the note.',
  },
  'image-out-of-root': {
    severity: 'warning',
    reason: (url: string) =>
      `Unexpected image \`${url}\`, expected a relative path inside the notes' folder; left out`,
    next: 'Copy the image into the folder of the notes and link it from there.',
  },
  'image-type': {
    severity: 'warning',
    reason: (url: string, known: string) =>
      `Unexpected image \`${url}\`, expected one of ${known}; left out`,
    next: 'Convert the image.',
  },
  'image-too-large': {
    severity: 'warning',
    reason: (url: string, size: string, limit: string) =>
      `Unexpected size of image \`${url}\`, ${size}, expected at most ${limit}; left out`,
    next: 'Make the image smaller.',
  },
} as const satisfies Record<string, Rule>

/** Failures of the read stage. */
export const readFailures = {
  'no-such-path': {
    exit: 2,
    reason: (paths: string) => `Cannot find ${paths}`,
    next: 'Check the spelling; paths start from the current folder, those of a configuration from its folder, and have / between their parts.',
  },
  'no-markdown': {
    exit: 1,
    reason: (inputs: string, ignored: number) =>
      `Unexpected lack of notes in ${inputs}, expected a file that ends in .md or .markdown` +
      (ignored > 0 ? ` (${ignored} left out by .gitignore, .keyfactsignore or \`!\`)` : ''),
    next: 'Name the files or folders of your notes: keyfacts build notes/',
  },
  'not-a-file': {
    exit: 2,
    reason: (path: string, what: string) => `Cannot read ${path}: it is ${what}, not a file`,
    next: 'Name a Markdown file or a folder.',
  },
  'two-locks': {
    exit: 2,
    reason: (paths: string) =>
      `Cannot tell which lock holds the identities of these notes: ${paths}`,
    next: 'Build the folders one by one, remove the lock that is not used, or choose with --lock FILE.',
  },
  'lock-below': {
    exit: 2,
    reason: (path: string, root: string) =>
      `Cannot build ${root} as a whole: ${path} holds the identities of a part of it`,
    next: 'Build that part alone, move the lock up to hold all of the notes, or choose with --lock FILE.',
  },
  'two-configs': {
    exit: 2,
    reason: (paths: string) => `Cannot tell which configuration is meant: ${paths}`,
    next: 'Remove one of them, or choose with --config FILE.',
  },
  'out-of-root': {
    exit: 2,
    reason: (path: string, root: string) =>
      `Cannot read ${path}: it is outside of ${root}, the folder of the lock`,
    next: 'Build it on its own, or move keyfacts.lock into a folder that holds all of the notes.',
  },
  'two-stdin': {
    exit: 2,
    reason: (path: string) => `Cannot tell the notes on stdin from the file ${path}`,
    next: 'Leave out one of the two.',
  },
  'source-unreadable': {
    exit: 1,
    reason: (path: string, why: string) => `Cannot read ${path}: ${why}`,
    next: 'Nothing was written, for the facts of a file that cannot be read would look deleted. Make it readable and run again.',
  },
  'source-changed': {
    exit: 1,
    reason: (path: string) => `Cannot read ${path}: it changes while it is read`,
    next: 'Run again when nothing writes to it.',
  },
  'source-vanished': {
    exit: 1,
    reason: (path: string) => `Cannot read ${path}: it vanished while the notes were read`,
    next: 'Run again.',
  },
  'name-undecodable': {
    exit: 1,
    reason: (path: string) => `Cannot read ${path}: its name is not UTF-8`,
    next: 'Rename it: Node cannot open a file whose name it cannot read (convmv renames many at once).',
  },
  'source-too-large': {
    exit: 1,
    reason: (path: string, size: string, limit: string) =>
      `Unexpected size of ${path}, ${size}, expected at most ${limit}`,
    next: 'Split the file.',
  },
  'image-unreadable': {
    exit: 1,
    reason: (path: string, why: string) => `Cannot read the image ${path}: ${why}`,
    next: 'Nothing was written, for its card would lose the picture. Make it readable and run again.',
  },
  'images-too-large': {
    exit: 1,
    reason: (images: number, most: string) =>
      `Unexpected size of all images together, expected at most ${most} in one deck; with the first ${images} it is full`,
    next: 'Nothing was written. Make the images smaller, or leave some of the notes out with `!`.',
  },
  'folder-unreadable': {
    exit: 1,
    reason: (path: string, why: string) => `Cannot list ${path}: ${why}`,
    next: 'Nothing was written, for the facts in a folder that cannot be read would look deleted. Make it readable and run again, or leave it out with `!`.',
  },
  'lock-unreadable': {
    exit: 2,
    reason: (path: string, why: string) => `Cannot read the lock ${path}: ${why}`,
    next: 'Make it readable, or choose another with --lock FILE.',
  },
  'template-missing': {
    exit: 2,
    reason: (path: string, why: string) => `Cannot read the template ${path}: ${why}`,
    next: 'Check the folder given with --templates.',
  },
  'template-unknown': {
    exit: 2,
    reason: (path: string, known: string) =>
      `Unexpected template ${path}, expected one of ${known}`,
    next: 'Rename or remove the file.',
  },
  'template-invalid': {
    exit: 2,
    reason: (path: string, why: string) => `Unexpected content of the template ${path}: ${why}`,
    next: 'Correct the file, or remove it to use the shipped one.',
  },
} as const satisfies Record<string, FailureRule>
