import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** The last two read dist/, which scripts/test.ts builds before. */
const project = (name: string, include: string, testTimeout = 20_000) => ({
  test: {
    name,
    root,
    include: [include],
    environment: 'node',
    testTimeout,
    hookTimeout: 60_000,
    // A busy machine may take longer than a second to show what a person would wait for.
    expect: { poll: { timeout: 15_000 } },
  },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', 'tests/unit/**/*.test.ts'),
      project('content', 'tests/content/**/*.test.ts', 60_000),
      project('site', 'tests/site/**/*.test.ts', 120_000),
      project('browser', 'tests/browser/**/*.test.ts', 120_000),
    ],
  },
});
