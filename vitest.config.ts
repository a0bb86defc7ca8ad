import { defineConfig } from 'vitest/config';
import { lexiconForTests } from './lexicon-plugin.js';

export default defineConfig({
  plugins: [lexiconForTests()],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 180_000,
    // By itself vitest leaves one core to itself: of two the tests would have one.
    maxWorkers: '100%',
    // No test replaces a module, so all of a worker share them; loaded anew for each file they take a sixth of the time.
    isolate: false,
  },
});
