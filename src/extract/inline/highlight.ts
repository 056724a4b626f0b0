import type { PhrasingContent } from 'mdast'

/** How a highlight begins and ends. */
interface Form {
  opening: string
  /** Global. */
  closing: RegExp
  /** What every end of it has. */
  sign: string
}

const forms: readonly Form[] = [
  // `==` with nothing of its kind beside it, as a word's edge: not in `a==b`.
  { opening: String.raw`(?<![=\w])==(?![=\s])`, closing: /(?<![=\s])==(?![=\w])/gu, sign: '==' },
  // Logseq's `^^lamp^^`.
  {
    opening: String.raw`(?<![\^\w])\^\^(?=[^\s^])`,
    closing: /(?<=[^\s^])\^\^(?![\^\w])/gu,
    sign: '^^',
  },
  // `{{c1::lamp::hint}}`, a cloze of Anki's; `{{cloze lamp}}`, one of Logseq's.
  {
    opening: String.raw`\{\{(?:c\d{1,2}::|cloze )`,
    closing: /(?:::(?:[^{}:]|:(?!:))*)?\}\}/gu,
    sign: '}}',
  },
]

/** One search for all of them, so that the work is that of reading the text once. */
const opening = new RegExp(forms.map((form) => `(${form.opening})`).join('|'), 'gu')

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
  const ends = lastSigns(nodes)
  const done: PhrasingContent[] = []
  let open: Open | null = null
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'text') {
      ;(open?.children ?? done).push(node)
      continue
    }
    const { value } = node
    let said = 0
    let from = 0
    for (;;) {
      const pattern: RegExp = open ? open.form.closing : opening
      pattern.lastIndex = from
      const edge = pattern.exec(value)
      if (!edge) break
      const to = edge.index + edge[0].length
      from = to
      if (open) {
        open.children.push({ type: 'text', value: value.slice(said, edge.index) })
        done.push({ type: 'strong', data: { hName: 'mark' }, children: open.children })
        open = null
      } else {
        const form: Form = forms[edge.slice(1).findIndex((found) => found !== undefined)]!
        const end = ends.get(form)
        // Nothing closes it: its signs stay.
        if (!end || end.node < index || (end.node === index && end.at < to)) continue
        done.push({ type: 'text', value: value.slice(said, edge.index) })
        open = { form, signs: edge[0], children: [] }
      }
      said = to
    }
    ;(open?.children ?? done).push({ type: 'text', value: value.slice(said) })
  }
  return open ? [...done, { type: 'text', value: open.signs }, ...open.children] : done
}

/** Where the last sign stands that may close a highlight of a form. */
function lastSigns(nodes: readonly PhrasingContent[]): Map<Form, { node: number; at: number }> {
  const ends = new Map<Form, { node: number; at: number }>()
  for (const [node, { type, ...rest }] of nodes.entries()) {
    if (type !== 'text' || !('value' in rest)) continue
    for (const form of forms) {
      const at = rest.value.lastIndexOf(form.sign)
      if (at >= 0) ends.set(form, { node, at })
    }
  }
  return ends
}
