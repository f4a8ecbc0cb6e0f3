// npm run build: checks the content, then builds and indexes the site. dist/ is replaced only by
// a complete build.
import { renameSync, rmSync } from 'node:fs';
import { programs, runNode } from './lib/run.ts';

const NEXT = 'dist.next';

function build(): number {
  const checked = runNode('scripts/check.js');
  if (checked !== 0) return checked;
  rmSync(NEXT, { recursive: true, force: true });
  const built = runNode(programs.astro, ['build', '--outDir', NEXT, ...process.argv.slice(2)]);
  if (built === 0) {
    rmSync('dist', { recursive: true, force: true });
    renameSync(NEXT, 'dist');
  } else {
    rmSync(NEXT, { recursive: true, force: true });
  }
  return built;
}

process.exitCode = build();
