import { expect, test } from 'vitest';
import { matchNames } from '../../src/browser/match-names.ts';
import { countSlips, nearestWord } from '../../src/browser/search/spelling.ts';
import { joinPairs, splitWords } from '../../src/browser/search/words.ts';
import { joinAtlas } from '../../src/model/atlas.ts';
import { readNames, writeNames } from '../../src/model/names-file.ts';
import { searchRecords, type NameEntry } from '../../src/model/search-index.ts';
import { readContent } from '../../src/reader/content.ts';

const { content } = readContent({ root: process.cwd() });
const { atlas } = joinAtlas(content, { today: '2026-11-21' });
const list =
  writeNames(searchRecords(atlas)).split('\n\n', 1)[0]?.split('\n').flatMap(readNames) ?? [];

const BACK = '/roles/back-end-developer/';
const FRONT = '/roles/front-end-developer/';
const FULL = '/roles/full-stack-developer/';
const ENGINEER = '/roles/data-engineer/';
const SCIENTIST = '/roles/data-scientist/';
const DEVOPS = '/roles/devops-engineer/';
const ANALYST = '/roles/cybersecurity-analyst/';
const DESIGNER = '/roles/product-designer/';
const RELIABILITY = '/roles/site-reliability-engineer/';
const UX = '/roles/ux-designer/';
const WEB = '/roles/web-developer/';

/** Query, page that must come first, and the query as mended where it holds slips. */
const QUERIES: [query: string, first: string, corrected?: string][] = [
  ['back-end developer', BACK],
  ['Backend Developer', BACK],
  ['backend engineer', BACK],
  ['back end engineers', BACK],
  ['backendengineer', BACK],
  ['node developer', BACK],
  ['developer back end', BACK],
  ['api dev', BACK],
  ['server side programmer', BACK],
  ['devlopper back end', BACK, 'developer back end'],
  ['back end devlopper', BACK, 'back end developer'],
  ['bakc end developper', BACK, 'back end developer'],
  ['backned developer', BACK, 'backend developer'],
  ['développeur back-end', BACK, 'developer back end'],
  ['backend developer salary', BACK],
  ['15-1254', WEB],
  ['15-1254.00', WEB],
  ['front end', FRONT],
  ['frontend', FRONT],
  ['front-end programmer', FRONT],
  ['fornt end', FRONT, 'front end'],
  ['ui developer', FRONT],
  ['vue developer', FRONT],
  ['react typescript', FRONT],
  ['full stack', FULL],
  ['fullstack dev', FULL],
  ['full-stack enginer', FULL, 'full stack engineer'],
  ['mern developer', FULL],
  ['data engineer', ENGINEER],
  ['data enginere', ENGINEER, 'data engineer'],
  ['etl developer', ENGINEER],
  ['data scientist', SCIENTIST],
  ['data scientst', SCIENTIST, 'data scientist'],
  ['datascientist', SCIENTIST],
  ['how to become a data scientist', SCIENTIST],
  ['SRE', RELIABILITY],
  ['dev ops', DEVOPS],
  ['devops', DEVOPS],
  ['devopps', DEVOPS, 'devops'],
  ['site reliability enginer', RELIABILITY, 'site reliability engineer'],
  ['ci/cd engineer', DEVOPS],
  ['cyber security', ANALYST],
  ['cybersecurity', ANALYST],
  ['soc analyst', ANALYST],
  ['infosec', ANALYST],
  ['cybersecurity analist', ANALYST, 'cybersecurity analyst'],
  ['15-1212', ANALYST],
  ['product designer', DESIGNER],
  ['product desginer', DESIGNER, 'product designer'],
  ['ux', UX],
  ['UX/UI', UX],
  ['sql', '/skills/sql/'],
  ['c#', '/skills/c-sharp/'],
  ['.net', '/skills/dot-net/'],
  ['asp.net', '/skills/dot-net/'],
  ['dotnet', '/skills/dot-net/'],
  ['node.js', '/skills/nodejs/'],
  ['java script', '/skills/javascript/'],
  ['kubernets', '/skills/kubernetes/', 'kubernetes'],
  ['k8s', '/skills/kubernetes/'],
  ['docker', '/skills/containers/'],
  ['r', '/skills/r/'],
  ['job ad', '/guides/reading-a-job-ad/'],
  ['bls oews', '/sources/bls-oews/'],
];

const urls = new Set(list.map((entry) => entry[2]));

test.each(QUERIES.filter(([, first]) => urls.has(first)))(
  '"%s" finds %s',
  (query, first, corrected) => {
    const found = matchNames(query, list, 8);
    expect(found.matches[0]?.entry[2]).toBe(first);
    expect(found.corrected).toBe(corrected);
  },
);

