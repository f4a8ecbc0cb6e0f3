import { expect, test } from 'vitest';
import { parseRedirects, redirectFor } from '../../scripts/lib/redirects-file.ts';
import { movedPages } from '../../src/model/former-ids.ts';
import { redirectPage, redirectRules } from '../../src/model/redirect-files.ts';
import { makeAtlas, makeRole, makeSkill } from '../support/make.ts';
import { edit, expectProblems } from '../support/fixture.ts';

test('rules are read with their status; comments and blank lines are not', () => {
  expect(parseRedirects('# old\n\n/a/ /b/ 301\n/c /d\n')).toEqual([
    { from: '/a/', to: '/b/', status: 301 },
    { from: '/c', to: '/d', status: 302 },
  ]);
});

test.each([
  ['/a/', 'is not'],
  ['/a/ https://elsewhere.example/ 301', 'is not'],
  ['/a/ //elsewhere.example/ 301', 'is not'],
  ['/a/* /b/ 301', 'is not'],
  ['/a/ /b/ 200', 'is not'],
  ['/a/ /b/ 301 Country=de', 'is not'],
  ['/a/ /b/ 301\n/a/ /c/ 301', 'line 2: /a/ has a rule already'],
  ['/a/ /b/ 301\n/b/ /c/ 301', 'line 1: /b/ is itself sent elsewhere'],
  ['/a/ /a/ 301', 'line 1: /a/ is itself sent elsewhere'],
])('%j is refused', (text, message) => {
  expect(() => parseRedirects(text)).toThrow(message);
});

test('the slash at the end makes no difference', () => {
  const rules = parseRedirects('/a/ /b/ 301');
  expect(redirectFor(rules, '/a')?.to).toBe('/b/');
  expect(redirectFor(rules, '/a/')?.to).toBe('/b/');
  expect(redirectFor(rules, '/a/b/')).toBeUndefined();
});

const atlas = makeAtlas({
  roles: [
    makeRole({ formerIds: ['bread-maker'], next: [{ role: 'miller', why: 'Flour.' }] }, 'baker'),
    makeRole({ title: 'Miller' }, 'miller'),
  ],
  skills: [makeSkill({ formerIds: ['knead'] }, 'kneading')],
});

test('a renamed guide takes its pages and comparisons along', () => {
  expect(movedPages(atlas).map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/compare/bread-maker-vs-miller/ /compare/baker-vs-miller/',
    '/roles/bread-maker/ /roles/baker/',
    '/roles/bread-maker/history/ /roles/baker/history/',
    '/roles/bread-maker/job-description/ /roles/baker/job-description/',
    '/roles/bread-maker/moves/ /roles/baker/moves/',
    '/roles/bread-maker/pay/ /roles/baker/pay/',
    '/roles/bread-maker/roadmap/ /roles/baker/roadmap/',
    '/skills/knead/ /skills/kneading/',
  ]);
});

test('what is written can be read again', () => {
  expect(parseRedirects(redirectRules(movedPages(atlas)))).toHaveLength(8);
});

test('the page at an old address leads on, and is not for search engines', () => {
  const moved = { from: '/skills/a/', to: '/skills/b/', title: 'R&D <b>' };
  const html = redirectPage(moved, new URL('https://site.example'));
  expect(html).toContain('<meta http-equiv="refresh" content="0;url=/skills/b/">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<link rel="canonical" href="https://site.example/skills/b/">');
  expect(html).toContain('<a href="/skills/b/">R&amp;D &lt;b&gt;</a>');
});

const KNEADING = 'content/skills/kneading.mdx';
const claim = (id: string) => edit('\ndefinition:', `\nformerIds: [${id}]\ndefinition:`);

test.each([
  ['kneading', 'is the id that the page has now'],
  ['proofing', 'is the page content/skills/proofing.mdx'],
])('the former id %s is refused with its line', (id, words) => {
  expectProblems({ [KNEADING]: claim(id) }, [
    `${KNEADING}:…  id-duplicate  …"${id}" ${words} | A former id leads to one page…`,
  ]);
});

test('two pages cannot have had one address', () => {
  expectProblems({ [KNEADING]: claim('old'), 'content/skills/proofing.mdx': claim('old') }, [
    `content/skills/proofing.mdx:…  id-duplicate  the former id "old" also leads to ${KNEADING} | …`,
  ]);
});

test('a former id that no page has is fine', () => {
  expectProblems({ [KNEADING]: claim('knead-dough') }, []);
});
