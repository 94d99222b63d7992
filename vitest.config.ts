import { defineConfig } from 'vitest/config'

const browser = 'tests/browser/**/*.test.ts'
const installed = 'tests/package/**/*.test.ts'

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    setupFiles: 'tests/setup.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [browser, installed],
          pool: 'threads',
          isolate: false,
        },
      },
      { extends: true, test: { name: 'browser', include: [browser], testTimeout: 60_000, hookTimeout: 120_000 } },
      { extends: true, test: { name: 'package', include: [installed], testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
  },
})
