/** Serves the built site: `node scripts/serve.ts [--port 4321] [--folder dist]`, below BASE_PATH. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readBasePath } from '../src/base-path/path.ts';
import { serveFolder } from './lib/static-server.ts';

/** A wrong call or a missing folder: the message alone helps, a stack trace does not. */
function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function readOptions(): { port: number; folder: string } {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      folder: { type: 'string', default: 'dist' },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  }
  return { port, folder: values.folder };
}

async function main(): Promise<void> {
  const { port, folder } = readOptions();
  if (!existsSync(folder)) stop(`There is no folder ${folder}: run npm run build first.`);
  const base = readBasePath(process.env['BASE_PATH']);
  const server = await serveFolder({ folder, base, port, small: true });
  console.log(`Role Atlas is at http://localhost:${server.port}${base}  (Ctrl+C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close());
  }
}

try {
  await main();
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