test('the table covers the guides there are', () => {
  expect(QUERIES.filter(([, first]) => urls.has(first)).length).toBeGreaterThanOrEqual(40);
});

test.each(
  list.filter(([kind]) => kind === 'role').map(([, title, url, aliases]) => [url, title, aliases]),
)('%s is first under its title and each of its other names', (url, title, aliases) => {
  const found = [title, ...aliases].map((name) => [
    name,
    matchNames(name as string, list, 1).matches[0]?.entry[2],
  ]);
  expect(found).toEqual([title, ...aliases].map((name) => [name, url]));
});

test('one misspelt word gives all makers, roles first', () => {
  const { matches, corrected } = matchNames('devlopper', list, 80);
  expect(corrected).toBe('developer');
  expect(matches.slice(0, 3).map(({ entry }) => entry[0])).toEqual(['role', 'role', 'role']);
  expect(matches.map(({ entry }) => entry[2])).toEqual(expect.arrayContaining([BACK, FRONT, FULL]));
});

test.each(['', '  ', '?!', 'xyzzy', 'lorem ipsum'])('"%s" finds nothing', (query) => {
  expect(matchNames(query, list, 8)).toEqual({ matches: [], corrected: undefined });
});

test.each(['night shifts', 'idempotency key', 'paris'])('"%s" is left as it is', (query) => {
  expect(matchNames(query, list, 8).corrected).toBeUndefined();
});

test('says which name matched, and where it stands', () => {
  const [first] = matchNames('backend engineer', list, 1).matches;
  expect(first?.by).toBe('alias');
  expect(first?.name).toMatch(/^back-?end engineer$/i);
  expect(matchNames('15-1212', list, 1).matches[0]?.by).toBe('hidden');
  expect(matchNames('Data engineer', list, 1).matches[0]?.by).toBe('title');
});

function entry(kind: NameEntry[0], title: string, aliases: string[] = [], hidden: string[] = []) {
  return [kind, title, `/${title}/`, aliases, hidden, ''] as const satisfies NameEntry;
}

test('order: exact title, alias, hidden name; then words in title, alias, hidden name, several', () => {
  const made = [
    entry('role', 'One', [], ['red fox']),
    entry('role', 'Two', ['red fox']),
    entry('source', 'Red fox'),
    entry('role', 'Three red', ['brown fox']),
    entry('role', 'Four', [], ['a quick red fox']),
    entry('role', 'Five', ['a quick red fox']),
    entry('role', 'Quick foxes, red'),
  ];
  const titles = matchNames('red fox', made, 9).matches.map((match) => match.entry[1]);
  expect(titles).toEqual([
    'Red fox',
    'Two',
    'One',
    'Quick foxes, red',
    'Five',
    'Four',
    'Three red',
  ]);
});

test('role before skill before guide before source where all else is equal', () => {
  const kinds = ['source', 'guide', 'skill', 'role'] as const;
  const made = kinds.map((kind) => entry(kind, `Fox and ${kind}`));
  expect(matchNames('fox', made, 9).matches.map((match) => match.entry[0])).toEqual(
    kinds.toReversed(),
  );
});

test('keeps what the filter wants and mends with all names', () => {
  const keep = (one: NameEntry): boolean => one[0] === 'skill';
  const { matches, corrected } = matchNames('kubernets', list, 8, { keep });
  expect(corrected).toBe('kubernetes');
  expect(matches.every((match) => match.entry[0] === 'skill')).toBe(true);
  expect(matchNames('kubernets', list, 8, { asTyped: true }).matches).toEqual([]);
});

test('reads names as people write them', () => {
  expect(splitWords("C++, C# & .NET: Café's 15-1254.00")).toEqual([
    'c++',
    'c#',
    '.net',
    'cafes',
    '15-1254.00',
  ]);
  expect(joinPairs(['senior', 'back', 'end', 'dev'])).toEqual(['senior', 'backend', 'dev']);
});

test('counts slips: added, left out, changed, swapped', () => {
  expect(countSlips('scientst', 'scientist').whole).toBe(1);
  expect(countSlips('pyhton', 'python').whole).toBe(1);
  expect(countSlips('devlopper', 'developer').whole).toBe(2);
  expect(countSlips('kuberent', 'kubernetes').start).toBe(1);
});

test('short words hold no slips, and short words keep their first letter', () => {
  const known = new Map([
    ['css', 1],
    ['right', 1],
    ['kubernetes', 1],
  ]);
  expect(nearestWord('cs', known)).toBeUndefined();
  expect(nearestWord('night', known)).toBeUndefined();
  expect(nearestWord('cubernetes', known)).toBe('kubernetes');
});
