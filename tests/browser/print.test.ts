// A guide on paper: printed to PDF as a reader would, and read back.
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite, type Site } from '../support/running-site.ts';

let site: Site;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

async function printed(path: string): Promise<{ pages: number; text: string }> {
  const page = await site.open(path, { colorScheme: 'dark' });
  const pdf = await page.pdf({ format: 'A4' });
  await page.context().close();
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  return { pages: totalPages, text: text.replace(/\s+/g, ' ') };
}

test('a printed guide has its figures with sources as notes and in a list, and no menus', async () => {
  const { pages, text } = await printed('/roles/back-end-developer/');
  expect(pages).toBeGreaterThan(4);
  expect(pages).toBeLessThan(25);
  const prose = text.slice(text.indexOf('No statistical office publishes'));
  expect(prose).toMatch(
    /Web developers \(15-1254\), United States, May 2025\. Employer survey: BLS OEWS\./,
  );
  const list = text.slice(text.lastIndexOf('All figures on this page'));
  expect(list).toMatch(/1\. Occupational Employment and Wage Statistics/);
  expect(list).toContain('$135,980');
  expect(text).not.toContain('Skip to content');
  expect(text).not.toContain('On this page');
});

test('on paper, answers that a click would open are open, and links name their address', async () => {
  const { text } = await printed('/roles/back-end-developer/roadmap/');
  expect(text).toContain('A good answer shows:');
  expect(text).toContain('https://use-the-index-luke.com/');
});
