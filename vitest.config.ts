import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/built.ts'],
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'coverage/test-report.json' }]],
  },
})
