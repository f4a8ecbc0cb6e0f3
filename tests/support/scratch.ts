// A copy of the project that a test may change and build.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

/** A little of everything; has content/ and public/. */
const SMALL = join(import.meta.dirname, '../fixtures/valid');
/** Guides that pages link to by name, which the small content lacks. */
const NAMED_GUIDES = ['reading-a-job-ad', 'learning-without-a-degree'];

export interface Scratch {
  folder: string;
  /** Runs `npm run build`'s script there; output is stdout and stderr together. */
  build: (env?: Record<string, string>) => { code: number; output: string };
  remove: () => void;
}

/** The copy has no history of its own; pages that show it read that of the project. */
function projectHistory(): Record<string, string> {
  const args = ['-C', ROOT, 'rev-parse', '--absolute-git-dir'];
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? { GIT_DIR: stdout.trim() } : {};
}

/** The packages of the project, without what builds keep beside them. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
}

/** The small content in place of the whole, with an old address and all guides that pages name. */
function takeSmallContent(folder: string): void {
  rmSync(join(folder, 'content'), { recursive: true });
  cpSync(SMALL, folder, { recursive: true });
  const baker = join(folder, 'content/roles/baker.mdx');
  const text = readFileSync(baker, 'utf8');
  writeFileSync(baker, text.replace('family: baking', 'family: baking\nformerIds: [bread-maker]'));
  const guide = readFileSync(join(folder, 'content/guides/first-night.mdx'), 'utf8');
  for (const id of NAMED_GUIDES)
    writeFileSync(
      join(folder, `content/guides/${id}.mdx`),
      guide.replace(/^title: .*$/m, `title: About ${id}`),
    );
}

/** Copies the project into a fresh folder; packages are shared, and what builds keep of them. */
export function scratchProject(): Scratch {
  return scratch((folder) => symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules')));
}

/** The same with a content of a few pages, which builds in seconds, and with nothing kept. */
export function smallProject(): Scratch {
  return scratch((folder) => {
    takeSmallContent(folder);
    linkPackages(folder);
  });
}

function scratch(furnish: (folder: string) => void): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'role-atlas-scratch-'));
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  const history = projectHistory();
  furnish(folder);
  return {
    folder,
    build: (more = {}) => {
      const env = { ...process.env, ...history, ...more, ASTRO_TELEMETRY_DISABLED: '1' };
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
