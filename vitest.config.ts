import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // By itself it leaves a core unused, which of two is half.
    maxWorkers: '100%',
    // Importing a module does nothing, and none keeps what a test could see: each process runs one file of tests after the
    // other, and loads the same modules once instead of for each file, which takes longer than most of them.
    isolate: false,
    // Whole commands start a process each; two cores run a few of them side by side.
    testTimeout: 60_000,
  },
});
