import { report } from '../messages/index.ts'
import type { CheckRule } from './rule.ts'

/** A fact that announces points and has none: mostly its points sit at its own level, for want of indentation. */
export const bareLabel: CheckRule = ({ facts, fileOf }) => {
  for (const { text, details, placement, source } of facts) {
    const announces = /[:：]$/u.test(text) && placement !== 'cell' && placement !== 'row'
    if (announces && details.length === 0) report(fileOf(source.path), 'bare-label', source)
  }
}
