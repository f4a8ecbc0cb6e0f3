// A copy of the project that a test may change and build.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const PARTS = [
  'src',
  'content',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

export interface Scratch {
  folder: string;
  /** Runs `npm run build`'s script there; output is stdout and stderr together. */
  build: () => { code: number; output: string };
  remove: () => void;
}

/** The copy has no history of its own; pages that show it read that of the project. */
function projectHistory(): Record<string, string> {
  const args = ['-C', ROOT, 'rev-parse', '--absolute-git-dir'];
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? { GIT_DIR: stdout.trim() } : {};
}

/** Copies the project into a fresh folder; packages are shared. */
export function scratchProject(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'role-atlas-scratch-'));
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  const history = projectHistory();
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    build: () => {
      const env = { ...process.env, ...history, ASTRO_TELEMETRY_DISABLED: '1' };
      const result = spawnSync(process.execPath, ['scripts/build.ts'], {
        cwd: folder,
        encoding: 'utf8',
        env,
      });
      return { code: result.status ?? 1, output: result.stdout + result.stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
