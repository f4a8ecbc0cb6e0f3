import { expect, test } from 'vitest';
import { oncePer } from '../../src/model/once.ts';
import { noteAtlas, watchAtlas, withReads as noting } from '../../src/model/reads.ts';
import { makeAtlas, makeGuide, makeRole, makeSkill } from '../support/make.ts';

/** A page as the site's are: it asks for the atlas first. */
const withReads = <T>(make: () => Promise<T>): ReturnType<typeof noting<T>> =>
  noting(() => {
    noteAtlas();
    return make();
  });

function watched() {
  const atlas = makeAtlas({
    roles: [makeRole({}, 'baker'), makeRole({}, 'miller')],
    skills: [makeSkill({}, 'kneading')],
    guides: [makeGuide()],
  });
  watchAtlas(atlas);
  const [baker, miller] = [atlas.roles.get('baker')!, atlas.roles.get('miller')!];
  return { atlas, baker, miller };
}

test('prose and days are noted for the page that reads them, other keys are not', async () => {
  const { atlas, baker, miller } = watched();
  const first = await withReads(async () => {
    await Promise.resolve();
    return [
      baker.body.sections.length,
      miller.data.title,
      atlas.skills.get('kneading')?.data.title,
    ];
  });
  expect(first.parts).toEqual([`${baker.path} prose`]);
  const second = await withReads(() =>
    Promise.resolve([{ ...miller.data }, atlas.guides.get('portfolio')?.links]),
  );
  expect(second.parts).toEqual([
    `${atlas.guides.get('portfolio')?.path} prose`,
    `${miller.path} day`,
  ]);
});

test('what is read between pages is noted for none', async () => {
  const { baker } = watched();
  expect(baker.body.sections).toBeDefined();
  expect((await withReads(() => Promise.resolve(1))).parts).toEqual([]);
});

test('what many pages share may not be made of a part of one document', async () => {
  const { baker } = watched();
  const words = oncePer((document: typeof baker) => document.body.words);
  const titles = oncePer((document: typeof baker) => document.data.title);
  await expect(withReads(() => Promise.resolve().then(() => words(baker)))).rejects.toThrow(
    `${baker.path} prose was read by what many pages share`,
  );
  const { made, parts } = await withReads(() => Promise.resolve(titles(baker)));
  expect([made, parts]).toEqual([baker.data.title, []]);
});

test('two pages at once are refused, and a page that fails leaves no trace', async () => {
  const { baker } = watched();
  const slow = withReads(() => new Promise((done) => setTimeout(done, 5)));
  await expect(withReads(() => Promise.resolve(1))).rejects.toThrow('two pages are made at once');
  await slow;
  const failing = withReads(() => {
    void baker.body;
    return Promise.reject(new Error('broken page'));
  });
  await expect(failing).rejects.toThrow('broken page');
  expect((await withReads(() => Promise.resolve(1))).parts).toEqual([]);
});

test('of a page that never asked for the atlas nothing is known', async () => {
  noteAtlas();
  const { baker } = watched();
  expect((await noting(() => Promise.resolve(baker.body))).parts).toBeUndefined();
});
