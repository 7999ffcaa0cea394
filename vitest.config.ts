import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    env: { NODE_NO_WARNINGS: '1' },
    globalSetup: 'tests/browser/unpack.ts',
    // Whole stacks are synthesized and browsers started, on machines that may be small and busy.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
