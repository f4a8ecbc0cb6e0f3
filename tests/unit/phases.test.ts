import { afterEach, expect, test, vi } from 'vitest';
import { measured } from '../../src/phases.ts';

afterEach(() => vi.unstubAllEnvs());

const integrations = () => [
  { name: 'one', hooks: {} },
  { name: 'two', hooks: {} },
];

test('a build that nobody measures has its integrations as they are, whatever is to be skipped', () => {
  vi.stubEnv('BENCH_PHASES', '');
  vi.stubEnv('BENCH_SKIP', 'one');
  const given = integrations();
  expect(measured(given)).toBe(given);
});

test('a measured build has marks and lacks what is skipped', () => {
  vi.stubEnv('BENCH_PHASES', '/dev/null');
  vi.stubEnv('BENCH_SKIP', 'one');
  expect(measured(integrations()).map(({ name }) => name)).toEqual(['role-atlas-phases', 'two']);
});
