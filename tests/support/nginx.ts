// A configuration of nginx, read back, and nginx itself where it is installed.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasNginx = spawnSync('nginx', ['-v']).status === 0;

const MAP = /^map \$uri (\$\w+) \{\n([\s\S]*?)^\}/gm;
const LINE = /^ +("(?:[^"\\]|\\.)*"|default) "((?:[^"\\]|\\.)*)";$/gm;
const ADDED = /^ +add_header (\S+) (\$\w+) always;$/gm;

const unquoted = (text: string): string => text.replace(/\\(.)/g, '$1');

/** Headers that a configuration gives to a path, as nginx chooses: the path itself, then expressions. */
export function headersOf(config: string): (path: string) => Map<string, string> {
  const maps = new Map(
    [...config.matchAll(MAP)].map(([, name = '', body = '']) => [
      name,
      [...body.matchAll(LINE)].map(([, key = '', value = '']) => ({
        key: key === 'default' ? undefined : unquoted(key.slice(1, -1)),
        value: unquoted(value),
      })),
    ]),
  );
  const choose = (variable: string, path: string): string => {
    const lines = maps.get(variable) ?? [];
    const found =
      lines.find(({ key }) => key === path) ??
      lines.find(({ key }) => key?.startsWith('~') && new RegExp(key.slice(1)).test(path)) ??
      lines.find(({ key }) => key === undefined);
    if (!found) throw new Error(`nginx has no map for ${variable}`);
    return found.value;
  };
  const added = [...config.matchAll(ADDED)];
  return (path) =>
    new Map(
      added
        .map(([, name = '', variable = '']) => [name, choose(variable, path)] as const)
        .filter(([, value]) => value !== ''),
    );
}

/** A TCP port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Runs nginx with one configuration until `stop`; the port must be the one that it listens on. */
export async function runNginx(config: string, port: number): Promise<{ stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'role-atlas-nginx-'));
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  const main = `daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} pid ${folder}/pid;
error_log stderr crit; events {} http { access_log off; ${kept} include ${folder}/site.conf; }`;
  writeFileSync(join(folder, 'site.conf'), config);
  writeFileSync(join(folder, 'nginx.conf'), main);
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const stop = (): void => {
    child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer) return { stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  stop();
  throw new Error('nginx does not answer');
}
