import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { SheetContext } from '../../../src/export/pdf/context.ts'
import { sheetSchema } from '../../../src/options/schemas.ts'
import type { SheetSettings } from '../../../src/options/index.ts'
import type { Texts } from '../../../src/types/index.ts'

const root = new URL('../../../', import.meta.url)

export const texts = (lang: string): Texts =>
  JSON.parse(readFileSync(new URL(`templates/texts/${lang}.json`, root), 'utf8')) as Texts

export interface TestContext extends SheetContext {
  /** Reported, as `rule argument argument …`. */
  messages: string[]
}

export function makeContext(
  settings: Partial<SheetSettings> = {},
  more: Partial<SheetContext> = {},
): TestContext {
  const messages: string[] = []
  return {
    settings: { ...v.parse(sheetSchema, {}), ...settings },
    paper: null,
    pages: 1,
    template: {},
    texts: texts('en'),
    root: root.pathname,
    sourceDate: null,
    report: (ruleId, ...args) => messages.push([ruleId, ...args].join(' ')),
    messages,
    ...more,
  }
}
