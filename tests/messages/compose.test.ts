import { expect, test } from 'vitest'
import { composeRules } from '../../src/messages/compose.ts'

const told = (prompt: string): string => composeRules['prompt-unsure'].reason(prompt)

test('of a long question a message shows what stands around its blank', () => {
  const short = 'The keeper rings ▢ in fog'
  expect(told(short)).toContain(`"${short}"`)
  const lead = 'Along the coast '.repeat(20)
  const long = `${lead}the keeper rings ▢ in fog ${'and at night '.repeat(20)}`
  expect(told(long)).toContain('the keeper rings ▢ in fog')
  expect(told(long)).toMatch(/"… .* …"/u)
  expect(told(long).length).toBeLessThan(220)
  expect(told(`▢ ${lead}`)).toMatch(/"▢ Along .* …"/u)
  expect(told(`${lead}?`)).toMatch(/"Along .* …"/u)
})
