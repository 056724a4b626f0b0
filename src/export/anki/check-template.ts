import { failure } from '../../messages/index.ts'
import type { Templates } from '../../types/index.ts'
import { fieldNames } from './notetype.ts'

/** What Anki fills in besides the fields (docs.ankiweb.net/templates/fields.html). */
const special = ['FrontSide', 'Tags', 'Type', 'Deck', 'Subdeck', 'Card', 'CardFlag']
const known: ReadonlySet<string> = new Set([...fieldNames, ...special])

/**
 * Refuse templates that Anki would answer with an error on every card.
 *
 * @throws `template-field` for a field that is none, `template-section` for a section that does not close
 */
export function checkTemplates({ front, back }: Templates['anki']): void {
  checkTemplate('anki/front.html', front)
  checkTemplate('anki/back.html', back)
}

function checkTemplate(file: string, text: string): void {
  const open: string[] = []
  for (const [, inside = ''] of text.matchAll(/\{\{([^{}]*)\}\}/gu)) {
    const [sign = ''] = /^[#^/]/u.exec(inside.trimStart()) ?? []
    const rest = inside.trimStart().slice(sign.length)
    // `{{filter:other filter:Field}}`
    const name = (sign === '' ? rest.split(':').at(-1)! : rest).trim()
    if (!known.has(name)) throw failure('template-field', file, name, [...fieldNames].join(', '))
    if (sign === '/') {
      if (open.pop() !== name) throw failure('template-section', file, `{{/${name}}}`)
    } else if (sign !== '') open.push(name)
  }
  const last = open.pop()
  if (last !== undefined) throw failure('template-section', file, `{{/${last}}}`)
}
