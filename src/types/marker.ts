/** An emoji (or short string) that marks a fact. */
export interface Marker {
  /** As it is written in every output; without U+FE0F, e.g. `📝`. */
  emoji: string
  /** `[a-z][a-z0-9-]*`; becomes a tag. */
  kind: string
  /** For people: `Exam fact`. */
  label: string
  /** CSS hex colour, `#rrggbb`. */
  color: string
  /** Other spellings that mean the same: `:memo:`, `!!`. */
  aliases: readonly string[]
  /** Wording of a question about a fact of this kind, `{subject}` stands for its topic; null: the language's own. */
  prompt: string | null
  /** A marker that is off marks no facts, and the lock keeps those it had. */
  enabled: boolean
  /** Whether the configuration gave `label`; if not, a legend in the notes may. */
  labelled: boolean
}
