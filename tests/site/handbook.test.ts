// The editors' handbook: a page for each rule, a row for each key, no code styled inline.
import { expect, test } from 'vitest';
import { keyKinds, keysOf } from '../../src/handbook/keys.ts';
import { handbookPages } from '../../src/handbook/pages.ts';
import { ruleGroups, ruleHelp } from '../../src/handbook/rule-help.ts';
import { rulePage, rules, type RuleCode } from '../../src/schema/rules.ts';
import { page, pages } from '../support/site.ts';

test('every rule has a page with causes, a wrong and a right example and a way out', () => {
  for (const code of Object.keys(rules) as RuleCode[]) {
    const { dom } = page(rulePage(code));
    const headings = dom.querySelectorAll('.handbook h2').map((node) => node.text);
    expect(headings, code).toEqual(['Usual causes', 'Wrong', 'Right', 'How to mend it']);
    const examples = dom.querySelectorAll('.handbook pre').map((node) => node.text);
    expect(new Set(examples).size, code).toBe(2);
  }
});

test('every rule stands in one group, and the list of rules links to its page', () => {
  const grouped = ruleGroups.flatMap(({ help }) => Object.keys(help));
  expect(grouped.toSorted()).toEqual(Object.keys(rules).toSorted());
  expect(Object.keys(ruleHelp).toSorted()).toEqual(Object.keys(rules).toSorted());
  const linked = page('/contribute/rules/')
    .dom.querySelectorAll('.handbook a')
    .map((node) => node.getAttribute('href'));
  expect(linked.toSorted()).toEqual(
    Object.keys(rules)
      .map((code) => `/contribute/rules/${code}/`)
      .toSorted(),
  );
});

test('the reference has a row for each key, and each key says what it is for', () => {
  const rows = page('/contribute/keys/').dom.querySelectorAll('tbody tr');
  const keys = keyKinds.flatMap(({ schema }) => keysOf(schema));
  expect(rows.map((row) => row.querySelector('th')?.text.trim())).toEqual(
    keys.map(({ name }) => name),
  );
  expect(keys.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  const duties = keys.find(({ name }) => name === 'duties');
  expect(duties).toMatchObject({ type: 'list', limits: '6 to 9 entries', required: true });
});

test('each page of the handbook leads to all others and is reached from every page', () => {
  for (const { href } of handbookPages) {
    const linked = page(href)
      .dom.querySelectorAll('.handbook-nav a')
      .map((node) => node.getAttribute('href'));
    expect(linked).toEqual(handbookPages.map((other) => other.href));
  }
  for (const { path, dom } of pages())
    expect(dom.querySelector('footer a[href="/contribute/"]'), path).toBeTruthy();
});

test('nothing in the handbook is styled inline', () => {
  const styled = pages().filter(
    ({ path, dom }) => path.startsWith('/contribute/') && dom.querySelector('main [style]'),
  );
  expect(styled.map(({ path }) => path)).toEqual([]);
});
