// Runs a program of node_modules on the Node that runs this script.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs `node <script> ...args` from the project's root and returns its exit code.
 * Output goes to the terminal.
 */
export function runNode(
  script: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): number {
  const result = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (result.error) console.error(`cannot run ${script}: ${result.error.message}`);
  return result.status ?? 1;
}

/** Path of a command-line program inside node_modules. */
export function bin(...parts: string[]): string {
  return join(process.cwd(), 'node_modules', ...parts);
}

export const programs = {
  astro: bin('astro', 'bin', 'astro.mjs'),
  prettier: bin('prettier', 'bin', 'prettier.cjs'),
  vitest: bin('vitest', 'vitest.mjs'),
} as const;
