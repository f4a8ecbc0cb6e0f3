// A translation laid over its English guide.
import { expect, test } from 'vitest';
import { rolePage } from '../../src/model/role-page.ts';
import { translatedPage } from '../../src/model/translated-page.ts';
import { atlasIn, guideVersions, standing } from '../../src/model/translations.ts';
import type { Document } from '../../src/reader/document.ts';
import type { RoleTranslation } from '../../src/schema/translation.ts';
import { makeAtlas, makeBody, makeRole } from '../support/make.ts';
import { atlas as english, document } from '../support/role-fixture.ts';

const { data } = document;
const words = (list: readonly unknown[], word: string) => list.map((_, i) => `${word} ${i}`);
const translation: RoleTranslation = {
  sourceUpdated: data.updated,
  title: 'Panadería',
  aliases: ['Panadera'],
  summary: 'Se hace pan.',
  description: 'Una descripción.',
  environment: { place: 'Aquí.', hours: 'De noche.', pattern: 'Estable.' },
  employers: words(data.employers, 'E').map((title) => ({ title, text: title })),
  duties: words(data.duties, 'D').map((title) => ({ title, text: title, example: title })),
  tools: words(data.tools, 'G').map((group, i) => ({ group, ...(i ? {} : { items: ['Pala'] }) })),
  routes: words(data.routes, 'V').map((title) => ({ title })),
  levels: words(data.levels, 'N').map((title) => ({ title, scope: title })),
  next: words(data.next, 'S').map((why) => ({ why })),
  neighbors: words(data.neighbors, 'C').map((differs) => ({ differs })),
  disclosure: { drafted: 'A mano.', reviewed: 'Nadie.' },
  published: '2026-02-02',
  updated: '2026-02-03',
  reviewed: '2026-02-04',
};
const own: Document<RoleTranslation> = {
  id: 'baker',
  path: 'content/translations/es/roles/baker.mdx',
  data: translation,
  body: makeBody({ 'what-it-is': ['<p>Es pan.</p>'] }),
  head: '',
  links: [],
  facts: [],
};
const names = { roles: { miller: 'Molinería' }, skills: { 'skill-1': 'Amasado' } };
const atlas = {
  ...english,
  translations: new Map([['es' as const, { roles: new Map([['baker', own]]), names }]]),
};
const { page, versions } = translatedPage(atlas, 'es', 'baker');

test('words come from the translation, codes and figures from the English guide', () => {
  const guide = rolePage(english, document);
  expect(page).toMatchObject({
    title: 'Panadería',
    source: own.path,
    dates: { updated: '2026-02-03' },
  });
  expect(page.duties.map(({ title }) => title)).toEqual(words(data.duties, 'D'));
  expect(page.environment).toMatchObject({ hours: 'De noche.', remote: data.environment.remote });
  expect(page.tools.map(({ items }) => items)).toEqual([
    ['Pala'],
    ...data.tools.slice(1).map(({ items }) => items),
  ]);
  expect(page.prose['what-it-is']).toBe('<p>Es pan.</p>');
  const ids = guide.figures.map(({ id }) => id);
  expect(page.pay.rows.map(({ at }) => at)).toEqual(guide.pay.rows.map(({ at }) => at));
  expect(page.figures.every(({ id }) => ids.includes(id))).toBe(true);
});

test('figures are written as the language writes them', () => {
  expect(page.strip[0]).toMatchObject({
    label: 'Mediana del salario anual',
    cited: { text: '100.000\u00a0US$' },
  });
  expect(page.strip[0]?.note).toMatch(/^«.*»: incluye este nombre; EE\. UU\., mayo de 2025$/);
  expect(page.figures[0]).toMatchObject({
    what: 'Salario anual, mediana',
    place: 'Estados Unidos',
  });
});

test('names that have been translated say so; the others stay English', () => {
  const spanish = atlasIn(atlas, 'es');
  expect(spanish.roles.get('miller')).toMatchObject({ lang: 'es', data: { title: 'Molinería' } });
  expect(spanish.roles.get('y')?.lang).toBeUndefined();
  const skills = page.skills.flatMap(({ items }) => items);
  expect(skills.find(({ href }) => href === '/skills/skill-1/')).toMatchObject({
    title: 'Amasado',
    lang: 'es',
  });
  expect(skills.find(({ href }) => href === '/skills/skill-2/')).not.toHaveProperty('lang');
  expect(atlasIn(atlas, 'es')).toBe(spanish);
});

test('both languages of a guide are known, and a guide in one has no versions', () => {
  expect(versions).toEqual([
    { lang: 'en', href: '/roles/baker/' },
    { lang: 'es', href: '/es/roles/baker/' },
  ]);
  expect(guideVersions(atlas, 'miller')).toEqual([]);
  expect(guideVersions(makeAtlas({ roles: [makeRole()] }), 'baker')).toEqual([]);
});

test('a translation stands behind when the English guide has changed since', () => {
  expect(standing(document, own)).toEqual({ follows: data.updated });
  const later = makeRole({ updated: '2027-01-01' });
  expect(standing(later, own)).toEqual({ follows: data.updated, since: '2027-01-01' });
});
