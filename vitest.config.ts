import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A bound for what never ends or grows with the square, not for speed: machines may be busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/anki/**', 'tests/cli/**'],
        },
      },
      // Processes: they run the compiled `lib/`, which `npm test` makes first.
      {
        extends: true,
        test: { name: 'cli', include: ['tests/cli/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'anki',
          include: ['tests/anki/**/*.test.ts'],
          globalSetup: ['tests/anki/setup.ts'],
        },
      },
    ],
  },
})
