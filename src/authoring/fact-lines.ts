// Figures that exist for a category, as lines that can be copied into prose.
import type { Atlas } from '../model/atlas.ts';
import { resolveRef } from '../model/fact-ref.ts';
import { figureOf } from '../model/figure.ts';

const ASKED = [
  ['pay-year', 'median'],
  ['growth-percent', 'projection'],
  ['openings-year', 'projection'],
  ['entry-education', 'assignment'],
  ['job-zone', 'assignment'],
] as const;

/** One figure: how to cite it, and what it says today. */
export interface FactLine {
  cite: string;
  says: string;
}

/** National figures of all sources that use the scheme; each line resolves as it stands. */
export function factLines(
  atlas: Atlas,
  { scheme, code }: { scheme: string; code: string },
): FactLine[] {
  return [...atlas.sources].flatMap(([source, about]) => {
    if (about.scheme !== scheme) return [];
    return ASKED.flatMap(([measure, statistic]) => {
      const rows = atlas.facts
        .of(source, code)
        .filter((fact) => fact.measure === measure && fact.statistic === statistic && !fact.group);
      const places = [...new Set(rows.map((fact) => fact.place))].filter((p) => !p.includes('-'));
      const place = places.includes('US') ? 'US' : places[0];
      if (place === undefined) return [];
      const query = { source, subject: code, measure, statistic, place };
      const { fact } = resolveRef({ query, line: 0, column: 0 }, atlas, '');
      if (!fact) return [];
      const { text, what, place: where, period, sourceShort } = figureOf(atlas, fact);
      const at = place === 'US' ? '' : ` place="${place}"`;
      return [
        {
          cite: `<Fact source="${source}" subject="${code}" measure="${measure}" statistic="${statistic}"${at} />`,
          says: `${text}: ${what.toLowerCase()}, ${where}, ${period} (${sourceShort})`,
        },
      ];
    });
  });
}
