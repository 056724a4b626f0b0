import type { PhrasingContent } from 'mdast'

/** How a highlight begins and ends. */
interface Form {
  opening: RegExp
  closing: RegExp
}

const forms: readonly Form[] = [
  // `==` with nothing of its kind beside it, as a word's edge: not in `a==b`.
  { opening: /(?<![=\w])==(?![=\s])/u, closing: /(?<![=\s])==(?![=\w])/u },
  // Logseq's `^^lamp^^`.
  { opening: /(?<![\^\w])\^\^(?=[^\s^])/u, closing: /(?<=[^\s^])\^\^(?![\^\w])/u },
  // `{{c1::lamp::hint}}`, a cloze of Anki's; `{{cloze lamp}}`, one of Logseq's.
  { opening: /\{\{(?:c\d{1,2}::|cloze )/u, closing: /(?:::[^{}:]*)?\}\}/u },
]

/** A highlight that is open, and what stands in it so far. */
interface Open {
  form: Form
  signs: string
  children: PhrasingContent[]
}

/** `nodes` with `==highlights==` and clozes as strong nodes that are drawn as `<mark>`. May leave empty text. */
export function highlight(nodes: PhrasingContent[]): PhrasingContent[] {
  const some = nodes.some((node) => node.type === 'text' && /==|\^\^|\{\{c[\dl]/u.test(node.value))
  if (!some) return nodes
  const done: PhrasingContent[] = []
  let open: Open | null = null
  for (const node of nodes) {
    if (node.type !== 'text') {
      ;(open?.children ?? done).push(node)
      continue
    }
    let rest = node.value
    for (;;) {
      const edge: Edge | null = open ? edgeOf(open.form, 'closing', rest) : opened(rest)
      if (!edge) break
      ;(open?.children ?? done).push({ type: 'text', value: rest.slice(0, edge.index) })
      rest = rest.slice(edge.index + edge.signs.length)
      if (open) done.push({ type: 'strong', data: { hName: 'mark' }, children: open.children })
      open = open ? null : { ...edge, children: [] }
    }
    ;(open?.children ?? done).push({ type: 'text', value: rest })
  }
  // Opened and never closed: the signs stay.
  return open ? [...done, { type: 'text', value: open.signs }, ...open.children] : done
}

/** The signs that open or close a highlight, and where in a text. */
interface Edge {
  form: Form
  signs: string
  index: number
}

function edgeOf(form: Form, side: keyof Form, text: string): Edge | null {
  const found = form[side].exec(text)
  return found && { form, signs: found[0], index: found.index }
}

/** The first opening in `text`. */
function opened(text: string): Edge | null {
  const [first = null] = forms
    .flatMap((form) => edgeOf(form, 'opening', text) ?? [])
    .sort((a, b) => a.index - b.index)
  return first
}
