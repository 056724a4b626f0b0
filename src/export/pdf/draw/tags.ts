import type { Objects, Ref } from './objects.ts'

/** A node of the tag tree. */
export interface Tag {
  type: string
  parent: Tag | null
  /** Entries of its dictionary beside the usual ones; `''`: none. */
  entries: string
  kids: Kid[]
}

/** What is below a tag: a tag, a stretch of a page's content, a link's rectangle. */
type Kid = Tag | { page: number; content: number } | { page: number; link: Ref }

/** A new tag, the last below `parent`. */
export function addTag(parent: Tag | null, type: string, entries = ''): Tag {
  const tag: Tag = { type, parent, entries, kids: [] }
  parent?.kids.push(tag)
  return tag
}

/** What a page or link belongs to, for the tree of parents: of a page a tag for each stretch, of a link one. */
export type Owners = readonly Tag[] | Tag

/** Write the tree below `top` (ISO 32000-1, 14.7). `owners` are in the order of the keys that pages and links have. */
export function writeTags(
  top: Tag,
  owners: readonly Owners[],
  pages: readonly Ref[],
  objects: Objects,
): Ref {
  const root = objects.reserve()
  const refs = new Map<Tag, Ref>()
  const refOf = (tag: Tag): Ref => {
    let ref = refs.get(tag)
    if (ref === undefined) refs.set(tag, (ref = objects.reserve()))
    return ref
  }
  const write = (tag: Tag): void => {
    const own = tag.kids.find((kid) => 'page' in kid)?.page
    const kids = tag.kids.map((kid) => {
      if ('type' in kid) return refOf(kid)
      const page = pages[kid.page]
      if ('link' in kid) return `<</Type /OBJR /Pg ${page} /Obj ${kid.link}>>`
      return kid.page === own ? kid.content : `<</Type /MCR /Pg ${page} /MCID ${kid.content}>>`
    })
    const parent = tag.parent ? refOf(tag.parent) : root
    const place = own === undefined ? '' : ` /Pg ${pages[own]}`
    objects.write(
      `<</S /${tag.type} /P ${parent}${place} /K [${kids.join(' ')}]${tag.entries}>>`,
      refOf(tag),
    )
    for (const kid of tag.kids) if ('type' in kid) write(kid)
  }
  write(top)
  const numbers = owners.map((owner, key) =>
    'type' in owner ? `${key} ${refOf(owner)}` : `${key} [${owner.map(refOf).join(' ')}]`,
  )
  return objects.write(
    `<</Type /StructTreeRoot /K [${refOf(top)}] /ParentTree <</Nums [${numbers.join(' ')}]>> /ParentTreeNextKey ${owners.length}>>`,
    root,
  )
}
