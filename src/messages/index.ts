import type { Node, Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { checkRules } from './check.ts'
import { cliFailures, cliRules } from './cli.ts'
import { composeRules } from './compose.ts'
import { exportFailures, exportRules } from './export.ts'
import { extractRules } from './extract.ts'
import { identifyFailures, identifyRules } from './identify.ts'
import { parseRules } from './parse.ts'
import { pipelineFailures, pipelineRules } from './pipeline.ts'
import { readFailures, readRules } from './read.ts'
import { repairRules } from './repair.ts'
import type { FailureRule, Rule } from './rule.ts'
import { writeFailures } from './write.ts'

/** Every message there is, by its permanent ruleId: one entry each, in the file of its stage. */
export const rules = {
  ...readRules,
  ...repairRules,
  ...parseRules,
  ...extractRules,
  ...identifyRules,
  ...composeRules,
  ...checkRules,
  ...exportRules,
  ...pipelineRules,
  ...cliRules,
}

/** Every failure there is: what ends a build before anything is written. */
export const failures = {
  ...readFailures,
  ...identifyFailures,
  ...exportFailures,
  ...pipelineFailures,
  ...writeFailures,
  ...cliFailures,
}

export type RuleId = keyof typeof rules
export type FailureId = keyof typeof failures

/** What a rule's `reason` is told. */
export type Arguments<R> = R extends { reason: (...args: infer A) => string } ? A : never

/**
 * Put the message `ruleId` on `file`; its arguments are typed by its entry. `place` is in the decoded, unmended text
 * (extract maps the mended text's positions), or undefined for the whole file.
 */
export function report<Id extends RuleId>(
  file: VFile,
  ruleId: Id,
  place: Node | Position | Point | undefined,
  ...args: Arguments<(typeof rules)[Id]>
): VFileMessage {
  const rule: Rule = rules[ruleId]
  const reason = (rule.reason as (...args: unknown[]) => string)(...args)
  const message = file.message(reason, { place: place as Point, ruleId, source: 'keyfacts' })
  message.fatal = rule.severity === 'error' ? true : rule.severity === 'warning' ? false : undefined
  message.note = rule.next
  message.url = `docs/messages.md#${ruleId}`
  return message
}

/** Ends a build; nothing has been written. */
export class Failure extends Error {
  readonly ruleId: string
  /** Process exit code: 1 the notes, 2 usage and machine. */
  readonly exitCode: 1 | 2
  /** What the reader does about it. */
  readonly next: string

  constructor(ruleId: string, reason: string, rule: FailureRule, cause?: unknown) {
    super(reason, cause === undefined ? undefined : { cause })
    this.name = 'Failure'
    this.ruleId = ruleId
    this.exitCode = rule.exit
    this.next = rule.next
  }
}

/** The failure `ruleId`, to be thrown. */
export function failure<Id extends FailureId>(
  ruleId: Id,
  ...args: Arguments<(typeof failures)[Id]>
): Failure {
  const rule: FailureRule = failures[ruleId]
  return new Failure(ruleId, (rule.reason as (...args: unknown[]) => string)(...args), rule)
}
