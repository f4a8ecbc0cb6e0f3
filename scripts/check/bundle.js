// One module instead of many, kept until a file that went into it changes.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const LOCK = 'package-lock.json';
const NAME = /^bundle-[0-9a-f]+\.mjs$/;

/**
 * @param {string} root
 * @param {readonly string[]} files
 */
function digest(root, files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 32);
}

/**
 * The file that was kept, if what went into it is the same; packages stand for themselves by the lock file.
 * @param {string} root
 * @param {string} cache
 */
function known(root, cache) {
  try {
    /** @type {string[]} */
    const inputs = JSON.parse(readFileSync(join(cache, 'inputs.json'), 'utf8'));
    const name = `bundle-${digest(root, inputs)}.mjs`;
    return readdirSync(cache).includes(name) ? join(cache, name) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes beside the place and moves: another check may read meanwhile.
 * @param {string} path
 * @param {string} text
 */
function put(path, text) {
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}

/**
 * @param {string} root
 * @param {string} entry
 * @param {string} cache
 */
async function make(root, entry, cache) {
  const { rolldown } = await import('rolldown');
  const build = await rolldown({
    input: join(root, entry),
    platform: 'node',
    // Machine code cannot go into a module, and the dictionary is read from its folder.
    external: [/^@bruits\//, 'nspell', 'dictionary-en'],
  });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false });
  // All that was read; the modules named in the output lack those of which nothing is left.
  const read = await build.watchFiles;
  await build.close();
  const own = read
    .filter((id) => id.startsWith(root) && !id.includes(`${sep}node_modules${sep}`))
    .map((id) => relative(root, id).replaceAll(sep, '/'));
  const inputs = [LOCK, ...own.sort()];
  mkdirSync(cache, { recursive: true });
  const made = `bundle-${digest(root, inputs)}.mjs`;
  put(join(cache, made), output[0].code);
  put(join(cache, 'inputs.json'), JSON.stringify(inputs));
  for (const name of readdirSync(cache))
    if (NAME.test(name) && name !== made) rmSync(join(cache, name));
  return join(cache, made);
}

/**
 * The file to import for `entry`, with all it imports in it; `entry` itself where none can be kept.
 * @param {string} root Folder of the project.
 * @param {string} entry From the root.
 * @param {string} cache Folder to keep it in.
 * @returns {Promise<string>} A whole path.
 */
export async function keptBundle(root, entry, cache) {
  const found = known(root, cache);
  if (found) return found;
  try {
    return await make(root, entry, cache);
  } catch {
    // A full or read-only disk, or a missing package, costs speed, not correctness.
    return join(root, entry);
  }
}
