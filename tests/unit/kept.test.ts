// The store: never throws, never loses, never writes over what it cannot read.
import { expect, test } from 'vitest';
import { Kept, type Drawer } from '../../src/browser/store/kept.ts';
import { progressConcern, withState } from '../../src/browser/store/progress.ts';
import { isForMyPage, troubleWords } from '../../src/browser/store/trouble-words.ts';

const KEY = progressConcern.key;

/** A storage in memory; `fail` makes writing throw. */
function drawer(texts: Record<string, string> = {}) {
  const map = new Map(Object.entries(texts));
  const state: { fail: Error | undefined } = { fail: undefined };
  const made: Drawer = {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, text) => {
      if (state.fail) throw state.fail;
      map.set(key, text);
    },
    removeItem: (key) => void map.delete(key),
  };
  return { made, map, state };
}

const full = new DOMException('no room', 'QuotaExceededError');
const text = (data: object, version = 1): string => JSON.stringify({ version, data });

test('what one page writes, the next one reads', () => {
  const { made } = drawer();
  new Kept(progressConcern, () => made).update((v) => withState(v, 'sql', 'started'));
  expect([...new Kept(progressConcern, () => made).value]).toEqual([['sql', 'started']]);
});

test('two tabs at once: each change is made to what is stored at that moment', () => {
  const { made } = drawer();
  const [one, two] = [new Kept(progressConcern, () => made), new Kept(progressConcern, () => made)];
  one.update((v) => withState(v, 'sql', 'known'));
  two.update((v) => withState(v, 'git', 'known'));
  one.update((v) => withState(v, 'http', 'known'));
  expect([...one.value.keys()].toSorted()).toEqual(['git', 'http', 'sql']);
});

test('a full storage keeps the change in memory, says so, and writes it when there is room', () => {
  const { made, map, state } = drawer({ [KEY]: text({ git: 'known' }) });
  const kept = new Kept(progressConcern, () => made);
  state.fail = full;
  kept.update((v) => withState(v, 'sql', 'known'));
  expect(kept.trouble).toBe('full');
  expect([...kept.value.keys()]).toEqual(['git', 'sql']);
  expect(map.get(KEY)).toBe(text({ git: 'known' }));
  state.fail = undefined;
  kept.update((v) => withState(v, 'http', 'known'));
  expect(kept.trouble).toBeUndefined();
  expect(JSON.parse(map.get(KEY) ?? '')).toMatchObject({
    data: { git: 'known', http: 'known', sql: 'known' },
  });
});

test('a change in memory is not lost when another tab writes meanwhile', () => {
  const { made, map, state } = drawer();
  const kept = new Kept(progressConcern, () => made);
  state.fail = full;
  kept.update((v) => withState(v, 'sql', 'known'));
  map.set(KEY, text({ git: 'started' }));
  state.fail = undefined;
  kept.update((v) => withState(v, 'http', 'known'));
  expect([...kept.value.keys()].toSorted()).toEqual(['git', 'http', 'sql']);
});

test('a storage that throws on access keeps everything in memory', () => {
  const kept = new Kept(progressConcern, () => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(kept.trouble).toBe('blocked');
  kept.update((v) => withState(v, 'sql', 'known'));
  expect([...kept.value.keys()]).toEqual(['sql']);
  kept.erase();
  expect(kept.value.size).toBe(0);
  expect(kept.trouble).toBe('blocked');
});

test.for([
  ['cut off', '{"version":1,"data":{"sql"', 'unreadable'],
  ['not an object', '[1,2]', 'unreadable'],
  ['null', 'null', 'unreadable'],
  ['without version', '{"data":{}}', 'unreadable'],
  ['a list for data', '{"version":1,"data":[]}', 'unreadable'],
  ['from a newer version', text({ sql: 'mastered' }, 2), 'newer'],
] as const)('text that is %s is left alone', ([, stored, trouble]) => {
  const { made, map } = drawer({ [KEY]: stored });
  const kept = new Kept(progressConcern, () => made);
  expect(kept.trouble).toBe(trouble);
  kept.update((v) => withState(v, 'git', 'known'));
  expect(kept.trouble).toBe(trouble);
  expect([...kept.value.keys()]).toEqual(['git']);
  expect(map.get(KEY)).toBe(stored);
  expect(isForMyPage(kept.trouble)).toBe(true);
  expect(troubleWords(kept.trouble)).toMatch(/left as it is/);
  kept.erase();
  expect(kept.trouble).toBeUndefined();
  kept.update((v) => withState(v, 'git', 'known'));
  expect(map.get(KEY)).toBe(text({ git: 'known' }));
});

test('follows other tabs and pages that come back, and no other key', () => {
  const { made, map } = drawer();
  const target = new EventTarget() as unknown as Window;
  const kept = new Kept(progressConcern, () => made).follow(target);
  let told = 0;
  kept.subscribe(() => (told += 1));
  const send = (type: string, fields: object): void =>
    void target.dispatchEvent(Object.assign(new Event(type), fields));
  map.set(KEY, text({ sql: 'known' }));
  send('storage', { key: 'theme' });
  expect([told, kept.value.size]).toEqual([0, 0]);
  send('storage', { key: KEY });
  expect([told, kept.value.size]).toEqual([1, 1]);
  map.delete(KEY);
  send('storage', { key: null });
  expect([told, kept.value.size]).toEqual([2, 0]);
  send('pageshow', { persisted: false });
  send('pageshow', { persisted: true });
  expect(told).toBe(3);
});

test('every trouble has words, and no trouble has none', () => {
  for (const trouble of ['blocked', 'full', 'unreadable', 'newer'] as const)
    expect(troubleWords(trouble)).toMatch(/^[A-Z].*\.$/);
  expect(troubleWords(undefined)).toBe('');
});
