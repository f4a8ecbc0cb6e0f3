// A second build takes those pages as they were that read nothing of what has changed since. Whatever
// is not the prose of a document or the day of its last change counts as read by every page.
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { watchAtlas, withReads } from '../model/reads.ts';
import { builtAtlas } from '../read-atlas.ts';
import { partDigests, siteKey } from './key.ts';
import { Pack } from './pack.ts';

/**
 * Pages that are made of the atlas alone, and are many or large. Histories are not among them, since
 * they are made of git as well.
 */
const REUSED = new RegExp(
  `^src/pages/(?:${[
    'roles/\\[role\\](?!/history)',
    'skills/\\[skill\\]',
    'compare/',
    'families/',
    'lists/',
    'moves\\.astro',
    'roles/index',
    'sources/',
  ].join('|')})`,
);

function openPack(root: string, site: string): Pack | undefined {
  const atlas = builtAtlas();
  const environment = [site, process.env['REPOSITORY_URL'] ?? '', process.env['BASE_PATH'] ?? ''];
  const folder = join(root, 'node_modules/.cache/role-atlas/pages');
  const [key, digests] = [siteKey(root, atlas, environment), partDigests(atlas)];
  watchAtlas(atlas);
  try {
    return new Pack(folder, key, digests);
  } catch {
    return undefined; // A full or read-only disk costs speed, not correctness.
  }
}

/** A page that is handed over as it is; any other response would copy it twice. */
class WholePage extends Response {
  readonly #bytes: ArrayBuffer;

  constructor(bytes: ArrayBuffer, like?: Response) {
    super('not empty', like);
    this.#bytes = bytes;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.#bytes);
  }
}

/** The prerenderer with a memory. */
function remembering(inner: AstroPrerenderer, site: string, done: (taken: number) => void) {
  let pack: Pack | undefined;
  const reusing: AstroPrerenderer = {
    ...inner,
    name: 'role-atlas-reuse',
    getStaticPaths: () => {
      pack = openPack(process.cwd(), site);
      return inner.getStaticPaths();
    },
    render: async (request, options) => {
      if (!pack || !REUSED.test(options.routeData.component)) return inner.render(request, options);
      const { pathname } = new URL(request.url);
      const kept = pack.take(pathname);
      if (kept) return new WholePage(kept);
      const { made, parts } = await withReads(async () => {
        const result = await inner.render(request, options);
        const response = result instanceof Response ? result : result.response;
        // A page is read while it streams, so it is made only when all of it is there.
        return { response, bytes: await response.arrayBuffer() };
      });
      if (made.response.ok && parts) pack.add(pathname, made.bytes, parts);
      return new WholePage(made.bytes, made.response);
    },
    teardown: async () => {
      pack?.close();
      done(pack?.taken ?? 0);
      await inner.teardown?.();
    },
  };
  return reusing;
}

/** Astro integration; only builds are changed by it. */
export function reuse(): AstroIntegration {
  let site = '';
  return {
    name: 'role-atlas-reuse',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((inner) =>
          remembering(inner, site, (taken) => logger.info(`${taken} pages taken as they were`)),
        );
      },
    },
  };
}
