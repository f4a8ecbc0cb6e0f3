// The built site, as the site tests read it.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

export const DIST = join(import.meta.dirname, '../../dist');

export interface BuiltPage {
  /** Address, such as /roles/data-engineer/. */
  path: string;
  file: string;
  html: string;
  dom: HTMLElement;
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
    );
}

let known: BuiltPage[] | undefined;

/** Pages that only lead on to another address. */
const LEADS_ON = '<meta http-equiv="refresh"';

/** Files to download that happen to be HTML: they stand for themselves, and are no pages of the site. */
const DOWNLOAD = /^\/(?:take-away\/(?!index)[^/]+|roles\/[^/]+\/job-description)\.html$/;

/** HTML files of dist/ that are downloads and not pages. */
export function htmlDownloads(): { path: string; html: string }[] {
  return files(DIST)
    .map((file) => ({ path: file.slice(DIST.length), file }))
    .filter(({ path }) => DOWNLOAD.test(path))
    .map(({ path, file }) => ({ path, html: readFileSync(file, 'utf8') }));
}

/** Every HTML page of dist/ that says something itself, parsed once. */
export function pages(): BuiltPage[] {
  known ??= files(DIST)
    .filter((file) => file.endsWith('.html') && !DOWNLOAD.test(file.slice(DIST.length)))
    .map((file) => ({ file, html: readFileSync(file, 'utf8') }))
    .filter(({ html }) => !html.includes(LEADS_ON))
    .map(({ file, html }) => {
      const path = file.slice(DIST.length).replace(/index\.html$/, '');
      return {
        path,
        file,
        html,
        dom: parse(html, { blockTextElements: { script: true, style: true } }),
      };
    });
  return known;
}

/** One page by address; fails the test when it is missing. */
export function page(path: string): BuiltPage {
  const found = pages().find((candidate) => candidate.path === path);
  if (!found) throw new Error(`dist has no page ${path}`);
  return found;
}

/** True if an address without query or hash leads to a file of dist/. */
export function exists(path: string): boolean {
  const file = join(DIST, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

export const ROLES = [
  'back-end-developer',
  'cybersecurity-analyst',
  'data-engineer',
  'data-scientist',
  'devops-engineer',
  'front-end-developer',
  'full-stack-developer',
  'product-designer',
] as const;

/** One page of each kind. */
export const KINDS = [
  '/',
  '/roles/',
  '/roles/back-end-developer/',
  '/roles/back-end-developer/pay/',
  '/roles/back-end-developer/roadmap/',
  '/roles/back-end-developer/job-description/',
  '/compare/',
  '/compare/back-end-developer-vs-full-stack-developer/',
  '/lists/',
  '/lists/best-paid/',
  '/moves/',
  '/roles/back-end-developer/moves/',
  '/roles/back-end-developer/history/',
  '/families/',
  '/families/software-engineering/',
  '/skills/',
  '/skills/sql/',
  '/guides/',
  '/guides/building-a-portfolio/',
  '/sources/',
  '/sources/bls-oews/',
  '/method/',
  '/freshness/',
  '/data/',
  '/search/',
  '/tools/',
  '/match/',
  '/questionnaire/',
  '/shortlist/',
  '/my/',
  '/decode/',
  '/take-away/',
  '/offline/',
  '/roles/back-end-developer/print/',
  '/es/',
  '/es/roles/back-end-developer/',
  '/404.html',
] as const;
