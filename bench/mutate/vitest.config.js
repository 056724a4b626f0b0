import { defineConfig } from 'vitest/config'

/** For bench/mutate.js: a stage's own tests, without those that take seconds each. */
export default defineConfig({
  test: {
    include: [`tests/${process.env.MUTATED}/**/*.test.ts`],
    exclude: ['tests/**/{any-edits,linear,long-texts,on-disk,random}.test.ts'],
    setupFiles: ['tests/seed.ts'],
    testTimeout: 120_000,
  },
})
