import { defineConfig } from 'vitest/config'

const browser = 'tests/browser/**/*.test.ts'

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    setupFiles: 'tests/setup.ts',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [browser], pool: 'threads', isolate: false },
      },
      { extends: true, test: { name: 'browser', include: [browser], testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
  },
})
