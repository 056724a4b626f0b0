import { copied } from '../../breadcrumb/index.ts'
import type { LanguagePack } from '../../language/pack.ts'
import { tokens } from '../../language/tokens.ts'

/** Whether `question` names its answer beside another: `Is the port light red or green?` */
export function offers(question: string, answer: string, pack: LanguagePack | null): boolean {
  if (!pack || !/[?？]$/u.test(question) || !copied([answer], [question])) return false
  return pack.tag(tokens(question)).includes('and')
}
