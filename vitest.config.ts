import { defineConfig } from 'vitest/config';

const common = { pool: 'forks', testTimeout: 60_000, hookTimeout: 60_000 } as const;

export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'node', include: ['test/**/*.test.ts'], exclude: ['test/page/**'] } },
      {
        test: {
          ...common,
          name: 'page',
          include: ['test/page/**/*.test.ts'],
          globalSetup: 'test/page/global-setup.ts',
          // One page at a time, after everything else: a browser is work enough for a small machine.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
