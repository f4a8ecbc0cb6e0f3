/**
 * Prints a configuration of nginx for the built site, below BASE_PATH:
 * `node scripts/nginx.ts [--folder dist] [--root /srv/role-atlas] [--name example.org] [--listen 80]`.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readBasePath } from '../src/base-path/path.ts';
import { parseHeaders } from './lib/headers-file.ts';
import { nginxConfig } from './lib/nginx-config.ts';
import { parseRedirects } from './lib/redirects-file.ts';

function main(): void {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string', default: 'dist' },
      root: { type: 'string' },
      name: { type: 'string', default: '_' },
      listen: { type: 'string', default: '80' },
    },
  });
  const read = (name: string): string => readFileSync(join(values.folder, name), 'utf8');
  process.stdout.write(
    nginxConfig({
      headers: parseHeaders(read('_headers')),
      redirects: parseRedirects(read('_redirects')),
      folder: resolve(values.root ?? values.folder),
      base: readBasePath(process.env['BASE_PATH']),
      name: values.name,
      listen: values.listen,
    }),
  );
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
