import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { resolveSettings } from '../../src/config/resolve.ts'
import type { Entry } from '../../src/pipeline/cache/cache.ts'
import { plan } from '../../src/pipeline/plan.ts'

test('what was read before a build is interrupted is kept', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'keyfacts-interrupted-'))
  for (const name of ['a', 'b', 'c'])
    await writeFile(join(cwd, `${name}.md`), `# ${name}\n\n- 📝 Ropes are **wet**\n`)
  const [set, kept] = [new Map<string, Entry>(), new Map<string, Entry>()]
  const cache = {
    get: () => null,
    last: () => null,
    set: (path: string, entry: Entry) => void set.set(path, entry),
    save: () => set.forEach((entry, path) => kept.set(path, entry)),
  }
  const abort = new AbortController()
  const { settings } = await resolveSettings({ paths: ['.'] }, cwd)
  const onProgress = (done: number) => {
    if (done === 2) abort.abort()
  }
  const env = { cwd, now: 0, sourceDate: null, ci: false, cache, onProgress, signal: abort.signal }
  await expect(plan(settings, env)).rejects.toThrow(/aborted/u)
  expect(kept.size).toBe(2)
  await rm(cwd, { recursive: true })
})
