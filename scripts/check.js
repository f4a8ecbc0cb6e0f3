// npm run check. Loading three hundred modules takes longer than checking one file, so they are kept
// as one, and that one as Node compiled it. JavaScript, since for the first line of TypeScript Node
// loads a compiler of its own.
import { enableCompileCache } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { keptBundle } from './check/bundle.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = fileURLToPath(new URL('../node_modules/.cache/role-atlas/code', import.meta.url));

enableCompileCache(cache);
const bundle = await keptBundle(root, 'scripts/check/run.ts', cache);
await import(pathToFileURL(bundle).href);
