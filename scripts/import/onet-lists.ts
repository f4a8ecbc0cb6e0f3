// O*NET facts that are lists: titles, related occupations, technologies.
import { plain } from './cells.ts';
import { textAt, type Line } from './columns.ts';
import { CODE, onetNumber, type OnetLines, type OnetRelease } from './onet-tables.ts';
import { byText, factRow } from './rows.ts';
import type { FactRow } from './types.ts';

/** Subjects wanted, and the month of the release, yyyy-mm. */
export interface OnetScope {
  subjects: readonly string[];
  period: string;
}

/** Lines of each subject, in the order of `subjects`. */
export function bySubject(
  table: OnetLines | undefined,
  { subjects }: OnetScope,
): { subject: string; lines: Line[] }[] {
  const groups = new Map<string, Line[]>(subjects.map((subject) => [subject, []]));
  for (const line of table?.lines ?? []) groups.get(textAt(line, CODE))?.push(line);
  return [...groups].map(([subject, lines]) => ({ subject, lines }));
}

/** Text of the first of several columns that the table has. */
function firstOf(line: Line, ...columns: string[]): string {
  return columns.map((column) => textAt(line, column)).find((text) => text !== '') ?? '';
}

/** One row per title: "reported" if workers named it in surveys, else "listed". */
export function titleFacts({ titles, reported }: OnetRelease, scope: OnetScope): FactRow[] {
  const named = new Map(
    bySubject(reported, scope).map(({ subject, lines }) => [
      subject,
      new Set(lines.map((line) => textAt(line, 'Reported Job Title'))),
    ]),
  );
  return bySubject(titles, scope).flatMap(({ subject, lines }) => {
    const said = named.get(subject) ?? new Set();
    const listed = lines.map((line) => firstOf(line, 'Alternate Title', 'Job Title'));
    return [...new Set([...listed, ...said])].toSorted(byText).map((title) =>
      factRow({
        subject,
        place: 'US',
        group: `title=${title}`,
        measure: 'listed-title',
        statistic: 'listing',
        period: scope.period,
        value: said.has(title) ? 'reported' : 'listed',
      }),
    );
  });
}

/** The ten primary related occupations by rank; the supplemental ten are left out. */
export function relatedFacts({ related }: OnetRelease, scope: OnetScope): FactRow[] {
  if (!related) return [];
  return bySubject(related, scope).flatMap(({ subject, lines }) =>
    lines
      .filter((line) => textAt(line, 'Relatedness Tier').startsWith('Primary'))
      .map((line) => ({ line, rank: onetNumber(related, line, 'Index') ?? 0 }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ line, rank }) =>
        factRow({
          subject,
          place: 'US',
          group: `related=${textAt(line, 'Related O*NET-SOC Code')}`,
          measure: 'related-rank',
          statistic: 'rank',
          period: scope.period,
          value: plain(rank),
        }),
      ),
  );
}

/** Technologies with a flag: "in demand" in postings of the occupation, else "hot" in all. */
export function technologyFacts({ software }: OnetRelease, scope: OnetScope): FactRow[] {
  const flag = (line: Line): string | undefined =>
    textAt(line, 'In Demand') === 'Y'
      ? 'in demand'
      : textAt(line, 'Hot Technology') === 'Y'
        ? 'hot'
        : undefined;
  const name = (line: Line): string => firstOf(line, 'Workplace Example', 'Example');
  return bySubject(software, scope).flatMap(({ subject, lines }) =>
    lines
      .toSorted((a, b) => byText(name(a), name(b)))
      .flatMap((line) => {
        const value = flag(line);
        const group = `technology=${name(line)}`;
        const what = { measure: 'technology-flag', statistic: 'listing' } as const;
        return value
          ? [factRow({ subject, place: 'US', group, ...what, period: scope.period, value })]
          : [];
      }),
  );
}
