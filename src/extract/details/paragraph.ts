import type { Image, Paragraph, PhrasingContent } from 'mdast'
import type { RawDetail } from '../../types/index.ts'
import { toMarkdown } from '../markdown.ts'
import type { Scan } from '../scan.ts'
import { bareDetail, ownDetail } from './own.ts'

/** The images of `content`, if there is nothing else in it. */
export function onlyImages(content: readonly PhrasingContent[]): Image[] {
  const images: Image[] = []
  for (const node of content) {
    if (node.type === 'image') images.push(node)
    else if (node.type !== 'break' && !(node.type === 'text' && node.value.trim() === '')) return []
  }
  return images
}

/** One picture below a fact. */
export function imageDetail(image: Image): RawDetail {
  const { url, alt } = image
  const rest = {
    text: alt ?? '',
    markdown: toMarkdown([image]),
    url,
    alt: alt ?? '',
    content: [image],
  }
  return { ...bareDetail('image', []), ...rest }
}

/** A paragraph; one of nothing but images gives the images. */
export function paragraphDetails(node: Paragraph, scan: Scan): RawDetail[] {
  const { content } = scan.phrase(node)
  if (content.length === 0) return []
  const images = scan.factOf.has(node) ? [] : onlyImages(content)
  if (images.length > 0) return images.map((image) => imageDetail(image))
  return [ownDetail('paragraph', node, scan, [])]
}
