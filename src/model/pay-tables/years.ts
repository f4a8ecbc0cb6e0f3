// Percentiles of pay over the years, one table per official category.
import type { Role } from '../../schema/role.ts';
import type { Atlas } from '../atlas.ts';
import { fitSentences, subjectText } from '../figure.ts';
import { factCell, textCell, type DataTable } from '../table.ts';

const PERCENTILES = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
const LABELS = { p10: '10th percentile', p25: '25th', median: 'Median', p75: '75th', p90: '90th' };

/** The publisher's own warning, kept beside every series of these estimates. */
const WARNING =
  'The publisher does not encourage use of these estimates as a time series: classification, method and reference period change between years. Nominal dollars, not adjusted for prices.';

/** One table per category of the role in the US employer survey; a single year is no series. */
export function yearTables(atlas: Atlas, role: Role): DataTable[] {
  return role.codes
    .filter((code) => code.scheme === 'soc-2018')
    .flatMap((code) => {
      const facts = atlas.facts
        .of('bls-oews', code.code)
        .filter((fact) => fact.measure === 'pay-year' && fact.place === 'US');
      const periods = [...new Set(facts.map((fact) => fact.period))].toSorted();
      if (periods.length < 2) return [];
      return {
        id: `years-${code.code}`,
        title: `${subjectText(atlas, 'soc-2018', code.code)}: percentiles over the years`,
        definition: `Pay a year of employees, United States, May of each year. ${fitSentences[code.fit]}`,
        note: WARNING,
        sources: ['bls-oews'],
        columns: [
          { label: 'Year', name: 'year', numeric: false },
          ...PERCENTILES.map((statistic) => ({
            label: LABELS[statistic],
            name: `${statistic}_usd`,
            numeric: true,
          })),
        ],
        rows: periods.map((period) => [
          textCell(period.slice(0, 4)),
          ...PERCENTILES.map((statistic) =>
            factCell(
              atlas,
              facts.find((fact) => fact.period === period && fact.statistic === statistic),
            ),
          ),
        ]),
      };
    });
}
