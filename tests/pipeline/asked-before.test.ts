import { expect, test } from 'vitest'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { type Known, work } from '../../src/pipeline/gather/task.ts'

const options = { markers: defaultMarkers }
const asking = { lang: 'en', options: { off: [], texts: {}, markers: defaultMarkers } }
const first = '# Boats\n\n- 📝 A sloop has **one** mast\n- 📝 A ketch has **two** masts\n'

function read(text: string, before: Known | null) {
  return work({ path: 'a.md', bytes: Buffer.from(text), options, asking, before })
}

/** What the first text gave, each question marked as of then. */
function known(): Known {
  const { extraction, questions } = read(first, null)
  return { extraction, questions: questions!.map((one) => ({ ...one, rule: 'before' })) }
}

const rules = (text: string, before: Known) =>
  read(text, before).questions!.map(({ rule }) => (rule === 'before' ? rule : 'anew'))

test('only what has changed in a file is asked about', () => {
  const edited = first.replace('two** masts', 'two** masts, one of them small')
  expect(rules(edited, known())).toEqual(['before', 'anew'])
  expect(rules(`Hello.\n\n${first}`, known())).toEqual(['before', 'before'])
  expect(rules(`${first}- 📝 A raft has **no** mast\n`, known())).toEqual([
    'before',
    'before',
    'anew',
  ])
})

test('what stands elsewhere now, or in another language, is asked about anew', () => {
  expect(rules(first.replace('# Boats', '# Ships'), known())).toEqual(['anew', 'anew'])
  expect(rules(`---\nlang: de\n---\n${first}`, known())).toEqual(['anew', 'anew'])
})
