// Binds the folders of content/ to the schemas through our own reader, so that `astro:content`
// has types, editors get JSON Schemas, and dev reloads when content changes. No rules here.
import { join, relative } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import type { z } from 'zod';
import { showsDrafts } from './read-atlas.ts';
import { digest } from './reader/cache.ts';
import { readContent, type Content } from './reader/content.ts';
import { guideSchema } from './schema/listings.ts';
import { roleSchema } from './schema/role.ts';
import { skillSchema } from './schema/skill.ts';

type Pages = 'roles' | 'skills' | 'guides';

interface Reading {
  content: Content;
  /** Digest of what any page may depend on. */
  shared: string;
  served: Set<Pages>;
}

let reading: Reading | undefined;

function read(root: string): Reading {
  const { content } = readContent({ root });
  const { facts, sources, families, translations } = content;
  const shared = digest(JSON.stringify([facts, [...sources], [...families], translations]));
  return { content, shared, served: new Set() };
}

/** One reading serves each collection once, since all of them ask whenever content has changed. */
function readingFor(name: Pages, root: string): Reading {
  if (!reading || reading.served.has(name)) reading = read(root);
  reading.served.add(name);
  return reading;
}

/**
 * Puts id, digest and title of each page into Astro's store. Bodies stay out of it: the store is
 * compiled as one module, and pages read from the atlas.
 */
function loader(name: Pages, schema: z.ZodType): Loader {
  return {
    name: `role-atlas-${name}`,
    schema,
    load: async ({ store, watcher }) => {
      // A build reads content once, for its pages; nothing there asks the store.
      if (!showsDrafts()) return;
      const root = process.cwd();
      const fill = (): void => {
        const { content, shared } = readingFor(name, root);
        store.clear();
        for (const page of content[name]) {
          store.set({
            id: page.id,
            data: { title: page.data.title },
            digest: digest(JSON.stringify(page), shared),
          });
        }
      };
      fill();
      watcher?.add(join(root, 'content'));
      watcher?.on('all', (_event, path) => {
        if (relative(root, path).startsWith('content')) fill();
      });
    },
  };
}

export const collections = {
  roles: defineCollection({ loader: loader('roles', roleSchema) }),
  skills: defineCollection({ loader: loader('skills', skillSchema) }),
  guides: defineCollection({ loader: loader('guides', guideSchema) }),
};
