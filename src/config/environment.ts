import { failure } from '../messages/index.ts'
import type { Environment } from '../pipeline/environment.ts'

/** Variables of the environment, as `process.env` has them. */
export type Variables = Readonly<Record<string, string | undefined>>

/**
 * What the variables say about time and place: `SOURCE_DATE_EPOCH`
 * (https://reproducible-builds.org/specs/source-date-epoch/) and `CI`.
 *
 * @throws `variable-value` where `SOURCE_DATE_EPOCH` is no time
 */
export function environmentOf(env: Variables): Pick<Environment, 'now' | 'sourceDate' | 'ci'> {
  const sourceDate = seconds(env.SOURCE_DATE_EPOCH)
  return {
    now: sourceDate ?? Math.floor(Date.now() / 1000),
    sourceDate,
    ci: env.CI !== undefined && !['', '0', 'false'].includes(env.CI),
  }
}

function seconds(text: string | undefined): number | null {
  if (text === undefined || text === '') return null
  if (/^\d{1,11}$/.test(text)) return Number(text)
  throw failure('variable-value', 'SOURCE_DATE_EPOCH', 'seconds since 1970', JSON.stringify(text))
}
