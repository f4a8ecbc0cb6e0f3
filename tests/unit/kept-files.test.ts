// Progress, shortlist and plan as they come from files, addresses and lists: guarded, never run.
import { expect, test } from 'vitest';
import { fromFile, LARGEST_FILE, takeIn, toFile } from '../../src/browser/store/everything.ts';
import { Kept, type Drawer } from '../../src/browser/store/kept.ts';
import { noWishes, planConcern } from '../../src/browser/store/plan-wishes.ts';
import {
  merged,
  progressConcern,
  renamed,
  withState,
  type Progress,
} from '../../src/browser/store/progress.ts';
import { fromFragment, hasShared, toFragment } from '../../src/browser/store/share.ts';
import {
  joined,
  shortlistConcern,
  withNote,
  withoutRole,
  withRole,
} from '../../src/browser/store/shortlist.ts';
import { fromTaskList, toTaskList } from '../../src/browser/store/task-list.ts';
import { shortlistMarkdown } from '../../src/browser/shortlist/exchange.ts';

const progress: Progress = new Map([
  ['sql', 'known'],
  ['git', 'started'],
  ['http', 'skipped'],
  ['data-engineer/a-small-pipeline', 'known'],
]);
const shortlist = [{ role: 'data-engineer', note: 'Ask.' }];
const plan = { hours: 4, every: 3, first: '2026-12-07' };

test('a file brings back what it was made of', () => {
  expect(fromFile(toFile({ progress, shortlist, plan }))).toEqual({
    progress: new Map([...progress].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    shortlist,
    plan,
  });
  expect(fromFile(toFile({ shortlist }))).toEqual({ shortlist });
});

test.for<[name: string, text: string, says: RegExp]>([
  ['empty', '', /not JSON/],
  ['cut off', toFile({ progress }).slice(0, 60), /not JSON/],
  ['HTML', '<script>alert(1)</script>', /not JSON/],
  ['other JSON', '{"progress":{}}', /did not write it/],
  ['a list', '[]', /did not write it/],
  ['nothing of ours', '{"format":"role-atlas","x":1}', /holds nothing/],
  ['a damaged part', '{"format":"role-atlas","progress":{"version":1,"data":7}}', /damaged/],
  ['a newer part', '{"format":"role-atlas","shortlist":{"version":9,"data":[]}}', /newer version/],
  ['huge', ' '.repeat(LARGEST_FILE + 1), /too large/],
])('a file that is %s is refused with a reason', ([, text, says]) => {
  expect(fromFile(text)).toMatch(says);
});

test('one good part of a file with a damaged one is not taken either', () => {
  const text = toFile({ shortlist }).replace(/\}\s*$/, ',"progress":{"version":1,"data":[]}}');
  expect(fromFile(text)).toMatch(/damaged/);
});

test('hostile keys and values fall away, and no prototype is touched', () => {
  const data = `{"__proto__":"known","constructor":"known","../x":"known","sql":"owned","a/b/c":"known","<img>":"known","git":"known"}`;
  const found = fromFile(`{"format":"role-atlas","progress":{"version":1,"data":${data}}}`);
  // "constructor" reads like an id; as a key of a map it is harmless.
  expect(found).toEqual({
    progress: new Map([
      ['constructor', 'known'],
      ['git', 'known'],
    ]),
  });
  expect(({} as Record<string, unknown>)['sql']).toBeUndefined();
});

test('guards of the other parts', () => {
  const roles = [{ role: 'a', note: 1 }, { role: 'A' }, null, { role: 'a', note: 'x' }];
  expect(shortlistConcern.read(roles)).toEqual([{ role: 'a', note: '' }]);
  expect(shortlistConcern.read({})).toBeUndefined();
  expect(shortlistConcern.read([{ role: 'a', note: 'n'.repeat(9000) }])?.[0]?.note).toHaveLength(
    4000,
  );
  expect(planConcern.read({ hours: 'x', every: 99, first: '2026-02-31' })).toEqual(noWishes);
  expect(planConcern.read('x')).toBeUndefined();
});

test('taking a file in adds to what is there and can be taken back', () => {
  const texts = new Map<string, string>();
  const made: Drawer = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
  const keepers = {
    progress: new Kept(progressConcern, () => made),
    shortlist: new Kept(shortlistConcern, () => made),
    plan: new Kept(planConcern, () => made),
  };
  keepers.progress.update((v) => withState(withState(v, 'sql', 'started'), 'css', 'known'));
  keepers.shortlist.update((v) => withNote(withRole(v, 'data-engineer'), 'data-engineer', 'Mine.'));
  const undo = takeIn(keepers, { progress, shortlist });
  expect(keepers.progress.value.get('sql')).toBe('known');
  expect(keepers.progress.value.get('css')).toBe('known');
  expect(keepers.shortlist.value).toEqual([{ role: 'data-engineer', note: 'Mine.\nAsk.' }]);
  expect(keepers.plan.value).toEqual(noWishes);
  undo();
  expect([...keepers.progress.value].toSorted()).toEqual([
    ['css', 'known'],
    ['sql', 'started'],
  ]);
  expect(keepers.shortlist.value).toEqual([{ role: 'data-engineer', note: 'Mine.' }]);
});

