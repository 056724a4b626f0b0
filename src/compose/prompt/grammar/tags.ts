import type { Tag } from '../../language/pack.ts'

/** With one of these a clause has its verb. */
export const clausal: ReadonlySet<Tag> = new Set<Tag>(['finite', 'be', 'modal', 'have', 'do'])

/** What things are called by. */
export const nounLike: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name'])
