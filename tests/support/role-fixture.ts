// A role with a figure in every place that a page of a role can show one.
import { roleOutline } from '../../src/schema/outline.ts';
import type { Fact } from '../../src/schema/fact.ts';
import type { Role } from '../../src/schema/role.ts';
import { makeAtlas, makeBody, makeFact, makeGuide, makeRole } from './make.ts';
import { projection, surveyPay, surveyShare } from './make-facts.ts';

const codes: Role['codes'] = [
  { scheme: 'soc-2018', code: '15-1252', fit: 'title' },
  { scheme: 'stack-overflow-2025', code: 'developer-back-end', fit: 'exact' },
  { scheme: 'onet-soc-2019', code: '15-1252.00', fit: 'proxy' },
];

/** A figure of its own for each prose section, told apart by the year. */
const year = (i: number) => String(2000 + i);
const jobs = roleOutline.map((_, i) =>
  makeFact({ measure: 'jobs', statistic: 'count', period: year(i), value: 5000 + i }),
);
const prose = Object.fromEntries(
  roleOutline.map(({ id }, i) => {
    const query = { source: 'bls-oews', subject: '15-1252', measure: 'jobs', period: year(i) };
    return [id, [`<p>${id} `, { query, line: 1, column: 1 }, '</p>']];
  }),
);
const onet = (overrides: Partial<Fact>) => makeFact({ subject: '15-1252.00', ...overrides });
export const facts = [
  makeFact(),
  ...jobs,
  ...surveyPay(),
  ...surveyPay({ group: 'years-coding=5-9' }),
  ...projection(),
  surveyShare('language=SQL', 60),
  surveyShare('education=Some college', 15),
  onet({
    source: 'onet-30-3',
    measure: 'technology-flag',
    statistic: 'listing',
    group: 'technology=Git',
    value: 'in demand',
  }),
  onet({ source: 'onet-29-3', measure: 'job-zone', statistic: 'assignment', value: 4 }),
];
const guides = [
  makeGuide({ title: 'Portfolio', related: ['baker', 'miller'] }),
  makeGuide({ title: 'Other', related: ['miller', 'x'] }, 'other'),
];
export const document = makeRole({ codes }, 'baker', makeBody(prose));
const roles = [document, makeRole({ title: 'Miller' }, 'miller'), makeRole({ family: 'x' }, 'y')];
export const atlas = makeAtlas({ facts, roles, guides });

/** Rows that these parts of a page mark, in the order given. */
export function rowsMarked(parts: readonly unknown[]): number[] {
  const marks = JSON.stringify(parts).matchAll(/"row":(\d+)|href=\\"#f(\d+)/g);
  return [...new Set([...marks].map(([, object, html]) => Number(object ?? html)))];
}
