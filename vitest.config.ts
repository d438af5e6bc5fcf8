import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/build.ts'],
    setupFiles: ['tests/setup/seed.ts'],
    // Another zone than the workbook's: nothing may depend on the machine's.
    env: { TZ: 'America/New_York' },
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Scenarios keep a core busy each; the runner itself only waits.
    maxWorkers: 2,
    // A scenario makes whole books of short-lived objects: a larger nursery saves a tenth of the time.
    execArgv: ['--max-semi-space-size=64'],
  },
});
