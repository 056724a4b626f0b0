import type { PhrasingContent } from 'mdast'
import type { WikiLink } from '../../types/index.ts'
import { imageWords } from './image-words.ts'

const image = /\.(?:apng|avif|bmp|gif|jpe?g|png|svg|webp)$/iu

/** Obsidian's `[[note#heading|alias]]` as its words, `![[image.png|300]]` as an image. */
export function wikiNode({ value, embed }: WikiLink): PhrasingContent {
  // In a table the bar is escaped.
  const [target = '', ...rest] = value.replaceAll('\\|', '|').split('|')
  const alias = rest.join('|').trim()
  const [note = '', ...places] = target.trim().split('#')
  if (embed && image.test(note)) {
    // The name of a file anywhere in the vault.
    return { type: 'image', url: note, title: null, alt: imageWords(alias), data: { wiki: true } }
  }
  if (alias !== '') return { type: 'text', value: alias }
  const name = note.split('/').at(-1)!.replace(/\.md$/iu, '')
  // A block's id says nothing to a reader.
  const headings = places.filter((place) => place !== '' && !place.startsWith('^'))
  return { type: 'text', value: [name, ...headings].filter((part) => part !== '').join(' > ') }
}
