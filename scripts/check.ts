// npm run check. Loading its modules takes longer than checking one file, so what Node made of them
// is kept; the import waits until that is switched on.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(
  fileURLToPath(new URL('../node_modules/.cache/role-atlas/code', import.meta.url)),
);
await import('./check/run.ts');