test('the shortlist takes each role once and joins notes without repeating them', () => {
  const list = withRole(withRole([], 'a'), 'a');
  expect(list).toEqual([{ role: 'a', note: '' }]);
  expect(joined([{ role: 'a', note: 'x' }], [{ role: 'a', note: 'x' }])).toEqual([
    { role: 'a', note: 'x' },
  ]);
  expect(joined(list, [{ role: 'b', note: 'y' }])).toEqual([
    { role: 'a', note: '' },
    { role: 'b', note: 'y' },
  ]);
  expect(withoutRole(list, 'a')).toEqual([]);
});

test('a fragment brings back its states, in any order', () => {
  expect(toFragment(progress)).toBe('#k=1~sql.data-engineer/a-small-pipeline~git~http');
  expect(toFragment(new Map())).toBe('');
  expect(toFragment(new Map([['sql', 'known']]))).toBe('#k=1~sql');
  expect(toFragment(new Map([['sql', 'skipped']]))).toBe('#k=1~~~sql');
  const back = fromFragment(toFragment(progress)) ?? new Map();
  expect(new Map([...back].toSorted())).toEqual(new Map([...progress].toSorted()));
});

test.for([
  '',
  '#skills',
  '#k=',
  '#k=2~sql',
  '#k=1~',
  '#k=1~<script>',
  '#k=1~__proto__',
  '#k=1~a~b~c~d',
  `#k=1~${'a.'.repeat(12_000)}`,
])('the fragment %s brings nothing', (hash) => {
  expect(fromFragment(hash)).toBeUndefined();
  expect(hasShared(hash)).toBe(hash.startsWith('#k='));
});

test('renamed skills keep their state; one under the present id wins', () => {
  const former = new Map([['structured-queries', 'sql']]);
  const old: Progress = new Map([['structured-queries', 'known']]);
  expect([...renamed(old, former)]).toEqual([['sql', 'known']]);
  expect([...renamed(new Map([...old, ['sql', 'started']]), former)]).toEqual([['sql', 'started']]);
  expect(renamed(progress, former)).toBe(progress);
  expect([...merged(old, new Map([['git', 'known']])).keys()]).toEqual([
    'structured-queries',
    'git',
  ]);
});

const ORIGIN = 'https://example.org';
const item = (id: string, state: 'open' | 'known' | 'started' | 'skipped', title = id) => ({
  item: id,
  title,
  href: `${ORIGIN}/skills/${id}/`,
  state,
});

test('a task list is Markdown that people and this page can read', () => {
  const text = toTaskList('Baker: roadmap', [
    {
      title: 'Skills',
      items: [item('sql', 'known'), item('git', 'started', 'G]it'), item('c', 'open')],
    },
    {
      title: 'Projects',
      items: [{ ...item('x', 'skipped'), href: `${ORIGIN}/roles/baker/roadmap/#project-loaf` }],
    },
    { title: 'Nothing', items: [] },
  ]);
  expect(text).toBe(
    [
      '# Baker: roadmap',
      '',
      '## Skills',
      '',
      '- [x] [sql](https://example.org/skills/sql/)',
      '- [ ] [G\\]it](https://example.org/skills/git/) (in progress)',
      '- [ ] [c](https://example.org/skills/c/)',
      '',
      '## Projects',
      '',
      '- [ ] [x](https://example.org/roles/baker/roadmap/#project-loaf) (skipped)',
      '',
    ].join('\n'),
  );
  expect([...(fromTaskList(text) ?? [])]).toEqual([
    ['sql', 'known'],
    ['git', 'started'],
    ['baker/loaf', 'skipped'],
  ]);
});

test('ticks made in another program count; other lines and addresses do not', () => {
  const text = [
    '* [X] [SQL](/skills/sql/)',
    '- [x] [Evil](javascript:alert(1))',
    '- [x] plain',
    '[x] [Git](/skills/git/)',
  ].join('\r\n');
  expect([...(fromTaskList(text) ?? [])]).toEqual([['sql', 'known']]);
  expect(fromTaskList('# Nothing here')).toBeUndefined();
});

test('the shortlist as Markdown quotes its notes', () => {
  const role = (id: string) => ({ title: id.toUpperCase(), href: `/roles/${id}/` });
  const list = [
    { role: 'a', note: '# not a heading\n\nsecond' },
    { role: 'b', note: '' },
  ];
  expect(shortlistMarkdown(list, role)).toBe(
    '# Shortlist\n\n## [A](/roles/a/)\n\n> # not a heading\n>\n> second\n\n## [B](/roles/b/)\n',
  );
});
