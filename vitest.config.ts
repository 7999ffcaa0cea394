import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    env: { NODE_NO_WARNINGS: '1' },
    // Most of a test's time is waiting; without this, vitest leaves a processor unused.
    maxWorkers: '100%',
    globalSetup: 'tests/browser/unpack.ts',
    // Whole stacks are synthesized and browsers started, on machines that may be small and busy.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
