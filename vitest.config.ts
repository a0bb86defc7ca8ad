import { defineConfig } from 'vitest/config';
import { lexiconForTests } from './lexicon-plugin.js';

export default defineConfig({
  plugins: [lexiconForTests()],
  // By itself vitest leaves one core to itself: of two the tests would have one.
  test: { include: ['test/**/*.test.ts'], testTimeout: 180_000, maxWorkers: '100%' },
});
