// Writes the share pictures when the pages are built; a picture that was drawn before is copied.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Font } from 'satori';
import { sharePictures, type Picture } from '../model/share-pictures.ts';
import { builtAtlas } from '../read-atlas.ts';
import { site } from '../site.ts';
import { draw, fonts } from './draw.ts';

const CACHE = join('node_modules', '.cache', 'role-atlas', 'share');
/** Files that decide how a picture looks, besides what stands on it. */
const SOURCES = ['draw.ts', 'parts.ts', 'nodes.ts', 'colors.ts', '../components/moves/near.ts'];
/** Pictures that are drawn at the same time; the drawing library has threads of its own. */
const AT_ONCE = 4;

/** One digest for the way of drawing: our files and the versions of the two libraries. */
async function wayOfDrawing(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of SOURCES) hash.update(await readFile(new URL(name, import.meta.url)));
  for (const name of ['satori', '@resvg/resvg-js', '@fontsource-variable/brygada-1918'])
    hash.update(await readFile(join('node_modules', name, 'package.json')));
  return hash.digest('hex');
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** Puts a picture in its place; true if it had to be drawn. */
async function place(
  picture: Picture,
  way: string,
  folder: string,
  loaded: readonly Font[],
): Promise<boolean> {
  const { path, ...shown } = picture;
  const digest = createHash('sha256').update(way).update(JSON.stringify(shown)).digest('hex');
  const kept = join(CACHE, `${digest}.png`);
  const known = await exists(kept);
  if (!known) {
    const part = `${kept}.${process.pid}`;
    await writeFile(part, await draw(picture, loaded));
    await rename(part, kept);
  }
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await copyFile(kept, file);
  return !known;
}

/** Draws all pictures into a folder and returns how many were not known before. */
export async function placePictures(pictures: readonly Picture[], folder: string): Promise<number> {
  await mkdir(CACHE, { recursive: true });
  const [way, loaded] = await Promise.all([wayOfDrawing(), fonts()]);
  const waiting = pictures.values();
  let drawn = 0;
  const work = async (): Promise<void> => {
    for (const picture of waiting) if (await place(picture, way, folder, loaded)) drawn++;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return drawn;
}

/** Astro integration: <output>/share/. */
export function shareImages(): AstroIntegration {
  return {
    name: 'role-atlas-share',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const atlas = builtAtlas();
        const pictures = sharePictures(atlas, site);
        const drawn = await placePictures(pictures, fileURLToPath(dir));
        logger.info(`${pictures.length} share pictures, ${drawn} of them new`);
      },
    },
  };
}
