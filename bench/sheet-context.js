/** What scripts that set sheets themselves need: settings as if nothing were configured, and the sheet's words. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { sheetSchema } from '../lib/modules/options/schemas.js'

export const sheetSettings = (more = {}) => v.parse(sheetSchema, more)

export const sheetTexts = (lang) =>
  JSON.parse(readFileSync(new URL(`../templates/texts/${lang}.json`, import.meta.url), 'utf8'))
