import { blank, type Rule } from '../draft.ts'
import { predicates } from '../grammar/predicates.ts'
import { content, spanOf } from '../statement.ts'

/** `Cost Explorer shows …`: the proper name that does it. */
export const subject: Rule = {
  name: 'subject',
  confidence: 'medium',
  language: true,
  *propose(statement) {
    const { tags, tokens } = statement
    for (const { subject, rest, negated } of predicates(statement)) {
      let { from } = subject
      if (tags[from] === 'det') from++
      const run = { from, to: subject.to }
      if (from >= run.to || negated || content(statement, rest).length < 3) continue
      const words = tokens.slice(from, run.to)
      const capital = words.every((word) => /^[\p{Lu}\d]/u.test(word.text))
      const named = tags.slice(from, run.to).includes('name')
      const long = words.length > 1 || words[0]!.text.length > 3
      if (capital && named && long && words.length <= 5)
        yield blank(statement, [spanOf(statement, run)])
    }
  },
}
