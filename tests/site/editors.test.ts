// What is for editors stays where it belongs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { splitFile } from '../../src/authoring/mdx-file.ts';
import { markersIn } from '../../src/authoring/markers.ts';
import { readDocument } from '../../src/reader/document.ts';
import { roleOutline } from '../../src/schema/outline.ts';
import { roleSchema } from '../../src/schema/role.ts';
import { DIST, page, pages } from '../support/site.ts';

const WORKBENCH = '/contribute/new/';
const scripts = readdirSync(join(DIST, '_astro')).filter((name) => name.endsWith('.js'));
const script = (name: string): string => readFileSync(join(DIST, '_astro', name), 'utf8');

test('the bar of npm run dev is in no built page and in no script', () => {
  for (const { path, html } of pages()) expect(html, path).not.toMatch(/problem-bar|__role-atlas/);
  for (const name of scripts) expect(script(name), name).not.toMatch(/problem-bar|__role-atlas/);
});

test('the script of the workbench is loaded by its page alone, and the schema not even there at once', () => {
  const sources = ({ dom }: { dom: ReturnType<typeof page>['dom'] }): string[] =>
    dom.querySelectorAll('script[src], link[rel=modulepreload]').map((node) => node.outerHTML);
  const own = /Workbench/;
  expect(sources(page(WORKBENCH)).filter((text) => own.test(text)).length).toBe(1);
  for (const other of pages().filter(({ path }) => path !== WORKBENCH))
    expect(
      sources(other).filter((text) => own.test(text)),
      other.path,
    ).toEqual([]);
  const zod = scripts.filter((name) => script(name).includes('jitless'));
  expect(zod.length).toBeGreaterThan(0);
  const text = sources(page(WORKBENCH)).join();
  for (const name of zod) expect(text).not.toContain(name);
});

test('the form holds every key of the schema', () => {
  const { dom } = page(WORKBENCH);
  const keys = dom
    .querySelectorAll('form[data-workbench] [data-key]')
    .map((node) => node.getAttribute('data-key'));
  for (const key of Object.keys(roleSchema.shape)) expect(keys).toContain(key);
});

test('the annotated template on the page is the file, and sound but for its markers', () => {
  const text = readFileSync(join(DIST, WORKBENCH, 'role-template.txt'), 'utf8');
  expect(page(WORKBENCH).dom.querySelector('main pre')?.text.trim()).toBe(text.trim());
  const { problems } = readDocument({ path: 'content/roles/x.mdx', text }, roleSchema, roleOutline);
  expect(problems.filter(({ message }) => !message.includes('[replace: '))).toEqual([]);
  expect(markersIn(text).length).toBeGreaterThan(100);
  expect(Object.keys(parse(splitFile(text)!.head) as object)).toContain('draft');
});
