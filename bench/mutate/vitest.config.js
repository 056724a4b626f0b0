import { relative } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'

/** A mutant is done with at the first test that fails: first the files where the one before it failed, then the quick ones. */
class LikelyFirst extends BaseSequencer {
  async sort(files) {
    const { cache, config } = this.ctx
    const known = files.map((file) => {
      const name = `${file.project.name}:${relative(config.root, file.moduleId)}`
      return { file, failed: false, duration: 0, ...cache.getFileTestResults(name) }
    })
    return known
      .sort((a, b) => Number(b.failed) - Number(a.failed) || a.duration - b.duration)
      .map(({ file }) => file)
  }
}

/** For bench/mutate.js: a stage's own tests, without those that take seconds each. */
export default defineConfig({
  test: {
    include: [`tests/${process.env.MUTATED}/**/*.test.ts`],
    exclude: [
      'tests/**/{any-edits,linear,long-texts,on-disk,random}.test.ts',
      'tests/extract/properties.test.ts',
    ],
    sequence: { sequencer: LikelyFirst },
    setupFiles: ['tests/seed.ts'],
    testTimeout: 120_000,
  },
})
