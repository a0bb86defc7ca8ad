import { defineConfig } from 'vitest/config';
import { lexiconForTests } from './lexicon-plugin.js';

export default defineConfig({
  plugins: [lexiconForTests()],
  test: { include: ['test/**/*.test.ts'], testTimeout: 180_000 },
});
