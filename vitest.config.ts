import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // By itself it leaves a core unused, which of two is half.
    maxWorkers: '100%',
    // Whole commands start a process each; two cores run a few of them side by side.
    testTimeout: 60_000,
  },
});
