import { defineConfig } from 'vitest/config';

/** Journeys through the built program in a real browser: one fresh installation for a whole run. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: 'e2e/program.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
