// The pay pages: sources side by side, every drawing with its table, every table with its file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { DIST, page, pages, ROLES } from '../support/site.ts';

test('the back-end guide shows at least four sources side by side and says why they differ', () => {
  const pay = page('/roles/back-end-developer/').dom.querySelector('#pay');
  const rows = pay?.querySelector('table.plot')?.querySelectorAll('tbody tr') ?? [];
  expect(rows.length).toBeGreaterThanOrEqual(4);
  for (const row of rows) {
    const details = row.querySelector('th small')?.text ?? '';
    expect(details).toMatch(/Employer survey|Self-report|Advertised pay/);
    expect(details).toMatch(/this role|lists this title|wider group|nearest group/);
    expect(row.querySelector('.fig')).toBeTruthy();
  }
  const sentence = pay?.querySelector('.says')?.text ?? '';
  expect(sentence).toMatch(/They differ for reasons: .+\.$/);
  expect(sentence).not.toMatch(/average|correct|true figure/i);
});

test.for([...ROLES])('%s: a pay page with data of its own', (role) => {
  const { dom } = page(`/roles/${role}/pay/`);
  expect(dom.querySelectorAll('table.sheet').length).toBeGreaterThanOrEqual(3);
});

test('every drawing stands beside a table with the same figures, in words for those who cannot see it', () => {
  let drawings = 0;
  for (const { path, dom } of pages()) {
    for (const svg of dom.querySelectorAll('svg[role=img]')) {
      drawings++;
      expect(svg.getAttribute('aria-label'), path).toBeTruthy();
      expect(svg.closest('section')?.querySelector('table, ul, ol'), path).toBeTruthy();
    }
  }
  expect(drawings).toBeGreaterThan(8);
});

test('every table can be downloaded, with the rows that it shows', () => {
  let files = 0;
  for (const { path, dom } of pages().filter((candidate) => candidate.path.endsWith('/pay/'))) {
    for (const link of dom.querySelectorAll('a[download]')) {
      const file = link.getAttribute('href') ?? '';
      const rows = csvParse(readFileSync(join(DIST, file), 'utf8'));
      const sheet = link.closest('section')?.querySelector('table.sheet');
      expect(rows.length, `${path} ${file}`).toBe(sheet?.querySelectorAll('tbody tr').length);
      files++;
    }
  }
  expect(files).toBeGreaterThan(20);
});

test('share-alike tables lie apart, with their notice', () => {
  const { dom } = page('/data/');
  for (const row of dom.querySelectorAll('tbody tr')) {
    const odbl = row.text.includes('Open Database License');
    for (const link of row.querySelectorAll('a[download]'))
      expect(link.getAttribute('href')?.startsWith('/data/odbl/')).toBe(odbl);
  }
  expect(readFileSync(join(DIST, 'data/odbl/LICENSE.txt'), 'utf8')).toContain(
    'Open Database License',
  );
});

test('a superseded projection says so beside its figures', () => {
  const outlook = page('/roles/data-scientist/').dom.querySelector('#outlook');
  expect(outlook?.text).toMatch(
    /These are the 2024–34 projections\. Newer: the 2025–35 edition, published on 27 August 2026/,
  );
});
