import type { Reporter } from './index.ts'

/** For programs: the entries, and how many of each severity. */
export const json: Reporter = async (entries, { version }) => {
  const count = (severity: string) => entries.filter((entry) => entry.severity === severity).length
  const report = {
    generator: { name: 'keyfacts', version },
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    messages: entries,
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
