// The pay page: the complete occupation, and the page's tables as a data set.
import type { CategoryCode, MonetaryAmountDistribution, Occupation, Thing } from 'schema-dts';
import type { PassportLine } from '../passport.ts';
import type { PayPage } from '../pay-page.ts';
import type { PlotRow } from '../plot-row.ts';
import { datasetId, absolute, occupationId, organization, termId } from './graph.ts';

/** Names and codes in the classifications that say something outside their own publication. */
const CODED = new Set(['SOC 2018', 'O*NET-SOC 2019', 'ISCO-08']);

function category(line: PassportLine): CategoryCode {
  return {
    '@type': 'CategoryCode',
    codeValue: line.code,
    name: line.title,
    inCodeSet: { '@type': 'CategoryCodeSet', name: line.scheme, url: line.url },
  };
}

/** One source's distribution; its words say of whom and when. */
function salary(row: PlotRow): MonetaryAmountDistribution {
  const { low, median, high } = row.at;
  const wide = row.range.startsWith('10th');
  return {
    '@type': 'MonetaryAmountDistribution',
    name: row.source,
    description: `${row.label}; ${row.period}`,
    currency: 'USD',
    duration: 'P1Y',
    median,
    ...(low === undefined || high === undefined
      ? {}
      : wide
        ? { percentile10: low, percentile90: high }
        : { percentile25: low, percentile75: high }),
  };
}

function occupation(base: URL, page: PayPage): Occupation {
  const codes = page.passport.filter((line) => CODED.has(line.scheme) && line.code);
  return {
    '@type': 'Occupation',
    '@id': occupationId(base, page.id),
    name: page.title,
    alternateName: page.aliases,
    mainEntityOfPage: absolute(base, `/roles/${page.id}/`),
    occupationalCategory: codes.map(category),
    ...(page.education ? { educationRequirements: page.education.text } : {}),
    estimatedSalary: page.rows.map(salary),
    ...(page.rows.length
      ? { occupationLocation: { '@type': 'Country', name: 'United States' } }
      : {}),
    skills: page.skills.map((skill) => ({
      '@type': 'DefinedTerm',
      '@id': termId(base, skill.id),
      name: skill.title,
    })),
  };
}

/** From the first to the last day or year that the page's sources refer to, as ISO 8601. */
function coverage(page: PayPage): string {
  const ends = page.citations.sources.map(({ source }) => source.period.split('/'));
  const from = ends.map(([start = '']) => start).toSorted()[0] ?? '';
  const to =
    ends
      .map((end) => end.at(-1) ?? '')
      .toSorted()
      .at(-1) ?? '';
  return from === to ? from : `${from}/${to}`;
}

function dataset(base: URL, page: PayPage): Thing {
  const folder = `/roles/${page.id}/pay/`;
  const sources = page.citations.sources;
  return {
    '@type': 'Dataset',
    '@id': absolute(base, `${folder}#dataset`),
    name: page.heading,
    description: page.lead,
    url: absolute(base, folder),
    about: { '@id': occupationId(base, page.id) },
    creator: organization(base),
    license: [...new Set(sources.map(({ source }) => source.license.url))],
    temporalCoverage: coverage(page),
    isBasedOn: sources.map(({ id, source }) => ({
      '@type': 'Dataset',
      '@id': datasetId(base, id),
      name: source.title,
      license: source.license.url,
    })),
    distribution: page.tables.map(({ table }) => ({
      '@type': 'DataDownload',
      name: table.title,
      encodingFormat: 'text/csv',
      contentUrl: absolute(base, `${folder}${table.id}.csv`),
    })),
  };
}

/** The occupation with its pay, and the tables, where the page has any. */
export function payGraph(base: URL, page: PayPage): Thing[] {
  return [occupation(base, page), ...(page.tables.length ? [dataset(base, page)] : [])];
}
