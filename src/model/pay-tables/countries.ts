// National sources side by side: each in its own currency and definition, and beside it the same at
// purchasing power, labeled as converted.
import type { Fact } from '../../schema/fact.ts';
import type { Role } from '../../schema/role.ts';
import { payBases } from '../../schema/source.ts';
import type { Atlas } from '../atlas.ts';
import { groupValue } from '../facts.ts';
import { fitWords, subjectText } from '../figure.ts';
import { formatCount, formatPeriod } from '../format.ts';
import { factCell, textCell, type Cell, type DataTable } from '../table.ts';

/** One national source each, in the order tried; the US survey gives the yardstick. */
const NATIONAL = [
  'bls-oews',
  'ons-ashe-2025',
  'ca-job-bank-2025',
  'destatis-de',
  'cbs-nl',
  'scb-se',
  'ssb-no',
  'dst-dk',
  'statfin-fi',
  'ine-es',
  'ato-au',
];

/** Full-time hours and months that turn a wage into a year, as the US labor department counts them. */
const PER_YEAR = { 'pay-year': 1, 'pay-month': 12, 'pay-hour': 2080 } as const;
const UNITS = { 'pay-year': 'a year', 'pay-month': 'a month', 'pay-hour': 'an hour' } as const;
type PayMeasure = keyof typeof PER_YEAR;

const isPay = (measure: string): measure is PayMeasure => measure in PER_YEAR;

/** The newest national median of the role's first category that a source holds. */
function nationalMedian(
  atlas: Atlas,
  role: Role,
  source: string,
): { median: Fact; code: Role['codes'][number] } | undefined {
  const scheme = atlas.sources.get(source)?.scheme;
  for (const code of role.codes.filter((entry) => entry.scheme === scheme)) {
    const rows = atlas.facts
      .of(source, code.code)
      .filter(
        (fact) =>
          isPay(fact.measure) &&
          fact.statistic === 'median' &&
          fact.value !== null &&
          /^[A-Z]{2}$/.test(fact.place) &&
          !fact.group.startsWith('age='),
      );
    const newest = rows.toSorted((x, y) =>
      x.period < y.period ? 1 : x.period > y.period ? -1 : x.line - y.line,
    );
    // A year for which a purchasing power factor is held serves both columns; else the newest.
    const median = newest.find((fact) => atPurchasingPower(atlas, fact) !== undefined) ?? newest[0];
    if (median) return { median, code };
  }
  return undefined;
}

/**
 * Pay of a year in international dollars: pay ÷ purchasing power parity of the pay's own year.
 * World Bank, whole economy (GDP). Undefined where no factor of that year is held.
 */
export function atPurchasingPower(atlas: Atlas, median: Fact): number | undefined {
  if (!isPay(median.measure) || typeof median.value !== 'number') return undefined;
  const yearly = median.value * PER_YEAR[median.measure];
  if (median.place === 'US') return yearly;
  const year = /(\d{4})[^/]*$/.exec(median.period.split('/').at(-1) ?? '')?.[1] ?? '';
  const factor = atlas.facts.latest({
    source: 'world-bank',
    subject: 'gdp',
    measure: 'ppp-factor',
    place: median.place,
    period: year,
  });
  return typeof factor?.value === 'number'
    ? Math.round(yearly / factor.value / 100) * 100
    : undefined;
}

const converted = (value: number | undefined): Cell =>
  value === undefined
    ? { text: 'no factor held', value: null }
    : { text: formatCount(value), value };

/** What the source itself says it counts, where our own words for pay do not apply. */
function basisWords(fact: Fact): string {
  return fact.group.startsWith('basis=') ? groupValue(fact) : 'see the source';
}

/** One row per country for which a source measures a category of the role. */
export function countryTable(atlas: Atlas, role: Role): DataTable | undefined {
  const held = NATIONAL.flatMap((source) => {
    const found = nationalMedian(atlas, role, source);
    return found ? [{ source, ...found }] : [];
  });
  if (held.length < 3) return undefined;
  return {
    id: 'countries',
    title: 'By country: national statistics',
    definition:
      'Median pay as each country’s own source publishes it, for the category nearest to this role.',
    note: 'International dollars are computed by us: the pay of a year (months times 12, hours times 2,080) divided by the World Bank’s purchasing power factor of the same year for the whole economy. Countries count different people and different pay, so the order is not a ranking.',
    sources: [...held.map((row) => row.source), 'world-bank'],
    columns: [
      { label: 'Country', name: 'country', numeric: false },
      { label: 'Category', name: 'category', numeric: false },
      { label: 'Fit', name: 'fit', numeric: false },
      { label: 'Period', name: 'period', numeric: false },
      { label: 'Median', name: 'median_local', numeric: true },
      { label: 'Per', name: 'unit', numeric: false },
      { label: 'What counts', name: 'basis', numeric: false },
      {
        label: 'Converted: international dollars a year',
        name: 'international_dollars_year_computed',
        numeric: true,
      },
    ],
    rows: held.map(({ source, median, code }) => {
      const about = atlas.sources.get(source);
      return [
        textCell(atlas.places.get(median.place)?.name ?? median.place),
        textCell(subjectText(atlas, about?.scheme ?? '', code.code)),
        textCell(fitWords[code.fit]),
        textCell(formatPeriod(median.period)),
        factCell(atlas, median),
        textCell(isPay(median.measure) ? UNITS[median.measure] : ''),
        textCell(about?.payBasis ? payBases[about.payBasis] : basisWords(median)),
        converted(atPurchasingPower(atlas, median)),
      ];
    }),
  };
}

/** What survey respondents of this role state, by country, converted to US dollars by the publisher. */
export function surveyCountryTable(atlas: Atlas, role: Role): DataTable | undefined {
  const code = role.codes.find((entry) => entry.scheme === 'stack-overflow-2025');
  const facts = code ? atlas.facts.of('stack-overflow-2025-aggregates', code.code) : [];
  const rows = facts.filter(
    (fact) =>
      fact.measure === 'pay-year' &&
      fact.statistic === 'median' &&
      fact.group === '' &&
      fact.place !== 'WORLD',
  );
  if (!code || rows.length < 3) return undefined;
  const at = (fact: Fact, statistic: string): Fact | undefined =>
    facts.find(
      (other) =>
        other.place === fact.place &&
        other.group === '' &&
        other.measure === 'pay-year' &&
        other.statistic === statistic,
    );
  return {
    id: 'survey-countries',
    title: 'By country: one survey',
    definition: `Total pay a year as respondents state it, ${subjectText(atlas, 'stack-overflow-2025', code.code)}, survey of 2025, converted to US dollars by the publisher.`,
    note: 'At exchange rates, not purchasing power. Countries with fewer than 30 answers are left out.',
    sources: ['stack-overflow-2025-aggregates'],
    columns: [
      { label: 'Country', name: 'country', numeric: false },
      { label: '25th percentile', name: 'p25_usd', numeric: true },
      { label: 'Median', name: 'median_usd', numeric: true },
      { label: '75th percentile', name: 'p75_usd', numeric: true },
      { label: 'Answers', name: 'n', numeric: true },
    ],
    rows: rows
      .toSorted((a, b) => Number(b.value) - Number(a.value))
      .map((fact) => [
        textCell(atlas.places.get(fact.place)?.name ?? fact.place),
        factCell(atlas, at(fact, 'p25')),
        factCell(atlas, fact),
        factCell(atlas, at(fact, 'p75')),
        { text: formatCount(fact.n ?? 0), value: fact.n },
      ]),
  };
}
