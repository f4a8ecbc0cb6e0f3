// The bar of npm run dev, and that only dev goes on with wrong content.
import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { problemBar, PROBLEMS } from '../../src/dev/integration.ts';
import { readAtlas } from '../../src/read-atlas.ts';
import { edit, makeContent } from '../support/fixture.ts';

const wrong = { 'content/roles/baker.mdx': edit('plural: bakers', 'plurel: bakers') };
type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;
type Server = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;

/** Scripts that the integration puts into pages. */
function injected(command: 'dev' | 'build' | 'preview' | 'sync'): string[] {
  const scripts: string[] = [];
  const setup = problemBar().hooks['astro:config:setup'];
  const injectScript = (stage: string, text: string): number => scripts.push(`${stage} ${text}`);
  void setup?.({ command, injectScript } as unknown as Parameters<Setup>[0]);
  return scripts;
}

test('pages get the bar in dev, and in nothing else', () => {
  expect(injected('dev')).toEqual(["page import '/src/dev/problem-bar.ts';"]);
  for (const command of ['build', 'preview', 'sync'] as const)
    expect(injected(command)).toEqual([]);
});

test('the dev server answers with the problems of its project', () => {
  const root = makeContent(wrong);
  const told: Record<string, string> = {};
  const use = (path: string, answer: (request: unknown, response: unknown) => void): void => {
    answer(undefined, {
      setHeader: (name: string, value: string) => (told[name] = value),
      end: (body: string) => (told[path] = body),
    });
  };
  const server = { config: { root }, middlewares: { use } };
  void problemBar().hooks['astro:server:setup']?.({ server } as unknown as Parameters<Server>[0]);
  expect(told['content-type']).toBe('application/json; charset=utf-8');
  expect(told[PROBLEMS]).toContain('unknown key \\"plurel\\"');
});

test('wrong content stops a build; dev goes on without it', () => {
  const root = makeContent(wrong);
  expect(() => readAtlas(root, { drafts: false })).toThrow(/plurel/);
  const atlas = readAtlas(root, { drafts: true, lenient: true });
  expect([...atlas.roles.keys()]).toEqual(['batch-maker']);
});
