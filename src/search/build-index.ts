// Writes the full-text index. Pagefind gets one small document a page, made from the records and
// not from the built pages, so that menus, figures and footers never turn up in results.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { escapeHtml } from '../markdown/html.ts';
import type { SearchPart, SearchRecord } from '../model/search-index.ts';

/** Interfaces of Pagefind that we do not use; larger than the whole index, so left out. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

function meta(attributes: string, value: string): string {
  return `<meta ${attributes} content="${escapeHtml(value)}">`;
}

function weighted(weight: number, texts: readonly string[]): string {
  if (!texts.length) return '';
  return `<p data-pagefind-weight="${weight}">${escapeHtml(texts.join('. '))}.</p>`;
}

function section({ id, heading, text }: SearchPart): string {
  const anchor = id === '' ? '' : ` id="${escapeHtml(id)}"`;
  return `<h2${anchor}>${escapeHtml(heading)}</h2><p>${escapeHtml(text)}</p>`;
}

/** The document that stands for one page: names first, then its text under anchors. */
function toHtml(record: SearchRecord): string {
  const { kind, title, aliases, hidden, family, summary, parts } = record;
  const head = [
    meta('data-pagefind-meta="kind[content]" data-pagefind-filter="kind[content]"', kind),
    meta('data-pagefind-meta="summary[content]"', summary),
    family ? meta('data-pagefind-meta="family[content]"', family.title) : '',
    family ? meta('data-pagefind-filter="family[content]"', family.id) : '',
  ];
  const body = [
    `<h1 data-pagefind-meta="title" data-pagefind-weight="10">${escapeHtml(title)}</h1>`,
    weighted(8, aliases),
    weighted(6, hidden),
    `<p data-pagefind-weight="3">${escapeHtml(summary)}</p>`,
    ...parts.map(section),
  ];
  return `<html lang="en"><head>${head.join('')}</head><body>${body.join('')}</body></html>`;
}

function check(errors: readonly string[], what: string): void {
  if (errors.length) throw new Error(`Pagefind failed at ${what}: ${errors.join('; ')}`);
}

async function makeFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', includeCharacters: '+#' });
  check(errors, 'the start');
  if (!index) throw new Error('Pagefind gave no index and no reason.');
  // One after the other: the page numbers inside the index follow the order of arrival.
  for (const record of records) {
    const added = await index.addHTMLFile({ url: record.url, content: toHtml(record) });
    check(added.errors, record.url);
  }
  const made = await index.getFiles();
  check(made.errors, 'the end');
  return made.files.filter((file) => !UNUSED.test(file.path));
}

/** We write the files, since Pagefind never answers when it cannot, say on a full disk. */
async function save(folder: string, files: readonly IndexFile[]): Promise<void> {
  // What an earlier build left would stay, for the names carry hashes.
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/**
 * Writes the index of all records into `<outputFolder>/pagefind`, and nothing elsewhere.
 * Throws with Pagefind's own words when it cannot.
 */
export async function writeIndex(
  records: readonly SearchRecord[],
  outputFolder: string,
): Promise<void> {
  try {
    await save(join(outputFolder, 'pagefind'), await makeFiles(records));
  } finally {
    await close();
  }
}
