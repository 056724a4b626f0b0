import type { BaseIssue } from 'valibot'
import { didYouMean } from './did-you-mean.ts'

type Issue = BaseIssue<unknown>

/** What was wrong with a value, for a message. */
export interface Mismatch {
  /** Keys down to the value, e.g. `sheet.floor`; `''` for the whole. */
  key: string
  /** The last key is not known. */
  unknownKey: boolean
  expected: string
  got: string
}

const article = (word: string) => (/^[aeiou]/i.test(word) ? `an ${word}` : `a ${word}`)
const words: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
  null: 'null',
}

/** More names than this are not all said where one of them is near. */
const mostNames = 12

/** @param given what is not one of the choices of `expected` */
function say(expected: string, given: unknown): string {
  const choices = expected.replace(/^\((.*)\)$/, '$1').split(' | ')
  const isMisspelt = choices.length > mostNames && typeof given === 'string'
  const near = isMisspelt ? didYouMean(JSON.stringify(given), choices) : null
  if (near !== null) return `${near} or another of ${choices.length} names`
  const said = choices
    .filter((choice, index) => choices.indexOf(choice) === index)
    .map((choice) => words[choice] ?? choice.replace(/^>=/, 'at least ').replace(/^<=/, 'at most '))
  const last = said.pop() ?? ''
  return said.length === 0 ? last : `${said.join(', ')} or ${last}`
}

/** `value` as it is shown in a message, on one line. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? typeof value
  if (Array.isArray(value)) return text.length > 40 ? 'a list' : text
  return text.length > 40 && typeof value === 'object' ? 'an object' : text.slice(0, 60)
}

function expectation(issue: Issue): string {
  if (issue.type === 'integer') return 'a whole number'
  if (issue.kind === 'validation' && issue.message.startsWith('Expected ')) {
    return issue.message.slice('Expected '.length)
  }
  if (issue.expected === null) return issue.message
  return /^[A-Z]\w+$/.test(issue.expected) && !words[issue.expected]
    ? article(issue.expected)
    : say(issue.expected, issue.input)
}

const depth = (issue: Issue): number => issue.path?.length ?? 0

/** Of a union's branches, the one that got furthest into the value says what is wrong; its path starts at the union. */
function deepest(issue: Issue): Issue {
  if (issue.type !== 'union' || !issue.issues) return issue
  const inner = issue.issues.map(deepest).toSorted((one, other) => depth(other) - depth(one))[0]
  if (!inner || (depth(inner) === 0 && inner.kind !== 'validation')) return issue
  const [first, ...rest] = [...(issue.path ?? []), ...(inner.path ?? [])]
  return { ...inner, path: first && [first, ...rest] }
}

/** The first thing that is wrong, in plain words. */
export function mismatch(issues: readonly Issue[]): Mismatch {
  const first = issues.find((issue) => issue.expected === 'never') ?? issues[0]
  if (!first) return { key: '', unknownKey: false, expected: '', got: '' }
  const issue = deepest(first)
  return {
    key: (issue.path ?? []).map((item) => String(item.key)).join('.'),
    unknownKey: issue.expected === 'never',
    expected: expectation(issue),
    got: show(issue.input),
  }
}
