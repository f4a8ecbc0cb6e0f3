// Pay by US state: as paid, and at national prices as a second, labeled view.
import type { Fact } from '../../schema/fact.ts';
import type { Role } from '../../schema/role.ts';
import type { Atlas } from '../atlas.ts';
import { fitSentences, subjectText } from '../figure.ts';
import { formatMoney } from '../format.ts';
import { factCell, textCell, type Cell, type DataTable } from '../table.ts';

export interface StatePay {
  /** Postal code. */
  code: string;
  name: string;
  jobs: Fact | undefined;
  median: Fact | undefined;
  /** Median at national prices, US dollars; undefined where one of the two is missing. */
  adjusted: number | undefined;
}

/** The role's first category that the state table holds, with one entry per state. */
export function payStates(
  atlas: Atlas,
  role: Role,
): { code: Role['codes'][number]; states: StatePay[] } | undefined {
  for (const code of role.codes.filter((entry) => entry.scheme === 'soc-2018')) {
    const facts = atlas.facts.of('bls-oews-state', code.code);
    const places = [...new Set(facts.map((fact) => fact.place))];
    if (!places.length) continue;
    const states = places.map((place) => {
      const of = (measure: string, statistic: string): Fact | undefined =>
        facts.find(
          (fact) =>
            fact.place === place && fact.measure === measure && fact.statistic === statistic,
        );
      const median = of('pay-year', 'median');
      return {
        code: place.slice(3),
        name: atlas.places.get(place)?.name ?? place,
        jobs: of('jobs', 'count'),
        median,
        adjusted: atNationalPrices(atlas, place, median),
      };
    });
    return { code, states: states.toSorted((a, b) => a.name.localeCompare(b.name, 'en')) };
  }
  return undefined;
}

/** Pay × 100 / regional price parity: what the pay buys at average US prices. BEA, all items. */
function atNationalPrices(
  atlas: Atlas,
  place: string,
  median: Fact | undefined,
): number | undefined {
  const prices = atlas.facts.latest({
    source: 'bea-rpp',
    subject: 'all-items',
    measure: 'price-level',
    place,
  });
  if (!prices || typeof prices.value !== 'number' || typeof median?.value !== 'number')
    return undefined;
  return Math.round((median.value * 100) / prices.value / 10) * 10;
}

const adjustedCell = (value: number | undefined): Cell =>
  value === undefined ? { text: '–', value: null } : { text: formatMoney(value, 'USD'), value };

/** All states A to Z. */
export function stateTable(atlas: Atlas, role: Role): DataTable | undefined {
  const found = payStates(atlas, role);
  if (!found) return undefined;
  return {
    id: 'states',
    title: 'By US state',
    definition: `Median pay a year and jobs, ${subjectText(atlas, 'soc-2018', found.code.code)}, May 2025. ${fitSentences[found.code.fit]}`,
    note: 'At national prices means the median times 100, divided by the price level of the state in 2024 (all items, nation = 100). It is computed by us and rounded to tens. Prices only; taxes are not counted.',
    sources: ['bls-oews-state', 'bea-rpp'],
    columns: [
      { label: 'State', name: 'state', numeric: false },
      { label: 'Jobs', name: 'jobs', numeric: true },
      { label: 'Median as paid', name: 'median_usd', numeric: true },
      {
        label: 'At national prices',
        name: 'median_usd_at_national_prices_computed',
        numeric: true,
      },
    ],
    rows: found.states.map((state) => [
      textCell(state.name),
      factCell(atlas, state.jobs),
      factCell(atlas, state.median),
      adjustedCell(state.adjusted),
    ]),
  };
}
